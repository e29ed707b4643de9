/**
 * A report taken apart sentence by sentence: in our own words, with who says it, to whom, where and when; what it
 * puts on record; and which questions are asked of the record because of it. The report's own text is not kept here.
 */
import { z } from 'zod';
import { AsSaid, DayText, When } from './dates.ts';
import { Account } from './dossier.ts';
import { form } from './expected.ts';
import {
  DossierId,
  EventId,
  ItemId,
  PartyId,
  ProposalId,
  ReadingId,
  RegionId,
  ReportId,
  SourceId,
} from './ids.ts';
import { Reading } from './reading.ts';
import { Text, TextInFour } from './text.ts';

/** What a sentence does. Several may be true of one. */
export const SentenceKind = z.enum([
  'heading',
  'place-and-day',
  'attribution',
  'wish',
  'claim',
  'evaluation',
  'proposal',
  'recalled-proposal',
  'need',
  'confirmation',
  'expectation',
  'condition',
  'source-line',
  'comments',
]);
export type SentenceKind = z.infer<typeof SentenceKind>;

/** An entry of the record that a sentence gives rise to. */
export const RecordEntry = z
  .union([
    z.strictObject({ dossier: DossierId, entry: ItemId }),
    z.strictObject({ proposal: ProposalId }),
    z.strictObject({ event: EventId }),
    z.strictObject({ source: SourceId }),
    z.strictObject({ reading: ReadingId }),
    z.strictObject({ region: RegionId }),
  ])
  .meta({ id: 'RecordEntry', title: 'RecordEntry' });
export type RecordEntry = z.infer<typeof RecordEntry>;

/** A question put to the record. The answer is computed; nothing in the file answers it. */
export const Question = z
  .discriminatedUnion('ask', [
    /** does any structure on file include every State of the list? */
    z.strictObject({ ask: z.literal('coverage'), regions: z.array(RegionId).min(1, form('not-empty')) }),
    /** which scopes, or meanings, are on record for these words? */
    z.strictObject({ ask: z.literal('readings'), reading: ReadingId }),
    /** does anything on record commit anyone to this? */
    z.strictObject({ ask: z.literal('commitment') }),
    /** which dates are on record for it? */
    z.strictObject({ ask: z.literal('dates'), of: RecordEntry }),
    /** was there such an event in that year? */
    z.strictObject({ ask: z.literal('series'), series: EventId, year: z.int(form('whole-number')) }),
    /** does an instrument on file carry the proposal? */
    z.strictObject({ ask: z.literal('carried'), proposal: ProposalId }),
    /** what is on record of that act, and do accounts differ? */
    z.strictObject({ ask: z.literal('act'), dossier: DossierId, entry: ItemId }),
    /** is that condition met? */
    z.strictObject({ ask: z.literal('condition'), dossier: DossierId, entry: ItemId }),
    /** through whose hands did the words come? */
    z.strictObject({ ask: z.literal('chain') }),
  ])
  .meta({ id: 'Question', title: 'Question' });
export type Question = z.infer<typeof Question>;

export const Sentence = z
  .strictObject({
    n: z.string().regex(/^[A-Z][0-9]{0,2}$/, form('sentence-number')),
    says: TextInFour,
    kinds: z.array(SentenceKind).min(1, form('not-empty')),
    /** whose voice: the speaker's, or the report's own */
    voice: z.enum(['speaker', 'report']),
    speaker: PartyId.optional(),
    addressee: z.union([PartyId, z.literal('unstated')]),
    event: z.union([EventId, z.literal('unstated')]),
    when: When.optional(),
    /** a few of its own words, where a reading hangs on them */
    words: z.array(AsSaid).default([]),
    records: z.array(RecordEntry).min(1, form('not-empty')),
    accounts: z.array(Account).default([]),
    open: z.array(ReadingId).default([]),
    asks: z.array(Question).min(1, form('not-empty')),
    notes: z.array(Text).default([]),
  })
  .meta({ id: 'Sentence', title: 'Sentence' });
export type Sentence = z.infer<typeof Sentence>;

export const Report = z
  .strictObject({
    report: ReportId,
    title: Text,
    source: SourceId,
    on: DayText,
    /** the dossier that holds the negotiation it tells of */
    dossier: DossierId.optional(),
    concerns: z.array(PartyId).default([]),
    sentences: z.array(Sentence).min(1, form('not-empty')),
    readings: z.array(Reading).default([]),
    notes: z.array(Text).default([]),
  })
  .meta({ id: 'Report', title: 'Report' });
export type Report = z.infer<typeof Report>;
