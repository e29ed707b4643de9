/**
 * Two notes that one log signed and that cannot both be of one history: kept beside the state of the witness that found them.
 *
 * ```
 * STATE.forks/<first 16 digits of the SHA-256 of its text>/cosigned   what the witness had cosigned
 *                                                         /asked      what it was asked to cosign: request, with the proof given
 *                                                         /evidence   a file that shows the fork to anybody (docs/formats/evidence.md),
 *                                                                     where that can be made of what is at hand
 * ```
 *
 * One folder for each checkpoint, so that their number is bounded by what the log signs and not by who asks how often. Where a proof
 * does not lead from the one size to the other and the tiles are not at hand, it may only have been a bad proof: then there
 * is no evidence in it yet, and whoever keeps tiles of the larger tree makes it.
 */
import { dirname, join } from 'node:path';
import { forkOf, type NodeReader, readNote, refuse, toHex, utf8, writeFork } from '../../log/index.ts';
import { type Disk, nodeDisk, placer } from '../../stores/index.ts';
import { nodeSha256 } from '../node-engine.ts';
import type { Latest, WitnessState } from './state.ts';

export interface KeptFork {
  /** the folder in which both stand, durably */
  readonly folder: string;
  /** the file of evidence, where there is one */
  readonly evidence?: string;
}

const noTiles: NodeReader = () => refuse('missing-tile', { part: 'tree' });

/** @param nodes reads the tree of what was asked, where its tiles are at hand */
export async function keepFork(
  { path }: WitnessState,
  cosigned: Latest,
  request: string,
  nodes: NodeReader = noTiles,
  disk: Disk = nodeDisk,
): Promise<KeptFork | undefined> {
  const asked = request.slice(request.indexOf('\n\n') + 2);
  const note = readNote(asked);
  if (!note.ok) return undefined;
  const folder = join(`${path}.forks`, toHex(nodeSha256(utf8(note.value.text))).slice(0, 16));
  const files = [
    { path: join(folder, 'cosigned'), bytes: utf8(cosigned.note) },
    { path: join(folder, 'asked'), bytes: utf8(request) },
  ];
  const fork = await forkOf(cosigned.note, asked, nodes, nodeSha256);
  const evidence = join(folder, 'evidence');
  if (fork) files.push({ path: evidence, bytes: utf8(writeFork(fork)) });
  await placer(disk, dirname(path), `${path}.d`).replace(files);
  return fork ? { folder, evidence } : { folder };
}
