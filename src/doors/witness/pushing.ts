/**
 * A depositary's office asks its witnesses after each publication, beside its own work: whoever sends an act never waits for one.
 *
 * Each witness is asked by itself, one question at a time; what is published meanwhile is asked next, so that a slow one skips sizes
 * and catches up. One that is down is tried again after a second, then two, four, up to ten minutes; any other answer is told and
 * asked again with the next publication. What changes is told once.
 */
import { type LogStore, StoreFault } from '../../record/index.ts';
import type { Witness } from '../circle/read-circle.ts';
import { type Asked, askWitness } from './ask.ts';

export interface PushingOptions {
  readonly store: LogStore;
  readonly urls: readonly URL[];
  /** parties that may cosign, as the charter has them now */
  readonly witnesses: () => readonly Witness[];
  /** an answer of another kind than the one before it, of that witness; `again` is when it is tried by itself, in milliseconds */
  readonly told: (url: URL, asked: Asked, again?: number) => void;
  /** the store took no cosignatures: it has stopped */
  readonly stopped: (fault: unknown) => void;
  /** the first pause, in milliseconds */
  readonly pauseMs?: number;
}

export interface Pushing {
  /** Something was published. Returns at once. */
  readonly published: () => void;
  /** Resolves once every witness has answered for what is published now, or is being waited for. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

const LONGEST = 600_000;

export function pushing(options: PushingOptions): Pushing {
  const all = options.urls.map((url) => pusher(url, options));
  return {
    published: () => {
      for (const one of all) one.nudge();
    },
    settled: async () => {
      await Promise.all(all.map((one) => one.settled()));
    },
    close: () => {
      for (const one of all) one.close();
    },
  };
}

function pusher(url: URL, { store, witnesses, told, stopped, pauseMs = 1000 }: PushingOptions) {
  let oldSize = 0;
  let last = '';
  let failures = 0;
  const closing = new AbortController();
  let wanted = false;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  /** Nothing where nothing is published. What cannot be read now may be later, as from a database that is away. */
  async function askNow(): Promise<Asked | undefined> {
    try {
      const published = await store.published();
      if (published === undefined) return undefined;
      const { tiles } = store;
      const until = closing.signal;
      return await askWitness({ url, published, tiles, witnesses: witnesses(), oldSize, until });
    } catch (fault) {
      if (!(fault instanceof StoreFault)) throw fault;
      return { kind: 'down', cause: fault.code };
    }
  }

  async function round(): Promise<void> {
    while (wanted && !isClosed()) {
      wanted = false;
      const asked = await askNow();
      if (asked === undefined || isClosed()) return;
      if (asked.kind === 'cosigned') {
        await store.addCosignatures(asked.size, asked.lines);
        oldSize = asked.size;
      }
      failures = asked.kind === 'down' ? failures + 1 : 0;
      const again = failures > 0 ? Math.min(LONGEST, pauseMs * 2 ** (failures - 1)) : undefined;
      // Sizes differ every time and are no news.
      const now = asked.kind === 'down' ? `${asked.kind} ${asked.cause}` : asked.kind;
      if (now !== last) told(url, asked, again);
      last = now;
      if (again === undefined) continue;
      wanted = false;
      timer = setTimeout(nudge, again);
      // Waiting for a witness keeps no office open.
      timer.unref();
      return;
    }
  }

  const isClosed = () => closing.signal.aborted;

  function nudge(): void {
    if (isClosed()) return;
    clearTimeout(timer);
    wanted = true;
    running ??= round()
      .catch((fault) => {
        // once it is closed the store may be as well
        if (!isClosed()) stopped(fault);
        closing.abort();
      })
      .finally(() => {
        running = undefined;
        if (wanted && failures === 0) nudge();
      });
  }

  return {
    // While it is down its pause is kept, however much is published.
    nudge: () => {
      if (failures === 0) nudge();
    },
    settled: async () => {
      while (running) await running;
    },
    close: () => {
      closing.abort();
      clearTimeout(timer);
    },
  };
}
