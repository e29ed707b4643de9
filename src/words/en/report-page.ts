/** Words of the page that takes a report apart. What it asks is what `mufakat report new` asks in a terminal. */
import { numbersIn } from '../numbers.ts';

const { count, form } = numbersIn('en');

export const en = {
  title: 'Take a report apart',
  lede: 'Paste a report and take it apart by hand, sentence by sentence. Nothing is guessed, and nothing leaves this computer: the browser forbids this page to ask anything of anybody.',
  needsScript: 'This page needs JavaScript. Without it, the same is asked by: mufakat report new FILE',
  language: 'Language',
  keeps:
    'What you fill in, the pasted text too, is kept by this browser on this computer, until you forget it here or clear what the browser keeps. It is sent to nobody. Whoever uses this browser can read it.',
  keepsNot: 'This browser keeps nothing for this page: what you fill in is gone once the page is closed.',
  found: 'A draft was kept here, and you go on where it was left.',
  forget: 'Forget the draft',
  forgotten: 'The draft is gone.',
  report: 'The report',
  name: 'Name of the report, and of its file',
  nameHint: 'Lower-case letters, digits and single hyphens: some-agency-2026-01-02',
  source: 'Which source it is',
  sourceHint: 'The id of a source on file. Begin to type, and choose.',
  on: 'Its day',
  onHint: 'Year, month, day: 2026-01-02',
  text: 'Its text',
  textHint: 'Paste it here. The file that comes out holds none of it.',
  ownTitle: 'Its title in your own words',
  begin: 'Take it apart',
  begun: (p: { n: number }) =>
    `Taken apart into ${count(p.n, 'sentence', 'sentences')}. To begin anew, forget the draft.`,
  sentence: (p: { n: number; of: number }) => `Sentence ${p.n} of ${p.of}`,
  kinds: 'What does it do? One or several.',
  who: 'Who says it?',
  whoHint: 'A party on file: its id, code or whole name. Empty for the report itself.',
  toWhom: 'To whom?',
  toWhomHint: 'A party on file. Empty where that is not stated.',
  aboutWhom: 'About whom, without being a party to it?',
  aboutWhomHint: 'Several are separated by commas. Empty for nobody.',
  own: 'The sentence in your own words',
  keep: 'Keep it and go on',
  leaveOut: 'Leave it out',
  back: 'Back',
  done: 'The file',
  doneText: (p: { name: string }) =>
    `Put it into the folder reports of a record as ${p.name}.yaml. Then: mufakat check FOLDER, and mufakat report ${p.name} --data FOLDER. What it puts on record and asks can be added by hand.`,
  doneNone: 'Every sentence was left out, and a report has at least one. Go back to keep one.',
  save: 'Save the file',
  copy: 'Copy it',
  copied: 'Copied.',
  copyByHand: 'It is marked; copy it with the keys of your system.',
  yaml: 'What the file says',
  lacks: 'Still missing:',
  lack: {
    name: 'the name: lower-case letters, digits and single hyphens',
    source: 'the source: an id that is on file',
    on: 'the day, as 2026-01-02',
    text: 'the text: there is no sentence in it',
    many: (p: { n: number; most: number }) =>
      `fewer sentences: there ${form(p.n, 'is', 'are')} ${p.n}, and a report has at most ${p.most}. Take it apart in pieces`,
    title: (p: { language: string }) => `the title (${p.language})`,
    kinds: 'what it does',
    party: (p: { found: string; near: string }) =>
      `a party on file: ${p.found} is none, or one more than can be${p.near === '' ? '' : `; near to it: ${p.near}`}`,
    says: (p: { language: string }) => `your own words (${p.language})`,
  },
};

export type ReportPageMessages = typeof en;
