/**
 * Cosignatures: a witness says that, at a time by its own clock, this was the largest consistent tree it had seen of a log.
 *
 * Source: C2SP tlog-cosignature, the Ed25519 kind (type 0x04). The bytes signed are these lines, then the text of the checkpoint:
 *
 * ```
 * cosignature/v1
 * time 1679315147
 * ```
 *
 * and the signature of the note is the time, in seconds since 1970, as 8 bytes, before the 64 of Ed25519. The time is an
 * argument: this room has no clock. It is a statement about the past of a log, not about anybody's knowledge of its entries.
 */
import { concat, utf8 } from './bytes.ts';
import type { SignBytes, VerifierKey, VerifyBytes } from './key.ts';
import { type NoteSigner, type NoteVerifier, signedBytes } from './note.ts';
import { LogFault, type LogRead, read, refuse } from './refusal.ts';

const TIME_BYTES = 8;
const ED25519_BYTES = 64;

export interface Cosignature {
  /** seconds since 1970-01-01T00:00:00Z, by the clock of the witness */
  readonly timestamp: number;
  readonly signature: Uint8Array;
}

/** The bytes that a cosignature of this checkpoint text at that time is over. */
export function cosignedBytes(timestamp: number, text: string | Uint8Array): Uint8Array {
  if (!Number.isSafeInteger(timestamp) || timestamp < 0) throw new LogFault(`${timestamp} is no time`);
  return concat(utf8(`cosignature/v1\ntime ${timestamp}\n`), signedBytes(text));
}

/**
 * Time and signature from what stands in a note.
 * Refuses: bad-format (another length, or a time past 2^53 seconds, which no clock shows).
 */
export function readCosignature(bytes: Uint8Array): LogRead<Cosignature> {
  const where = { part: 'cosignature' } as const;
  const [expected, found] = [`${TIME_BYTES + ED25519_BYTES}`, `${bytes.length}`];
  if (bytes.length !== TIME_BYTES + ED25519_BYTES) return refuse('bad-format', where, { expected, found });
  const timestamp = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0);
  if (timestamp > BigInt(Number.MAX_SAFE_INTEGER))
    return refuse('bad-format', where, { expected: 'form:timestamp', found: `${timestamp}` });
  return read({ timestamp: Number(timestamp), signature: bytes.slice(TIME_BYTES) });
}

export function writeCosignature({ timestamp, signature }: Cosignature): Uint8Array {
  const time = new Uint8Array(TIME_BYTES);
  new DataView(time.buffer).setBigUint64(0, BigInt(timestamp));
  return concat(time, signature);
}

/** Checks cosignatures of one witness. Whether its time is too old or ahead of the reader's is not decided here. */
export function cosignatureVerifier(
  { name, keyId, publicKey }: VerifierKey,
  verify: VerifyBytes,
): NoteVerifier {
  return {
    name,
    keyId,
    verify: (text, bytes) => {
      const cosignature = readCosignature(bytes);
      if (!cosignature.ok) return false;
      const { timestamp, signature } = cosignature.value;
      return verify(publicKey, cosignedBytes(timestamp, text), signature);
    },
  };
}

/** Makes cosignatures of one witness at that time. */
export function cosigner(
  { name, keyId }: Pick<VerifierKey, 'name' | 'keyId'>,
  sign: SignBytes,
  timestamp: number,
): NoteSigner {
  return {
    name,
    keyId,
    sign: async (text) =>
      writeCosignature({ timestamp, signature: await sign(cosignedBytes(timestamp, text)) }),
  };
}
