/**
 * United Nations Treaty Collection, status tables (`ViewDetails.aspx` and its export): one row a participant, kinds of
 * acts in the headings, each but one with its mark: `Ratification, Acceptance(A), Accession(a)`, cells `24 Sep 2003 a`.
 *
 * The tables have no day of entry into force for the participants. Special columns (`Application`, `Notification under
 * article 21 (1)`, resolutions) name no kind of act that is alike in every treaty: they are left to a person.
 */
import { actOfHeading } from '../sheets/headings.ts';
import type { Layout } from './index.ts';

/** A table with a column of kinds, or of the days in force, is somebody else's. */
const FOREIGN = /\b(?:action|kind|type)\b|\b(?:in|into) force\b|\beffect/i;

export const untc: Layout = {
  publisher: 'United Nations Treaty Collection',
  fits: ([first = '', ...rest]) => /^Participant[\s,\d]*$/.test(first) && !rest.some((h) => FOREIGN.test(h)),
  mapping: ([party = '', ...rest]) => ({
    party,
    dates: 'day-month-year',
    acts: rest.flatMap((heading) => actOfHeading(heading) ?? []),
  }),
};
