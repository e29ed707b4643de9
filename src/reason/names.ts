/**
 * What a party was called on a day.
 *
 * Source: the practice of depositaries. A State that changes its name is the same legal person: its acts stand with their days,
 * it is counted once, and lists show it under the name that it has. An answer about a day calls it as it was called on that day,
 * and so does a reason that quotes an act of it.
 *
 * Two parties may bear one name on one day, each by its own word. The record has it of both, as depositaries do, and tells them apart;
 * it takes the name from neither. Who asks by it is asked which is meant.
 *
 * Not decided here: whether it is the same legal person. Whoever holds so puts one party with its former names on file; whoever
 * holds that one State ended and another took its place puts two, and says by acts what became of the first (`end`, `continue`,
 * `succeed`).
 *
 * Rows: continuation.
 */
import type { CivilDay } from '../terms/civil-day.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import type { FormerName, Party } from '../terms/party.ts';

/** Its name on that day and, where it has one, the name inside a sentence; as it is called now without a day. */
export function nameOn(party: Party, on: CivilDay | undefined): Pick<FormerName, 'name' | 'inSentence'> {
  if (on === undefined) return party;
  return inOrder(party).find((n) => lastDay(n) >= on) ?? party;
}

/** Whether another party was called the same on that day, in the language of `text`. */
export function isShared(
  { parties }: OpenRecord,
  party: Party,
  on: CivilDay | undefined,
  text: (name: Party['name']) => string,
): boolean {
  const name = text(nameOn(party, on).name);
  const others = bearersOfSeveral(parties).get(name) ?? [];
  return others.some((other) => other !== party && text(nameOn(other, on).name) === name);
}

const known = new WeakMap<OpenRecord['parties'], ReadonlyMap<string, readonly Party[]>>();

/** Names that more than one party bears or has borne, in any language: those of a whole record are few. */
function bearersOfSeveral(parties: OpenRecord['parties']): ReadonlyMap<string, readonly Party[]> {
  const found = known.get(parties);
  if (found) return found;
  const bearers = new Map<string, Set<Party>>();
  for (const party of parties.values())
    for (const { name } of [party, ...(party.formerNames ?? [])])
      for (const text of Object.values(name))
        if (text !== undefined) bearers.set(text, (bearers.get(text) ?? new Set()).add(party));
  const several = [...bearers].flatMap(([name, of]) => (of.size > 1 ? [[name, [...of]] as const] : []));
  const made = new Map(several);
  known.set(parties, made);
  return made;
}

/** The names that it has had, the first one first. */
export const formerNamesOf = (record: OpenRecord, party: string): readonly FormerName[] => {
  const known = record.parties.get(party);
  return known ? inOrder(known) : [];
};

const inOrder = ({ formerNames = [] }: Party): readonly FormerName[] =>
  formerNames.length < 2 ? formerNames : [...formerNames].sort((a, b) => lastDay(a) - lastDay(b));

/** Where the day of the change is open it had the name as long as it can have had it. */
const lastDay = ({ until }: FormerName): CivilDay => until.latest ?? until.earliest ?? (Infinity as CivilDay);
