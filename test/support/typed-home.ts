/** An empty folder to type in: commands with `@` for it, files that are kept in it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { type Said, type } from './terminal.ts';

export interface TypedHome {
  readonly at: (...path: string[]) => string;
  readonly keep: (name: string, text: string) => void;
  /** Answers on standard output; a command that ends otherwise fails the test, with what it said. */
  readonly does: (line: string) => Promise<string>;
  readonly types: (line: string) => Promise<Said>;
}

/** It is removed after the tests of the file. */
export function typedHome(name: string): TypedHome {
  const home = mkdtempSync(join(tmpdir(), `mufakat-${name}-`));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const at = (...path: string[]) => join(home, ...path);
  // not the one in the address of a database
  const types = (line: string) => type(line.replaceAll(/(?<=[ =])@/g, `${home}/`));
  return {
    at,
    types,
    keep: (file, text) => writeFileSync(at(file), `${text}\n`),
    does: async (line) => {
      const { code, out, err } = await types(line);
      expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
      return out;
    },
  };
}
