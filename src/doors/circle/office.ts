/** The log of a circle, opened by its depositary: to give acts their places, and to put cosignatures below its checkpoint. */
import { type NoteSignature, signNote, type VerifierKey, writeNote } from '../../log/index.ts';
import { audit } from '../../prove/index.ts';
import { type Depositary, openDepositary } from '../../record/index.ts';
import type { LogStore } from '../../record/store.ts';
import { nodeEngine, nodeSha256, nodeThreadsEngine } from '../node-engine.ts';
import type { KeyPair } from './key-file.ts';
import type { Place } from './place.ts';
import { holding, mirrorsOf, verifierOf, witnessesOf } from './read-circle.ts';

export interface Office {
  readonly depositary: Depositary;
  readonly store: LogStore;
}

/** Opens a place to write to it, with the log's key. */
export async function openToWrite(
  place: Place,
  origin: string,
  key: KeyPair,
  atWork: 'office' | 'moment' = 'moment',
) {
  const store = await place.open(origin, key.key, atWork);
  // Two signatures by one key: that it is the log's, and at which time by the depositary's clock.
  const sign = async (text: string, time: number) =>
    writeNote(await signNote(text, [key.signer, key.cosigner(time)]));
  return { store, sign };
}

/** Opens a place as its depositary, with the log's key. */
export async function openOffice(
  place: Place,
  origin: string,
  key: KeyPair,
  atWork: 'office' | 'moment' = 'moment',
): Promise<Office> {
  const { store, sign } = await openToWrite(place, origin, key, atWork);
  const engine = nodeThreadsEngine;
  try {
    const depositary = await openDepositary({ store, origin, sign, sha256: nodeSha256, engine });
    return { depositary, store };
  } catch (error) {
    await store.close();
    throw error;
  }
}

export type Added =
  | { readonly kind: 'added'; readonly size: number; readonly by: readonly string[] }
  | { readonly kind: 'of-nobody' };

/** Puts cosignatures below the published checkpoint: those that hold, by parties of the charter of a log that is good. */
export async function addCosignatures(
  place: Place,
  key: VerifierKey,
  lines: readonly NoteSignature[],
): Promise<Added> {
  const origin = await place.originOf(key);
  const store = await place.open(origin, key);
  try {
    const checkpoint = (await store.published()) ?? '';
    const log = [verifierOf(key)];
    const audited = await audit({
      source: store.tiles,
      checkpoint,
      origin,
      log,
      engine: nodeEngine,
      sha256: nodeSha256,
    });
    if (!audited.ok) return { kind: 'of-nobody' };
    const { text, size } = audited.checkpoint;
    const good = await holding(text, lines, [...witnessesOf(audited.circle), ...mirrorsOf(audited.circle)]);
    if (good.length === 0) return { kind: 'of-nobody' };
    await store.addCosignatures(
      size,
      good.map(({ line }) => line),
    );
    return { kind: 'added', size, by: good.map(({ party }) => party) };
  } finally {
    await store.close();
  }
}
