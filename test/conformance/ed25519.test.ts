/**
 * Edge cases of Ed25519, where honest programs differ (C2SP/CCTV), and the cases of C2SP/wycheproof: every engine that we ship
 * gives one and the same answer.
 */
import { webcrypto } from 'node:crypto';
import { ed25519 as library } from '@noble/curves/ed25519.js';
import { expect, test } from 'vitest';
import { nodeEngine } from '../../src/doors/node-engine.ts';
import { fromHex, utf8 } from '../../src/log/index.ts';
import {
  registerEd25519,
  type SignatureEngine,
  scriptEngine,
  verifyEd25519,
  webCryptoEngine,
} from '../../src/prove/index.ts';
import { jsonOf, withVectors } from './vectors.ts';

const hex = (text: string) => fromHex(text) as Uint8Array;
const web = webCryptoEngine(webcrypto.subtle as SubtleCrypto);
const ENGINES: readonly (readonly [string, SignatureEngine])[] = [
  ['node:crypto', nodeEngine],
  ['Web Cryptography', web],
  ['guarded script', scriptEngine],
];

interface EdgeCase {
  readonly number: number;
  readonly key: string;
  readonly sig: string;
  readonly msg: string;
  readonly flags: readonly string[] | null;
}

/** By the rule: the key is registered first. */
async function holds(engine: SignatureEngine, key: Uint8Array, message: Uint8Array, signature: Uint8Array) {
  const good = registerEd25519(key);
  return good.ok && verifyEd25519(engine, good.value, message, signature);
}

withVectors('cctv/ed25519', () => {
  const cases = () => jsonOf<EdgeCase[]>('cctv', 'ed25519', 'ed25519vectors.json');

  // ASSURES: integrity: a signature that holds for one verifier holds for every other, whatever its key and encoding.
  test('914 edge cases have one and the same answer from every engine', async () => {
    const all = cases();
    expect(all.length).toBe(914);
    const differing: number[] = [];
    let same = 0;
    for (const { number, key, sig, msg } of all) {
      const answers = await Promise.all(
        ENGINES.map(([, engine]) => holds(engine, hex(key), utf8(msg), hex(sig))),
      );
      if (new Set(answers).size === 1) same++;
      else differing.push(number);
    }
    expect(differing).toEqual([]);
    expect(same).toBe(914);
  });

  test('keys that are no encoding of a good point are not registered, and 28 cases are left', async () => {
    const refused = new Map<string, number>();
    let valid = 0;
    for (const { key, sig, msg } of cases()) {
      const good = registerEd25519(hex(key));
      const code = good.ok ? 'registered' : good.refusal.code;
      refused.set(code, (refused.get(code) ?? 0) + 1);
      if (await holds(nodeEngine, hex(key), utf8(msg), hex(sig))) valid++;
    }
    expect({ ...Object.fromEntries(refused), valid }).toEqual({
      'key-encoding': 226,
      'key-small-order': 300,
      'key-mixed-order': 360,
      registered: 28,
      valid: 2,
    });
  });

  test('no key of a small or mixed order is registered, by the flags of the cases', () => {
    for (const { number, key, flags } of cases()) {
      const bad = flags?.some((flag) =>
        ['low_order_A', 'low_order_component_A', 'non_canonical_A'].includes(flag),
      );
      expect([number, registerEd25519(hex(key)).ok]).toEqual([number, !bad]);
    }
  });

  test('without registration the two platforms would still agree with each other', async () => {
    for (const { number, key, sig, msg } of cases()) {
      const by = (engine: SignatureEngine) => engine.ed25519(hex(key), utf8(msg), hex(sig));
      expect([number, await by(web)]).toEqual([number, await by(nodeEngine)]);
    }
  });

  test('under good keys too, the library without its guard would answer 14 cases otherwise', async () => {
    let otherwise = 0;
    for (const { key, sig, msg } of cases()) {
      const good = registerEd25519(hex(key));
      if (!good.ok) continue;
      const bare = library.verify(hex(sig), utf8(msg), good.value, { zip215: false });
      if (bare !== (await verifyEd25519(nodeEngine, good.value, utf8(msg), hex(sig)))) otherwise++;
    }
    expect(otherwise).toBe(14);
  });
});

interface Group {
  readonly publicKey: { readonly pk: string };
  readonly tests: readonly {
    readonly tcId: number;
    readonly msg: string;
    readonly sig: string;
    readonly result: string;
  }[];
}

withVectors('wycheproof/testvectors_v1', () => {
  test.each(ENGINES)('Wycheproof: all 151 signatures are judged as they say, by %s', async (_, engine) => {
    const { testGroups } = jsonOf<{ testGroups: Group[] }>(
      'wycheproof',
      'testvectors_v1',
      'ed25519_test.json',
    );
    const wrong: number[] = [];
    let right = 0;
    for (const { publicKey, tests } of testGroups) {
      for (const { tcId, msg, sig, result } of tests) {
        const answer = await holds(engine, hex(publicKey.pk), hex(msg), hex(sig));
        if (answer === (result === 'valid')) right++;
        else wrong.push(tcId);
      }
    }
    expect(wrong).toEqual([]);
    expect(right).toBe(151);
  });
});
