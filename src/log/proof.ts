/**
 * Proofs that can be kept in a drawer: one file says that an entry is in a log, and who has seen the log at that size.
 *
 * Source: C2SP tlog-proof.
 *
 * ```
 * c2sp.org/tlog-proof@v1
 * extra YWN0…                                    whatever the reader may need besides; nobody has signed it
 * index 73894                                    which entry, from 0
 * gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=   inclusion proof, from the leaf's sibling up
 *
 * example.com/log                                the checkpoint as the log and its witnesses signed it
 * …
 * ```
 */
import { fromBase64, toBase64 } from './base64.ts';
import { fromUtf8, readDecimal } from './bytes.ts';
import { HASH_BYTES, leafHash, type Sha256 } from './hash.ts';
import type { VerifyBytes } from './key.ts';
import { MAX_NOTE_BYTES } from './note.ts';
import type { Policy } from './policy.ts';
import { checkPolicy, type WitnessedCheckpoint } from './policy-check.ts';
import { LogFault, type LogRead, read, refuse } from './refusal.ts';
import { checkInclusion } from './tree.ts';

/** The first line of a proof. */
export const PROOF_HEAD = 'c2sp.org/tlog-proof@v1';
/** No tree below 2^63 entries needs more. */
export const MAX_PROOF_LINES = 63;

export interface LogProof {
  /** not authenticated by anything in the file */
  readonly extra?: Uint8Array;
  readonly index: number;
  readonly inclusion: readonly Uint8Array[];
  /** the signed note, as it stands */
  readonly checkpoint: string;
}

/**
 * The parts of a proof; nothing in it is believed yet.
 * Refuses: too-large, not-utf8, bad-format, not-base64, too-many, each with its line. The checkpoint is read by `checkProof`.
 */
export function readProof(bytes: Uint8Array | string): LogRead<LogProof> {
  const where = { part: 'proof' } as const;
  if (bytes.length > MAX_NOTE_BYTES)
    return refuse('too-large', where, { expected: `${MAX_NOTE_BYTES}`, found: `${bytes.length}` });
  const text = typeof bytes === 'string' ? bytes : fromUtf8(bytes);
  if (text === undefined) return refuse('not-utf8', where);
  const split = text.indexOf('\n\n');
  if (split < 0) return refuse('bad-format', where, { expected: 'form:tlog-proof' });
  const lines = text.slice(0, split).split('\n');
  const [head, ...rest] = lines;
  if (head !== PROOF_HEAD)
    return refuse(
      'bad-format',
      { ...where, line: 1 },
      { expected: PROOF_HEAD, found: (head ?? '').slice(0, 80) },
    );

  const extra = readExtra(rest[0]);
  if (!extra.ok) return extra;
  if (extra.value) rest.shift();
  const [indexLine = '', ...hashLines] = rest;
  const line = lines.length - hashLines.length;
  const index = indexLine.startsWith('index ') ? readDecimal(indexLine.slice(6)) : undefined;
  if (index === undefined)
    return refuse(
      'bad-format',
      { ...where, line },
      { expected: 'form:index-line', found: indexLine.slice(0, 80) },
    );
  const inclusion = readHashLines(hashLines, (i) => ({ ...where, line: line + 1 + i }));
  if (!inclusion.ok) return inclusion;
  return read({
    ...(extra.value ? { extra: extra.value } : {}),
    index,
    inclusion: inclusion.value,
    checkpoint: text.slice(split + 2),
  });
}

function readExtra(line: string | undefined): LogRead<Uint8Array | undefined> {
  if (!line?.startsWith('extra ')) return read(undefined);
  const where = { part: 'proof', line: 2 } as const;
  const bytes = fromBase64(line.slice(6));
  if (!bytes) return refuse('not-base64', where, { found: line.slice(6, 86) });
  // without data the line is left out
  return bytes.length > 0
    ? read(bytes)
    : refuse('bad-format', where, { expected: 'form:extra-line', found: line });
}

/** Lines of one hash each, as in proofs and in requests to witnesses. Refuses: too-many, not-base64, bad-format. */
export function readHashLines(
  lines: readonly string[],
  where: (i: number) => { readonly part: 'proof' | 'request' | 'fork'; readonly line: number },
): LogRead<Uint8Array[]> {
  if (lines.length > MAX_PROOF_LINES)
    return refuse('too-many', where(MAX_PROOF_LINES), {
      expected: `${MAX_PROOF_LINES}`,
      found: `${lines.length}`,
    });
  const hashes: Uint8Array[] = [];
  for (const [i, line] of lines.entries()) {
    const hash = fromBase64(line);
    if (!hash) return refuse('not-base64', where(i), { found: line.slice(0, 80) });
    if (hash.length !== HASH_BYTES)
      return refuse('bad-format', where(i), { expected: 'form:hash', found: line.slice(0, 80) });
    hashes.push(hash);
  }
  return read(hashes);
}

/** The text of a proof. A `LogFault` for an index that no entry has, and for too long a proof. */
export function writeProof({ extra, index, inclusion, checkpoint }: LogProof): string {
  if (!Number.isSafeInteger(index) || index < 0) throw new LogFault(`no entry has the index ${index}`);
  if (inclusion.length > MAX_PROOF_LINES) throw new LogFault(`a proof has at most ${MAX_PROOF_LINES} lines`);
  const lines = [
    PROOF_HEAD,
    ...(extra && extra.length > 0 ? [`extra ${toBase64(extra)}`] : []),
    `index ${index}`,
    ...inclusion.map(toBase64),
  ];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/** What a proof has shown. */
export interface ProvenEntry {
  readonly index: number;
  readonly checkpoint: WitnessedCheckpoint;
}

/**
 * That the entry is in a log of the policy, at a size that the policy's quorum has seen.
 *
 * Offline: needs the entry, the proof and the policy, and at most 64 digests besides the signatures.
 * Refuses: what `checkPolicy` refuses; out-of-range (the entry would stand past the checkpoint), wrong-proof.
 */
export async function checkProof(
  proof: LogProof,
  entry: Uint8Array,
  policy: Policy,
  verify: VerifyBytes,
  sha256: Sha256,
): Promise<LogRead<ProvenEntry>> {
  const checkpoint = await checkPolicy(proof.checkpoint, policy, verify);
  if (!checkpoint.ok) return checkpoint;
  const { size, root } = checkpoint.value;
  const { index, inclusion } = proof;
  if (index >= size)
    return refuse('out-of-range', { part: 'proof' }, { expected: `0–${size - 1}`, found: `${index}` });
  if (!checkInclusion({ index, size, root, leafHash: leafHash(sha256, entry), proof: inclusion }, sha256))
    return refuse('wrong-proof', { part: 'proof' });
  return read({ index, checkpoint: checkpoint.value });
}
