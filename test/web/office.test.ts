/** A depositary's office over HTTP: what readers are shown, what parties send and are answered. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type KeyPair, newKey } from '../../src/doors/circle/key-file.ts';
import { openOffice } from '../../src/doors/circle/office.ts';
import { placeNamed } from '../../src/doors/circle/place.ts';
import { readCircle, verifierOf, witnessesOf } from '../../src/doors/circle/read-circle.ts';
import { cosign } from '../../src/doors/circle/witness.ts';
import { officeApp } from '../../src/doors/http/office.ts';
import { nodeEngine, nodeSha256 } from '../../src/doors/node-engine.ts';
import { checkReceipt, type SignedAct } from '../../src/prove/index.ts';
import { StoreFault } from '../../src/record/index.ts';
import type { SignedActBody } from '../../src/terms/signed-act.ts';
import { charterOf, signed, TestLog, TestParty } from '../support/circle.ts';
import { readerOf } from '../support/reader.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-office-'));
const folder = join(home, 'log');
afterAll(() => rmSync(home, { recursive: true, force: true }));

let key: KeyPair;
let witness: KeyPair;
let log: TestLog;
let alpha: TestParty;
let app: ReturnType<typeof officeApp>;
let clock = 1_700_000_000;
const faults: unknown[] = [];

const post = (path: string, body: BodyInit) => app.request(path, { method: 'POST', body });
const send = (act: SignedAct) => post('/acts', act.bytes.slice().buffer);
const next = async (instrument = 'pact') => {
  const act = {
    ...log.inCircle,
    kind: 'treaty.act',
    by: [log.by(alpha)],
    body: { instrument, act: 'ratify' },
  } as unknown as SignedActBody;
  return signed(act, alpha.root);
};

beforeAll(async () => {
  key = (await newKey('depositary.example/circle', join(home, 'log.key'))) as KeyPair;
  witness = (await newKey('alpha.example/witness', join(home, 'witness.key'))) as KeyPair;
  log = new TestLog();
  const parties = [new TestParty('alpha'), new TestParty('beta')] as const;
  [alpha] = parties;
  const place = placeNamed(folder);
  await place.begin(key.key.name, key.key);
  const { depositary, store } = await openOffice(place, key.key.name, key);
  app = officeApp({
    store,
    depositary,
    witnesses: () => witnessesOf(depositary.circle),
    seconds: () => clock++,
    stopped: (fault) => faults.push(fault),
  });
  for (const party of parties) {
    const { inception } = party;
    const body = { ...inception, body: { ...inception.body, witness: witness.witness } } as SignedActBody;
    const act = await log.record(await signed(party === alpha ? body : inception, party.root));
    party.id = act.id;
    expect((await send(act)).status).toBe(201);
  }
  const charter = charterOf(log, parties) as Extract<SignedActBody, { kind: 'circle.charter' }>;
  const own = {
    ...charter,
    body: { ...charter.body, depositaries: [{ name: 'Office', log: key.text }], quorum: 1 },
  };
  const act = await log.record(await signed(own, ...parties.map((p) => p.root)));
  expect((await send(act)).status).toBe(201);
});

describe('acts', () => {
  test('are answered with a receipt that is good offline; sent again, with the place they had', async () => {
    const act = await log.record(await next());
    const first = await send(act);
    expect([first.status, first.headers.get('x-act-id')]).toEqual([201, act.id]);
    const receipt = new Uint8Array(await first.arrayBuffer());
    const checked = await checkReceipt(receipt, key.key.name, [verifierOf(key.key)], nodeEngine, nodeSha256);
    expect(checked).toMatchObject({ ok: true, index: 3, act: { id: act.id } });
    expect((await send(act)).status).toBe(200);
  });

  test('many at once share batches, and each has a place', async () => {
    const seen = log.after;
    const acts: SignedAct[] = [];
    for (let n = 0; n < 40; n++) {
      const body = { ...log.inCircle, after: seen, kind: 'log.acknowledge', by: [log.by(alpha)], body: seen };
      acts.push(await log.record(await signed(body as SignedActBody, alpha.root)));
    }
    const answers = [];
    for (const act of acts) answers.push(send(act));
    const all = await Promise.all(answers);
    expect(all.map((a) => a.status)).toEqual(acts.map(() => 201));
    expect(faults).toEqual([]);
    // whoever asks the office waits until it is shown; a folder that is looked into by itself can be a moment behind
    expect((await app.request('/checkpoint')).status).toBe(200);
    const read = await readCircle(readerOf(folder), key.key);
    expect(read?.audited.ok && read.audited.checkpoint.size).toBe(44);
    expect(read?.timed.length).toBeLessThan(20);
  });

  test('that cannot be entries are refused with what is wrong, and change nothing', async () => {
    const before = await (await app.request('/checkpoint')).text();
    const bad = await post('/acts', 'no act');
    expect([bad.status, await bad.json()]).toMatchObject([422, { error: 'refused', part: 'note' }]);
    const gap = await signed(
      {
        ...log.inCircle,
        kind: 'log.acknowledge',
        by: [{ ...log.by(alpha), seq: 999 }],
        body: log.after,
      } as SignedActBody,
      alpha.root,
    );
    expect(await (await send(gap)).json()).toMatchObject({ part: 'circle', refusal: { code: 'chain-gap' } });
    expect((await post('/acts', new Uint8Array(70_000))).status).toBe(413);
    expect(await (await app.request('/checkpoint')).text()).toBe(before);
  });
});

describe('readers', () => {
  test('are shown every public file of the folder as it is on the disk', async () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((f) => f.isFile())
      .map((f) => relative(folder, join(f.parentPath, f.name)));
    const shown = files.filter((path) => !path.startsWith('.state'));
    expect(shown.length).toBeGreaterThan(4);
    for (const path of shown) {
      const answer = await app.request(`/${path}`);
      expect({ path, status: answer.status }).toEqual({ path, status: 200 });
      expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(folder, path)))).toBe(true);
    }
  });

  test.each([
    '/.state/version',
    '/tile/../.state/version',
    '/tile/%2e%2e/.state/version',
    '/tile/0/..%2f..%2f.state',
    '/tile/0/999',
    '/tile/0/000.p/0',
    '/checkpoints/0',
    '/checkpoints/9999',
    '/log.key',
    '/acts',
  ])('are shown nothing else: %s', async (path) => {
    expect((await app.request(path)).status).toBe(404);
  });
});

describe('cosignatures', () => {
  test('that hold are added, by whom the charter names; others are refused', async () => {
    const done = await cosign(readerOf(folder), key.key, witness, join(home, 'state'), clock);
    if (!done.ok) throw new Error(done.kind);
    const answer = await post('/cosignatures', done.lines);
    expect([answer.status, await answer.json()]).toEqual([200, { size: done.size, by: ['alpha'] }]);
    const note = await (await app.request('/checkpoint')).text();
    expect(note).toContain('— alpha.example/witness ');
    expect((await post('/cosignatures', done.lines.replace('alpha', 'gamma'))).status).toBe(422);
    expect((await post('/cosignatures', 'nothing')).status).toBe(422);
  });
});

describe('a log that is slow to be shown', () => {
  /** The same folder, whose acts are shown when it is said; or it fails then. */
  async function slowly(stop: 'shows' | 'fails') {
    let go: () => void = () => undefined;
    const started = new Promise<void>((resolve) => {
      go = resolve;
    });
    const place = placeNamed(folder);
    const { depositary, store } = await openOffice(
      {
        ...place,
        open: async (...of) => {
          const opened = await place.open(...of);
          const publish = async () => {
            await started;
            if (stop === 'fails') throw new Error('a disk that is full');
            await opened.publish();
          };
          return { ...opened, publish };
        },
      },
      key.key.name,
      key,
    );
    const stopped: unknown[] = [];
    const published: number[] = [];
    const office = officeApp({
      store,
      depositary,
      witnesses: () => [],
      seconds: () => clock++,
      stopped: (fault) => stopped.push(fault),
      published: () => published.push(clock),
    });
    const act = async () => {
      const made = await log.record(await next());
      return office.request('/acts', { method: 'POST', body: made.bytes.slice().buffer });
    };
    return { office, act, go, stopped, published };
  }

  test('answers at once, also an act that builds on what was answered; whoever reads then waits, and finds all of it', async () => {
    const { office, act, go, stopped, published } = await slowly('shows');
    const before = log.entries.length;
    // each of them names the tree that the receipt before it was given for
    for (let i = 0; i < 3; i++) expect((await act()).status).toBe(201);
    const read = (async () => (await office.request('/checkpoint')).text())();
    const first = await Promise.race([read, new Promise((resolve) => setTimeout(resolve, 50, 'waits'))]);
    expect([first, published]).toEqual(['waits', []]);
    go();
    expect((await read).split('\n')[1]).toBe(`${before + 3}`);
    expect(published.length).toBeGreaterThan(0);
    const audited = (await readCircle(readerOf(folder), key.key))?.audited;
    expect(audited?.ok && audited.checkpoint.size).toBe(before + 3);
    expect(stopped).toEqual([]);
  });

  test('and then cannot be: what was answered stands, it is told once, and nobody is answered any more', async () => {
    const { office, act, go, stopped, published } = await slowly('fails');
    expect([(await act()).status, (await act()).status]).toEqual([201, 201]);
    go();
    const body = (await next()).bytes.slice().buffer;
    for (const asked of [
      office.request('/checkpoint'),
      office.request('/tile/entries/000.p/3'),
      office.request('/acts', { method: 'POST', body }),
    ]) {
      const refused = await asked;
      expect([refused.status, await refused.json()]).toEqual([503, { error: 'stopped' }]);
    }
    expect([stopped.length, published]).toEqual([1, []]);
    // the next opening shows it
    await openOffice(placeNamed(folder), key.key.name, key);
    const audited = (await readCircle(readerOf(folder), key.key))?.audited;
    expect(audited?.ok && audited.checkpoint.size).toBe(log.entries.length);
  });
});

test('while the store cannot be read, whoever asks is told 503 with the fault; then it goes on', async () => {
  const { depositary, store } = await openOffice(placeNamed(folder), key.key.name, key);
  let away = true;
  const failed: string[] = [];
  const office = officeApp({
    store: {
      ...store,
      published: () => {
        if (away) throw new StoreFault('storage-failed', 'connect ECONNREFUSED');
        return store.published();
      },
    },
    depositary,
    witnesses: () => [],
    seconds: () => clock++,
    stopped: (fault) => faults.push(fault),
    failed: ({ message }) => failed.push(message),
  });
  const refused = await office.request('/checkpoint');
  expect([refused.status, await refused.json()]).toEqual([503, { error: 'storage-failed' }]);
  expect(failed).toEqual(['connect ECONNREFUSED']);
  away = false;
  expect((await office.request('/checkpoint')).status).toBe(200);
  await store.close();
});
