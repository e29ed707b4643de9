/** A table of States: names in the four languages with their source, and codes as attributes. */
import { z } from 'zod';
import { CowCodes, DateText, form, rule, State, type State as StateTerm } from '../terms/index.ts';

const cell = <T extends z.ZodType>(schema: T) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional();

const words = z.string().trim().min(1, form('words'));

export const StateRow: z.ZodType<StateTerm> = z
  .strictObject({
    id: State.shape.id,
    name_en: words,
    name_id: words,
    name_vi: words,
    name_ru: words,
    in_sentence_en: cell(words),
    name_source: words,
    iso3: cell(z.string().regex(/^[A-Z]{3}$/, form('country-code'))),
    m49: cell(z.string().regex(/^\d{3}$/, form('area-code'))),
    cow: cell(CowCodes),
    since: cell(DateText),
    until: cell(DateText),
  })
  .refine(
    (row) => row.since?.earliest === undefined || (row.until?.latest ?? Infinity) >= row.since.earliest,
    {
      ...rule('ends-before-it-begins'),
      path: ['until'],
    },
  )
  .transform(({ name_en, name_id, name_vi, name_ru, in_sentence_en, name_source, ...row }) => ({
    ...row,
    kind: 'state' as const,
    name: { en: name_en, id: name_id, vi: name_vi, ru: name_ru },
    ...(in_sentence_en ? { inSentence: { en: in_sentence_en } } : {}),
    nameSource: name_source,
  }));

export const STATE_COLUMNS = {
  required: ['id', 'name_en', 'name_id', 'name_vi', 'name_ru', 'name_source', 'iso3', 'm49'],
  optional: ['in_sentence_en', 'cow', 'since', 'until'],
};
