/**
 * A witness of one log, pulling: it looks at the folder that the log shows, and cosigns if that goes on from what it cosigned last.
 *
 * Source: C2SP tlog-witness, with the same decision, and tlog-cosignature. What it cosigned last is on the disk before the cosignature
 * leaves: a witness that forgot could cosign two histories. One witness at a time for one state: a second one finds the lock.
 */
import { open, readFile, unlink } from 'node:fs/promises';
import {
  decideAddCheckpoint,
  type LogRefusal,
  proveConsistency,
  readCheckpoint,
  readNote,
  tileReader,
  type VerifierKey,
  type WitnessDecision,
  writeAddCheckpoint,
  writeCosignatures,
} from '../../log/index.ts';
import { nodeSha256 } from '../node-engine.ts';
import { folderFiles, verifierOf } from './folder.ts';
import { keep } from './keep.ts';
import type { KeyPair } from './key-file.ts';

export type Witnessed =
  | { readonly ok: true; readonly lines: string; readonly size: number; readonly from: number }
  | { readonly ok: false; readonly refusal: LogRefusal; readonly fork: boolean };

/**
 * @param state file that holds the checkpoint cosigned last; it is made at the first time
 * @param time seconds since 1970, by the witness's own clock
 */
export async function cosign(
  root: string,
  log: VerifierKey,
  witness: KeyPair,
  state: string,
  time: number,
): Promise<Witnessed> {
  const lock = `${state}.lock`;
  const held = await open(lock, 'wx');
  try {
    const files = folderFiles(root);
    const note = (await files.text('checkpoint')) ?? '';
    const before = await lastCosigned(state);
    const request = await requestFor(note, before?.size ?? 0, files.tiles);
    if (!request.ok) return { ok: false, refusal: request.refusal, fork: false };
    const keys = [verifierOf(log)];
    const known = before ? { keys, latest: before } : { keys };
    const decision = await decideAddCheckpoint(
      request.value,
      (o) => (o === log.name ? known : undefined),
      nodeSha256,
    );
    if (decision.status !== 200) return { ok: false, refusal: decision.refusal, fork: isFork(decision) };
    await keep(state, note);
    const signer = witness.cosigner(time);
    const signature = await signer.sign(decision.checkpoint.text);
    const lines = writeCosignatures([{ name: signer.name, keyId: signer.keyId, signature }]);
    return { ok: true, lines, size: decision.checkpoint.size, from: before?.size ?? 0 };
  } finally {
    await held.close();
    await unlink(lock);
  }
}

/** Two trees of one size, or one that does not go on from the other: both notes are evidence. */
const isFork = (decision: Exclude<WitnessDecision, { status: 200 }>): boolean =>
  decision.refusal.code === 'wrong-root' || decision.refusal.code === 'wrong-proof';

async function lastCosigned(state: string): Promise<{ size: number; root: Uint8Array } | undefined> {
  let text: string;
  try {
    text = await readFile(state, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const note = readNote(text);
  const checkpoint = note.ok ? readCheckpoint(note.value.text) : undefined;
  if (!checkpoint?.ok)
    throw Object.assign(new Error(`${state} holds no checkpoint`), {
      code: 'EBADMSG',
      syscall: 'read',
      path: state,
    });
  return checkpoint.value;
}

/** The request as a depositary would send it: with the proof that the new tree begins with the old one. */
async function requestFor(note: string, oldSize: number, tiles: ReturnType<typeof folderFiles>['tiles']) {
  const read = readNote(note);
  if (!read.ok) return read;
  const tree = readCheckpoint(read.value.text);
  if (!tree.ok) return tree;
  const { size } = tree.value;
  const consistency =
    oldSize < size
      ? await proveConsistency(oldSize, size, tileReader(tree.value, tiles, nodeSha256), nodeSha256)
      : ({ ok: true, value: [] } as const);
  if (!consistency.ok) return consistency;
  return { ok: true, value: writeAddCheckpoint({ oldSize, consistency: consistency.value, note }) } as const;
}
