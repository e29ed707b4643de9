/** A report taken apart by hand: what a terminal and a page share, and the draft that a browser keeps. */
import { describe, expect, test } from 'vitest';
import {
  back,
  begun,
  type Draft,
  kept,
  leftOut,
  NO_DRAFT,
  readDraft,
} from '../../src/doors/page/report-draft.ts';
import {
  type Answers,
  answersOf,
  hasSentence,
  NO_ANSWERS,
  sentencesOf,
  toldBy,
  written,
} from '../../src/doors/taken-apart.ts';
import { readRecord } from '../../src/files/record.ts';

const find = (name: string) =>
  name === 'alpha' || name === 'beta' ? { id: name } : { suggestions: ['alpha', 'beta'] };
const four = (words: string) => ({
  en: `${words} en`,
  id: `${words} id`,
  vi: `${words} vi`,
  ru: `${words} ru`,
});
const answers = (some: Partial<Answers> = {}): Answers => ({
  ...NO_ANSWERS,
  kinds: ['proposal'],
  who: 'alpha',
  says: four('asks'),
  ...some,
});

test('sentences end with their marks, and paragraphs end them too', () => {
  expect(sentencesOf('One. Two “three!” Four?\n\n“Five!” it said')).toEqual([
    'One.',
    'Two “three!”',
    'Four?',
    '“Five!” it said',
  ]);
});

describe('what was answered about a sentence', () => {
  test('is kept with who says it, to whom and about whom', () => {
    expect(toldBy(answers({ aboutWhom: 'beta, alpha' }), find)).toEqual({
      says: four('asks'),
      kinds: ['proposal'],
      speaker: 'alpha',
      addressee: 'unstated',
      about: ['beta', 'alpha'],
    });
  });

  test('can be answered again as it was', () => {
    const given = answers({ toWhom: 'beta', aboutWhom: 'alpha, beta' });
    const told = toldBy(given, find);
    expect('lacks' in told ? told : answersOf(told)).toEqual(given);
  });

  test('lacks everything that is missing, at once, in the order in which it is asked', () => {
    const lacks = toldBy(
      answers({ kinds: [], who: 'alpha, beta', toWhom: 'gamma', says: { ...four('x'), vi: ' ' } }),
      find,
    );
    expect(lacks).toEqual({
      lacks: [
        { of: 'kinds' },
        { of: 'who', found: 'beta', suggestions: [] },
        { of: 'toWhom', found: 'gamma', suggestions: ['alpha', 'beta'] },
        { of: 'says', language: 'vi' },
      ],
    });
  });
});

const whole = {
  name: ' some-day ',
  source: 'paper',
  on: '2026-01-02',
  text: 'Alpha asked. Beta came.',
  title: four('title'),
};
const started = (): Draft => begun({ ...NO_DRAFT, ...whole }, ['paper']) as Draft;
const next = (draft: Draft | object): Draft => {
  expect(draft).not.toHaveProperty('lacks');
  return draft as Draft;
};

describe('a draft', () => {
  test('begins with a name, a source on file, a day, a title in four languages and a sentence', () => {
    expect(started()).toMatchObject({ name: 'some-day', sentences: ['Alpha asked.', 'Beta came.'], at: 0 });
    expect(begun(NO_DRAFT, ['paper'])).toEqual({
      lacks: [
        ...(['name', 'source', 'on', 'text'] as const).map((of) => ({ of })),
        ...(['en', 'id', 'vi', 'ru'] as const).map((language) => ({ of: 'title', language })),
      ],
    });
    expect(begun({ ...NO_DRAFT, ...whole, text: 'A. '.repeat(100) }, ['paper'])).toEqual({
      lacks: [{ of: 'many', n: 100 }],
    });
    for (const bad of [{ on: '2026-02-30' }, { source: 'letter' }, { name: 'Some Day' }])
      expect(begun({ ...NO_DRAFT, ...whole, ...bad }, ['paper'])).toEqual({
        lacks: [{ of: Object.keys(bad)[0] }],
      });
  });

  test('goes sentence by sentence, back to what was answered, and makes a file that the program reads', () => {
    const one = next(kept({ ...started(), answers: answers() }, find));
    expect([one.at, one.answers]).toEqual([1, NO_ANSWERS]);
    expect(back(one).answers).toEqual(answers());
    const changed = next(kept({ ...back(one), answers: answers({ aboutWhom: 'beta' }) }, find));
    const done = leftOut(changed);
    expect([done.at, done.told.map((t) => t?.about ?? null)]).toEqual([2, [['beta'], null]]);
    const yaml = written(done.name, { title: done.title, told: [...done.told] }, done.source, done.on);
    expect(yaml).not.toContain('asked');
    const party = (id: string) =>
      `  - {id: ${id}, kind: organisation, name: {en: ${id}, id: ${id}, vi: ${id}, ru: ${id}}}\n`;
    const read = readRecord(
      new Map([
        ['reports/some-day.yaml', yaml],
        ['parties/others.yaml', `parties:\n${party('alpha')}${party('beta')}`],
        ['sources/all.yaml', 'sources:\n  - {id: paper, title: A paper, seen: whole}\n'],
      ]),
    );
    expect(read.ok ? read.value.reports.get('some-day')?.concerns : read.refusals).toEqual(['beta']);
  });

  test('of which every sentence was left out is no report', () => {
    expect(hasSentence({ told: [...leftOut(leftOut(started())).told] })).toBe(false);
  });

  test('is read as it was kept, and nothing else is taken for one', () => {
    const draft = next(kept({ ...started(), answers: answers() }, find));
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
    for (const text of [
      null,
      '',
      '{',
      'null',
      '[]',
      '{"name":"x"}',
      JSON.stringify({ ...draft, at: 7 }),
      JSON.stringify({ ...draft, told: [{}] }),
      JSON.stringify({ ...draft, answers: { ...draft.answers, kinds: ['dance'] } }),
      JSON.stringify({ ...draft, title: 'x' }),
    ])
      expect(readDraft(text)).toBeUndefined();
  });
});
