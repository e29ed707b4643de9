/** Why something about a circle was refused, as a sentence. The same on the command line and in a page: it needs no Node. */
import { visible, visibly } from '../../files/refusals.ts';
import type { ReceiptRefusal } from '../../prove/index.ts';
import type { Refused } from '../../record/index.ts';
import type { ActRefusal } from '../../terms/signed-act.ts';
import type { CircleCodeWord, CircleMessages } from '../../words/circle.ts';
import { type ExpectedWords, sayExpected } from '../../words/refusals.ts';

/** Words for refusals, in one language. */
export interface RefusalWords {
  readonly m: CircleMessages;
  readonly expected: ExpectedWords;
}

export interface AboutRefusal {
  readonly where?: string;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
}

/** What a person typed or a file held, as it may be shown: never a secret, whatever it was taken for. */
const shown = (text: string): string => (isSecret(text) ? '…' : visible(text));

const whole = (text: string): string => (isSecret(text) ? '…' : visibly(text));

/** Whether a text has a private key in it, as notes write them. */
export const isSecret = (text: string): boolean => text.includes('PRIVATE+KEY+');

/** Forms of logs and notes have their words in these messages; all others where the forms of a record have theirs. */
function sayForm({ m, expected: words }: RefusalWords, expected: string): string {
  const name = expected.replace(/^form:/, '');
  return name !== expected && name in m.forms
    ? m.forms[name as keyof typeof m.forms]
    : sayExpected(words, expected);
}

export function sayCodeIn(
  words: RefusalWords,
  code: CircleCodeWord,
  { where = '', found, expected }: AboutRefusal = {},
): string {
  const about = {
    where: shown(where),
    ...(found ? { found: shown(found) } : {}),
    // what may stand there is ours to say, and of no use in part
    ...(expected ? { expected: whole(sayForm(words, expected)) } : {}),
  };
  return `${words.m.codes[code]}${words.m.about(about)}`;
}

export function sayRefusedIn(words: RefusalWords, refused: Refused | ReceiptRefusal): string {
  const { code, where, found, expected } = refused.refusal as ActRefusal & { code: CircleCodeWord };
  // of a key the room where it was found out tells a person nothing, and its name does
  const place = refused.part === 'key' ? refused.name : Object.values(where ?? {}).join(' ');
  return sayCodeIn(words, code, { where: place, found, expected });
}
