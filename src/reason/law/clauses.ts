/** All clauses of an instrument and the acts about it: the rules of this folder, in the order of their articles. */
import type { Act } from '../../terms/act.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import { actsInForce, type OpenRecord } from '../../terms/open-record.ts';
import type { Choice } from '../dossier/choice.ts';
import { AS_SAID, stands } from '../dossier/choice.ts';
import type { Clause } from '../kernel/clause.ts';
import { type Solution, solve } from '../kernel/solve.ts';
import { type About, about } from './about.ts';
import { consentClauses } from './art-11-consent.ts';
import { entryIntoForceClauses } from './art-24-entry-into-force.ts';
import { partyClauses } from './art-24-parties.ts';
import { provisionalClauses } from './art-25-provisional-application.ts';
import { withdrawalClauses } from './art-54-withdrawal.ts';
import { suspensionClauses } from './art-57-suspension.ts';
import { party } from './atoms.ts';

/**
 * @param choice answers to questions of the instruments; acts that stand under others are left out
 * @param asked the instrument whose questions they answer; of every one if left out
 */
export function clausesOf(record: OpenRecord, choice: Choice = {}, asked?: string): Clause[] {
  const acts = actsByInstrument(record, choice, asked);
  return [...record.instruments.keys()].flatMap((id) => clausesAbout(record, id, acts));
}

type ActsOf = ReadonlyMap<string, readonly Act[]>;

function clausesAbout(record: OpenRecord, id: string, acts: ActsOf): Clause[] {
  const instrument = record.instruments.get(id);
  if (!instrument) return [];
  const of: About = about(record, instrument, acts.get(id) ?? [], (other, on) =>
    partiesTo(record, other, on as CivilDay, acts),
  );
  return [
    ...consentClauses(of),
    ...entryIntoForceClauses(of),
    ...partyClauses(of),
    ...provisionalClauses(of),
    ...withdrawalClauses(of),
    ...suspensionClauses(of),
  ];
}

/** Acts that count on this record, under these answers, by instrument. */
function actsByInstrument(record: OpenRecord, choice: Choice, asked: string | undefined): ActsOf {
  const groups = new Map<string, Act[]>();
  for (const act of actsInForce(record)) {
    const answers = asked === undefined || act.instrument === asked ? choice : AS_SAID;
    if (act.under && !stands({ under: act.under, unless: {} }, answers)) continue;
    const known = groups.get(act.instrument);
    if (known) known.push(act);
    else groups.set(act.instrument, [act]);
  }
  return groups;
}

/** A count may run over the parties to another instrument on a day: that one is then settled first, by itself. */
function partiesTo(record: OpenRecord, id: string, on: CivilDay, acts: ActsOf): string[] {
  const solution: Solution = solve(clausesAbout(record, id, acts));
  const everyone = [...new Set((acts.get(id) ?? []).map((a) => a.party as string))];
  return everyone.filter((who) => solution.holds(party(who, id), on) === 'yes');
}
