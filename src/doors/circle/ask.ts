/** A depositary asks witnesses by hand, and how far each has come. */
import type { VerifierKey } from '../../log/index.ts';
import { type Circle, standingOf, type TimedSize, type WitnessStanding } from '../../prove/index.ts';
import { type Asked, askWitness } from '../witness/ask.ts';
import { addCosignatures } from './office.ts';
import type { Place } from './place.ts';
import { type ReadCircle, witnessesOf } from './read-circle.ts';

/** Asks each for what the log shows now, and adds what holds. */
export async function askAll(
  place: Place,
  key: VerifierKey,
  { log, audited }: ReadCircle,
  urls: readonly URL[],
): Promise<{ readonly url: URL; readonly asked: Asked }[]> {
  const published = (await log.published()) ?? '';
  const witnesses = audited.ok ? witnessesOf(audited.circle) : [];
  const all = await Promise.all(
    urls.map(async (url) => ({
      url,
      asked: await askWitness({ url, published, tiles: log.tiles, witnesses, oldSize: 0 }),
    })),
  );
  const lines = all.flatMap(({ asked }) => (asked.kind === 'cosigned' ? asked.lines : []));
  if (lines.length > 0) await addCosignatures(place, key, lines);
  return all;
}

export interface PartyStanding extends WitnessStanding {
  readonly party: string;
  /** name of its witness key */
  readonly witness: string;
}

/** Every party of the charter with a witness key, in the order of their names. */
export function standings(circle: Circle, timed: readonly TimedSize[]): PartyStanding[] {
  return witnessesOf(circle)
    .map(({ party, verifier }) => ({ party, witness: verifier.name, ...standingOf(verifier, timed) }))
    .sort((a, b) => (a.party < b.party ? -1 : 1));
}
