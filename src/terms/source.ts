/**
 * A source, and how the words reached it: speaker → correspondent → publisher → translation. The chain is kept
 * because each passing can change a word.
 */
import { z } from 'zod';
import { DateText, LanguageTag } from './dates.ts';
import { form, rule } from './expected.ts';
import { PartyId, SourceId } from './ids.ts';
import { Text } from './text.ts';

export const Passing = z
  .strictObject({
    role: z.enum(['speaker', 'correspondent', 'publisher', 'translation', 'mirror']),
    /** who, where the source names them */
    who: PartyId.optional(),
    name: Text.optional(),
    language: LanguageTag.optional(),
  })
  .refine((p) => p.who || p.name, rule('passing-has-somebody'))
  .meta({ id: 'Passing', title: 'Passing' });
export type Passing = z.infer<typeof Passing>;

export const Source = z
  .strictObject({
    id: SourceId,
    /** as published, or a plain description where the title has not been seen */
    title: z.string().trim().min(1, form('words')),
    /** absent where nobody published it: what the compilers knew and did not look up */
    publisher: z.string().trim().min(1, form('words')).optional(),
    date: DateText.optional(),
    language: LanguageTag.optional(),
    url: z.url({ protocol: /^https?$/, ...form('url') }).optional(),
    chain: z.array(Passing).optional(),
    /** how much of it was seen by whoever recorded it */
    seen: z.enum(['whole', 'excerpt', 'compilation', 'not-seen']),
    note: Text.optional(),
  })
  .meta({ id: 'Source', title: 'Source' });
export type Source = z.infer<typeof Source>;

export const SourcesFile = z
  .strictObject({ sources: z.array(Source) })
  .meta({ id: 'Sources', title: 'Sources' });
