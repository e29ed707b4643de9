/**
 * prove: what holds, and how anybody can find out without us.
 *
 * Signatures, signed acts, and what a circle's log tells of its parties and their keys. Follows RFC 8032 with the two open questions answered (`ed25519.ts`), FIPS 186-5 for P-256, W3C Web Authentication for passkeys, C2SP signed-note
 * for which key checks what.
 * May import: `terms`, `log`, @noble/curves; no `node:` module, no clock, no randomness, no network: it runs in a page. Node's own
 * engine is handed in by the doors.
 * Read first: `signed-act.ts`, `circle.ts`, then `ed25519.ts`.
 * Deliberately not here: formats and trees (`log`), whether a signer was empowered (`reason`), making keys or keeping them.
 */
export * from './act-keys.ts';
export * from './audit.ts';
export * from './audited.ts';
export * from './circle.ts';
export * from './ed25519.ts';
export * from './engine.ts';
export * from './engines.ts';
export * from './key-refusal.ts';
export * from './known-keys.ts';
export * from './offline.ts';
export * from './open-together.ts';
export * from './p256.ts';
export * from './passkey.ts';
export * from './receipt.ts';
export * from './recorded.ts';
export * from './several.ts';
export * from './signatures.ts';
export * from './signed-act.ts';
export * from './webauthn.ts';
