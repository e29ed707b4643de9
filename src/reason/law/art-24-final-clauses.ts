/**
 * What a treaty says that applies before the treaty is in force.
 *
 * Source: VCLT art. 24(4): the provisions on the establishment of consent to be bound, the manner and date of entry into force,
 * reservations, the functions of the depositary and what else arises necessarily before entry into force apply from the adoption of
 * the text. So an act done in that time is judged by them: a window, a requirement, a clause on reservations count from the first
 * day (`art-77-due-form.ts`, `art-19-formulation.ts`, `art-11-consent.ts` ask for no entry into force). Before the adoption there
 * is no text for an act to be about: one so dated stays on the record and is told by the check of a table (`sheet.ts`).
 *
 * Not decided here: the authentication of the text, of which a record holds nothing; provisional application (art. 25).
 *
 * Rows: final-clauses.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import type { Instrument } from '../../terms/instrument.ts';
import type { UncertainDate } from '../../terms/uncertain-date.ts';
import type { Solution } from '../kernel/solve.ts';
import { inForce } from './atoms.ts';

export interface FinalClauses {
  readonly adopted: UncertainDate;
  /** what they are about, and where they stand as far as the file says */
  readonly of: readonly {
    readonly matter: 'consent' | 'entry-into-force' | 'reservations' | 'depositary';
    readonly locators: readonly string[];
  }[];
}

/** @returns undefined where the text is not adopted by then, has been in force at some time, or is no treaty */
export function finalClausesOn(
  instrument: Instrument,
  solution: Solution,
  on: CivilDay,
): FinalClauses | undefined {
  const { adopted, binding, depositary, entryIntoForce, inForceFor, laterParties, ownRules } = instrument;
  const { participation, requires, deemed, reservations } = instrument;
  const has = solution.stretches(inForce(instrument.instrument), 'possibly').some((t) => t.from <= on);
  if (binding !== 'legal' || has || adopted.date.latest === undefined || on < adopted.date.latest)
    return undefined;
  const at = (clauses: readonly ({ readonly locator: string } | undefined)[]) => [
    ...new Set(clauses.flatMap((c) => c?.locator ?? [])),
  ];
  const rules = ownRules.flatMap((r) => [r.entryIntoForce, r.laterParties]);
  return {
    adopted: adopted.date,
    of: [
      { matter: 'consent', locators: at([...participation, ...requires, ...deemed]) },
      { matter: 'entry-into-force', locators: at([entryIntoForce, inForceFor, laterParties, ...rules]) },
      ...(reservations ? [{ matter: 'reservations' as const, locators: at([reservations]) }] : []),
      ...(depositary ? [{ matter: 'depositary' as const, locators: [] }] : []),
    ],
  };
}
