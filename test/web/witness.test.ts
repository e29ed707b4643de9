/** A witness over HTTP, and a depositary's office that asks it. */

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAll, standings } from '../../src/doors/circle/ask.ts';
import type { KeyPair } from '../../src/doors/circle/key-file.ts';
import { placeNamed } from '../../src/doors/circle/place.ts';
import { readCircle, verifierOf } from '../../src/doors/circle/read-circle.ts';
import { officeApp } from '../../src/doors/http/office.ts';
import { listenHere, type Serving } from '../../src/doors/listen.ts';
import { nodeEngine, nodeSha256 } from '../../src/doors/node-engine.ts';
import { nameOf, witnessApp } from '../../src/doors/witness/app.ts';
import type { Asked } from '../../src/doors/witness/ask.ts';
import { pushing } from '../../src/doors/witness/pushing.ts';
import { requestFor } from '../../src/doors/witness/request.ts';
import { lastCosigned, openWitnessState } from '../../src/doors/witness/state.ts';
import { step } from '../../src/doors/witness/step.ts';
import {
  COSIGNATURE,
  checkFork,
  cosignatureVerifier,
  leafHash,
  leafReader,
  openCheckpoint,
  proveConsistency,
  readCosignatures,
  readFork,
  signNote,
  treeRoot,
  utf8,
  verifierKey,
  writeAddCheckpoint,
  writeCheckpoint,
  writeNote,
} from '../../src/log/index.ts';
import { ed25519Verify } from '../../src/prove/index.ts';
import { entriesOf } from '../support/log-tree.ts';
import { ownPort } from '../support/own-port.ts';
import { readerOf } from '../support/reader.ts';
import { runs } from '../support/runs.ts';
import { WitnessedCircle } from '../support/witnessed-circle.ts';

/** Milliseconds for what comes by itself: its pauses grow with the time that it is away. */
const LONG = 120_000;

