/**
 * Words that belong to the record, in the languages of its readers. Titles and paraphrases are data: they carry a
 * language each, unlike the sentences of the interface, which live in `words`.
 */
import { z } from 'zod';
import { form } from './expected.ts';

export const LANGUAGES = ['en', 'id', 'vi', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

const words = z.string().trim().min(1, form('words'));

/** In English and Indonesian, and in Vietnamese and Russian where somebody has written them. */
export const Text = z
  .strictObject({ en: words, id: words, vi: words.optional(), ru: words.optional() })
  .meta({
    id: 'Text',
    title: 'Text',
    description: 'The same words in several languages; vi and ru may be missing.',
  });
export type Text = z.infer<typeof Text>;

/** In all four languages. */
export const TextInFour = z.strictObject({ en: words, id: words, vi: words, ru: words }).meta({
  title: 'TextInFour',
  description: 'The same words in English, Indonesian, Vietnamese and Russian.',
});

/** The words in that language, or in English where they have not been written. */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? text.en;
}
