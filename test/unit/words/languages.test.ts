/**
 * What no compiler can see of a translation: that it is one, that nothing of what is told is dropped on the way, and that
 * its letters are those of its alphabet.
 */
import { describe, expect, test } from 'vitest';
import { CHECKER } from '../../../src/words/checker.ts';
import { CODEBOOK } from '../../../src/words/codebook.ts';
import { FORM } from '../../../src/words/form.ts';
import { KEEPING } from '../../../src/words/keeping.ts';
import { OFFICE } from '../../../src/words/office.ts';
import { OUT } from '../../../src/words/out.ts';
import { SHEETS } from '../../../src/words/sheets.ts';
import { SIGNING } from '../../../src/words/signing.ts';
import { SPOKEN } from '../../../src/words/speaker.ts';
import { WITNESS } from '../../../src/words/witness.ts';

const SUBJECTS = {
  main: SPOKEN,
  CHECKER,
  CODEBOOK,
  FORM,
  KEEPING,
  OFFICE,
  OUT,
  SHEETS,
  SIGNING,
  WITNESS,
};
const OTHERS = ['id', 'vi', 'ru'] as const;

type Message = string | ((p: never) => unknown);

/** Every message by its place. */
function messages(of: unknown, place = ''): [string, Message][] {
  if (typeof of === 'string' || typeof of === 'function') return [[place, of as Message]];
  if (typeof of !== 'object' || of === null) return [];
  return Object.entries(of).flatMap(([key, inner]) =>
    messages(inner, place === '' ? key : `${place}.${key}`),
  );
}

const of = (language: keyof typeof SPOKEN) =>
  new Map(
    Object.entries(SUBJECTS).flatMap(([subject, table]) =>
      messages(table[language]).map(([place, m]) => [`${subject}.${place}`, m] as const),
    ),
  );

const english = of('en');

/** What a message asks for: the names it reads off its argument, however it uses them. */
function asked(message: Message): { readonly names: ReadonlySet<string>; readonly said: string } {
  if (typeof message === 'string') return { names: new Set(), said: message };
  const names = new Set<string>();
  let said = '';
  // Whether a value is there, and how many there are, can change what is said: each is tried.
  for (const value of ['', 'x', 0, 1, 2, 5, undefined]) {
    const given = new Proxy(
      {},
      {
        get: (_, name) => {
          names.add(String(name));
          if (name === 'unit') return 'days';
          return value;
        },
      },
    );
    try {
      const got = message(
        (message.toString().match(/^\(?(?:n|text|title|date|from|name)\b/) ? value : given) as never,
      );
      if (typeof got === 'string') said += ` ${got}`;
    } catch {
      // A number where words are wanted: another of the values is the right one.
    }
  }
  return { names, said };
}

/** Messages that are rightly the same: names, signs, and words that both languages have. */
const SAME = {
  id: [
    /^main\.(?:product|ui\.(?:data|menu|status))$/,
    /^KEEPING\.forms\.json$/,
    /^OFFICE\.(?:index|log|fields\.log)$/,
    /^main\.rules\.(?:act-done|statement|proposal|event|expectation|named|condition|reading-option)$/,
  ],
  vi: [/^main\.product$/],
  ru: [/^main\.product$/],
};

/** What is typed, and stands for values, is no word of a language. */
const wordsOf = (m: Message) =>
  asked(m).said.replaceAll(/\b(?:x|undefined|nan|mufakat)\b|--[a-z-]+|Mufakat:|\s+/gi, ' ');

const hasLetters = (text: string) => /\p{L}{2}/u.test(text);

describe.each(OTHERS)('in %s', (language) => {
  const own = of(language);

  test('every message is there, and none besides', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('a message that has words is another one than the English', () => {
    const same = [...own].filter(([place, m]) => {
      const said = wordsOf(m);
      return (
        hasLetters(said) &&
        asked(english.get(place) as Message).said === asked(m).said &&
        !SAME[language].some((known) => known.test(place))
      );
    });
    expect(same.map(([place, m]) => `${place}: ${asked(m).said.slice(0, 60)}`)).toEqual([]);
  });

  test('a message says everything that the English one says', () => {
    const lacking = [...own].flatMap(([place, m]) => {
      const has = asked(m).names;
      return [...asked(english.get(place) as Message).names]
        .filter((n) => !has.has(n))
        .map((n) => `${place}: ${n}`);
    });
    expect(lacking).toEqual([]);
  });

  test('commands, options and files are called as in English', () => {
    // What is in capitals stands for something else, and is translated.
    const typed = (text: string) => text.match(/(?<![\w-])--[a-z][a-z-]+|mufakat [a-z]+|[\w-]+\.csv/g) ?? [];
    const differing = [...own].flatMap(([place, m]) => {
      const wanted = new Set(typed(asked(english.get(place) as Message).said));
      const found = new Set(typed(asked(m).said));
      return [...wanted].filter((w) => !found.has(w)).map((w) => `${place}: ${w}`);
    });
    expect(differing).toEqual([]);
  });
});

describe('letters', () => {
  test('no word in Russian mixes Cyrillic letters with Latin ones that look the same', () => {
    const mixed = [...of('ru')].flatMap(([place, m]) =>
      (asked(m).said.match(/[\p{L}]+/gu) ?? [])
        .filter((word) => /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word))
        .map((word) => `${place}: ${word}`),
    );
    expect(mixed).toEqual([]);
  });

  test('every message in Russian that has words has Cyrillic ones', () => {
    const none = [...of('ru')].filter(([place, m]) => {
      const said = wordsOf(m);
      return (
        hasLetters(said) &&
        !/\p{Script=Cyrillic}/u.test(said) &&
        !/^(?:main\.product|\w+\.language)$/.test(place)
      );
    });
    expect(none.map(([place, m]) => `${place}: ${asked(m).said.slice(0, 60)}`)).toEqual([]);
  });

  test.each(['id', 'vi'] as const)('no message in %s has a Cyrillic letter', (language) => {
    const found = [...of(language)].filter(([, m]) => /\p{Script=Cyrillic}/u.test(asked(m).said));
    expect(found.map(([place]) => place)).toEqual([]);
  });

  test('letters with marks are single characters, in every language', () => {
    const apart = (['en', ...OTHERS] as const).flatMap((language) =>
      [...of(language)]
        .filter(([, m]) => asked(m).said !== asked(m).said.normalize('NFC'))
        .map(([place]) => place),
    );
    expect(apart).toEqual([]);
  });
});
