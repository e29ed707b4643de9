/**
 * A log that goes on with another depositary: all entries of the former one, then the act by which the parties moved it.
 *
 * The entries are the same bytes in the same places, so the former log's tree begins this one, whatever anybody had seen of it
 * is still true, and its checkpoints, kept beside, still tell when each entry was in. Done again after it was broken off it goes on:
 * an entry that is there already has its place.
 */
import { fromHex, TILE_WIDTH } from '../../log/index.ts';
import { readSignedAct, type SignedAct } from '../../prove/index.ts';
import { sequencer } from '../../record/index.ts';
import { logOf } from '../../terms/signed-act.ts';
import { nodeSha256 } from '../node-engine.ts';
import type { KeyPair } from './key-file.ts';
import { openToWrite } from './office.ts';
import type { Place } from './place.ts';
import { bundleAt, checkpointsIn, type ReadCircle } from './read-circle.ts';

export type Continued =
  | { readonly kind: 'continued'; readonly size: number; readonly left: number }
  /** the act moves another log, to another key, or from a state that the former log never had */
  | { readonly kind: 'not-the-next' }
  | { readonly kind: 'stopped'; readonly cause: string };

/**
 * @param former the audited log of the former depositary @param place where the log goes on
 * @param moved the act; it is recorded by the depositary as its next one
 */
export async function continueLog(
  former: ReadCircle,
  place: Place,
  moved: SignedAct,
  key: KeyPair,
  seconds: number,
): Promise<Continued> {
  const { log, audited, timed, origin } = former;
  if (!audited.ok || moved.body.kind !== 'circle.succeed') return { kind: 'not-the-next' };
  const { former: state, depositary } = moved.body.body;
  const isNext =
    depositary.log === key.text &&
    state.log === origin &&
    state.size <= audited.checkpoint.size &&
    logOf(depositary) !== origin;
  if (!isNext) return { kind: 'not-the-next' };

  await place.begin(key.key.name, key.key);
  const { store, sign } = await openToWrite(place, key.key.name, key);
  // Of the former log up to there, and of those it went on from itself.
  const before = audited.circle.former.length;
  const own = await checkpointsIn(log, state.size);
  await store.keepFormer([
    ...(await log.former()).filter((one) => one.place < before),
    ...own.map(([size, note]) => ({ place: before, size, note })),
  ]);
  const places = sequencer({ store, origin: key.key.name, sign, sha256: nodeSha256 });
  // Not before the last word of the former one: no time goes back.
  const time = Math.max(seconds, timed.at(-1)?.time ?? 0);
  for (let first = 0; first < state.size; first += TILE_WIDTH) {
    const index = first / TILE_WIDTH;
    const entries = await bundleAt(log, index, audited.checkpoint.size);
    if (!entries) return { kind: 'stopped', cause: `bundle ${index}` };
    for (const entry of entries.slice(0, state.size - first)) {
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
