/** Words of the page that checks what it is given. What it finds it says in the words of `circle.ts`, as the command line does. */
import { numbersIn } from '../numbers.ts';

const { count } = numbersIn('en');

export const en = {
  title: 'Check what you were given',
  lede: 'A bundle, a receipt, a signed act, or evidence that a log told two histories. It is checked on this device. This page can send nothing: the browser forbids it to ask anything of anybody.',
  needsScript: 'This page needs JavaScript. Without it, the same is said by: mufakat verify FILE',
  language: 'Language',
  what: 'What you were given',
  whatHint: 'One file. Choose it, or drop it anywhere on this page.',
  key: 'Key of the log, from elsewhere',
  keyHint:
    'As text, or a file that holds it. A receipt and evidence cannot be checked without it. A bundle names a key itself: only yours shows that it is of the log you mean.',
  keyFile: 'A file that holds the key',
  found: 'What was found',
  nothingYet: 'Nothing has been checked yet.',
  reading: 'Reading …',
  checking: (p: { done: number; of: number }) => `${p.done} of ${count(p.of, 'file', 'files')} checked`,
  holds: 'It holds.',
  holdsNot: 'It does not hold.',
  cannotTell: 'It cannot be told yet.',
  keyWanted: 'It does not tell by which key its log signs. Give the key that you have from elsewhere.',
  keyFromBundle:
    'The key of the log was taken from the bundle itself. Give the one that you have from elsewhere: a bundle can agree with itself and not be of the log that others see.',
  keyGiven: (p: { name: string }) => `Under the key of ${p.name} that you gave.`,
  noFile: 'This is no file that can be read. A folder is checked by: mufakat verify FOLDER',
  isAct: 'What the act says',
  ofBundle: 'Acts of the bundle',
  shows: (p: { n: number; of: number }) => `The first ${p.n} of ${p.of}.`,
  showAll: 'Show all',
  keep: 'Keep this page',
  keepText:
    'It is one file with everything in it. Kept on a disk it does the same with no network at all. A page can say anything of itself: have it from somebody you trust, or compare its SHA-256 with the one that mufakat circle checker prints.',
  keepIt: 'Save this page as a file',
  back: 'To the log',
  notThis:
    'It does not show that nothing was left out, nor that an act has effect. What a whole log shows: mufakat audit.',
};

export type CheckerMessages = typeof en;
