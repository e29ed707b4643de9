/**
 * log: the mathematics and the formats of a transparency log, over bytes.
 *
 * Follows RFC 6962 §2.1 (trees and proofs), RFC 4648 (base64) and, of C2SP: signed-note, tlog-checkpoint, tlog-tiles,
 * tlog-cosignature (Ed25519), tlog-witness, tlog-proof, tlog-policy. Any other program that keeps to them can read what is
 * written here, and the other way round; test/conformance reads logs of two of them.
 *
 * May import: nothing. Hashing, verifying and signing are arguments; there is no disk, no network, no clock, no randomness, and
 * it runs in a browser. Bytes from elsewhere are refused with a value (`LogRead`); only a mistake of the program throws.
 * Read first: `note.ts`, `tree.ts`, then `tile-reader.ts` and `witness.ts`.
 * Deliberately not here: what an entry means (`terms`), which keys are good and what a signature is (`prove`), storing anything.
 */
export * from './base64.ts';
export * from './bundle.ts';
export * from './bytes.ts';
export * from './checkpoint.ts';
export * from './cosignature.ts';
export * from './fork.ts';
export * from './frontier.ts';
export * from './grow.ts';
export * from './hash.ts';
export * from './key.ts';
export * from './leaf-reader.ts';
export * from './note.ts';
export * from './policy.ts';
export * from './policy-check.ts';
export * from './proof.ts';
export * from './refusal.ts';
export * from './subtree.ts';
export * from './tile.ts';
export * from './tile-reader.ts';
export * from './tree.ts';
export * from './witness.ts';
