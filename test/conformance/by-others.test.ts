/**
 * Programs that nobody here wrote: Go's own sumdb packages read a circle's folder and what is written out of a database, and
 * `openssl` with `sha256sum` check one act.
 * Where a program is missing the tests say so and are skipped; `npm run check:long` installs them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportLog } from '../../src/doors/circle/export.ts';
import { type KeyPair, newKey } from '../../src/doors/circle/key-file.ts';
import { openOffice } from '../../src/doors/circle/office.ts';
import { placeNamed } from '../../src/doors/circle/place.ts';
import { signNote, writeCheckpoint, writeNote } from '../../src/log/index.ts';
import type { SignedActBody } from '../../src/terms/signed-act.ts';
import { type Server, startServer } from '../postgres/server.ts';
import { foundedBy, signed, type TestLog, type TestParty, testKey } from '../support/circle.ts';
import { ROOT } from '../support/generated.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-others-'));
const folder = join(home, 'log');
const exported = join(home, 'exported');
const GOPATH = '/usr/share/gocode';
const hasGo =
  spawnSync('go', ['version'], { stdio: 'ignore' }).status === 0 &&
  existsSync(join(GOPATH, 'src/golang.org/x/mod/sumdb/tlog'));
const hasPostgres = existsSync('/usr/lib/postgresql');
const hasOpenssl = spawnSync('openssl', ['version'], { stdio: 'ignore' }).status === 0;
const ENTRIES = 300;

let log: TestLog;
let key: KeyPair;
let server: Server | undefined;

beforeAll(async () => {
  const founded = await foundedBy('alpha', 'beta');
  log = founded.log;
  const [alpha] = founded.parties as [TestParty];
  key = (await newKey('depositary.example/circle', join(home, 'log.key'))) as KeyPair;
  server = hasPostgres ? await startServer() : undefined;
  const database = server?.url(await server.database());
  const offices = await Promise.all(
    [folder, ...(database === undefined ? [] : [database])].map(async (name) => {
      const place = placeNamed(name);
      await place.begin(key.key.name, key.key);
      return openOffice(place, key.key.name, key);
    }),
  );
  let recorded = 0;
  // In batches of several sizes, so that the right edge is partial on two levels and has been so before.
  for (const size of [3, 200, 257, ENTRIES]) {
    // What a signer has seen is what was published: the log as it was before the batch.
    const seen = log.after;
    while (log.entries.length < size) {
      const act = { ...log.inCircle, after: seen, kind: 'log.acknowledge', by: [log.by(alpha)], body: seen };
      await log.record(await signed(act as SignedActBody, alpha.root));
    }
    for (const { depositary } of offices) {
      const answers = log.entries.slice(recorded, size).map(({ bytes }) => depositary.submit(bytes));
      await depositary.settled();
      await depositary.sequence(1_700_000_000 + size);
      for (const answer of await Promise.all(answers)) expect(answer.kind).toBe('recorded');
      await depositary.show();
    }
    recorded = size;
  }
  for (const { store } of offices) await store.close();
  if (database !== undefined) await exportLog(await placeNamed(database).read(), key.key, exported);
});
afterAll(async () => {
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
});

describe('Go', () => {
  const program = join(home, 'verify');
  const go = (...args: string[]) => spawnSync(program, args, { encoding: 'utf8' });

  beforeAll(() => {
    if (!hasGo) return;
    execFileSync('go', ['build', '-o', program, join(ROOT, 'test/conformance/go/verify.go')], {
      env: { ...process.env, GO111MODULE: 'off', GOPATH, GOFLAGS: '', GOCACHE: join(home, 'cache') },
    });
  });

  describe.each([
    ['the folder of a log', folder, hasGo],
    ['an export of a database', exported, hasGo && hasPostgres],
  ] as const)('reads %s,', (_, root, isHere) => {
    test.runIf(isHere)('and checks every checkpoint, tile, entry and signature', () => {
      const { status, stdout, stderr } = go(root, key.text);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout.trim().split('\n')).toEqual(log.entries.map(({ id }, i) => `${i} ${id}`));
    });

    test.runIf(isHere)('and refuses another key', () => {
      expect(go(root, testKey('depositary.example/circle').text).status).toBe(1);
    });

    /** Whether it is refused with another content of a file, which is put back; without one the file is missing. */
    function refuses(path: string, content: Uint8Array | string | undefined): void {
      const before = readFileSync(join(root, path));
      if (content === undefined) rmSync(join(root, path));
      else writeFileSync(join(root, path), content);
      const { status } = go(root, key.text);
      writeFileSync(join(root, path), before);
      expect({ path, status }).toEqual({ path, status: 1 });
    }
    const bytesOf = (path: string) => readFileSync(join(root, path));

    test.runIf(isHere)('and refuses each of its files with a byte altered, cut short, or left out', () => {
      const files = readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((f) => f.isFile() && !f.parentPath.includes('.state'))
        .map((f) => join(f.parentPath, f.name).slice(root.length + 1));
      // Of an old partial tile, or an old checkpoint's cosignature, nothing hangs on the last tree.
      const current = files.filter(
        (f) => !/\.p\/(3|200|1)$|\/000\.p\/|checkpoints/.test(f) || f.endsWith('.p/44'),
      );
      expect(current.sort()).toEqual([
        'checkpoint',
        'tile/0/000',
        'tile/0/001.p/44',
        'tile/entries/000',
        'tile/entries/001.p/44',
      ]);
      for (const path of current) {
        const altered = bytesOf(path);
        altered[40] = (altered[40] as number) ^ 1;
        refuses(path, altered);
        refuses(path, bytesOf(path).subarray(0, -1));
        refuses(path, undefined);
      }
    });

    test.runIf(isHere)('and refuses entries or tiles in the place of others', () => {
      const bundle = bytesOf('tile/entries/001.p/44');
      const first = 2 + bundle.readUInt16BE(0);
      const second = 2 + bundle.readUInt16BE(first);
      const [one, other, rest] = [
        bundle.subarray(0, first),
        bundle.subarray(first, first + second),
        bundle.subarray(first + second),
      ];
      refuses('tile/entries/001.p/44', Buffer.concat([other, one, rest]));
      refuses('tile/entries/001.p/44', Buffer.concat([one, one, rest]));
      const tile = bytesOf('tile/0/000');
      refuses('tile/0/000', Buffer.concat([tile.subarray(32, 64), tile.subarray(0, 32), tile.subarray(64)]));
    });

    test.runIf(isHere)(
      'and refuses an earlier checkpoint of another tree, though the log signed it',
      async () => {
        const of = { origin: key.key.name, size: 200, extensions: [] };
        const signedAs = async (root: Uint8Array) =>
          writeNote(await signNote(writeCheckpoint({ ...of, root }), [key.signer]));
        refuses('checkpoints/200', await signedAs(new Uint8Array(32)));
        // and the last one of a size that the tree has not
        const last = { ...of, size: ENTRIES + 1, root: new Uint8Array(32) };
        refuses('checkpoint', writeNote(await signNote(writeCheckpoint(last), [key.signer])));
      },
    );
  });

  test.skipIf(hasGo)('is not here: install golang-go and golang-golang-x-mod-dev', () => {});
  test.skipIf(hasPostgres)('has no database to read an export of: install postgresql', () => {});
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
