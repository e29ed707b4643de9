/**
 * Programs that nobody here wrote: Go's own sumdb packages read a circle's folder, and `openssl` with `sha256sum` check one act.
 * Where a program is missing the tests say so and are skipped; `npm run check:long` installs them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type KeyPair, newKey } from '../../src/doors/circle/key-file.ts';
import { openOffice } from '../../src/doors/circle/office.ts';
import { placeNamed } from '../../src/doors/circle/place.ts';
import type { SignedActBody } from '../../src/terms/signed-act.ts';
import { foundedBy, signed, type TestLog, type TestParty, testKey } from '../support/circle.ts';
import { ROOT } from '../support/generated.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-others-'));
const folder = join(home, 'log');
const GOPATH = '/usr/share/gocode';
const hasGo =
  spawnSync('go', ['version'], { stdio: 'ignore' }).status === 0 &&
  existsSync(join(GOPATH, 'src/golang.org/x/mod/sumdb/tlog'));
const hasOpenssl = spawnSync('openssl', ['version'], { stdio: 'ignore' }).status === 0;
const ENTRIES = 300;

let log: TestLog;
let key: KeyPair;

beforeAll(async () => {
  const founded = await foundedBy('alpha', 'beta');
  log = founded.log;
  const [alpha] = founded.parties as [TestParty];
  key = (await newKey('depositary.example/circle', join(home, 'log.key'))) as KeyPair;
  const place = placeNamed(folder);
  await place.begin(key.key.name, key.key);
  const { depositary, store } = await openOffice(place, key.key.name, key);
  let recorded = 0;
  // In batches of several sizes, so that the right edge is partial on two levels and has been so before.
  for (const size of [3, 200, 257, ENTRIES]) {
    // What a signer has seen is what was published: the log as it was before the batch.
    const seen = log.after;
    while (log.entries.length < size) {
      const act = { ...log.inCircle, after: seen, kind: 'log.acknowledge', by: [log.by(alpha)], body: seen };
      await log.record(await signed(act as SignedActBody, alpha.root));
    }
    const answers = log.entries.slice(recorded, size).map(({ bytes }) => depositary.submit(bytes));
    await depositary.settled();
    await depositary.sequence(1_700_000_000 + size);
    for (const answer of await Promise.all(answers)) expect(answer.kind).toBe('recorded');
    await depositary.show();
    recorded = size;
  }
  await store.close();
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('Go', () => {
  const program = join(home, 'verify');
  const go = (...args: string[]) => spawnSync(program, args, { encoding: 'utf8' });

  beforeAll(() => {
    if (!hasGo) return;
    execFileSync('go', ['build', '-o', program, join(ROOT, 'test/conformance/go/verify.go')], {
      env: { ...process.env, GO111MODULE: 'off', GOPATH, GOFLAGS: '', GOCACHE: join(home, 'cache') },
    });
  }, 240_000);

  test.runIf(hasGo)('checks every checkpoint, tile, entry and signature of a folder', () => {
    const { status, stdout, stderr } = go(folder, key.text);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trim().split('\n')).toEqual(log.entries.map(({ id }, i) => `${i} ${id}`));
  });

  test.runIf(hasGo)('refuses another key, and each file of the folder with a byte altered', () => {
    expect(go(folder, testKey('depositary.example/circle').text).status).toBe(1);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((f) => f.isFile() && !f.parentPath.includes('.state'))
      .map((f) => join(f.parentPath, f.name));
    // Of an old partial tile, or an old checkpoint's cosignature, nothing hangs on the last tree.
    const current = files.filter(
      (f) => !/\.p\/(3|200|1)$|\/000\.p\/|checkpoints/.test(f) || f.endsWith('.p/44'),
    );
    expect(current.length).toBeGreaterThan(4);
    for (const file of current) {
      const before = readFileSync(file);
      const altered = Buffer.from(before);
      altered[40] = (altered[40] as number) ^ 1;
      writeFileSync(file, altered);
      const { status } = go(folder, key.text);
      writeFileSync(file, before);
      expect({ file: file.slice(folder.length), status }).toEqual({
        file: file.slice(folder.length),
        status: 1,
      });
    }
  });

  test.skipIf(hasGo)('is not here: install golang-go and golang-golang-x-mod-dev', () => {});
});

describe('openssl', () => {
  test.runIf(hasOpenssl)('and sha256sum check one act', () => {
    const act = log.entries[3] as (typeof log.entries)[number];
    const [by] = act.body.by as [SignedActBody['by'][number]];
    const [text, lines] = new TextDecoder().decode(act.bytes).split(/(?<=\n)\n/) as [string, string];
    const signature = Buffer.from(lines.trim().split(' ').at(-1) as string, 'base64').subarray(4);
    const publicKey = Buffer.from(by.key.split('+').slice(2).join('+'), 'base64').subarray(1);
    const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]);
    for (const [name, bytes] of [
      ['text', text],
      ['signature', signature],
      ['key', der],
    ] as const)
      writeFileSync(join(home, name), bytes);
    const verify = () =>
      spawnSync(
        'openssl',
        [
          'pkeyutl',
          '-verify',
          '-pubin',
          '-keyform',
          'DER',
          '-inkey',
          'key',
          '-rawin',
          '-in',
          'text',
          '-sigfile',
          'signature',
        ],
        { cwd: home, encoding: 'utf8' },
      );
    expect(verify()).toMatchObject({ status: 0, stdout: expect.stringContaining('Verified Successfully') });
    expect(createHash('sha256').update(text).digest('hex')).toBe(act.id);
    writeFileSync(join(home, 'text'), text.replace('acknowledge', 'acknowledgE'));
    expect(verify().status).not.toBe(0);
  });
});
