/**
 * Keys of acts as verifiers, each read and registered once.
 *
 * Registering multiplies on the curve and takes as long as some ten signatures (`ed25519.ts`); the acts of a log name the same few
 * keys again and again. What is kept depends on the key's text and its use and on nothing else, so whether it was kept shows in no answer.
 * Memory: at most `KEPT` keys an engine, about a KiB each; the one that came first goes first.
 */
import type { NoteVerifier } from '../log/note.ts';
import type { SignatureEngine } from './engine.ts';
import type { EntryRead } from './signed-act.ts';

const KEPT = 4096;
const kept = new WeakMap<SignatureEngine, Map<string, NoteVerifier>>();

/** @param name what the key is kept under: its text, and what it is for @param read tells whether it is good, where that is not known */
export function knownKey(
  name: string,
  engine: SignatureEngine,
  read: () => EntryRead<NoteVerifier>,
): EntryRead<NoteVerifier> {
  const keys = kept.get(engine) ?? new Map<string, NoteVerifier>();
  kept.set(engine, keys);
  const known = keys.get(name);
  if (known) return { ok: true, value: known };
  const verifier = read();
  if (!verifier.ok) return verifier;
  const [oldest] = keys.keys();
  if (keys.size >= KEPT && oldest !== undefined) keys.delete(oldest);
  keys.set(name, verifier.value);
  return verifier;
}
