/** Sentences of the form that takes a report apart. */
import { numbersIn } from '../numbers.ts';

const { count, form } = numbersIn('en');

export const en = {
  about:
    'take a pasted report apart, sentence by sentence, by hand; what was answered is kept, and the same command goes on',
  aboutPage: 'write a page, one file, on which the same is done in a browser; nothing leaves the computer',
  pageWritten: (p: { out: string; sha256: string }) =>
    `Written to ${p.out}. Open it in a browser: it asks nothing of anybody. Its SHA-256 is ${p.sha256}.`,
  optionSource: 'the source on file that the report is',
  optionText: 'a file with the text; if left out, it is pasted',
  badFile: (p: { file: string }) =>
    `${p.file}: the file is called as the report is: lower-case letters, digits, single hyphens, and .yaml at the end.`,
  missing: 'Say which source the report is, and its day: --source ID --on YYYY-MM-DD.',
  noSource: (p: { source: string }) =>
    `There is no source ${p.source} on file. Add it to a file of sources first; its id is what is given here.`,
  paste: 'Paste the text. End with a line that is a full stop alone.',
  noSentence: 'There is no sentence in this text. Nothing was written.',
  tooMany: (p: { n: number; most: number }) =>
    `There ${form(p.n, 'is', 'are')} ${count(p.n, 'sentence', 'sentences')} in this text, and a report has at most ${p.most}. Take it apart in pieces.`,
  nothingKept: (p: { part: string }) =>
    `Every sentence was left out, and a report has at least one. Nothing was written; the answers are in ${p.part}.`,
  title: (p: { language: string }) => `Title in your own words (${p.language}):`,
  sentence: (p: { n: number; of: number; text: string }) => `${p.n} of ${p.of}: ${p.text}`,
  kinds: (p: { all: string }) =>
    `What does it do? Several are separated by commas; a hyphen leaves it out. One of: ${p.all}`,
  noKind: (p: { found: string; all: string }) => `${p.found} is none of them. There are: ${p.all}.`,
  who: 'Who says it? A party on file; empty for the report itself.',
  toWhom: 'To whom? A party on file; empty where that is not stated.',
  aboutWhom: 'About whom, without being a party to it? Several are separated by commas; empty for nobody.',
  noParty: (p: { found: string }) => `There is no party ${p.found} on file, or one more than can be.`,
  says: (p: { language: string }) => `The sentence in your own words (${p.language}):`,
  written: (p: { file: string; id: string }) =>
    `Written to ${p.file}, without the text itself. In the folder reports of a record: mufakat report ${p.id} --data <folder>. What it puts on record and asks can be added by hand.`,
  left: (p: { part: string }) =>
    `Interrupted. What was answered is kept in ${p.part}, with the text; the same command goes on from there.`,
};

export type FormMessages = typeof en;
