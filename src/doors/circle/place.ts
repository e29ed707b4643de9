/**
 * A place where the log of a circle is kept, by its name: a folder, or a database by its address, `postgres://…`.
 *
 * Whoever reads or writes a log opens it through here and need not know which it is.
 */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { VerifierKey } from '../../log/index.ts';
import { entryId } from '../../prove/index.ts';
import { StoreFault } from '../../record/index.ts';
import type { LogReader, LogStore } from '../../record/store.ts';
import { createFolderLog, openFolderLog, shownLog } from '../../stores/index.ts';
import { shownUrl } from '../../stores/postgres/address.ts';
import type { Filling } from '../../stores/postgres/fill.ts';
import { nodeSha256 } from '../node-engine.ts';
import { folderThreads } from '../threads/folder-thread.ts';
import { verifierOf } from './read-circle.ts';

export interface Place {
  /** as it may be shown: without a password */
  readonly shown: string;
  /** Begins a log; one that was begun and has nothing in it yet will do. A `StoreFault` where there is a log. */
  readonly begin: (origin: string, key: VerifierKey) => Promise<void>;
  /** First line of the checkpoints of the log that is kept there; of several, of the one that is called as its key. */
  readonly originOf: (key: VerifierKey) => Promise<string>;
  /** @param atWork how it is to be used: by an office that goes on, whose disk work has threads of its own, or for the moment */
  readonly open: (origin: string, key: VerifierKey, atWork?: 'office' | 'moment') => Promise<LogStore>;
  /**
   * What readers are shown, of the folder of anybody who keeps the log, or of a database; nothing is written, and nothing has to be
   * closed.
   * @param keys of several logs in a database the one is meant that is called as one of these. `WhichLog` where that is not one.
   */
  readonly read: (keys?: readonly VerifierKey[]) => Promise<LogReader>;
}

/** A database holds several logs, and it was not said which one is meant. */
export class WhichLog extends Error {
  constructor(
    readonly shown: string,
    readonly logs: readonly string[],
  ) {
    super(`${shown} holds ${logs.join(', ')}`);
    this.name = 'WhichLog';
  }
}

/** Whether a name is the address of a database. */
export const isDatabase = (name: string): boolean => /^postgres(ql)?:\/\//i.test(name);

/** What may be shown of a name: all of a path, of an address what is no secret. */
export const shownName = (name: string): string => (isDatabase(name) ? shownUrl(name) : name);

export function placeNamed(name: string): Place {
  return isDatabase(name) ? database(name) : folder(name);
}

function identity(origin: string, key: VerifierKey) {
  return {
    origin,
    keys: [verifierOf(key)],
    sha256: nodeSha256,
    idOf: (entry: Uint8Array) => entryId(entry, nodeSha256),
  };
}

/** Makes a log out of what is shown, in a database. A `StoreFault` where it holds that log; then nothing is changed. */
export async function fillDatabase(
  url: string,
  key: VerifierKey,
  origin: string,
  filling: Filling,
): Promise<void> {
  const { fillPostgresLog } = await import('../../stores/postgres/postgres-log.ts');
  await fillPostgresLog({ url, ...identity(origin, key) }, filling);
}

/**
 * Begins a log; where there is one already, that is no fault as long as nothing was recorded in it. What was recorded need not be
 * shown: whoever did it may have been stopped before.
 */
async function beginUnless(begin: Promise<void>, open: () => Promise<LogStore>): Promise<void> {
  try {
    await begin;
  } catch (error) {
    if (!(error instanceof StoreFault && error.code === 'already-a-log')) throw error;
    // Whatever it is, it is there: a copy, the log of somebody else, one that does not hold together.
    const store = await open().catch((fault: unknown) => {
      throw fault instanceof StoreFault && fault.code !== 'storage-failed' ? error : fault;
    });
    const { frontier } = await store.load().finally(() => store.close());
    if (frontier.size > 0) throw error;
  }
}

function folder(root: string): Place {
  const open: Place['open'] = (origin, key, atWork = 'moment') => {
    const work = atWork === 'office' ? folderThreads(root) : undefined;
    return openFolderLog({ root, ...identity(origin, key), ...(work && { work }) });
  };
  return {
    shown: root,
    begin: (origin, key) =>
      beginUnless(createFolderLog({ root, ...identity(origin, key) }), () => open(origin, key)),
    originOf: async () => {
      const [, origin = ''] = (await readFile(join(root, '.state', 'version'), 'utf8')).split('\n');
      return origin;
    },
    open,
    read: async () => {
      // A folder that is not there is another matter than one that holds no log.
      await stat(root);
      return shownLog({ root, sha256: nodeSha256 });
    },
  };
}

function database(url: string): Place {
  // Its libraries take a while to load: only whoever has a database waits for them.
  const postgres = () => import('../../stores/postgres/postgres-log.ts');
  const open = async (origin: string, key: VerifierKey) =>
    (await postgres()).openPostgresLog({ url, ...identity(origin, key) });
  return {
    shown: shownUrl(url),
    begin: async (origin, key) => {
      const { createPostgresLog } = await postgres();
      await beginUnless(createPostgresLog({ url, origin }), () => open(origin, key));
    },
    originOf: async ({ name }) => {
      const origins = await (await postgres()).postgresLogs(url);
      const [only = name] = origins;
      return origins.length === 1 ? only : name;
    },
    open,
    read: async (keys = []) => {
      const { postgresLogs, readPostgresLog } = await postgres();
      const all = await postgresLogs(url);
      const named = all.length > 1 ? all.filter((log) => keys.some(({ name }) => name === log)) : all;
      const [origin = ''] = named;
      if (all.length > 1 && named.length !== 1) throw new WhichLog(shownUrl(url), all);
      return readPostgresLog({ url, origin, sha256: nodeSha256 });
    },
  };
}
