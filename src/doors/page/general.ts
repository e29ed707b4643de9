/**
 * What these pages need of the messages that everything else is said in: a tenth of them. The build puts the value of `GENERAL` in place of
 * this file, so that a page is not sent the rest; only plain texts can be among them.
 */
import type { Messages } from '../../words/en/main.ts';
import { SPOKEN, type Spoken } from '../../words/speaker.ts';

export type General = Pick<
  Messages,
  'actKinds' | 'brokenRules' | 'forms' | 'kinds' | 'language' | 'product' | 'sentenceKinds'
>;

export const GENERAL = Object.fromEntries(
  Object.entries(SPOKEN).map(([spoken, messages]) => {
    const { actKinds, brokenRules, forms, kinds, language, product, sentenceKinds } = messages;
    return [spoken, { actKinds, brokenRules, forms, kinds, language, product, sentenceKinds }];
  }),
) as Readonly<Record<Spoken, General>>;
