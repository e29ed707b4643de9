/** A page speaks one language; whatever is in another one says so. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SPOKEN } from '../../src/words/speaker.ts';
import { LANGUAGES, PAGES } from '../support/pages.ts';
import { builtIn } from '../support/record.ts';
import { open, withPage } from './support.ts';

/** Words without which no paragraph of the language can be written, and which no other here has. */
const SMALL_WORDS = {
  en: [
    'the',
    'and',
    'of',
    'with',
    'which',
    'from',
    'not',
    'this',
    'that',
    'are',
    'was',
    'its',
    'who',
    'what',
  ],
  id: ['yang', 'dan', 'dari', 'tidak', 'untuk', 'pada', 'dengan', 'dalam', 'adalah', 'atau', 'oleh', 'ini'],
  vi: ['của', 'và', 'không', 'được', 'trong', 'một', 'các', 'này', 'theo', 'vào', 'từ', 'với', 'hoặc', 'đến'],
  ru: ['и', 'в', 'не', 'на', 'что', 'от', 'или', 'это', 'по', 'для', 'за', 'из', 'как', 'если'],
};

/** Every message that is plain words, by its place. */
function messages(of: unknown, place = ''): Map<string, string> {
  if (typeof of === 'string') return new Map([[place, of]]);
  if (typeof of !== 'object' || of === null) return new Map();
  return new Map(Object.entries(of).flatMap(([key, value]) => [...messages(value, `${place}.${key}`)]));
}

/** What the interface says in one language and would say otherwise in the other. */
function wordsOf(language: (typeof LANGUAGES)[number], other: (typeof LANGUAGES)[number]): string[] {
  const own = messages(SPOKEN[language].ui);
  const others = messages(SPOKEN[other].ui);
  const shared = new Set([...messages(SPOKEN[other]).values()].map((w) => w.toLowerCase()));
  return [...own]
    .filter(([place, words]) => others.get(place) !== words && words.length > 3)
    .map(([, words]) => words)
    .filter((words) => !shared.has(words.toLowerCase()));
}

/** The texts and labels of a page that are in the page's own language by its own account. */
function ownWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const language = document.documentElement.lang;
    // Publishers and published titles are names; they stand as their owners wrote them.
    const isOwn = (e: Element | null) =>
      e?.closest('[lang]')?.getAttribute('lang') === language &&
      !e.closest('.sources, .chain, .cite, script, style');
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      if (words !== '' && isOwn(node.parentElement)) texts.push(words);
    }
    for (const e of document.querySelectorAll('[aria-label], [title], [data-l], meta[name=description]')) {
      if (!isOwn(e)) continue;
      for (const name of ['aria-label', 'title', 'data-l', 'content']) {
        const words = e.getAttribute(name);
        if (words) texts.push(words);
      }
    }
    return texts;
  });
}

/** Words of the record that nobody has written in a language: a label or the title of a page cannot say which they are in. */
function notWritten(
  of: unknown,
  language: (typeof LANGUAGES)[number],
  seen = new Set<unknown>(),
): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if ('en' in value && 'id' in value && !(language in value)) found.add(value.en as string);
    for (const inner of value instanceof Map ? value.values() : Object.values(value)) walk(inner);
  };
  walk(of);
  return found;
}

/** Letters that only another language has, where that is not named. */
const unnamedLetters = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent ?? '';
      const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang');
      const needed = /\p{Script=Cyrillic}/u.test(words)
        ? 'ru'
        : /[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(words)
          ? 'vi'
          : undefined;
      if (needed !== undefined && lang !== needed) found.push(`${needed}, named ${lang}: ${words}`);
    }
    return found;
  });

const patterns = new Map<string, RegExp>();
const hasWord = (text: string, word: string, flags = ''): boolean => {
  const key = `${flags}/${word}`;
  const pattern =
    patterns.get(key) ??
    new RegExp(`(?<![\\p{L}-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, `u${flags}`);
  patterns.set(key, pattern);
  return pattern.test(text);
};

describe.each(LANGUAGES)('a page in %s', (language) => {
  const others = LANGUAGES.filter((other) => other !== language);
  const foreign = [...notWritten(builtIn, language)].sort((a, b) => b.length - a.length);
  const left = new Map(others.map((other) => [other, wordsOf(other, language)]));

  test.each(others)('is checked against several dozen words of %s', (other) => {
    expect(left.get(other)?.length).toBeGreaterThan(60);
  });

  test.concurrent.for(PAGES)(
    'has no word of the interface, no sentence and no letter in another one that it does not name: $name',
    (sample) =>
      withPage({}, async (page) => {
        await open(page, language, sample);
        const texts = (await ownWords(page)).map((text) =>
          foreign.reduce((left, part) => (left.includes(part) ? left.replaceAll(part, '') : left), text),
        );
        // Words quoted as they were said stand in their own language, and the translation beside them.
        const unquoted = texts.map((t) => t.replace(/“[^”]*”|«[^»]*»/gu, ''));
        const found = others.flatMap((other) => [
          ...texts.flatMap((t) =>
            (left.get(other) ?? []).filter((w) => hasWord(t, w)).map((w) => `${w} – ${t.slice(0, 90)}`),
          ),
          ...unquoted
            .filter((t) => SMALL_WORDS[other].some((w) => hasWord(t, w, 'i')))
            .map((t) => t.slice(0, 120)),
        ]);
        expect([...new Set(found)]).toEqual([]);
        expect(await unnamedLetters(page)).toEqual([]);
      }),
  );
});

describe('the language of a part', () => {
  test.concurrent.for(PAGES)('is one that is known: $name', (sample) =>
    withPage({}, async (page) => {
      await open(page, 'id', sample);
      const named = await page.evaluate(() =>
        [...document.querySelectorAll('[lang], [hreflang]')].flatMap((e) => [
          ...(e.getAttribute('lang') === null ? [] : [e.getAttribute('lang') as string]),
          ...(e.getAttribute('hreflang') === null ? [] : [e.getAttribute('hreflang') as string]),
        ]),
      );
      expect(named.filter((l) => Intl.DisplayNames.supportedLocalesOf([l]).length === 0)).toEqual([]);
    }),
  );

  test('is said of the words of a report in other languages, and of words quoted from it', () =>
    withPage({}, async (page) => {
      await open(page, 'en', { name: '', path: '/reports/minsk-2025-10-28' });
      const quoted = await page.locator('q').evaluateAll((all) => all.map((q) => q.getAttribute('lang')));
      expect(quoted.length).toBeGreaterThan(0);
      expect(quoted.filter((l) => l === null)).toEqual([]);
      const others = await page
        .locator('details.more dd')
        .evaluateAll((all) => new Set(all.map((dd) => dd.getAttribute('lang'))).size);
      expect(others).toBe(3);
    }));
});
