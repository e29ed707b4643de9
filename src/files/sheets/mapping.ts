/**
 * How the columns of a sheet become acts: docs/formats/mapping.md. Proposed by `guess.ts`, confirmed by a person.
 *
 * A row is about one party and has one or more acts. For each act the mapping says in which column each of its days
 * stands, and of which kind it is: always the same, by a word in a column of its own, or by a mark beside the day
 * ("24 Sep 2003 a", "Accession : November 4, 2003").
 */
import { z } from 'zod';
import { form } from '../../terms/expected.ts';
import { ActKind, Confidence, Grade, PartyId, SourceId } from '../../terms/index.ts';
import { DAY_ORDERS } from './days.ts';

const heading = z.string().min(1, form('words'));

/** Words and marks that are known and name no act of this record: a reservation, an objection. */
export const LEFT_OUT = 'left-out';

/** Days of an act, by the columns in which they stand. */
export const ACT_DAYS = ['done', 'received', 'notified', 'effective'] as const;

const MappedAct = z.strictObject({
  /** the kind of every act of these columns, */
  kind: ActKind.optional(),
  /** or by the mark or the word that goes with it; `""` where there is none */
  kinds: z.record(z.string(), z.union([ActKind, z.literal(LEFT_OUT)])).optional(),
  /** the column of that word; beside the day if left out */
  from: heading.optional(),
  done: heading.optional(),
  received: heading.optional(),
  notified: heading.optional(),
  effective: heading.optional(),
});
export type MappedAct = z.infer<typeof MappedAct>;

export const Mapping = z
  .strictObject({
    party: heading,
    /** order of days in digits alone */
    dates: z.enum(DAY_ORDERS).optional(),
    /** the first of the hundred years that are meant by years of two digits */
    years: z.int().min(1000, form('first-year')).max(2900, form('first-year')).optional(),
    /** what cells hold that have no value: `-`, `01/01/1900` */
    none: z.array(z.string()).default([]),
    /** the column of the day on which the instrument itself entered into force, as the sheet has it */
    general: heading.optional(),
    acts: z.array(MappedAct).min(1, form('not-empty')),
    /** names as the sheet writes them, and who that is */
    names: z.record(z.string(), PartyId).default({}),
    source: SourceId.optional(),
    grade: Grade.default('reported'),
    confidence: Confidence.default('likely'),
  })
  .meta({ id: 'Mapping', title: 'Mapping', description: 'How the columns of a sheet become acts.' });
export type Mapping = z.infer<typeof Mapping>;

/** What the columns of a sheet are taken to be; the rest of a mapping is for a person to say. */
export type Proposal = Pick<Mapping, 'party' | 'acts'> & Partial<Pick<Mapping, 'dates' | 'none' | 'general'>>;

/** Every column that the mapping names. */
export function columnsNamed(m: Proposal): string[] {
  const ofActs = m.acts.flatMap((a) => [a.from, a.done, a.received, a.notified, a.effective]);
  return [m.party, m.general, ...ofActs].filter((name): name is string => name !== undefined);
}
