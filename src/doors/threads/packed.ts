/** Signatures as one message to a thread: their bytes in one piece, which is handed over and not copied, and each key once. */
import type { SignatureToCheck } from '../../prove/open-together.ts';

export interface Packed {
  readonly keys: readonly Uint8Array[];
  readonly curves: readonly SignatureToCheck['curve'][];
  /** for each signature its key, the length of its message and its own */
  readonly each: Uint32Array;
  /** message and signature of the first, of the second, … */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export function packed(signatures: readonly SignatureToCheck[]): Packed {
  const places = new Map<Uint8Array, number>();
  const curves: SignatureToCheck['curve'][] = [];
  const each = new Uint32Array(3 * signatures.length);
  let length = 0;
  for (const [i, { curve, publicKey, message, signature }] of signatures.entries()) {
    const place = places.get(publicKey) ?? places.size;
    if (place === places.size) curves.push(curve);
    places.set(publicKey, place);
    each.set([place, message.length, signature.length], 3 * i);
    length += message.length + signature.length;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const { message, signature } of signatures) {
    bytes.set(message, at);
    bytes.set(signature, at + message.length);
    at += message.length + signature.length;
  }
  return { keys: [...places.keys()], curves, each, bytes };
}

/** The signatures of a message again, with the places of their keys: parts of its bytes. */
export function* unpacked({ curves, each, bytes }: Packed): Generator<{
  readonly curve: SignatureToCheck['curve'];
  readonly key: number;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}> {
  let at = 0;
  for (let i = 0; i < each.length; i += 3) {
    const [key, text, own] = each.subarray(i, i + 3) as unknown as [number, number, number];
    const end = at + text;
    yield {
      curve: curves[key] as SignatureToCheck['curve'],
      key,
      message: bytes.subarray(at, end),
      signature: bytes.subarray(end, end + own),
    };
    at = end + own;
  }
}
