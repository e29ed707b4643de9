/**
 * Whether an instrument is registered, on a day.
 *
 * Source: VCLT art. 80(1) (treaties are transmitted, after their entry into force, for registration and publication) and the
 * article that asks for registration, such as art. 102 of the Charter to which art. 80 refers. What follows from lacking it is
 * what that article says, in the words of the record, and nothing else: the treaty is in force all the same.
 *
 * Only what is on file is told: an instrument of which the record says nothing about registration may be registered or not.
 *
 * Not decided here: before which organs somebody may plead, and whether registration makes a text a treaty: it does not.
 *
 * Rows: registration.
 */
import type { CivilDay } from '../terms/civil-day.ts';
import type { Instrument, Registration } from '../terms/instrument.ts';
import type { Truth } from './kernel/solve.ts';

export interface Registered {
  readonly registration: Registration;
  /** by that day; `no` too where it was looked for and not found */
  readonly is: Truth;
}

export function registeredOn(instrument: Instrument, on: CivilDay): readonly Registered[] {
  return instrument.registrations.map((registration) => {
    const { date } = registration;
    if (!date || (date.earliest ?? -Infinity) > on) return { registration, is: 'no' };
    return { registration, is: (date.latest ?? Infinity) <= on ? 'yes' : 'cannot-tell' };
  });
}
