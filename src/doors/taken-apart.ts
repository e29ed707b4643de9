/**
 * A report taken apart by hand, whoever asks for the answers: a terminal (`cli/report-form.ts`) or a page (`page/report-form.tsx`). A text
 * to sentences, what was answered about one to what is kept of it, and all that was kept to a file of the record.
 *
 * Nothing is guessed, and nothing of the report's own text is in the file. Pure, and without Node. What the record makes of the file is
 * not decided here: docs/formats/reports.md.
 */
import { stringify } from 'yaml';
import { SentenceKind } from '../terms/report.ts';
import { LANGUAGES } from '../terms/text.ts';
import type { Found } from './find.ts';

export type InFour = Record<(typeof LANGUAGES)[number], string>;

/** What is kept of a sentence. */
export interface Told {
  readonly says: InFour;
  readonly kinds: readonly SentenceKind[];
  readonly speaker?: string;
  readonly addressee: string;
  readonly about: readonly string[];
}

/** What is kept between one sitting and the next. */
export interface Kept {
  readonly sentences: readonly string[];
  title?: InFour;
  /** as far as they were gone through; null for one that was left out */
  readonly told: (Told | null)[];
}

/** Sentences have numbers of up to two digits. */
export const MOST_SENTENCES = 99;

/** The name of a report, and of its file without the ending. */
export const isReportName = (name: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);

/** Kinds that belong to the frame of a report and are asked how they came here. */
const FRAME: ReadonlySet<SentenceKind> = new Set([
  'heading',
  'place-and-day',
  'attribution',
  'source-line',
  'comments',
]);

/** A report in its sentences: each ends with its mark, unless a small letter follows, or with its paragraph. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((paragraph) => paragraph.match(/\S.*?(?:[.!?…]+["”’»)]*(?=\s+(?!\p{Ll})|$)|$)/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Several answers in one, separated by commas. */
export const listOf = (answer: string): string[] =>
  answer
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export type FindParty = (name: string) => Found;

/** The first name that is nobody's on file, or one more than can be. */
export interface NoParty {
  readonly found: string;
  readonly suggestions: readonly string[];
}

export function partiesIn(
  answer: string,
  most: number,
  find: FindParty,
): { readonly ids: readonly string[] } | NoParty {
  const ids: string[] = [];
  for (const name of listOf(answer)) {
    const found = find(name);
    if (!('id' in found)) return { found: name, suggestions: found.suggestions };
    if (ids.length === most) return { found: name, suggestions: [] };
    ids.push(found.id);
  }
  return { ids };
}

export const isKind = (word: string): word is SentenceKind =>
  SentenceKind.options.includes(word as SentenceKind);

/** What was filled in about one sentence, as it was typed. */
export interface Answers {
  readonly kinds: readonly SentenceKind[];
  readonly who: string;
  readonly toWhom: string;
  readonly aboutWhom: string;
  readonly says: InFour;
}

export const NO_ANSWERS: Answers = {
  kinds: [],
  who: '',
  toWhom: '',
  aboutWhom: '',
  says: { en: '', id: '', vi: '', ru: '' },
};

/** Everything that is missing in the answers, in the order in which it is asked. */
export type Lack =
  | { readonly of: 'kinds' }
  | ({ readonly of: 'who' | 'toWhom' | 'aboutWhom' } & NoParty)
  | { readonly of: 'says'; readonly language: (typeof LANGUAGES)[number] };

export function toldBy(answers: Answers, find: FindParty): Told | { readonly lacks: readonly Lack[] } {
  const lacks: Lack[] = answers.kinds.length === 0 ? [{ of: 'kinds' }] : [];
  const parties = (of: 'who' | 'toWhom' | 'aboutWhom', most: number): readonly string[] => {
    const read = partiesIn(answers[of], most, find);
    if ('ids' in read) return read.ids;
    lacks.push({ of, ...read });
    return [];
  };
  const [who] = parties('who', 1);
  const [toWhom] = parties('toWhom', 1);
  const about = parties('aboutWhom', MOST_SENTENCES);
  for (const language of LANGUAGES)
    if (answers.says[language].trim() === '') lacks.push({ of: 'says', language });
  return lacks.length > 0 ? { lacks } : told(answers.kinds, who, toWhom, about, answers.says);
}

export function told(
  kinds: readonly SentenceKind[],
  speaker: string | undefined,
  addressee: string | undefined,
  about: readonly string[],
  says: InFour,
): Told {
  return {
    says: trimmed(says),
    kinds,
    ...(speaker === undefined ? {} : { speaker }),
    addressee: addressee ?? 'unstated',
    about,
  };
}

export const trimmed = (words: InFour): InFour =>
  Object.fromEntries(LANGUAGES.map((language) => [language, words[language].trim()])) as InFour;

/** What was kept of a sentence, as it can be answered again. */
export const answersOf = (kept: Told | null | undefined): Answers =>
  kept
    ? {
        kinds: kept.kinds,
        who: kept.speaker ?? '',
        toWhom: kept.addressee === 'unstated' ? '' : kept.addressee,
        aboutWhom: kept.about.join(', '),
        says: kept.says,
      }
    : NO_ANSWERS;

/** Whether a sentence was kept: a report without one is none. */
export const hasSentence = ({ told: all }: Pick<Kept, 'told'>): boolean => all.some((t) => t !== null);

/** The file: what was answered, and nothing of the report's own text. */
export function written(
  id: string,
  { title, told: all }: Pick<Kept, 'title' | 'told'>,
  source: string,
  on: string,
): string {
  const kept = all.filter((t) => t !== null);
  const concerns = [...new Set(kept.flatMap((t) => t.about))].sort();
  return stringify({
    report: id,
    title,
    source,
    on,
    ...(concerns.length > 0 ? { concerns } : {}),
    sentences: kept.map(({ says, kinds, speaker, addressee }, i) => ({
      n: `S${i + 1}`,
      says,
      kinds,
      voice: speaker === undefined || kinds.every((k) => FRAME.has(k)) ? 'report' : 'speaker',
      ...(speaker === undefined ? {} : { speaker }),
      addressee,
      event: 'unstated',
      records: [{ source }],
      asks: [{ ask: kinds.some((k) => FRAME.has(k)) ? 'chain' : 'commitment' }],
    })),
  });
}
