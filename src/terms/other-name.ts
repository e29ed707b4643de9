/**
 * A name of a party beside its own: as others write it ("Kyrgyz Republic"), or as it was called for a time. It says who is meant
 * by a name in somebody's sheet or question, with the source for that, and nothing about what a party is or should be called.
 *
 * Several parties can have borne one name in turn. Then the days say whose it was when; who is meant is found by the day of the act
 * that is told, and asked where that does not tell.
 */
import { z } from 'zod';
import { DateText } from './dates.ts';
import { form, rule } from './expected.ts';
import { PartyId } from './ids.ts';
import { Confidence, Sources } from './provenance.ts';
import type { UncertainDate } from './uncertain-date.ts';

const cell = <T extends z.ZodType>(schema: T) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional();

/** One row of a table of names. */
export const OtherName = z
  .strictObject({
    name: z.string().trim().min(1, form('words')),
    party: PartyId,
    /** first and last day on which the party bore it; empty where that tells nothing apart */
    since: cell(DateText),
    until: cell(DateText),
    /** source ids, separated by spaces */
    sources: z
      .string()
      .transform((s) => s.split(/\s+/).filter((id) => id !== ''))
      .pipe(Sources),
    confidence: Confidence,
  })
  .refine(
    (row) => row.since?.earliest === undefined || (row.until?.latest ?? Infinity) >= row.since.earliest,
    {
      ...rule('ends-before-it-begins'),
      path: ['until'],
    },
  )
  .meta({
    id: 'OtherName',
    title: 'OtherName',
    description: 'One row of a table of names of parties beside their own.',
  });
export type OtherName = z.infer<typeof OtherName>;

/** Somebody whose name it is, or was from one day to another. */
export interface Bearer {
  readonly id: string;
  readonly since?: UncertainDate | undefined;
  readonly until?: UncertainDate | undefined;
}

/** Whether a party can have borne the name on that date, as far as both are known. */
export const mayHaveBorne = ({ since, until }: Bearer, on: UncertainDate): boolean =>
  (on.latest ?? Infinity) >= (since?.earliest ?? -Infinity) &&
  (on.earliest ?? -Infinity) <= (until?.latest ?? Infinity);

export const OTHER_NAME_COLUMNS = {
  required: ['name', 'party', 'sources', 'confidence'],
  optional: ['since', 'until'],
} as const;
