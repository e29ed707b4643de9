/**
 * A receipt: one file that shows that an act is in a log, offline and for good.
 *
 * Source: C2SP tlog-proof, with the act itself in its `extra` line, so that nothing else is needed but the key of the log. It proves
 * that the act was recorded and by whom it was signed, not that it has effect.
 */
import type { Checkpoint } from '../log/checkpoint.ts';
import { openCheckpoint } from '../log/checkpoint.ts';
import { leafHash, type Sha256 } from '../log/hash.ts';
import type { NoteVerifier } from '../log/note.ts';
import { type LogProof, readProof } from '../log/proof.ts';
import type { LogRefusal } from '../log/refusal.ts';
import { checkInclusion } from '../log/tree.ts';
import type { SignatureEngine } from './engine.ts';
import { type EntryRefusal, openSignedAct, type SignedAct } from './signed-act.ts';

export type ReceiptRefusal = EntryRefusal | { readonly part: 'log'; readonly refusal: LogRefusal };

export type CheckedReceipt =
  | {
      readonly ok: true;
      readonly act: SignedAct;
      readonly index: number;
      readonly checkpoint: Checkpoint;
    }
  | { readonly ok: false; readonly refused: ReceiptRefusal };

/** What the depositary gives: the proof of its log, with the act in it. */
export const receiptFor = (proof: LogProof, act: Uint8Array): LogProof => ({ ...proof, extra: act });

/**
 * Refuses: what `readProof`, `openCheckpoint` and `openSignedAct` refuse, no-signature (there is no act in it), out-of-range,
 * wrong-proof.
 */
export async function checkReceipt(
  bytes: Uint8Array,
  origin: string,
  log: readonly NoteVerifier[],
  engine: SignatureEngine,
  sha256: Sha256,
): Promise<CheckedReceipt> {
  const no = (refusal: LogRefusal) => ({ ok: false, refused: { part: 'log', refusal } }) as const;
  const proof = readProof(bytes);
  if (!proof.ok) return no(proof.refusal);
  const { extra, index, inclusion, checkpoint } = proof.value;
  const opened = await openCheckpoint(checkpoint, origin, log);
  if (!opened.ok) return no(opened.refusal);
  const { size, root } = opened.value;
  if (!extra)
    return no({ code: 'bad-format', where: { part: 'proof', line: 2 }, expected: 'form:extra-line' });
  if (index >= size) return no({ code: 'out-of-range', where: { part: 'proof' }, found: `${index}` });
  const leaf = leafHash(sha256, extra);
  if (!checkInclusion({ index, size, root, leafHash: leaf, proof: inclusion }, sha256))
    return no({ code: 'wrong-proof', where: { part: 'proof' } });
  const act = await openSignedAct(extra, engine, sha256);
  if (!act.ok) return act;
  return { ok: true, act: act.value, index, checkpoint: opened.value };
}
