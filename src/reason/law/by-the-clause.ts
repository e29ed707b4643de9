/**
 * The day that the instrument's own clause gives for an act of which the record also holds a published day of effect.
 *
 * Source: the instrument's clauses on later parties (VCLT art. 24(3)) and on withdrawal (art. 54(a)). The published
 * day governs every answer; the computed one is a fact beside it, and where they differ both are shown.
 *
 * @returns undefined where the record has no published day for the act, or not what the clause counts from
 *
 * Rows: calendar, published-day.
 */
import type { Act } from '../../terms/act.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import { afterDelayBetween, withMonthEnd } from '../../terms/delay.ts';
import type { Instrument } from '../../terms/instrument.ts';
import type { UncertainDate } from '../../terms/uncertain-date.ts';
import type { DaySpan } from '../kernel/clause.ts';
import { expressesConsent } from './art-11-consent.ts';
import { countsOn } from './atoms.ts';

export interface ByTheClause {
  readonly act: Act;
  readonly computed: DaySpan;
  readonly published: UncertainDate;
  /** no day of the one can be a day of the other */
  readonly differs: boolean;
}

/** @param general the days between which the instrument itself entered into force, as computed */
export function byTheClause(
  instrument: Instrument,
  act: Act,
  general: Partial<DaySpan>,
): ByTheClause | undefined {
  const { effective: published, ...asDeposited } = act;
  const isConsent = expressesConsent(instrument, act);
  const after =
    act.kind === 'withdraw'
      ? instrument.withdrawal?.after
      : isConsent
        ? instrument.laterParties?.after
        : undefined;
  if (!published || !after || !act.received) return undefined;
  const delay = instrument.monthEnd ? withMonthEnd(after, instrument.monthEnd.rule) : after;
  const counted = countsOn(asDeposited);
  const floor = isConsent ? general : { earliest: counted.earliest, latest: counted.latest };
  if (floor.earliest === undefined || floor.latest === undefined || !Number.isFinite(counted.latest))
    return undefined;
  const reached = (end: 'earliest' | 'latest') =>
    afterDelayBetween(counted.earliest, counted.latest, delay, end);
  const computed = {
    earliest: Math.max(reached('earliest'), floor.earliest) as CivilDay,
    latest: Math.max(reached('latest'), floor.latest) as CivilDay,
  };
  const differs =
    (published.latest !== undefined && published.latest < computed.earliest) ||
    (published.earliest !== undefined && computed.latest < published.earliest);
  return { act, computed, published, differs };
}
