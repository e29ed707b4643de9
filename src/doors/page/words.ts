/** The words of these pages in one language. */
import { CIRCLE, type CircleMessages } from '../../words/circle.ts';
import { OFFICE, type OfficeMessages } from '../../words/office.ts';
import type { Spoken } from '../../words/speaker.ts';
import type { RefusalWords } from '../circle/say.ts';
import { GENERAL, type General } from './general.ts';

export const LANGUAGES = Object.keys(GENERAL) as Spoken[];

export interface Words {
  readonly language: Spoken;
  readonly m: CircleMessages;
  readonly w: OfficeMessages;
  readonly s: General;
  readonly refusals: RefusalWords;
}

export function wordsIn(language: Spoken): Words {
  const [m, s] = [CIRCLE[language], GENERAL[language]];
  return { language, m, w: OFFICE[language], s, refusals: { m, expected: s } };
}

/** The language that the address asks for, else the first that the reader's browser asks for, else English. */
export function languageAsked(query: string, preferred: readonly string[]): Spoken {
  const asked = [new URLSearchParams(query).get('lang') ?? '', ...preferred];
  const tags = asked.map((tag) => tag.toLowerCase().split('-')[0]);
  return tags.map((tag) => LANGUAGES.find((l) => l === tag)).find((l) => l !== undefined) ?? 'en';
}
