/**
 * Questions that words leave open, with the answers readers give, and the labels that say under which answers
 * something stands. Dossiers, reports and instruments have them alike.
 */
import { z } from 'zod';
import { form } from './expected.ts';
import { OptionId, PartyId, ReadingId } from './ids.ts';
import { Sources } from './provenance.ts';
import { Text } from './text.ts';

/**
 * For each question named, some of its options. `under`: the entry stands under these answers only. `unless`: it was
 * said and stands, and falls away under any of these answers.
 */
export const Labels = z.partialRecord(ReadingId, z.array(OptionId).min(1, form('not-empty'))).meta({
  title: 'Labels',
  description: 'Questions, and for each of them some of its options.',
});
export type Labels = z.infer<typeof Labels>;

/** A question that the words leave open, with the answers readers give. No answer is the default. */
export const Reading = z
  .strictObject({
    id: ReadingId,
    question: Text,
    options: z
      .array(
        z.strictObject({
          id: OptionId,
          label: Text,
          /** whom the answer names, where the question is "who" */
          names: z.array(PartyId).optional(),
          /** who reads it so; empty: nobody on this record says so, listed for completeness */
          readBy: z.array(z.strictObject({ says: Text, sources: Sources })).default([]),
        }),
      )
      .min(2, form('at-least-two')),
  })
  .meta({ id: 'Reading', title: 'Reading' });
export type Reading = z.infer<typeof Reading>;
