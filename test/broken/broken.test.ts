/**
 * A corpus of broken files, for everything that reads files: each is refused with its place, what was found and what to do, with the
 * exit code that docs/command-line.md has, and nothing is changed by it. Limits of time and memory are wide: they are there to
 * find what has no end.
 */
import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleFiles } from '../../src/doors/circle/offline.ts';
import { POLICY } from '../../src/prove/index.ts';
import { SMALL_RECORD } from '../golden/refusals/small-record.ts';
import { type } from '../support/terminal.ts';
import { WitnessedCircle } from '../support/witnessed-circle.ts';
import type { Broken, Sound } from './broken.ts';
import { EVERYWHERE } from './everywhere.ts';
import { HANDED } from './handed.ts';
import { PATHS } from './paths.ts';
import { TABLES } from './tables.ts';
import { WORKBOOKS } from './workbooks.ts';

const CORPUS: readonly Broken[] = [...EVERYWHERE, ...TABLES, ...WORKBOOKS, ...HANDED, ...PATHS];
/** As many as were promised; there are more. */
const PROMISED = 200;
/** Wide enough for a million rows on a machine that has other things to do. */
const MAX_MEMORY = 2 * 1024 * 1024 * 1024;

const home = mkdtempSync(join(tmpdir(), 'mufakat-broken-'));
let sound: Sound;

beforeAll(async () => {
  const circle = await WitnessedCircle.founded(home, 'alpha', 'beta');
  const { mkdirSync, writeFileSync } = await import('node:fs');
  for (const [path, content] of SMALL_RECORD) {
    mkdirSync(join(home, 'record', path, '..'), { recursive: true });
    writeFileSync(join(home, 'record', path), content);
  }
  const ok = async (line: string) => {
    const said = await type(line.replaceAll('@', `${home}/`));
    if (said.code !== 0) throw new Error(`${line}: ${said.err}`);
    return said.out;
  };
  writeFileSync(join(home, 'log.pub'), `${circle.key.text}\n`);
  await ok('circle bundle @bundle.zip --record @log --log @log.pub');
  await ok('status pact --data @record --receipt @answer --on 2020-01-01');
  const bundle = await bundleFiles(join(home, 'bundle.zip'));
  if (!bundle.ok) throw new Error(bundle.code);
  const receipt = [...bundle.files].find(([name]) => name !== POLICY)?.[1] as Uint8Array;
  sound = {
    record: SMALL_RECORD,
    act: (circle.log.entries[0] as { bytes: Uint8Array }).bytes,
    key: readFileSync(join(home, 'log.key')),
    publicKey: readFileSync(join(home, 'log.pub')),
    receipt,
    answer: readFileSync(join(home, 'answer')),
    bundle: bundle.files,
    policyPath: POLICY,
  };
  writeFileSync(join(home, 'act'), sound.act);
  writeFileSync(join(home, 'receipt'), receipt);
  // What is broken below is sound before it is broken.
  await ok('check @record');
  await ok('act check @act');
  await ok('verify @bundle.zip');
  await ok('verify @receipt --log @log.pub');
  await ok('recompute @answer --data @record');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Everything in a folder, links as links. */
function stateOf(folder: string): string {
  const hash = createHash('sha256');
  const into = (path: string): void => {
    for (const name of readdirSync(path).sort()) {
      const inner = join(path, name);
      const is = lstatSync(inner);
      hash.update(`${inner.slice(folder.length)}\0${is.mode}\0${is.size}\0`);
      if (is.isDirectory()) into(inner);
      else if (is.isSymbolicLink()) hash.update(readlinkSync(inner));
      else if ((is.mode & 0o400) !== 0) hash.update(readFileSync(inner));
    }
  };
  into(folder);
  return hash.digest('hex');
}

test(`there are more than ${PROMISED}, each with a name of its own`, () => {
  expect(CORPUS.length).toBeGreaterThan(PROMISED);
  expect(new Set(CORPUS.map((b) => b.name)).size).toBe(CORPUS.length);
});

describe.each([
  ['what can happen to any file', EVERYWHERE],
  ['lists and tables of a record', TABLES],
  ['workbooks', WORKBOOKS],
  ['what is handed over', HANDED],
  ['what stands in the place of a file', PATHS],
])('%s', (_, cases) => {
  test.each(cases.map((b) => [b.name, b] as const))(
    '%s is refused, and nothing is changed',
    async (_name, broken) => {
      if (broken.needsRights && process.getuid?.() === 0) return;
      const folder = mkdtempSync(join(home, 'case-'));
      broken.make((path) => join(folder, path), sound);
      const before = stateOf(folder);
      const line = `mufakat ${broken.line.replaceAll('@', `${folder}/`)}`;
      const said = await type(line);
      expect({ code: said.code, err: said.err }).toEqual({ code: broken.code ?? 3, err: said.err });
      // What a person reads: where, what was found, what to do. Never how the program came to it.
      // The folder's name is taken out: what chance makes of it may read like anything.
      const shown = `${said.err}\n${said.out}`.replaceAll(folder, '');
      expect(shown).toMatch(broken.says);
      expect(shown).not.toMatch(/undefined|\bat .*\.ts:\d+|\[object|NaN|\b(?:form|kind|rule|syntax):\S/);
      // As JSON the same, and every refusal has its place.
      const json = /^(?:act sign)/.test(broken.line) ? undefined : await type(`${line} --json`);
      if (json) {
        const { error, exit, message, refusals = [] } = JSON.parse(json.err);
        expect({ error: typeof error, exit, isSaid: message.length > 0 }).toEqual({
          error: 'string',
          exit: broken.code ?? 3,
          isSaid: true,
        });
        for (const r of refusals) {
          expect(r.where.file.length).toBeGreaterThan(0);
          expect(r.says.split('. ').length).toBeGreaterThan(1);
        }
      }
      expect(stateOf(folder)).toBe(before);
      expect(process.memoryUsage().rss).toBeLessThan(MAX_MEMORY);
      rmSync(folder, { recursive: true, force: true });
    },
  );
});
