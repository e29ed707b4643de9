/**
 * Keys as files, readable by their owner alone. One line in the form of golang.org/x/mod sumdb/note is an Ed25519 key with its secret;
 * two lines are a key whose secret is elsewhere, and how it is asked to sign:
 *
 * ```
 * alpha.example/desk+7d0e41c2+/211ZmFrYXQtZWNkc2EtcDI1Ni92MQQ…   its public half
 * exec:/usr/local/bin/card-sign --slot 3                        a program (`signer.ts`), or `ssh-agent` (`ssh-agent.ts`)
 * ```
 *
 * Whoever can write the second kind can have a program of their choice started.
 */
import { createPrivateKey, createPublicKey, randomBytes, sign } from 'node:crypto';
import {
  COSIGNATURE,
  cosigner,
  ED25519,
  type NoteSigner,
  noteSigner,
  readSignerKey,
  readVerifierKey,
  type SignatureType,
  type SignBytes,
  type VerifierKey,
  verifierKey,
  writeSignerKey,
  writeVerifierKey,
} from '../../log/index.ts';
import { ECDSA_P256, KEY_TYPES, SIGNATURE_TYPES } from '../../prove/index.ts';
import { newFile } from '../new-file.ts';
import { nodeSha256, SPKI } from '../node-engine.ts';
import { readAtMost } from '../read-at-most.ts';
import { isPlainName } from './key-name.ts';
import { askProgram, checkedSigner } from './signer.ts';
import { askAgent, blobOf } from './ssh-agent.ts';

/** What signs acts. */
export interface Signer {
  readonly key: VerifierKey;
  /** the key that others check with, as text */
  readonly text: string;
  readonly signer: NoteSigner;
}

/** A key of Ed25519, which can sign as a log and as a witness too. */
export interface KeyPair extends Signer {
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
  const key = verifierKey(name, ED25519, publicKeyOf(seed), nodeSha256);
  return pairBy(key, (message) => new Uint8Array(sign(null, message, secret)));
}

function pairBy(key: VerifierKey, signBytes: SignBytes): KeyPair {
  const { name } = key;
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
  if (!isPlainName(name)) return undefined;
  const seed = new Uint8Array(randomBytes(32));
  const pair = pairOf(name, seed);
  await keepNew(path, writeSignerKey({ name, keyId: pair.key.keyId, type: ED25519, seed }));
  return pair;
}

async function keepNew(path: string, text: string): Promise<void> {
  await newFile(path, (file) => file.writeFile(`${text}\n`), 0o600);
}

/** A key that signs by `exec:…` or `ssh-agent`, kept in a file that is not there yet; nothing where neither is said. */
export async function newSigner(key: VerifierKey, by: string, path: string): Promise<Signer | undefined> {
  const signer = signerBy(key, by);
  if (signer) await keepNew(path, `${writeVerifierKey(key)}\n${by}`);
  return signer;
}

/** What signs with the key of a file; nothing where the file holds none. */
export async function keyIn(path: string): Promise<Signer | KeyPair | undefined> {
  const content = (await readAtMost(path)).toString().trim();
  const [text = '', by, more] = content.split(/\r?\n/);
  if (by === undefined) {
    const read = await readSignerKey(text, publicKeyOf, nodeSha256);
    return read.ok && read.value.type === ED25519 ? pairOf(read.value.name, read.value.seed) : undefined;
  }
  const key = readVerifierKey(text, KEY_TYPES.root, nodeSha256);
  return key.ok && more === undefined ? signerBy(key.value, by) : undefined;
}

function signerBy(key: VerifierKey, by: string): Signer | KeyPair | undefined {
  const [, command] = /^exec:(\S[^\0]*)$/.exec(by) ?? [];
  if (command === undefined && by !== 'ssh-agent') return undefined;
  const ask =
    command === undefined ? askAgent(key, process.env.SSH_AUTH_SOCK) : askProgram(key, command.trimEnd());
  const signBytes = checkedSigner(key, ask);
  if (key.type === ED25519) return pairBy(key, signBytes);
  return { key, text: writeVerifierKey(key), signer: noteSigner(key, signBytes) };
}

/** A public key of others, PEM or a line of OpenSSH, under a name that a key can have; nothing where it is neither, or of another curve. */
export function publicKeyOfOthers(name: string, content: string): VerifierKey | undefined {
  const [kind, base64] = content.trim().split(/\s+/);
  if (kind === 'ssh-ed25519' || kind === 'ecdsa-sha2-nistp256') {
    const blob = Buffer.from(base64 ?? '', 'base64');
    const [type, length] = kind === 'ssh-ed25519' ? [ED25519, 32] : [ECDSA_P256, 65];
    const key = blob.length > length ? named(name, type, blob.subarray(-length)) : undefined;
    return key && blobOf(key).equals(blob) ? key : undefined;
  }
  try {
    const der = createPublicKey(content).export({ format: 'der', type: 'spki' });
    const hex = der.toString('hex');
    if (hex.startsWith(SPKI.ed25519)) return named(name, ED25519, der.subarray(-32));
    return hex.startsWith(SPKI.p256) ? named(name, ECDSA_P256, der.subarray(-65)) : undefined;
  } catch {
    // the one thing it throws for: what is no key
    return undefined;
  }
}

const named = (name: string, type: SignatureType, bytes: Uint8Array): VerifierKey =>
  verifierKey(name, type, new Uint8Array(bytes), nodeSha256);

/** A public key: as text, or out of a file that holds one or a whole key. */
export async function publicKeyIn(textOrPath: string): Promise<VerifierKey | undefined> {
  const asText = readVerifierKey(textOrPath, SIGNATURE_TYPES, nodeSha256);
  if (asText.ok) return asText.value;
  const content = (await readAtMost(textOrPath)).toString().trim();
  const inFile = readVerifierKey(content, SIGNATURE_TYPES, nodeSha256);
  return inFile.ok ? inFile.value : (await keyIn(textOrPath))?.key;
}
