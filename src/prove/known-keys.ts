/**
 * Keys of acts as verifiers, each read and registered once.
 *
 * Registering multiplies on the curve and takes as long as some ten signatures (`ed25519.ts`); the acts of a log name the same few
 * keys again and again. What is kept depends on the key's text and its use and on nothing else, so whether it was kept shows in no answer.
 * Memory: at most `KEPT` keys an engine and use, about a KiB each; the one that came first goes first.
 */
import type { NoteVerifier } from '../log/note.ts';
import type { SignatureEngine } from './engine.ts';
import type { EntryRead } from './signed-act.ts';

const KEPT = 4096;
type Kept = Map<string, NoteVerifier>;
const kept = new WeakMap<SignatureEngine, Map<string, Kept>>();

/** @param use what the key is for @param read tells whether it is good, where that is not known */
export function knownKey(
  use: string,
  text: string,
  engine: SignatureEngine,
  read: () => EntryRead<NoteVerifier>,
): EntryRead<NoteVerifier> {
  const keys = keysFor(use, engine);
  const known = keys.get(text);
  if (known) return { ok: true, value: known };
  const verifier = read();
  if (!verifier.ok) return verifier;
  const [oldest] = keys.keys();
  if (keys.size >= KEPT && oldest !== undefined) keys.delete(oldest);
  keys.set(text, verifier.value);
  return verifier;
}

function keysFor(use: string, engine: SignatureEngine): Kept {
  const known = kept.get(engine)?.get(use);
  if (known) return known;
  const uses = kept.get(engine) ?? new Map<string, Kept>();
  const keys: Kept = new Map();
  kept.set(engine, uses.set(use, keys));
  return keys;
}
