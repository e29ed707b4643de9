/**
 * Broken files, each refused with its place: `refusals.md` is what a clerk reads, the tests say that the place, the
 * code and what was found are those of the mistake that was made.
 */
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../src/files/record.ts';
import type { Refusal } from '../../src/terms/refusal.ts';
import { sayRefusal } from '../../src/words/refusals.ts';
import { SPOKEN } from '../../src/words/speaker.ts';
import { expectGenerated } from '../support/generated.ts';
import { breakRecord, type Case } from './refusals/case.ts';
import { CASES } from './refusals/cases.ts';
import { documentOf } from './refusals/document.ts';
import { SMALL_RECORD } from './refusals/small-record.ts';

const all = CASES.flatMap(([, cases]) => cases);

function refusalsOf(files: Parameters<typeof readRecord>[0]): readonly Refusal[] {
  const read = readRecord(files);
  return read.ok ? [] : read.refusals;
}

test('the small record is sound before anything in it is broken', () => {
  expect(refusalsOf(SMALL_RECORD)).toEqual([]);
});

test('the document tells of every mistake and how it is refused', () => {
  expectGenerated('test/golden/refusals.md', documentOf(CASES));
});

test('every code of a refusal is met', () => {
  // A record has no workbooks: test/broken meets what is said of them. What ends itself shows when it is asked: test/cli/own-end.
  const met = new Set([...all.map((c) => c.code as string), 'workbook-syntax', 'own-end']);
  expect(Object.keys(SPOKEN.en.refusals).filter((code) => !met.has(code as Refusal['code']))).toEqual([]);
});

test('no two mistakes have one title under one heading', () => {
  for (const [, cases] of CASES) expect(new Set(cases.map((c) => c.title)).size).toBe(cases.length);
});

for (const [heading, cases] of CASES) {
  describe(heading, () => {
    test.each(cases)('$title is refused where it stands', (c) => {
      const { files, where, also } = breakRecord(c);
      const read = readRecord(files);
      expect(read).not.toHaveProperty('value');
      const refusals = read.ok ? [] : read.refusals;
      const here = refusals.filter((r) => r.code === c.code && samePlace(r, where));
      const told = here.find((r) => c.expected === undefined || r.expected === c.expected);
      expect(here.filter((r) => r.expected === told?.expected)).toHaveLength(1);
      expect(told).toMatchObject(expectedOf(c));
      expect(told?.also).toEqual(also);
      expect(refusals).toHaveLength(1 + (c.more ?? 0));
    });
  });
}

const samePlace = (r: Refusal, where: Refusal['where']) =>
  r.where.file === where.file &&
  r.where.line === where.line &&
  r.where.column === where.column &&
  r.where.key === where.key;

/** What the case says of the refusal, and nothing of what it leaves open. */
function expectedOf({ code, found, expected, suggestions }: Case): Partial<Refusal> {
  return {
    code,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(suggestions === undefined ? {} : { suggestions }),
  };
}

describe('the sentences', () => {
  const refusals = all.flatMap((c) => refusalsOf(breakRecord(c).files));

  test.each(['en', 'id', 'vi', 'ru'] as const)('say everything in words, in %s', (language) => {
    for (const refusal of refusals) {
      const sentence = sayRefusal(SPOKEN[language], refusal);
      expect(sentence).not.toMatch(
        /\b(?:form|kind|rule|syntax):\S|undefined|\binvalid_|Too (?:small|big)|Invalid input/,
      );
      expect(sentence).not.toMatch(/[\p{Cc}\u202a-\u202e\ufeff]/u);
      expect(sentence.length).toBeLessThan(700);
    }
  });

  test('differ between the languages', () => {
    for (const r of refusals)
      expect(new Set(Object.values(SPOKEN).map((m) => sayRefusal(m, r))).size).toBe(4);
  });
});
