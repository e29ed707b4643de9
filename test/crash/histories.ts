/** A log that tells two histories, which part after six entries; and a witness that is asked for both. */
import { nodeEngine, nodeSha256 } from '../../src/doors/node-engine.ts';
import {
  COSIGNATURE,
  cosignatureVerifier,
  ED25519,
  fromBase64,
  fromUtf8,
  type LogRead,
  leafHash,
  leafReader,
  noteVerifier,
  proveConsistency,
  readCosignatures,
  signNote,
  treeRoot,
  utf8,
  writeAddCheckpoint,
  writeCheckpoint,
  writeNote,
} from '../../src/log/index.ts';
import { ed25519Verify } from '../../src/prove/index.ts';
import { cosignerOf, signerOf, testKey } from '../support/log-keys.ts';

export const ORIGIN = 'log.example/two-histories';
export const PART = 6;
const MOST = 4000;

const log = testKey(ORIGIN, ED25519);
const own = testKey('witness.example/w', COSIGNATURE);
export const logKeys = [noteVerifier(log.key, ed25519Verify(nodeEngine))];
export const witness = { cosigner: (time: number) => cosignerOf(own, time) };

const leaf = (text: string) => leafHash(nodeSha256, utf8(text));
const histories = [0, 1].map((which) =>
  Array.from({ length: MOST }, (_, i) => leaf(i < PART ? `${i}` : `${which} ${i}`)),
);

function must<T>(read: LogRead<T>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

const readerTo = (which: number, size: number) =>
  leafReader((histories[which] as Uint8Array[]).slice(0, size), nodeSha256);

export async function checkpointText(which: number, size: number): Promise<string> {
  const root = must(await treeRoot(size, readerTo(which, size), nodeSha256));
  return writeCheckpoint({ origin: ORIGIN, size, root, extensions: [] });
}

/** What a log asks that tells this history. */
export async function asking(which: number, from: number, size: number): Promise<string> {
  const note = writeNote(await signNote(await checkpointText(which, size), [signerOf(log)]));
  const consistency =
    from < size ? must(await proveConsistency(from, size, readerTo(which, size), nodeSha256)) : [];
  return writeAddCheckpoint({ oldSize: from, consistency, note });
}

/** What a child said that it let out: its size, and which history; a fault where the cosignature does not hold. */
export async function letOut(line: string): Promise<{ size: number; history: number }> {
  const [size, history, encoded = ''] = line.split(' ');
  const text = await checkpointText(Number(history), Number(size));
  const lines = must(readCosignatures(fromUtf8(fromBase64(encoded) ?? utf8('')) ?? ''));
  const verifier = cosignatureVerifier(own.key, ed25519Verify(nodeEngine));
  for (const { signature } of lines)
    if (!(await verifier.verify(text, signature))) throw new Error(`no cosignature: ${line}`);
  return { size: Number(size), history: Number(history) };
}
