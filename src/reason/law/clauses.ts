/** All clauses of an instrument and the acts about it: the rules of this folder, in the order of their articles. */
import type { Act } from '../../terms/act.ts';
import { groupedBy } from '../../terms/grouped.ts';
import { withAllItTurnsOn } from '../../terms/instrument.ts';
import { actsInForce, type OpenRecord } from '../../terms/open-record.ts';
import type { Choice } from '../dossier/choice.ts';
import { AS_SAID } from '../dossier/choice.ts';
import type { Clause } from '../kernel/clause.ts';
import { solve } from '../kernel/solve.ts';
import { type About, about, type Settled } from './about.ts';
import { accessionBetweenClauses, accessionClauses } from './accessions.ts';
import { consentClauses } from './art-11-consent.ts';
import { formulationClauses } from './art-19-formulation.ts';
import { acceptanceClauses } from './art-20-acceptance.ts';
import { objectionClauses } from './art-20-objection.ts';
import { withdrawalOfReservationClauses } from './art-22-withdrawal-of-reservations.ts';
import { entryIntoForceClauses } from './art-24-entry-into-force.ts';
import { forEachClauses } from './art-24-for-each.ts';
import { partyClauses } from './art-24-parties.ts';
import { provisionsClauses } from './art-24-provisions.ts';
import { provisionalClauses } from './art-25-provisional-application.ts';
import { territoryClauses } from './art-29-territory.ts';
import { thirdStateClauses } from './art-34-third-states.ts';
import { amendmentClauses } from './art-40-amendments.ts';
import { withdrawalClauses } from './art-54-withdrawal.ts';
import { suspensionClauses } from './art-57-suspension.ts';
import { dueFormClauses } from './art-77-due-form.ts';
import { asHeld } from './binding.ts';
import { deemedClauses, mayBeDeemed } from './deemed-consent.ts';
import { readUnder } from './left-open.ts';
import { partiesOfTheDayClauses } from './parties-of-the-day.ts';
import { type Reservation, reservationsTo } from './reservation.ts';
import { keptClauses, withKept } from './succession-of-reservations.ts';
import { tableClauses } from './tables-of-the-day.ts';

/**
 * @param choice answers to questions of the instruments; acts that stand under others are left out
 * @param asked the instrument whose questions they answer; of every one if left out
 */
export function clausesOf(record: OpenRecord, choice: Choice = {}, asked?: string): Clause[] {
  const held = asHeld(record, choice, asked);
  const acts = actsByInstrument(held, choice, asked);
  return [...held.instruments.keys()].flatMap((id) => clausesAbout(held, id, acts));
}

/**
 * One instrument, all that its clauses turn on, and what becomes of the reservations to it (art. 19–23): for each of them
 * and each other party, so that they are left out where nobody asks for relations between parties.
 *
 * @param whose the reservations of these alone; of everyone if left out
 */
export function clausesWithReservations(
  record: OpenRecord,
  id: string,
  choice: Choice = {},
  whose?: readonly string[],
): { readonly clauses: Clause[]; readonly reservations: readonly Reservation[] } {
  const held = asHeld(record, choice, id);
  const acts = actsByInstrument(held, choice, id);
  const of = aboutInstrument(held, id, acts);
  if (!of) return { clauses: [], reservations: [] };
  const all = withKept(of, reservationsTo(of));
  const reservations = all.filter((r) => !whose || whose.includes(r.act.party));
  // What a successor keeps rests on what it keeps.
  const resting = [
    ...new Set([...reservations.flatMap((r) => (r.kept ? [r.kept.of] : [])), ...reservations]),
  ];
  return {
    reservations,
    clauses: [
      ...withAllItTurnsOn(held.instruments, id).flatMap((each) => clausesAbout(held, each, acts)),
      ...accessionBetweenClauses(of),
      ...formulationClauses(of, resting),
      ...objectionClauses(of, resting),
      ...acceptanceClauses(of, resting),
      ...withdrawalOfReservationClauses(of, resting),
      ...keptClauses(of, resting),
    ],
  };
}

type ActsOf = ReadonlyMap<string, readonly Act[]>;

function aboutInstrument(record: OpenRecord, id: string, acts: ActsOf): About | undefined {
  const instrument = record.instruments.get(id);
  if (!instrument) return undefined;
  const known = new Map<string, Settled>();
  return about(
    record,
    instrument,
    (each) => acts.get(each) ?? [],
    (other) => {
      const before = known.get(other) ?? settled(record, other, acts);
      known.set(other, before);
      return before;
    },
  );
}

function clausesAbout(record: OpenRecord, id: string, acts: ActsOf): Clause[] {
  const of = aboutInstrument(record, id, acts);
  return of ? [...clausesOfParties(of), ...thirdStateClauses(of)] : [];
}

/** All but what third States have: that turns on who the parties are, and nothing turns on it. */
function clausesOfParties(of: About): Clause[] {
  return [
    ...consentClauses(of),
    ...dueFormClauses(of),
    ...deemedClauses(of),
    ...amendmentClauses(of),
    ...entryIntoForceClauses(of),
    ...forEachClauses(of),
    ...partiesOfTheDayClauses(of),
    ...tableClauses(of),
    ...accessionClauses(of),
    ...partyClauses(of),
    ...provisionsClauses(of),
    ...provisionalClauses(of),
    ...territoryClauses(of),
    ...withdrawalClauses(of),
    ...suspensionClauses(of),
  ];
}

/** Acts that count on this record, under these answers, by instrument. */
function actsByInstrument(record: OpenRecord, choice: Choice, asked: string | undefined): ActsOf {
  const counting = actsInForce(record).flatMap((act) => {
    const instrument = record.instruments.get(act.instrument);
    const answers = asked === undefined || act.instrument === asked ? choice : AS_SAID;
    return readUnder(instrument, act, answers) ?? [];
  });
  return groupedBy(counting, (act) => act.instrument);
}

/**
 * A count may run over the parties to another instrument: that one is then settled first, by itself, with every instrument
 * its clauses turn on. That none of them turns on this one in turn is checked when the record is read. What third States have is counted
 * over the parties to the instrument itself, and is left out here.
 */
function settled(record: OpenRecord, id: string, acts: ActsOf): Settled {
  const all = withAllItTurnsOn(record.instruments, id).flatMap(
    (each) => aboutInstrument(record, each, acts) ?? [],
  );
  const deemed = all.filter((of) => of.document === id).flatMap(mayBeDeemed);
  return {
    solution: solve(all.flatMap(clausesOfParties)),
    everyone: [...new Set([...(acts.get(id) ?? []).map((a) => a.party as string), ...deemed])],
  };
}
