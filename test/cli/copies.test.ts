/** A log that is copied, also while it is written, and made a log again: never a second history unless somebody insists. */

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backup } from '../../src/doors/circle/backup.ts';
import type { KeyPair } from '../../src/doors/circle/key-file.ts';
import { readCircle, verifierOf } from '../../src/doors/circle/read-circle.ts';
import { restore } from '../../src/doors/circle/restore.ts';
import { cosign } from '../../src/doors/circle/witness.ts';
import { officeApp } from '../../src/doors/http/office.ts';
import { listenHere } from '../../src/doors/listen.ts';
import { nameOf, witnessApp } from '../../src/doors/witness/app.ts';
import { openWitnessState } from '../../src/doors/witness/state.ts';
import { readerOf } from '../support/reader.ts';
import { runs } from '../support/runs.ts';
import { type } from '../support/terminal.ts';
import { WitnessedCircle } from '../support/witnessed-circle.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-copies-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const at = (...path: string[]) => join(home, ...path);
const types = (line: string) => type(line.replaceAll('@', `${home}/`));

let circle: WitnessedCircle;
let key: KeyPair;
let alpha: KeyPair;
let beta: KeyPair;
/** Size of what a folder shows, once it has been audited. */
const sizeOf = async (folder: string): Promise<number | undefined> => {
  const read = await readCircle(readerOf(folder), key.key);
  return read?.audited.ok ? read.audited.checkpoint.size : undefined;
};
const cosigned = (pair: KeyPair, state: string, folder = circle.folder) =>
  cosign(readerOf(folder), key.key, pair, at(state), circle.time);
/** Every file of a folder with what is in it, to see that nothing changed. */
const all = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => [join(f.parentPath, f.name), readFileSync(join(f.parentPath, f.name), 'hex')]);

beforeAll(async () => {
  circle = await WitnessedCircle.founded(home, 'alpha', 'beta');
  ({ key } = circle);
  [alpha, beta] = circle.witnesses as [KeyPair, KeyPair];
  await circle.grow(3);
  const office = await circle.open();
  await office.store.putBlob(new TextEncoder().encode('the text of the treaty'));
  await office.store.close();
  // Backed up at six entries; then two more, which both have cosigned.
  expect((await types('backup @log @old --log @log.key')).out).toContain('6 entries copied to');
  await cosigned(alpha, 'at-six');
  await circle.grow(2);
  await cosigned(alpha, 'alpha.state');
  await cosigned(beta, 'beta.state');
});

test('a copy is good, has every document, and is brought up to date by the same command', async () => {
  await types('backup @log @kept --log @log.key');
  expect(await sizeOf(at('kept'))).toBe(8);
  const blobs = (folder: string) => all(join(folder, 'blob')).map(([, bytes]) => bytes);
  expect(blobs(at('kept'))).toEqual(blobs(circle.folder));
  await circle.grow(1);
  await types('backup @log @kept --log @log.key');
  expect(await sizeOf(at('kept'))).toBe(9);
  await cosigned(alpha, 'alpha.state');
  await cosigned(beta, 'beta.state');
  // neither an older log nor another folder is overwritten
  const older = await types('backup @old @kept --log @log.key');
  expect([older.code, older.err]).toEqual([3, expect.stringContaining('holds no log')]);
  expect((await types('backup @log @log --log @log.key')).code).toBe(3);
  expect(await sizeOf(at('kept'))).toBe(9);
});

test('a copy is no log: nobody writes it, and whoever tries is told what to do', async () => {
  cpSync(at('old'), at('copy'), { recursive: true });
  const before = all(at('copy'));
  const act = await circle.act();
  writeFileSync(at('act'), act.bytes);
  for (const line of [
    'act submit @act --record @copy --log @log.key',
    'office @copy --log @log.key --port 0',
  ]) {
    const { code, err, out } = await types(line);
    expect({ line, code, out }).toEqual({ line, code: 3, out: '' });
    expect(err).toContain('is a copy of a log: it can be read, not written');
    expect(err).toContain('mufakat restore');
  }
  expect((await types('circle new @copy @act --log @log.key')).code).toBe(2);
  expect(all(at('copy'))).toEqual(before);
});

