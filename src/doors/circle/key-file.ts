/**
 * Keys as files: one line, in the form of golang.org/x/mod sumdb/note, readable by its owner alone. Ed25519 only; a key in hardware
 * signs by its own program.
 */
import { createPrivateKey, createPublicKey, randomBytes, sign } from 'node:crypto';
import { readFile, unlink, writeFile } from 'node:fs/promises';
import {
  COSIGNATURE,
  cosigner,
  ED25519,
  isKeyName,
  type NoteSigner,
  noteSigner,
  readSignerKey,
  readVerifierKey,
  type SignBytes,
  type VerifierKey,
  verifierKey,
  writeSignerKey,
  writeVerifierKey,
} from '../../log/index.ts';
import { SIGNATURE_TYPES } from '../../prove/index.ts';
import { nodeSha256 } from '../node-engine.ts';

export interface KeyPair {
  readonly key: VerifierKey;
  /** the key that others check with, as text */
  readonly text: string;
  readonly signer: NoteSigner;
  /** the same key as a witness has it, under its other type */
  readonly witness: string;
  /** signs as a witness of that time, with the same key under its other type */
  readonly cosigner: (time: number) => NoteSigner;
}

/** What stands before the 32 bytes of a seed in PKCS #8 (RFC 8410 §7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

const privateKey = (seed: Uint8Array) =>
  createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });

function publicKeyOf(seed: Uint8Array): Uint8Array {
  const der = createPublicKey(privateKey(seed)).export({ format: 'der', type: 'spki' });
  return new Uint8Array(der.subarray(-32));
}

function pairOf(name: string, seed: Uint8Array): KeyPair {
  const secret = privateKey(seed);
  const signBytes: SignBytes = (message) => new Uint8Array(sign(null, message, secret));
  const key = verifierKey(name, ED25519, publicKeyOf(seed), nodeSha256);
  const witness = verifierKey(name, COSIGNATURE, key.publicKey, nodeSha256);
  return {
    key,
    text: writeVerifierKey(key),
    witness: writeVerifierKey(witness),
    signer: noteSigner(key, signBytes),
    cosigner: (time) => cosigner(witness, signBytes, time),
  };
}

/** Makes a key and keeps it in a file that is not there yet. Nothing where the name is none that a key can have. */
export async function newKey(name: string, path: string): Promise<KeyPair | undefined> {
  // As acts have them: printable ASCII, so that what is shown is what it is.
  if (!isKeyName(name) || !/^[!-~]+$/.test(name)) return undefined;
  const seed = new Uint8Array(randomBytes(32));
  const pair = pairOf(name, seed);
  const text = writeSignerKey({ name, keyId: pair.key.keyId, type: ED25519, seed });
  await writeFile(path, '', { mode: 0o600, flag: 'wx' });
  try {
    await writeFile(path, `${text}\n`, { flush: true });
  } catch (error) {
    // A disk that is full: half a key is none.
    await unlink(path).catch(() => undefined);
    throw error;
  }
  return pair;
}

/** A key out of its file; nothing where the file holds none. */
export async function keyIn(path: string): Promise<KeyPair | undefined> {
  const read = await readSignerKey((await readFile(path, 'utf8')).trim(), publicKeyOf, nodeSha256);
  return read.ok && read.value.type === ED25519 ? pairOf(read.value.name, read.value.seed) : undefined;
}

/** A public key: as text, or out of a file that holds one or a whole key. */
export async function publicKeyIn(textOrPath: string): Promise<VerifierKey | undefined> {
  const asText = readVerifierKey(textOrPath, SIGNATURE_TYPES, nodeSha256);
  if (asText.ok) return asText.value;
  const content = (await readFile(textOrPath, 'utf8')).trim();
  const inFile = readVerifierKey(content, SIGNATURE_TYPES, nodeSha256);
  return inFile.ok ? inFile.value : (await keyIn(textOrPath))?.key;
}
