/** Keys of Ed25519 that are points and no good: nobody alone can sign with the first, and programs judge signatures under the second differently. */
import { ed25519 } from '@noble/curves/ed25519.js';
import { nodeSha256 } from '../../src/doors/node-engine.ts';
import { type SignatureType, verifierKey, writeVerifierKey } from '../../src/log/index.ts';

/** a point of order 8 */
const SMALL = ed25519.Point.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa');

export const badKeys = (type: SignatureType): readonly (readonly [code: string, text: string])[] =>
  (
    [
      ['key-small-order', SMALL],
      ['key-mixed-order', ed25519.Point.BASE.add(SMALL)],
    ] as const
  ).map(([code, point]) => [
    code,
    writeVerifierKey(verifierKey(`${code}.example`, type, point.toBytes(), nodeSha256)),
  ]);
