/**
 * What somebody has filled in of a report so far, and every step of filling in: pure, so that it is the same after a reload. The
 * browser keeps the draft on this computer and nowhere else.
 */
import { readDay } from '../../terms/civil-day.ts';
import { LANGUAGES } from '../../terms/text.ts';
import {
  type Answers,
  answersOf,
  type FindParty,
  type InFour,
  isKind,
  isReportName,
  type Lack,
  MOST_SENTENCES,
  NO_ANSWERS,
  sentencesOf,
  type Told,
  toldBy,
  trimmed,
} from '../taken-apart.ts';

/** About the report as a whole, as it was typed. */
export interface Whole {
  readonly name: string;
  readonly source: string;
  readonly on: string;
  readonly text: string;
  readonly title: InFour;
}

export interface Draft extends Whole {
  /** none before the text has been taken apart */
  readonly sentences: readonly string[];
  /** as far as they were gone through; null for one that was left out */
  readonly told: readonly (Told | null)[];
  /** which sentence is in hand; after the last one the file is made */
  readonly at: number;
  /** what was typed about it */
  readonly answers: Answers;
}

export const NO_DRAFT: Draft = {
  name: '',
  source: '',
  on: '',
  text: '',
  title: NO_ANSWERS.says,
  sentences: [],
  told: [],
  at: 0,
  answers: NO_ANSWERS,
};

/** What is missing before the text can be taken apart. */
export type WholeLack =
  | { readonly of: 'name' | 'source' | 'on' | 'text' }
  | { readonly of: 'many'; readonly n: number }
  | { readonly of: 'title'; readonly language: (typeof LANGUAGES)[number] };

/** @param sources ids of those on file */
export function begun(
  draft: Draft,
  sources: readonly string[],
): Draft | { readonly lacks: readonly WholeLack[] } {
  const sentences = sentencesOf(draft.text);
  const lacks: WholeLack[] = [];
  if (!isReportName(draft.name.trim())) lacks.push({ of: 'name' });
  if (!sources.includes(draft.source.trim())) lacks.push({ of: 'source' });
  if (readDay(draft.on.trim()) === undefined) lacks.push({ of: 'on' });
  if (sentences.length === 0) lacks.push({ of: 'text' });
  if (sentences.length > MOST_SENTENCES) lacks.push({ of: 'many', n: sentences.length });
  for (const language of LANGUAGES)
    if (draft.title[language].trim() === '') lacks.push({ of: 'title', language });
  if (lacks.length > 0) return { lacks };
  const { name, source, on, title } = draft;
  return {
    ...draft,
    name: name.trim(),
    source: source.trim(),
    on: on.trim(),
    title: trimmed(title),
    sentences,
    told: [],
    at: 0,
    answers: NO_ANSWERS,
  };
}

/** The sentence in hand is kept as it was answered, and the next one taken up. */
export function kept(draft: Draft, find: FindParty): Draft | { readonly lacks: readonly Lack[] } {
  const read = toldBy(draft.answers, find);
  return 'lacks' in read ? read : settled(draft, read);
}

export const leftOut = (draft: Draft): Draft => settled(draft, null);

function settled(draft: Draft, as: Told | null): Draft {
  const told = [...draft.told.slice(0, draft.at), as, ...draft.told.slice(draft.at + 1)];
  return movedTo({ ...draft, told }, draft.at + 1);
}

/** The sentence before, as it was answered; what is typed about this one is not kept. */
export const back = (draft: Draft): Draft => movedTo(draft, Math.max(0, draft.at - 1));

const movedTo = (draft: Draft, at: number): Draft => ({ ...draft, at, answers: answersOf(draft.told[at]) });

/** A draft as it was kept, or nothing where it is not one: another program or version may have written there. */
export function readDraft(text: string | null): Draft | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  return isDraft(read) ? read : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isList = (value: unknown, of: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(of);
const has = (value: unknown, forms: Readonly<Record<string, (of: unknown) => boolean>>): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(forms).every(([key, is]) => is((value as Record<string, unknown>)[key]));

const isInFour = (value: unknown): boolean =>
  has(value, Object.fromEntries(LANGUAGES.map((language) => [language, isText])));
const isKinds = (value: unknown): boolean => isList(value, (k) => isText(k) && isKind(k));
const isTold = (value: unknown): boolean =>
  value === null ||
  has(value, {
    says: isInFour,
    kinds: isKinds,
    speaker: (of) => of === undefined || isText(of),
    addressee: isText,
    about: (of) => isList(of, isText),
  });

function isDraft(value: unknown): value is Draft {
  const isSound = has(value, {
    ...{ name: isText, source: isText, on: isText, text: isText, title: isInFour },
    sentences: (of) => isList(of, isText),
    told: (of) => isList(of, isTold),
    at: (of) => Number.isInteger(of) && (of as number) >= 0,
    answers: (of) =>
      has(of, { kinds: isKinds, who: isText, toWhom: isText, aboutWhom: isText, says: isInFour }),
  });
  if (!isSound) return false;
  const { sentences, told, at } = value as Draft;
  return told.length <= sentences.length && at <= told.length;
}
