/** Cosignatures by a witness and a mirror, and a log of 300 entries, as another program (FiloSottile/sunlight) keeps them. */
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { nodeEngine, nodeSha256 } from '../../src/doors/node-engine.ts';
import {
  bundlesBetween,
  COSIGNATURE,
  cosignatureVerifier,
  openNote,
  readBundle,
  readCheckpoint,
  readCosignature,
  readNote,
  readTile,
  readVerifierKey,
  type Tile,
  tilePath,
  tilesOf,
} from '../../src/log/index.ts';
import { ed25519Verify, verifierOf } from '../../src/prove/index.ts';
import { bytesOf, jsonOf, withVectors } from './vectors.ts';

const DATA = ['sunlight', 'cmd', 'skylight', 'testdata'] as const;
const ROME = '000de184301123b9278c086a7d9f68c9577e83872224c197058fd90784ea9706';
const MILAN = '88ad7a28caeb0b2aa890fdf0304c2fcaf59fca2ee140134ff8c1300bac493482';
const MIRROR = [...DATA, 'witness', 'mirror', ROME] as const;

function must<T>(
  got: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: unknown },
): T {
  if (!got.ok) throw new Error(JSON.stringify(got.refusal));
  return got.value;
}

function keysOf(...file: readonly string[]) {
  const { verifier_keys } = jsonOf<{ verifier_keys: string[] }>(...DATA, ...file);
  return verifier_keys.map((text) => must(readVerifierKey(text, [COSIGNATURE], nodeSha256)));
}

const source = (tiles: readonly Tile[]) => tiles.map((tile) => bytesOf(...MIRROR, tilePath(tile)));

withVectors('sunlight/cmd/skylight/testdata', () => {
  test.each([
    [
      'the witness',
      ['witness', 'witness.v0.json'],
      ['witness', ROME, 'checkpoint'],
      'rome2026h1.example.org',
      1,
    ],
    [
      'the mirror',
      ['witness', 'mirror', 'mirror.v0.json'],
      ['witness', 'mirror', ROME, 'checkpoint'],
      'rome2026h1.example.org',
      0,
    ],
    [
      'a second witness',
      ['witness2', 'witness.v0.json'],
      ['witness2', MILAN, 'checkpoint'],
      'milan2026h1.example.org',
      0,
    ],
  ])(
    '%s has cosigned its checkpoint, at a time that can be read',
    async (_, keyFile, file, origin, others) => {
      const keys = keysOf(...keyFile);
      const note = must(
        await openNote(
          bytesOf(...DATA, ...file),
          keys.map((key) => must(verifierOf(key, nodeEngine, nodeSha256))),
        ),
      );
      expect(note.verified.length).toBe(1);
      // what signed it besides is of a kind that we do not read
      expect(note.unknown.length).toBe(others);
      expect(must(readCheckpoint(note.text))).toMatchObject({ origin, size: 300, extensions: [] });
      const { timestamp } = must(readCosignature((note.verified[0] as (typeof note.verified)[0]).signature));
      expect(new Date(timestamp * 1000).toISOString()).toBe('2025-12-31T00:00:00.000Z');
    },
  );

  test('the cosignature of the witness is of nobody else, and not of another time or text', async () => {
    const verify = ed25519Verify(nodeEngine);
    const bytes = bytesOf(...DATA, 'witness', ROME, 'checkpoint');
    const [key] = keysOf('witness', 'witness.v0.json');
    const [other] = keysOf('witness', 'mirror', 'mirror.v0.json');
    if (!key || !other) throw new Error('no keys');
    const note = must(readNote(bytes));
    const signature = note.signatures.find(({ name }) => name === key.name)?.signature as Uint8Array;
    const holds = (k: typeof key, text: string, s: Uint8Array) =>
      cosignatureVerifier(k, verify).verify(text, s);
    expect(await holds(key, note.text, signature)).toBe(true);
    expect(await holds(other, note.text, signature)).toBe(false);
    expect(await holds(key, note.text.replace('300', '301'), signature)).toBe(false);
    for (const i of signature.keys()) {
      const altered = signature.slice();
      altered[i] = (altered[i] as number) ^ 1;
      expect([i, await holds(key, note.text, altered)]).toEqual([i, false]);
    }
  });

  test('the three tiles of the mirror give the root that it cosigned', async () => {
    const tree = must(readCheckpoint(must(readNote(bytesOf(...MIRROR, 'checkpoint'))).text));
    const tiles = [...tilesOf(tree.size)];
    expect(tiles.map(tilePath)).toEqual(['tile/0/000', 'tile/0/001.p/44', 'tile/1/000.p/1']);
    for (const tile of tiles) must(await readTile(tile, tree, source, nodeSha256));
  });

  test('its bundles hold a sentence that says they are none, and are refused', () => {
    for (const bundle of bundlesBetween(0, 300)) {
      // compressed on its disk
      const bytes = new Uint8Array(gunzipSync(bytesOf(...MIRROR, tilePath(bundle))));
      expect(new TextDecoder().decode(bytes)).toMatch(/^fake mirrored (partial )?entry bundle\n$/);
      expect(readBundle(bytes, bundle.width)).toMatchObject({ ok: false, refusal: { code: 'bad-format' } });
    }
  });

  test('a file called checkpoint that is none is refused', () => {
    expect(readNote(bytesOf(...DATA, 'witness', 'checkpoint'))).toMatchObject({ ok: false });
    expect(readNote(bytesOf(...DATA, 'witness', 'mirror', 'checkpoint'))).toMatchObject({ ok: false });
  });
});
