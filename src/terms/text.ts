/**
 * Words that belong to the record, in the languages of its readers. Titles and paraphrases are data: they carry a
 * language each, unlike the sentences of the interface, which live in `words`.
 */
import { z } from 'zod';
import { form } from './expected.ts';

export const LANGUAGES = ['en', 'id', 'vi', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

const words = z.string().trim().min(1, form('words'));

/** In the languages in which somebody has written them, one at least. */
export const Text = z
  .strictObject({ en: words.optional(), id: words.optional(), vi: words.optional(), ru: words.optional() })
  .refine((text) => LANGUAGES.some((language) => text[language] !== undefined), form('words-in-a-language'))
  .meta({
    id: 'Text',
    title: 'Text',
    description: 'The same words in several languages, of which some may be missing.',
    minProperties: 1,
  });
export type Text = z.infer<typeof Text>;

/** Words from two columns of a table, where there are any. */
export const textOf = (en: string | undefined, id: string | undefined): Text | undefined =>
  en === undefined && id === undefined
    ? undefined
    : { ...(en === undefined ? {} : { en }), ...(id === undefined ? {} : { id }) };

/** In all four languages. */
export const TextInFour = z.strictObject({ en: words, id: words, vi: words, ru: words }).meta({
  title: 'TextInFour',
  description: 'The same words in English, Indonesian, Vietnamese and Russian.',
});

/** The words in that language, or in the first of the others in which they have been written, English before the rest. */
export function inLanguage(text: Text, language: Language): string {
  return text[languageFor(text, language)] as string;
}

/** The language in which a reader of that one is shown the words. */
export function languageFor(text: Text, language: Language): Language {
  return text[language] === undefined ? (LANGUAGES.find((l) => text[l] !== undefined) as Language) : language;
}
