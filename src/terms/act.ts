/**
 * An act about an instrument, as a row of a table of acts.
 *
 * Four days, never mixed (DEFINITIONS of the house): `done` in the capital or at the ceremony; `received` by the
 * depositary, which counts unless a clause says otherwise (VCLT 16, 78); `notified` to the others, which starts their
 * clocks; `effective`, a legal effect that differs from the clause's own arithmetic (admissions, successions, agreed
 * days), an input with its source. Whether an act has effect is a conclusion, not part of the act.
 */
import { z } from 'zod';
import { DateText } from './dates.ts';
import { form, rule } from './expected.ts';
import { PartyId } from './ids.ts';
import { type Assumed, Confidence, Grade, Sources } from './provenance.ts';
import type { Labels } from './reading.ts';
import type { Text } from './text.ts';

/** What a party, or an organ about a party, can do about an instrument. */
export const ActKind = z.enum([
  'sign',
  'sign-definitively', // a signature that binds by itself (VCLT 12)
  'adopt', // a political text, by those who adopt it
  'ratify',
  'accept',
  'approve',
  'accede',
  'confirm-formally', // an organisation's ratification (VCLT-IO 14)
  'succeed',
  'continue', // the same legal person goes on under another name
  'admit', // an organ's decision that brings a party in
  'notify', // completion of domestic procedures, received by the depositary
  'decide', // an organ's or the depositary's finding or decision that a clause refers to
  'apply-provisionally',
  'end-provisional-application',
  'prolong', // keeps a party bound beyond the instrument's term
  'withdraw-consent', // takes consent back before it has effect
  'withdraw', // notice of leaving
  'revoke', // takes an act back before it has effect: the one named in `about`
  'suspend',
  'resume', // after a suspension, or after leaving
  'end', // the party itself ceased to be a separate one
  'retract', // a row of this record was wrong: the one named in `replaces` falls away
]);
export type ActKind = z.infer<typeof ActKind>;

const optional = <T extends z.ZodType>(schema: T) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional();

const ActId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, form('slug'));

/** `R1:a|b R2:c` as labels. */
const UnderText = z
  .string()
  .regex(/^R\d+:[a-z0-9|-]+(?: R\d+:[a-z0-9|-]+)*$/, form('labels'))
  .transform(
    (text): Labels =>
      Object.fromEntries(
        text.split(' ').map((part) => {
          const [reading = '', options = ''] = part.split(':');
          return [reading, options.split('|')];
        }),
      ) as Labels,
  );

export const ActRow = z
  .strictObject({
    id: ActId,
    party: PartyId,
    kind: ActKind,
    done: optional(DateText),
    received: optional(DateText),
    notified: optional(DateText),
    effective: optional(DateText),
    /** another act of the same table that this one is about: the notice that is revoked */
    about: optional(ActId),
    /** an earlier row of the same table that this one corrects; both stay on record, and this one counts */
    replaces: optional(ActId),
    /** the depositary who received it, where there are several */
    depositary: optional(PartyId),
    /** answers to questions of the instrument under which alone it stands: `R1:a`, `R1:a|b R2:c` */
    under: optional(UnderText),
    grade: Grade,
    /** source ids, separated by spaces */
    sources: z
      .string()
      .transform((s) => s.split(/\s+/).filter((id) => id !== ''))
      .pipe(Sources),
    confidence: Confidence,
    /** a remark for whoever checks the row, in both languages of the pages */
    note_en: optional(z.string()),
    note_id: optional(z.string()),
  })
  .refine((a) => a.done || a.received || a.notified || a.effective, rule('act-has-a-date'))
  .refine((a) => a.kind !== 'revoke' || a.about !== undefined, { ...rule('about-needed'), path: ['about'] })
  .refine((a) => a.kind !== 'retract' || a.replaces !== undefined, {
    ...rule('replaces-needed'),
    path: ['replaces'],
  })
  .refine((a) => (a.note_en === undefined) === (a.note_id === undefined), {
    ...rule('note-in-both'),
    path: ['note_id'],
  })
  .meta({ id: 'Act', title: 'Act', description: 'One row of a table of acts about one instrument.' });

export type ActRow = z.infer<typeof ActRow>;
/** The order of columns in a file of acts. */
export const ACT_COLUMNS = Object.keys(ActRow.shape) as (keyof ActRow)[];
/** Those that a table may do without. */
export const OPTIONAL_ACT_COLUMNS: readonly (keyof ActRow)[] = [
  'about',
  'replaces',
  'depositary',
  'under',
  'note_en',
  'note_id',
];

/** An act of the record: a row, and the instrument whose file it stands in. */
export interface Act extends Omit<ActRow, 'note_en' | 'note_id' | 'grade' | 'confidence'> {
  /** `assumed` of an act that nobody has done: it is on no record, and follows from a question "what if" */
  readonly grade: Grade | Assumed;
  readonly confidence: Confidence | Assumed;
  readonly note?: Text;
  readonly instrument: string;
  /** `instrument/id` */
  readonly entry: string;
}
