/** A page speaks one language; whatever is in another one says so. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SPOKEN } from '../../src/words/speaker.ts';
import { LANGUAGES, PAGES } from '../support/pages.ts';
import { open, withPage } from './support.ts';

/** Words without which no paragraph of the language can be written, and which the other does not have. */
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

const hasWord = (text: string, word: string, flags = ''): boolean =>
  new RegExp(`(?<![\\p{L}-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, `u${flags}`).test(
    text,
  );

describe.each([
  ['id', 'en'],
  ['en', 'id'],
] as const)('a page in %s', (language, other) => {
  const left = wordsOf(other, language);

  test('is checked against several dozen words of the other language', () => {
    expect(left.length).toBeGreaterThan(60);
  });

  test.concurrent.for(PAGES)('has no word of the interface in the other language: $name', (sample) =>
    withPage({}, async (page) => {
      await open(page, language, sample);
      const texts = await ownWords(page);
      const found = texts.flatMap((t) =>
        left.filter((w) => hasWord(t, w)).map((w) => `${w} – ${t.slice(0, 90)}`),
      );
      expect(found).toEqual([]);
    }),
  );

  test.concurrent.for(PAGES)('has no sentence in the other language: $name', (sample) =>
    withPage({}, async (page) => {
      await open(page, language, sample);
      const texts = await ownWords(page);
      // Words quoted as they were said stand in their own language, and the translation beside them.
      const found = texts
        .map((t) => t.replace(/“[^”]*”/gu, ''))
        .filter((t) => SMALL_WORDS[other].some((w) => hasWord(t, w, 'i')));
      expect([...new Set(found)].map((t) => t.slice(0, 120))).toEqual([]);
    }),
  );
});

describe('letters of another language', () => {
  test.concurrent.for(PAGES)('stand only where that language is named: $name', (sample) =>
    withPage({}, async (page) => {
      for (const language of LANGUAGES) {
        await open(page, language, sample);
        const unnamed = await page.evaluate(() => {
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
        expect(unnamed, language).toEqual([]);
      }
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