test('without a witness nothing is restored, nor by the word of one who cannot be asked or has nothing to say', async () => {
  writeFileSync(at('forged.state'), readFileSync(join(circle.folder, 'checkpoints', '4'), 'utf8'));
  for (const [asked, says] of [
    ['', 'Name witnesses with --witness, or insist with --no-witness'],
    ['--witness http://localhost:1/', 'could not be asked'],
    ['--witness @no-such.state', 'could not be asked'],
    ['--witness @alpha.state --witness @forged.state', 'is not signed by this log and by a witness'],
    ['--witness @alpha.state --mirror @old/tile', 'shows no checkpoint that this log has signed'],
  ]) {
    const { code, err } = await types(`restore @old @none --log @log.key ${asked}`);
    expect({ asked, code, there: existsSync(at('none')) }).toEqual({ asked, code: 3, there: false });
    expect(err).toContain(says);
  }
});

test('where nobody has seen more, the copy is the log again, and goes on as it would have', async () => {
  const { code, out, err } = await types(
    'restore @kept @again --log @log.key --witness @alpha.state --witness @beta.state',
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('alpha has seen 9 entries.\nbeta has seen 9 entries.\n');
  expect(out).toContain('again is the log again, with 9 entries.');
  const office = await circle.open(at('again'));
  expect((await office.store.load()).frontier.size).toBe(9);
  await office.store.close();
  // the same commits, so the same log
  expect(readdirSync(at('again', '.state', 'commit'))).toEqual(
    expect.arrayContaining(readdirSync(at('kept', '.backup', 'commit'))),
  );
  expect((await types('restore @kept @again --log @log.key --witness @alpha.state')).err).toContain(
    'is not empty',
  );
});

test('where a witness has seen more and nobody has the rest, it is restored for reading, and cannot be written', async () => {
  const { code, err } = await types('restore @old @reading --log @log.key --witness @alpha.state');
  expect(code).toBe(3);
  expect(err).toContain('reading was restored for reading only: alpha has seen 9 entries, and here are 6.');
  expect(await sizeOf(at('reading'))).toBe(6);
  const before = all(at('reading'));
  for (const line of [
    'act submit @act --record @reading --log @log.key',
    'office @reading --log @log.key --port 0',
    'circle new @reading @act --log @log.key',
  ])
    expect([2, 3]).toContain((await types(line)).code);
  await expect(circle.open(at('reading'))).rejects.toThrow();
  expect(all(at('reading'))).toEqual(before);
});

test('with a mirror the rest is pulled and held against what the witnesses saw; both go on cosigning', async () => {
  cpSync(circle.folder, at('mirror'), { recursive: true });
  rmSync(at('mirror', '.state'), { recursive: true });
  const { out, err, code } = await types(
    'restore @old @whole --log @log.key --witness @alpha.state --witness @beta.state --mirror @mirror',
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('whole is the log again, with 9 entries, 3 of them from a mirror.');
  const once = circle.log.entries.length;
  await circle.grow(1, at('whole'));
  expect(await sizeOf(at('whole'))).toBe(once + 1);
  for (const [pair, state] of [
    [alpha, 'alpha.state'],
    [beta, 'beta.state'],
  ] as const)
    expect(await cosigned(pair, state, at('whole'))).toMatchObject({ ok: true, size: once + 1 });
});

test('from an address, of the witness and of who keeps the log', async () => {
  const office = await circle.open(at('whole'));
  const mirror = await listenHere(
    officeApp({ ...office, witnesses: () => [], seconds: () => circle.time, stopped: () => {} }).fetch,
    0,
  );
  const state = await openWitnessState(at('alpha.state'));
  const logs = new Map([[key.key.name, { keys: [verifierOf(key.key)], state }]]);
  const witness = await listenHere(
    witnessApp({ witness: alpha, logs, seconds: () => circle.time, stopped: () => {} }).fetch,
    0,
  );
  expect((await fetch(`${witness.url}${nameOf(key.key.name)}/checkpoint`)).status).toBe(200);
  const done = await restore({
    from: at('old'),
    to: at('far'),
    log: key.key,
    witnesses: [witness.url],
    mirrors: [mirror.url],
  });
  const size = circle.log.entries.length;
  expect(done).toMatchObject({ kind: 'restored', size, pulled: size - 6, asked: [{ party: 'alpha', size }] });
  expect(await sizeOf(at('far'))).toBe(size);
  // and an office is not opened on an older copy that somebody only put back
  cpSync(at('again'), at('put-back'), { recursive: true });
  const opened = await types(`office @put-back --log @log.key --port 0 --witness ${witness.url}`);
  expect(opened.code).toBe(3);
  expect(opened.err).toContain(`has cosigned ${size} entries of this log, and here are 9`);
  await mirror.close();
  await witness.close();
  await office.store.close();
});

test('a mirror that altered a byte is found out, and nothing is left of what it gave', async () => {
  cpSync(at('mirror'), at('bad'), { recursive: true });
  const bundle = at('bad', 'tile', 'entries', '000.p', '9');
  const bytes = readFileSync(bundle);
  bytes[bytes.length - 50] = (bytes[bytes.length - 50] as number) ^ 1;
  writeFileSync(bundle, bytes);
  const { code, err } = await types(
    'restore @old @altered --log @log.key --witness @alpha.state --mirror @bad',
  );
  expect([code, existsSync(at('altered'))]).toEqual([3, false]);
  expect(err).toContain('The log is not good');
});

test('somebody insisted: then there are two histories, whoever cosigned one finds out, and neither is restored over the other', async () => {
  const { out, err } = await types('restore @old @two --log @log.key --no-witness');
  expect(out).toContain('two is the log again, with 6 entries.');
  expect(err).toContain('No witness was asked.');
  const whole = circle.log;
  await circle.catchUp(at('two'));
  for (let i = 0; i < 6; i++) await circle.grow(1, at('two'));
  circle.log = whole;
  expect(await cosigned(alpha, 'alpha.state', at('two'))).toMatchObject({ ok: false, kept: {} });
  await types('backup @two @two-kept --log @log.key');
  const refused = await types('restore @two-kept @three --log @log.key --witness @alpha.state');
  expect([refused.code, existsSync(at('three'))]).toEqual([3, false]);
  expect(refused.err).toContain('this is evidence: the 10 entries that');
});

test('what was answered and not shown when a copy was made goes on after what a mirror has seen of it', async () => {
  const one = await WitnessedCircle.founded(mkdtempSync(at('answered-')), 'alpha');
  const [copy, mirror, to] = ['copy', 'mirror', 'to'].map((name) => `${one.folder}-${name}`) as [
    string,
    string,
    string,
  ];
  const office = await one.open();
  const answered = async () => {
    const act = await one.act();
    const answer = office.depositary.submit(act.bytes);
    await office.depositary.settled();
    await office.depositary.sequence(one.time++);
    expect((await answer).kind).toBe('recorded');
    await one.log.record(act);
  };
  await answered();
  // An opening shows it, and a mirror saw that.
  cpSync(one.folder, mirror, { recursive: true });
  await (await one.open(mirror)).store.close();
  await answered();
  await backup(one.folder, copy, one.key.key);
  await office.store.close();
  const done = await restore({ from: copy, to, log: one.key.key, witnesses: undefined, mirrors: [mirror] });
  const size = one.log.entries.length;
  expect(done).toMatchObject({ kind: 'restored', size, pulled: 1 });
  const again = await one.open(to);
  expect((await again.store.load()).frontier.size).toBe(size);
  await again.store.close();
});

test('copies made while an office writes are good, each, and go on', async () => {
  const office = await circle.open(at('whole'));
  let writing = true;
  const sizes: number[] = [];
  const writer = (async () => {
    // and until several sizes were copied, however slow copying is beside writing
    for (let i = 0; i < 60 || (i < 1000 && new Set(sizes).size < 3); i++)
      await circle.record(office, await circle.act());
    writing = false;
  })();
  for (let i = 0; writing || i < 2; i++) {
    const read = await backup(at('whole'), at('busy'), key.key);
    expect(read?.audited.ok).toBe(true);
    if (read?.audited.ok) sizes.push(read.audited.checkpoint.size);
    const to = at(`busy-${i}`);
    expect(
      await restore({ from: at('busy'), to, log: key.key, witnesses: undefined, mirrors: [] }),
    ).toMatchObject({ kind: 'restored' });
    const again = await circle.open(to);
    expect((await again.store.load()).frontier.size).toBeGreaterThanOrEqual(sizes.at(-1) as number);
    await again.store.close();
    rmSync(to, { recursive: true });
  }
  await writer;
  await office.store.close();
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  expect(new Set(sizes).size).toBeGreaterThan(2);
});

// ASSURES: integrity: whatever is backed up, restored and cosigned in whatever order, no witness is ever shown a second history.
test('no order of copies, losses and restores makes a second history for those who are asked', async () => {
  let n = 0;
  const commands = fc.array(
    fc.constantFrom('grow', 'cosign-alpha', 'cosign-beta', 'backup', 'mirror', 'lose', 'lose-with-mirror'),
    { minLength: 4, maxLength: 12 },
  );
  const names = { 'cosign-alpha': 0, 'cosign-beta': 1 } as const;
  await fc.assert(
    fc.asyncProperty(commands, async (all) => {
      const root = mkdtempSync(join(home, 'order-'));
      const one = await WitnessedCircle.founded(root, 'alpha', 'beta');
      let current = one.folder;
      const states: (string | undefined)[] = [undefined, undefined];
      await backup(current, join(root, 'copy'), one.key.key);
      for (const command of all) {
        if (command === 'grow') {
          // what was lost may be signed again: the party drafts from what the log shows
          await one.catchUp(current);
          await one.grow(1, current);
        } else if (command === 'backup')
          await backup(current, join(root, 'copy'), one.key.key).catch(() => undefined);
        else if (command === 'mirror') {
          rmSync(join(root, 'mirror'), { recursive: true, force: true });
          cpSync(current, join(root, 'mirror'), { recursive: true });
        } else if (command === 'lose' || command === 'lose-with-mirror') {
          const witnesses = states.filter((s) => s !== undefined);
          const to = join(root, `log-${n++}`);
          const mirrors =
            command === 'lose-with-mirror' && existsSync(join(root, 'mirror')) ? [join(root, 'mirror')] : [];
          const from = join(root, 'copy');
          const done = await restore({ from, to, log: one.key.key, witnesses, mirrors });
          const isWritten = existsSync(join(to, '.state', 'version'));
          expect(isWritten).toBe(done.kind === 'restored' && done.ahead === undefined);
          if (witnesses.length === 0) expect(done.kind).toBe('nobody-asked');
          if (isWritten) current = to;
        } else {
          const i = names[command];
          states[i] = join(root, `${command}.state`);
          const pair = one.witnesses[i] as KeyPair;
          const done = await cosign(readerOf(current), one.key.key, pair, states[i], one.time);
          expect(done).toMatchObject({ ok: true });
        }
      }
      rmSync(root, { recursive: true });
    }),
    {
      ...runs(12),
      // what an older copy would do that nobody asked about
      examples: [[['grow', 'cosign-alpha', 'lose', 'grow', 'cosign-alpha']]],
    },
  );
});
