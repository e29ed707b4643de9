/** What an entry of a dossier may say, and what is refused. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ActCondition, Actors, DossierAct, DossierCondition } from '../../../src/terms/dossier.ts';
import { Labels, Reading } from '../../../src/terms/reading.ts';

const words = { en: 'so', id: 'begitu' };
const on = { elsewhere: [{ date: '2001-01-01', sources: ['paper'] }] };
const act = (more: object) =>
  DossierAct.safeParse({
    id: 'A1',
    kind: 'confirm',
    state: 'done',
    by: ['alpha'],
    to: ['beta'],
    object: 'talks',
    says: words,
    when: on,
    grade: 'reported',
    tag: 'reported',
    sources: ['paper'],
    confidence: 'likely',
    toldBy: 'alpha',
    ...more,
  });
const condition = (more: object) =>
  DossierCondition.safeParse({
    id: 'C1',
    act: 'A1',
    by: ['alpha'],
    force: ['needs'],
    on: { act: 'A2' },
    says: words,
    when: on,
    tag: 'stated',
    sources: ['paper'],
    confidence: 'likely',
    toldBy: 'alpha',
    ...more,
  });
const broken = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  result.error?.issues.map((i) => `${i.path.join('.')} ${i.message}`);
const accepts = (schema: { safeParse(v: unknown): { success: boolean } }, yaml: string) =>
  schema.safeParse(parse(yaml)).success;

describe('an act', () => {
  it('done, awaited by somebody, or merely named', () => {
    expect(act({}).success).toBe(true);
    expect(act({ state: 'awaited', awaitedBy: 'beta' }).success).toBe(true);
    expect(act({ state: 'named' }).success).toBe(true);
  });

  it('awaited says by whom', () => {
    expect(broken(act({ state: 'awaited' }))).toEqual(['awaitedBy rule:awaited-by-if-awaited']);
  });

  it('done or named is awaited by nobody', () => {
    expect(broken(act({ awaitedBy: 'beta' }))).toEqual(['awaitedBy rule:awaited-by-only-if-awaited']);
    expect(broken(act({ state: 'named', awaitedBy: 'beta' }))).toEqual([
      'awaitedBy rule:awaited-by-only-if-awaited',
    ]);
  });

  it('done may have been awaited before, since a day that is on record', () => {
    expect(act({ awaitedBy: 'beta', namedSince: on }).success).toBe(true);
  });

  it('stands as said: no accounts beside it, no readings it hangs on, unless it says so', () => {
    expect(act({}).data).toMatchObject({ accounts: [], turnsOn: [], under: {}, unless: {} });
  });

  it('has a source, a tag and somebody who told it', () => {
    expect(broken(act({ sources: [] }))).toEqual(['sources form:source-list']);
    expect(act({ tag: 'rumoured' }).success).toBe(false);
    expect(act({ toldBy: undefined }).success).toBe(false);
  });
});

describe('who acts', () => {
  it.each(['[alpha]', '[alpha, beta]', '{reading: R1}', 'unstated'])('%s', (yaml) => {
    expect(accepts(Actors, yaml)).toBe(true);
  });

  it.each(['[]', 'alpha', '{reading: Q1}', '[unstated, Alpha]'])('not %s', (yaml) => {
    expect(accepts(Actors, yaml)).toBe(false);
  });
});

describe('a condition', () => {
  it('has one force or several, or one that a reading decides', () => {
    expect(condition({}).success).toBe(true);
    expect(condition({ force: ['allows', 'needs'] }).success).toBe(true);
    expect(condition({ force: { reading: 'R1', as: { narrow: ['needs'], wide: [] } } }).success).toBe(true);
  });

  it('without a force, or with one that is not known, is refused', () => {
    expect(condition({ force: [] }).success).toBe(false);
    expect(condition({ force: ['may'] }).success).toBe(false);
    expect(condition({ force: { reading: 'R1', as: { narrow: ['may'] } } }).success).toBe(false);
  });

  it('may be met in the same moment only where its party said so', () => {
    expect(condition({}).data?.matched).toBe(false);
    expect(condition({ matched: true }).data?.matched).toBe(true);
  });
});

describe('what it is on', () => {
  it.each([
    '{act: A1}',
    '{all: [{act: A1}, {any: [{act: A2}, {act: A3}]}]}',
    '{atLeast: 2, of: [{act: A1}, {act: A2}]}',
    '{reading: R1, as: {narrow: {act: A1}, wide: {any: [{act: A1}, {act: A2}]}}}',
  ])('%s', (yaml) => {
    expect(accepts(ActCondition, yaml)).toBe(true);
  });

  it.each([
    ['{}', 'nothing'],
    ['{act: a1}', 'no entry has such a name'],
    ['{all: []}', 'an empty list'],
    ['{any: []}', 'an empty list'],
    ['{atLeast: 0, of: [{act: A1}]}', 'none of some'],
    ['{atLeast: 1.5, of: [{act: A1}, {act: A2}]}', 'one and a half'],
    ['{atLeast: 3, of: [{act: A1}, {act: A2}]}', 'three of two'],
    ['{atLeast: 2}', 'of what?'],
    ['{not: {act: A1}}', 'an absence'],
    ['{act: A1, all: [{act: A2}]}', 'two in one'],
  ])('not %s: %s', (yaml) => {
    expect(accepts(ActCondition, yaml)).toBe(false);
  });
});

describe('a question', () => {
  const option = (id: string) => ({ id, label: words });

  it('has at least two answers, none of them the default', () => {
    expect(
      Reading.safeParse({ id: 'R1', question: words, options: [option('a'), option('b')] }).success,
    ).toBe(true);
    expect(broken(Reading.safeParse({ id: 'R1', question: words, options: [option('a')] }))).toEqual([
      'options form:at-least-two',
    ]);
    expect(
      Reading.safeParse({ id: 'R1', question: words, options: [option('a'), option('b')], default: 'a' })
        .success,
    ).toBe(false);
  });

  it('an answer nobody gives is listed as such', () => {
    const read = Reading.parse({ id: 'R1', question: words, options: [option('a'), option('b')] });
    expect(read.options.map((o) => o.readBy)).toEqual([[], []]);
  });

  it('labels name a question and some of its answers', () => {
    expect(accepts(Labels, '{}')).toBe(true);
    expect(accepts(Labels, '{R1: [a, b], R2: [c]}')).toBe(true);
    expect(accepts(Labels, '{R1: []}')).toBe(false);
    expect(accepts(Labels, '{Q1: [a]}')).toBe(false);
  });
});
