/** Which language a page begins in. */
import type { Spoken } from '../../words/speaker.ts';
import { GENERAL } from './general.ts';

const LANGUAGES = Object.keys(GENERAL) as Spoken[];

/** The language that the address asks for, else the first that the reader's browser asks for, else English. */
export function languageAsked(query: string, preferred: readonly string[]): Spoken {
  const asked = [new URLSearchParams(query).get('lang') ?? '', ...preferred];
  const tags = asked.map((tag) => tag.toLowerCase().split('-')[0]);
  return tags.map((tag) => LANGUAGES.find((l) => l === tag)).find((l) => l !== undefined) ?? 'en';
}
