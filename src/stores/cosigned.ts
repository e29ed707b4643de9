/** Signature lines below a checkpoint, as every store adds them: each key once, its first one stays. */
import { MAX_SIGNATURES, type NoteSignature, readNote, writeNote } from '../log/index.ts';
import { StoreFault } from '../record/fault.ts';

/** @returns the note with what is new, in the order given; `full` where a note holds no more. A fault for what is no note. */
export function withCosignatures(note: string, more: readonly NoteSignature[]): string | 'full' {
  const before = readNote(note);
  if (!before.ok) throw new StoreFault('commit-broken', `a checkpoint that was kept is no note`);
  const { text, signatures } = before.value;
  const all = [...signatures];
  for (const one of more)
    if (!all.some(({ name, keyId }) => name === one.name && keyId === one.keyId)) all.push(one);
  return all.length > MAX_SIGNATURES ? 'full' : writeNote({ text, signatures: all });
}
