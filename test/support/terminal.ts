/** A command as typed, and what it prints: the real program on the built-in record, with the clock set. */

import { run } from '../../src/doors/cli/main.ts';
import { BUILT_IN_RECORD, type Outside, realOutside } from '../../src/doors/outside.ts';
import type { CivilDay } from '../../src/terms/civil-day.ts';
import { readDay } from '../../src/terms/civil-day.ts';
import { builtIn, builtInFiles } from './record.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The day it is for every test. */
export const TODAY = readDay('2026-01-15') as CivilDay;

export async function type(line: string, outside: Partial<Outside> = {}): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(words(line), {
    // The record on disk, read once: what follows from it is worked out once too.
    readRecord: async (folder) =>
      folder === BUILT_IN_RECORD
        ? { files: builtInFiles.size, read: { ok: true, value: builtIn } }
        : realOutside.readRecord(folder),
    digestOf: realOutside.digestOf,
    today: () => TODAY,
    seconds: () => TODAY * 86_400,
    version: () => '0.0.0',
    locale: () => '',
    interrupted: () => () => {},
    askedToEnd: () => () => {},
    lines: () => (async function* () {})(),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    written: async () => undefined,
    ...outside,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A command that serves, as typed: its address once it has said one, and what it prints until it is asked to end. */
export async function typeServing(
  line: string,
  outside: Partial<Outside> = {},
): Promise<{ readonly url: string; readonly said: readonly string[]; readonly end: () => Promise<Said> }> {
  const said: string[] = [];
  let end: () => void = () => undefined;
  let open: (url: string) => void = () => undefined;
  const opened = new Promise<string>((resolve) => {
    open = resolve;
  });
  const tell = (text: string) => {
    said.push(text);
    const [url] = /http:\/\/localhost:\d+\//.exec(text) ?? [];
    if (url !== undefined) open(url);
  };
  const over = type(line, {
    ...outside,
    out: tell,
    err: (text) => said.push(text),
    askedToEnd: (then) => {
      end = then;
      return () => undefined;
    },
  });
  const url = await Promise.race([
    opened,
    over.then(({ code }) => Promise.reject(new Error(`${code}: ${said.join('\n')}`))),
  ]);
  return {
    url,
    said,
    end: async () => {
      end();
      return over;
    },
  };
}

/** Splits at spaces outside double quotes, and drops the program's name. */
function words(line: string): string[] {
  const found = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((m) => m[1] ?? m[2] ?? (m[3] as string));
  return found[0] === 'mufakat' ? found.slice(1) : found;
}
