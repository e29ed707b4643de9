/** Auditing a folder from the command line: on all cores, interrupted, gone on with, and with what was altered meanwhile. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type KeyPair, newKey } from '../../src/doors/circle/key-file.ts';
import { verifierOf } from '../../src/doors/circle/read-circle.ts';
import { nodeSha256 } from '../../src/doors/node-engine.ts';
import { checkFork, readFork, readNote, signNote, writeNote } from '../../src/log/index.ts';
import type { SignedActBody } from '../../src/terms/signed-act.ts';
import { foundedBy, signed, type TestLog } from '../support/circle.ts';
import { kept, ORIGIN } from '../support/kept.ts';
import { built, type Program } from '../support/program.ts';
import { type } from '../support/terminal.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-audit-'));
const SIZE = 1200;
let key: KeyPair;
let log: TestLog;
let program: Program;

/** A folder with the first so many entries, as a depositary shows it. */
async function shown(name: string, entries: readonly Uint8Array[]): Promise<string> {
  const folder = join(home, name);
  const { files, checkpoint } = await kept(entries);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const note = readNote(checkpoint);
  if (!note.ok) throw new Error('it is a note');
  const signedByLog = await signNote(note.value.text, [key.signer, key.cosigner(1_700_000_000)]);
  writeFileSync(join(folder, 'checkpoint'), writeNote(signedByLog));
  return folder;
}

const bytes = (from = 0, to = SIZE) => log.entries.slice(from, to).map((act) => act.bytes);

beforeAll(async () => {
  program = built();
  key = (await newKey(ORIGIN, join(home, 'log.key'))) as KeyPair;
  const founded = await foundedBy('alpha', 'beta');
  log = founded.log;
  while (log.entries.length < SIZE) {
    const party = founded.parties[log.entries.length % 2] as (typeof founded.parties)[number];
    const act = {
      ...log.inCircle,
      kind: 'treaty.act',
      by: [log.by(party)],
      body: { instrument: `pact-${log.entries.length}`, act: 'ratify' },
    } as unknown as SignedActBody;
    await log.record(await signed(act, party.root));
  }
});
afterAll(() => {
  program.remove();
  rmSync(home, { recursive: true, force: true });
});

test('the program as it is installed audits with threads, and finds the same as without', async () => {
  const good = await shown('good', bytes());
  const altered = new TextEncoder().encode(
    new TextDecoder().decode(bytes()[1100]).replace('pact-1100', 'pact-1101'),
  );
  const bad = await shown('bad', bytes().with(1100, altered));
  for (const [folder, code] of [
    [good, 0],
    [bad, 3],
  ] as const) {
    const many = program.run(`mufakat audit ${folder} --log ${key.text} --progress`);
    const one = await type(`mufakat audit ${folder} --log ${key.text} --progress`);
    expect([one.code, many.code]).toEqual([code, code]);
    expect(many.out.trimEnd()).toBe(one.out);
    expect(many.err.trimEnd()).toBe(one.err);
  }
});

test('how far it came is kept, and the next audit goes on from there', async () => {
  const folder = await shown('growing', bytes(0, 700));
  const state = join(home, 'growing.audited');
  const line = `mufakat audit ${folder} --log ${key.text} --state ${state}`;
  const interrupted = await type(line, {
    interrupted: (then) => {
      then();
      return () => {};
    },
  });
  expect(interrupted.code).toBe(5);
  expect(interrupted.err).toContain('256 of 700');
  expect(readFileSync(state, 'utf8')).toMatch(/^mufakat\/audited\/v1\nentries 256\n\ndepositary/);

  const whole = await type(line);
  expect(whole.code).toBe(0);
  expect(whole.out).toContain('first 256 entries');
  expect(readFileSync(state, 'utf8')).toContain('entries 700\n');

  await shown('growing', bytes(0, 1000));
  expect(JSON.parse((await type(`${line} --json`)).out)).toMatchObject({ size: 1000, auditedBefore: 700 });
  expect(readFileSync(state, 'utf8')).toContain('entries 1000\n');
});

test('a log with another history than before is told as such, and the evidence is kept', async () => {
  const state = join(home, 'fork.audited');
  const folder = await shown('fork', bytes(0, 20));
  const line = `mufakat audit ${folder} --log ${key.text} --state ${state}`;
  expect((await type(line)).code).toBe(0);
  const before = readFileSync(state, 'utf8');

  const other = (await foundedBy('alpha', 'gamma')).log;
  rmSync(folder, { recursive: true });
  await shown('fork', [...other.entries.map((act) => act.bytes), ...bytes(3, 40)]);
  const forked = await type(line);
  expect(forked.code).toBe(3);
  expect(forked.err).toContain('another history');
  expect(readFileSync(state, 'utf8')).toBe(before);
  const evidence = readFork(readFileSync(`${state}.fork`, 'utf8'));
  expect(evidence.ok && evidence.value.smaller).toBe(before.slice(before.indexOf('\n\n') + 2));
  expect(evidence.ok && (await checkFork(evidence.value, ORIGIN, [verifierOf(key.key)], nodeSha256)).ok).toBe(
    true,
  );

  rmSync(folder, { recursive: true });
  await shown('fork', bytes(0, 19));
  const shorter = await type(line);
  expect(shorter.code).toBe(3);
  expect(shorter.err).toContain('more entries before');
  expect(readFileSync(state, 'utf8')).toBe(before);
});

test('where something is wrong or the file is another, nothing of it is replaced', async () => {
  const state = join(home, 'wrong.audited');
  const folder = await shown('wrong', bytes(0, 40));
  const line = `mufakat audit ${folder} --log ${key.text} --state ${state}`;
  writeFileSync(state, 'something else\n');
  const refused = await type(line);
  expect(refused.code).toBe(3);
  expect(refused.err).toContain('Nothing was audited');
  expect(readFileSync(state, 'utf8')).toBe('something else\n');

  rmSync(state);
  const bundle = join(folder, 'tile/entries/000.p/40');
  const altered = readFileSync(bundle);
  altered[200] = (altered[200] as number) ^ 1;
  writeFileSync(bundle, altered);
  expect((await type(line)).code).toBe(3);
  expect(existsSync(state)).toBe(false);
});
