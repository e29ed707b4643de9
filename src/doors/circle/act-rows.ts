/** Every act of a circle's logs as a row for each party that did it: by which authority, and how far it has come. */
import { type Authority, type Spoken, whoSpoke } from '../../reason/law/art-7-full-powers.ts';
import { opposableTo } from '../../reason/law/art-78-opposable.ts';
import { writeDay } from '../../terms/civil-day.ts';
import type { SignedActKind } from '../../terms/signed-act.ts';
import { isBefore, mirroredIn, nameIn, type ToldCircle, witnessedIn } from './several.ts';

export interface ActRow {
  readonly index: number;
  readonly id: string;
  readonly kind: SignedActKind;
  /** its name in the charter */
  readonly party: string;
  readonly partyId: string;
  /** the day, in UTC */
  readonly recorded: string;
  readonly places: readonly { readonly log: string; readonly index: number; readonly time: number }[];
  readonly witnessed: boolean;
  /** names of parties, in order; so with those whose mirrors hold it */
  readonly opposable: readonly string[];
  readonly held: readonly string[];
  /** whether as many hold it as the charter asks for; null where it asks for none */
  readonly isHeld: boolean | null;
  readonly authority: Authority;
  /** acts by which its party disavows it */
  readonly disavowed: readonly string[];
}

export function actRows(of: ToldCircle, spoken: readonly Spoken[] = whoSpoke(of.acts)): ActRow[] {
  const mirrored = mirroredIn(of);
  const opposable = opposableTo(of.places, of.seen, spoken, mirrored);
  const witnessed = witnessedIn(of);
  const { mirrors } = of.circle.charter ?? {};
  const called = new Map(of.circle.known().map(({ id }) => [id, nameIn(of, id)]));
  const name = (id: string) => called.get(id) ?? nameIn(of, id);
  const names = (ids: readonly string[]) => ids.map(name).sort();
  return spoken.map(({ act: a, party, authority, disavowed }) => {
    const places = of.places[a.index] ?? [];
    const held = mirrored.filter((s) => isBefore(places, new Map([[s.log, s.size]])));
    const holders = new Set(held.map((s) => s.party));
    return {
      index: a.index,
      id: a.id,
      kind: a.body.kind,
      party: name(party),
      partyId: party,
      recorded: writeDay(of.acts[a.index]?.recorded as never),
      places: places.map(({ log, index, time }) => ({ log, index, time })),
      witnessed: isBefore(places, witnessed),
      opposable: names(opposable[a.index] ?? []),
      held: names([...holders]),
      isHeld: mirrors === undefined ? null : holders.size >= mirrors,
      authority,
      disavowed,
    };
  });
}
