/** The words of these pages in one language. */
import { CIRCLE, type CircleMessages } from '../../words/circle.ts';
import { OFFICE, type OfficeMessages } from '../../words/office.ts';
import type { Spoken } from '../../words/speaker.ts';
import type { HandedWords } from '../circle/handed-over.ts';
import { GENERAL, type General } from './general.ts';

export interface Words {
  readonly language: Spoken;
  readonly m: CircleMessages;
  readonly w: OfficeMessages;
  readonly s: General;
  readonly refusals: HandedWords;
}

export function wordsIn(language: Spoken): Words {
  const [m, s] = [CIRCLE[language], GENERAL[language]];
  return { language, m, w: OFFICE[language], s, refusals: { m, expected: s, s } };
}
