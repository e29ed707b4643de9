/**
 * How long after a day something takes effect, as final clauses word it.
 *
 * Written as (DEFINITIONS of the house, "Delay operators"):
 *
 *     d+90        on the ninetieth day after            18 Nov 2004 → 16 Feb 2005
 *     m+12        twelve months after                   16 Nov 1993 → 16 Nov 1994
 *     y+1         one year after                        22 Jan 1993 → 22 Jan 1994
 *     fdm(m+3)    on the first day of the month that follows the expiry of three months
 *
 * Month ends clamp (31 January + 1 month = 28 or 29 February), see `addMonths`.
 * Not here yet: `mfd+N`, `x+N`, per-depositary month ends.
 */
import { addDays, addMonths, type CivilDay, firstDayOfNextMonth } from './civil-day.ts';

export interface Delay {
  readonly unit: 'days' | 'months' | 'years';
  readonly count: number;
  readonly thenFirstDayOfNextMonth: boolean;
}

export const NO_DELAY: Delay = { unit: 'days', count: 0, thenFirstDayOfNextMonth: false };

const UNITS = { d: 'days', m: 'months', y: 'years' } as const;
const LETTERS = { days: 'd', months: 'm', years: 'y' } as const;

/** Reads the written form; undefined if it is not one. */
export function readDelay(text: string): Delay | undefined {
  const parts = /^(?:(fdm)\()?([dmy])\+(\d{1,4})(\))?$/.exec(text);
  if (!parts || (parts[1] === undefined) !== (parts[4] === undefined)) return undefined;
  return {
    unit: UNITS[parts[2] as keyof typeof UNITS],
    count: Number(parts[3]),
    thenFirstDayOfNextMonth: parts[1] !== undefined,
  };
}

export function writeDelay(delay: Delay): string {
  const plain = `${LETTERS[delay.unit]}+${delay.count}`;
  return delay.thenFirstDayOfNextMonth ? `fdm(${plain})` : plain;
}

/**
 * The day on which the delay has run. Never earlier than `from`; a later `from` never gives an earlier day. From a
 * day that is open (infinite) the day reached is as open.
 */
export function afterDelay(from: CivilDay, delay: Delay): CivilDay {
  if (!Number.isFinite(from)) return from;
  const plain =
    delay.unit === 'days'
      ? addDays(from, delay.count)
      : addMonths(from, delay.unit === 'months' ? delay.count : delay.count * 12);
  return delay.thenFirstDayOfNextMonth ? firstDayOfNextMonth(plain) : plain;
}
