/**
 * Whose account each entry rests on, and where only one side has spoken.
 *
 * An entry is *one side's account only* when no other side or party of the dossier is on record with a statement
 * about the same object by that day. Not found is not the same as not made: the answer says "in this record".
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import { spanOf } from '../../terms/dates.ts';
import type { Dossier, DossierAct, DossierCondition } from '../../terms/dossier.ts';
import type { OpenRecord } from '../../terms/open-record.ts';

/** The side of the dossier a party speaks for: itself, or the side that acts for the same principal. */
export function sideOf(record: OpenRecord, dossier: Dossier, party: string): string | undefined {
  const principal = principalOf(record, party);
  return dossier.sides.find((side) => side === party || principalOf(record, side) === principal);
}

/** For whom somebody acts in the end: an envoy's assistant for the envoy's State. A chain that runs in a circle ends. */
function principalOf(record: OpenRecord, party: string, before: readonly string[] = []): string {
  const known = record.parties.get(party);
  if (!known || !('actsFor' in known) || !known.actsFor || before.includes(party)) return party;
  return principalOf(record, known.actsFor, [...before, party]);
}

export function entriesBy(dossier: Dossier, on: CivilDay): (DossierAct | DossierCondition)[] {
  return [...dossier.acts, ...dossier.conditions].filter((e) => spanOf(e.when).earliest <= on);
}

/** Sides with no statement on record about that object; those who told it are the rest. */
export function silentSides(record: OpenRecord, dossier: Dossier, object: string, on: CivilDay): string[] {
  const told = new Set(
    dossier.acts
      .filter((a) => a.object === object && spanOf(a.when).earliest <= on)
      .map((a) => sideOf(record, dossier, a.toldBy)),
  );
  return dossier.sides.filter((side) => !told.has(side));
}

/** How many entries each side, each party concerned, and others have told. */
export function tally(
  record: OpenRecord,
  dossier: Dossier,
  on: CivilDay,
): { readonly who: string; readonly role: 'side' | 'concerned' | 'other'; readonly entries: number }[] {
  const told = entriesBy(dossier, on).map((e) => sideOf(record, dossier, e.toldBy) ?? e.toldBy);
  const count = (who: string) => told.filter((t) => t === who).length;
  const concerned = dossier.concerns.map((c) => c.party as string);
  const sides = dossier.sides as readonly string[];
  const others = [...new Set(told)].filter((t) => !sides.includes(t) && !concerned.includes(t));
  return [
    ...sides.map((who) => ({ who, role: 'side' as const, entries: count(who) })),
    ...concerned.map((who) => ({ who, role: 'concerned' as const, entries: count(who) })),
    ...others.map((who) => ({ who, role: 'other' as const, entries: count(who) })),
  ];
}
