/**
 * What a party was called on a day.
 *
 * Source: the practice of depositaries. A State that changes its name is the same legal person: its acts stand with their days,
 * it is counted once, and lists show it under the name that it has. An answer about a day calls it as it was called on that day,
 * and so does a reason that quotes an act of it.
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

/** The names that it has had, the first one first. */
export const formerNamesOf = (record: OpenRecord, party: string): readonly FormerName[] => {
  const known = record.parties.get(party);
  return known ? inOrder(known) : [];
};

const inOrder = ({ formerNames = [] }: Party): readonly FormerName[] =>
  formerNames.length < 2 ? formerNames : [...formerNames].sort((a, b) => lastDay(a) - lastDay(b));

/** Where the day of the change is open it had the name as long as it can have had it. */
const lastDay = ({ until }: FormerName): CivilDay => until.latest ?? until.earliest ?? (Infinity as CivilDay);