const home = mkdtempSync(join(tmpdir(), 'mufakat-witness-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const place = (name: string) => {
  mkdirSync(join(home, name));
  return join(home, name);
};

let circle: WitnessedCircle;
let key: KeyPair;
let witness: KeyPair;
beforeAll(async () => {
  circle = await WitnessedCircle.founded(home, 'alpha', 'beta');
  ({ key } = circle);
  [witness] = circle.witnesses as [KeyPair];
  await circle.grow(4);
});

/** Cosignatures that hold over a checkpoint. */
async function good(lines: string, note: string): Promise<number> {
  const read = readCosignatures(lines);
  const of = cosignatureVerifier(
    verifierKey(witness.key.name, COSIGNATURE, witness.key.publicKey, nodeSha256),
    ed25519Verify(nodeEngine),
  );
  const text = `${note.split('\n\n')[0]}\n`;
  const all = read.ok ? read.value : [];
  return (await Promise.all(all.map((l) => of.verify(text, l.signature)))).filter(Boolean).length;
}

const noteAt = (size: number) => readFileSync(join(circle.folder, 'checkpoints', `${size}`), 'utf8');

async function request(from: number, to: number, note = noteAt(to)): Promise<string> {
  const { tiles } = readerOf(circle.folder);
  const made = await requestFor(note, from, tiles);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return writeAddCheckpoint(made.value);
}

describe('a witness that is asked', () => {
  let folder: string;
  let app: ReturnType<typeof witnessApp>;
  let time = 1_800_000_000;
  const post = async (body: string) => {
    const answer = await app.request('/add-checkpoint', { method: 'POST', body });
    return {
      status: answer.status,
      type: answer.headers.get('content-type')?.split(';')[0],
      body: await answer.text(),
    };
  };
  beforeAll(async () => {
    folder = place('asked');
    const state = await openWitnessState(join(folder, nameOf(key.key.name)));
    app = witnessApp({
      witness,
      logs: new Map([[key.key.name, { keys: [verifierOf(key.key)], state }]]),
      seconds: () => time,
      stopped: (fault) => expect(fault).toBe(undefined),
    });
  });
  const shown = () => app.request(`/${nameOf(key.key.name)}/checkpoint`);

  test('cosigns a first checkpoint, remembers it, and goes on from there', async () => {
    expect((await shown()).status).toBe(404);
    const first = await post(await request(0, 4));
    expect([first.status, first.type]).toEqual([200, 'text/plain']);
    expect(await good(first.body, noteAt(4))).toBe(1);
    const second = await post(await request(4, 6));
    expect(await good(second.body, noteAt(6))).toBe(1);
    const latest = await (await shown()).text();
    expect(latest.startsWith(noteAt(6).split('\n\n')[0] as string)).toBe(true);
    expect(latest).toContain(second.body.trim());
    expect(readdirSync(folder)).toEqual([nameOf(key.key.name), `${nameOf(key.key.name)}.d`]);
  });

  test('answers what it does not cosign as the specification says, and forgets nothing', async () => {
    const before = await (await shown()).text();
    const unsigned = async () =>
      writeNote(await signNote(`${noteAt(7).split('\n\n')[0]}\n`, [witness.signer]));
    const elsewhere = noteAt(7).replace('depositary.example/circle', 'other.example/circle');
    const cases: [string, object][] = [
      ['no request', { status: 400 }],
      [await request(4, 7), { status: 409, type: 'text/x.tlog.size', body: '6\n' }],
      [await request(0, 7), { status: 409, type: 'text/x.tlog.size', body: '6\n' }],
      [await request(6, 4), { status: 400 }],
      [await request(6, 7, elsewhere), { status: 404 }],
      [await request(6, 7, await unsigned()), { status: 403 }],
      [writeAddCheckpoint({ oldSize: 6, consistency: [], note: noteAt(7) }), { status: 422 }],
    ];
    for (const [body, answer] of cases) expect(await post(body)).toMatchObject(answer);
    expect(await (await shown()).text()).toBe(before);
    expect((await app.request('/add-checkpoint')).status).toBe(404);
    expect((await app.request(`/${'0'.repeat(64)}/checkpoint`)).status).toBe(404);
    expect((await post('x'.repeat(1_000_001))).status).toBe(413);
  });

  test('keeps evidence that anybody can check where the log signed another tree of one size', async () => {
    const root = nodeSha256(utf8('another history'));
    const text = writeCheckpoint({ origin: key.key.name, size: 6, root, extensions: [] });
    const forged = writeNote(await signNote(text, [key.signer]));
    const answer = await post(writeAddCheckpoint({ oldSize: 6, consistency: [], note: forged }));
    expect(answer).toEqual({ status: 409, type: 'text/plain', body: 'wrong-root\n' });
    const forks = join(folder, `${nameOf(key.key.name)}.forks`);
    const files = readdirSync(forks).flatMap((name) =>
      readdirSync(join(forks, name)).map((f) => join(forks, name, f)),
    );
    const [file] = files.filter((f) => f.endsWith('evidence')) as [string];
    const fork = readFork(readFileSync(file, 'utf8'));
    if (!fork.ok) throw new Error(fork.refusal.code);
    expect(await checkFork(fork.value, key.key.name, [verifierOf(key.key)], nodeSha256)).toMatchObject({
      ok: true,
    });
  });

  test('cosigns nothing while its clock is behind its last cosignature', async () => {
    time -= 86_400;
    expect((await post(await request(6, 7))).status).toBe(503);
    time += 86_400;
    expect((await post(await request(6, 7))).status).toBe(200);
  });

  test('a state that is an older copy than what was shown is not opened', async () => {
    const path = join(folder, nameOf(key.key.name));
    const older = join(place('older-state'), 'state');
    cpSync(`${path}.d`, `${older}.d`, { recursive: true });
    cpSync(path, older);
    await openWitnessState(older);
    rmSync(join(`${older}.d`, readdirSync(`${older}.d`).sort().at(-1) as string));
    await expect(openWitnessState(older)).rejects.toMatchObject({ code: 'EBADMSG' });
  });
});

// ASSURES: integrity: no two processes on one state cosign two histories, whatever they are asked, in whatever order.
test('openings of one state, asked at once for two histories, cosign one of them', async () => {
  const shared = entriesOf(3);
  const histories = [0, 1].map((which) => {
    const own = Array.from({ length: 9 }, (_, i) => utf8(`${which} ${i}`));
    return leafReader(
      [...shared, ...own].map((e) => leafHash(nodeSha256, e)),
      nodeSha256,
    );
  });
  const must = <T>(read: { ok: true; value: T } | { ok: false }): T => {
    if (!read.ok) throw new Error('cannot be');
    return read.value;
  };
  const rootOf = async (which: number, size: number) =>
    must(await treeRoot(size, histories[which] as never, nodeSha256));
  const asking = async (which: number, from: number, size: number) => {
    const text = writeCheckpoint({
      origin: key.key.name,
      size,
      root: await rootOf(which, size),
      extensions: [],
    });
    const consistency = must(
      await proveConsistency(Math.min(from, size), size, histories[which] as never, nodeSha256),
    );
    return writeAddCheckpoint({
      oldSize: from,
      consistency,
      note: writeNote(await signNote(text, [key.signer])),
    });
  };
  const asked = fc.array(
    fc.record({
      by: fc.integer({ min: 0, max: 2 }),
      which: fc.integer({ min: 0, max: 1 }),
      size: fc.integer({ min: 1, max: 12 }),
      together: fc.boolean(),
    }),
    { minLength: 4, maxLength: 14 },
  );
  let n = 0;
  await fc.assert(
    fc.asyncProperty(asked, async (all) => {
      const path = join(place(`property-${n++}`), 'state');
      const openings = await Promise.all([0, 1, 2].map(() => openWitnessState(path)));
      const out: { which: number; size: number }[] = [];
      const one = async ({ by, which, size }: { by: number; which: number; size: number }) => {
        const known = { keys: [verifierOf(key.key)], state: openings[by] as never };
        const from = (await lastCosigned(path))?.size ?? 0;
        const done = await step(
          await asking(which, from, size),
          () => known,
          witness,
          () => 1,
        ).catch(() => undefined);
        if (done?.kind !== 'cosigned') return;
        // What left is remembered.
        expect((await lastCosigned(path))?.size).toBeGreaterThanOrEqual(size);
        out.push({ which, size });
      };
      let together: Promise<void>[] = [];
      for (const each of all) {
        together.push(one(each));
        if (!each.together) {
          await Promise.all(together);
          together = [];
        }
      }
      await Promise.all(together);
      // Up to the third entry the two are one; past it only one of them was ever cosigned.
      expect(new Set(out.filter(({ size }) => size > 3).map(({ which }) => which)).size).toBeLessThan(2);
    }),
    runs(30),
  );
});

describe('an office that asks', () => {
  const served: Serving[] = [];
  afterAll(() => Promise.allSettled(served.map((s) => s.close())));

  async function serveWitness(name: string, pair: KeyPair, port = 0) {
    const folder = join(home, name);
    mkdirSync(folder, { recursive: true });
    const state = await openWitnessState(join(folder, nameOf(key.key.name)));
    const serving = await listenHere(
      witnessApp({
        witness: pair,
        logs: new Map([[key.key.name, { keys: [verifierOf(key.key)], state }]]),
        seconds: () => circle.time,
        stopped: () => {},
      }).fetch,
      port,
    );
    served.push(serving);
    return serving;
  }

  test('has its cosignatures, and records while a witness is down; the witness catches up once it is there', async () => {
    const [alpha, beta] = circle.witnesses as [KeyPair, KeyPair];
    const up = await serveWitness('pushed-alpha', alpha);
    const gone = await serveWitness('pushed-beta', beta, await ownPort());
    await gone.close();
    const office = await circle.open();
    const told: [string, Asked][] = [];
    const asking = pushing({
      store: office.store,
      urls: [new URL(up.url), new URL(gone.url)],
      witnesses: () => circle.witnessesIn(office),
      told: (url, asked) => told.push([url.port, asked]),
      stopped: (fault) => expect(fault).toBe(undefined),
      pauseMs: 5,
    });
    const app = officeApp({
      ...office,
      witnesses: () => circle.witnessesIn(office),
      seconds: () => circle.time++,
      stopped: () => {},
      published: asking.published,
    });
    for (let i = 0; i < 3; i++) {
      const act = await circle.log.record(await circle.act());
      const answer = await app.request('/acts', { method: 'POST', body: act.bytes.slice().buffer });
      expect(answer.status).toBe(201);
      // witnesses are asked about what is shown, and that is told them a moment later
      await office.depositary.show();
      await expect
        .poll(async () => (await office.store.published()) ?? '', { timeout: LONG })
        .toContain('— alpha.example/witness ');
      await asking.settled();
    }
    const size = circle.log.entries.length;
    const port = (s: Serving) => new URL(s.url).port;
    expect(told.find(([p]) => p === port(up))?.[1]).toMatchObject({ kind: 'cosigned', by: ['alpha'] });
    expect(told.filter(([p]) => p === port(gone)).map(([, a]) => a)).toEqual([
      { kind: 'down', cause: 'ECONNREFUSED' },
    ]);
    expect(await office.store.published()).toContain('— alpha.example/witness ');

    const standing = async () => {
      const read = await readCircle(readerOf(circle.folder), key.key);
      return read?.audited.ok ? standings(read.audited.circle, read.timed) : [];
    };
    const rows = await standing();
    expect(rows[0]).toMatchObject({ party: 'alpha', size, behind: 0 });
    expect(rows[1]).toMatchObject({ party: 'beta', size: 0, behind: size });
    expect(rows[1]?.since).toBeLessThan(rows[0]?.time as number);

    await serveWitness('pushed-beta', beta, Number(port(gone)));
    await expect
      .poll(async () => ((await office.store.published()) ?? '').includes('— beta.example/witness '), {
        timeout: LONG,
      })
      .toBe(true);
    asking.close();
    await asking.settled();
    expect((await standing())[1]).toMatchObject({ size, behind: 0 });
    await office.store.close();
  });

  test('by hand: a size that the office did not know is taken from the answer; strangers add nothing', async () => {
    const [, beta] = circle.witnesses as [KeyPair, KeyPair];
    const url = new URL((await serveWitness('hand', beta)).url);
    const stranger = new URL((await serveWitness('stranger', key)).url);
    const state = await openWitnessState(join(home, 'hand', nameOf(key.key.name)));
    await step(
      await request(0, 5),
      () => ({ keys: [verifierOf(key.key)], state }),
      beta,
      () => 1,
    );
    await circle.grow(1);
    const size = circle.log.entries.length;
    const read = (await readCircle(readerOf(circle.folder), key.key)) as never;
    const nobody = new URL('http://localhost:1/');
    const all = await askAll(placeNamed(circle.folder), key.key, read, [url, stranger, nobody]);
    expect(all.map(({ asked }) => asked.kind)).toEqual(['cosigned', 'of-nobody', 'down']);
    const opened = await openCheckpoint(noteAt(size), key.key.name, [verifierOf(key.key)]);
    expect(opened.ok && opened.value.unknown.map((s) => s.name)).toContain('beta.example/witness');
    expect(opened.ok && opened.value.unknown.filter((s) => s.name === key.key.name)).toHaveLength(1);
  });

  test('that is an older copy is told that the witness has seen more', async () => {
    const [alpha] = circle.witnesses as [KeyPair];
    const older = join(home, 'older');
    cpSync(circle.folder, older, { recursive: true });
    const url = new URL((await serveWitness('ahead', alpha)).url);
    await circle.grow(2);
    const read = (await readCircle(readerOf(circle.folder), key.key)) as never;
    await askAll(placeNamed(circle.folder), key.key, read, [url]);
    const [again] = await askAll(
      placeNamed(older),
      key.key,
      (await readCircle(readerOf(older), key.key)) as never,
      [url],
    );
    const size = circle.log.entries.length;
    expect(again?.asked).toEqual({ kind: 'ahead', theirs: size, size: size - 2 });
  });

  test('whose clock is set back by a day records nothing, says so, and goes on once it has caught up', async () => {
    const office = await circle.open();
    let offset = -86_400;
    const behind: number[] = [];
    const app = officeApp({
      ...office,
      witnesses: () => [],
      seconds: () => circle.time++ + offset,
      stopped: () => {},
      behind: (last) => behind.push(last),
    });
    const before = await office.store.published();
    const act = await circle.log.record(await circle.act());
    const send = () => app.request('/acts', { method: 'POST', body: act.bytes.slice().buffer });
    const answer = await send();
    expect([answer.status, await answer.json()]).toEqual([503, { error: 'time-went-back', last: behind[0] }]);
    expect(await office.store.published()).toBe(before);
    offset = 0;
    expect([200, 201]).toContain((await send()).status);
    expect(await office.store.indexOf(nodeSha256(utf8(act.text)))).toBe(circle.log.entries.length - 1);
    await office.store.close();
  });
});
