/** ECDSA over P-256 with SHA-256, as C2SP/wycheproof judges it: r ‖ s, and DER, by every engine that we ship. */
import { webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import { nodeEngine } from '../../src/doors/node-engine.ts';
import { fromHex } from '../../src/log/index.ts';
import {
  p256FromDer,
  registerP256,
  type SignatureEngine,
  scriptEngine,
  verifyP256,
  webCryptoEngine,
} from '../../src/prove/index.ts';
import { jsonOf, withVectors } from './vectors.ts';

const hex = (text: string) => fromHex(text) as Uint8Array;
const ENGINES: readonly (readonly [string, SignatureEngine])[] = [
  ['node:crypto', nodeEngine],
  ['Web Cryptography', webCryptoEngine(webcrypto.subtle as SubtleCrypto)],
  ['script', scriptEngine],
];

interface Group {
  readonly publicKey: { readonly uncompressed: string };
  readonly tests: readonly {
    readonly tcId: number;
    readonly msg: string;
    readonly sig: string;
    readonly result: string;
  }[];
}

async function judged(
  file: string,
  engine: SignatureEngine,
  raw: (sig: Uint8Array) => Uint8Array | undefined,
) {
  const { testGroups } = jsonOf<{ testGroups: Group[] }>('wycheproof', 'testvectors_v1', file);
  const wrong: number[] = [];
  let right = 0;
  for (const { publicKey, tests } of testGroups) {
    const key = registerP256(hex(publicKey.uncompressed));
    for (const { tcId, msg, sig, result } of tests) {
      const signature = raw(hex(sig));
      const answer =
        key.ok && signature !== undefined && (await verifyP256(engine, key.value, hex(msg), signature));
      if (answer === (result === 'valid')) right++;
      else wrong.push(tcId);
    }
  }
  return { right, wrong };
}

withVectors('wycheproof/testvectors_v1', () => {
  test.each(ENGINES)(
    'Wycheproof: all 262 signatures r ‖ s are judged as they say, by %s',
    async (_, engine) => {
      const file = 'ecdsa_secp256r1_sha256_p1363_test.json';
      expect(await judged(file, engine, (sig) => sig)).toEqual({ right: 262, wrong: [] });
    },
  );

  test.each(ENGINES)(
    'Wycheproof: all 484 signatures in DER are judged as they say, by %s',
    async (_, engine) => {
      expect(await judged('ecdsa_secp256r1_sha256_test.json', engine, p256FromDer)).toEqual({
        right: 484,
        wrong: [],
      });
    },
  );
});
