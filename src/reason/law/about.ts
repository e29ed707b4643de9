/** What the rules of an article look at: one instrument, the acts about it, and who is what. */
import type { Act } from '../../terms/act.ts';
import type { Delay } from '../../terms/delay.ts';
import { withMonthEnd } from '../../terms/delay.ts';
import type { Instrument } from '../../terms/instrument.ts';
import { membersOf, type OpenRecord } from '../../terms/open-record.ts';
import type { DaySpan } from '../kernel/clause.ts';
import type { Solution } from '../kernel/solve.ts';
import { expressesConsent } from './art-11-consent.ts';
import { daysOf } from './atoms.ts';

/** An instrument that others count by: what became of it, and everyone with an act about it. */
export interface Settled {
  readonly solution: Solution;
  readonly everyone: readonly string[];
}

export interface About {
  readonly instrument: Instrument;
  /** its id */
  readonly document: string;
  readonly acts: readonly Act[];
  /** those of them that express consent to be bound */
  readonly consents: readonly Act[];
  /** whether a party is counted as a State; organisations are counted only where the clause says so */
  isState(party: string): boolean;
  /** the days between which a State came to be one, as far as the record knows */
  became(party: string): DaySpan;
  membersOf(region: string): readonly string[];
  /** another instrument, settled by itself with all that its clauses turn on */
  other(instrument: string): Settled;
  /** a delay of this instrument, its months ending as its depositary ends them */
  delay(delay: Delay): Delay;
}

export function about(
  record: OpenRecord,
  instrument: Instrument,
  acts: readonly Act[],
  other: About['other'],
): About {
  const { monthEnd } = instrument;
  return {
    instrument,
    document: instrument.instrument,
    acts,
    consents: acts.filter((act) => expressesConsent(instrument, act)),
    isState: (id) => record.parties.get(id)?.kind === 'state',
    became: (id) => {
      const known = record.parties.get(id);
      return daysOf(known?.kind === 'state' ? known.since : undefined);
    },
    membersOf: (region) => membersOf(record, region),
    other,
    delay: (delay) => (monthEnd ? withMonthEnd(delay, monthEnd.rule) : delay),
  };
}
