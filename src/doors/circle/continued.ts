/**
 * A log that goes on with another depositary: all entries of the former one, then the act by which the parties moved it.
 *
 * The entries are the same bytes in the same places, so the former log's tree begins this one, whatever anybody had seen of it
 * is still true, and its checkpoints, kept beside, still tell when each entry was in. Done again after it was broken off it goes on:
 * an entry that is there already has its place.
 */
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHex, readBundle, TILE_WIDTH, tileWidth } from '../../log/index.ts';
import { readSignedAct, type SignedAct } from '../../prove/index.ts';
import { sequencer } from '../../record/index.ts';
import { logOf } from '../../terms/signed-act.ts';
import { nodeSha256 } from '../node-engine.ts';
import { folderFiles, type ReadCircle } from './folder.ts';
import type { KeyPair } from './key-file.ts';
import { openToWrite } from './office.ts';
import { placeNamed } from './place.ts';

export type Continued =
  | { readonly kind: 'continued'; readonly size: number; readonly left: number }
  /** the act moves another log, to another key, or from a state that the former log never had */
  | { readonly kind: 'not-the-next' }
  | { readonly kind: 'stopped'; readonly cause: string };

/**
 * @param former the audited log of the former depositary, in the folder `from` @param to folder of the log that goes on
 * @param moved the act; it is recorded by the depositary as its next one
 */
export async function continueLog(
  from: string,
  former: ReadCircle,
  to: string,
  moved: SignedAct,
  key: KeyPair,
  seconds: number,
): Promise<Continued> {
  const { audited, timed, origin } = former;
  if (!audited.ok || moved.body.kind !== 'circle.succeed') return { kind: 'not-the-next' };
  const { former: state, depositary } = moved.body.body;
  const isNext =
    depositary.log === key.text &&
    state.log === origin &&
    state.size <= audited.checkpoint.size &&
    logOf(depositary) !== origin;
  if (!isNext) return { kind: 'not-the-next' };

  const place = placeNamed(to);
  await place.begin(key.key.name, key.key);
  await keepCheckpoints(from, to, audited.circle.former.length, state.size);
  const { store, sign } = await openToWrite(place, key.key.name, key);
  const places = sequencer({ store, origin: key.key.name, sign, sha256: nodeSha256 });
  // Not before the last word of the former one: no time goes back.
  const time = Math.max(seconds, timed.at(-1)?.time ?? 0);
  const files = folderFiles(from);
  for (let first = 0; first < state.size; first += TILE_WIDTH) {
    const index = first / TILE_WIDTH;
    const width = tileWidth('entries', index, audited.checkpoint.size);
    const [bytes] = await files.tiles([{ level: 'entries', index, width }]);
    const entries = bytes && readBundle(bytes, width);
    if (!entries?.ok) return { kind: 'stopped', cause: `bundle ${index}` };
    for (const entry of entries.value.slice(0, state.size - first)) {
      const act = readSignedAct(entry, nodeSha256);
      if (!act.ok) return { kind: 'stopped', cause: `bundle ${index}` };
      void places.submit({ id: fromHex(act.value.id) as Uint8Array, bytes: entry });
    }
    const done = await places.sequence(time);
    if (done.kind !== 'sequenced') return { kind: 'stopped', cause: done.kind };
  }
  const shown = await places.show();
  await store.close();
  if (shown.kind === 'stopped') return { kind: 'stopped', cause: shown.kind };
  return {
    kind: 'continued',
    size: state.size,
    left: former.acts.filter((a) => a.index >= state.size && a.id !== moved.id).length,
  };
}

/** Checkpoints of the former log up to there, and of those it went on from itself. */
async function keepCheckpoints(from: string, to: string, before: number, size: number): Promise<void> {
  for (let i = 0; i < before; i++)
    await cp(join(from, 'former', `${i}`), join(to, 'former', `${i}`), { recursive: true });
  const into = join(to, 'former', `${before}`, 'checkpoints');
  await mkdir(into, { recursive: true });
  const files = folderFiles(from);
  for (const name of await readdir(join(from, 'checkpoints'))) {
    const text =
      /^[1-9]\d*$/.test(name) && Number(name) <= size ? await files.text(`checkpoints/${name}`) : undefined;
    if (text !== undefined) await writeFile(join(into, name), text, { flush: true });
  }
}
