/**
 * Every number that a message is given goes with the form of the words beside it. The messages are found by their types:
 * a new one that is given a number is asked here without being named, in every language.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { CIRCLE } from '../../../src/words/circle.ts';
import { LOCALE } from '../../../src/words/days.ts';
import { SHEETS } from '../../../src/words/sheets.ts';
import { SPOKEN, type Spoken } from '../../../src/words/speaker.ts';
import { ROOT } from '../../support/generated.ts';

const NUMBERS = [0, 1, 2, 5, 11, 21, 22, 101] as const;
/** What the other numbers of a message are meanwhile: many, and none of those that are tried. */
const ANOTHER = 25;
const LANGUAGES = Object.keys(SPOKEN) as Spoken[];

const FOLDER = join(ROOT, 'src/words');
const FILES = readdirSync(join(FOLDER, 'en')).filter((name) => name.endsWith('.ts'));

/** A name that a message reads, and what it takes: a number, or the words that stand for it here. */
interface Asked {
  readonly name: string;
  readonly takes: 'number' | 'string' | 'other';
  readonly example: unknown;
}
interface Found {
  /** `main.cli.checked` */
  readonly place: string;
  readonly asked: readonly Asked[];
  /** whether it takes one value, and not several by name */
  readonly isBare: boolean;
}

/** Every message that takes something, by the types of the English, from which the others have theirs. */
function messages(): Found[] {
  const program = ts.createProgram(
    FILES.map((name) => join(FOLDER, 'en', name)),
    {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      allowImportingTsExtensions: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
    },
  );
  const types = program.getTypeChecker();
  const found: Found[] = [];

  const asked = (name: string, type: ts.Type): Asked => {
    const plain = types.getNonNullableType(type);
    const options = plain.isUnion() ? plain.types : [plain];
    const first = options[0] as ts.Type;
    if (plain.flags & ts.TypeFlags.Number) return { name, takes: 'number', example: ANOTHER };
    if (plain.flags & ts.TypeFlags.String) return { name, takes: 'string', example: 'X' };
    return { name, takes: 'other', example: first.isStringLiteral() ? first.value : false };
  };

  const walk = (type: ts.Type, at: ts.Node, place: string): void => {
    const [signature] = type.getCallSignatures();
    const parameter = signature?.getParameters()[0];
    if (parameter) {
      const takes = types.getTypeOfSymbolAtLocation(parameter, at);
      const isBare = (takes.flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.StringLike)) !== 0;
      const names = isBare
        ? [asked('', takes)]
        : takes.getProperties().map((p) => asked(p.name, types.getTypeOfSymbolAtLocation(p, at)));
      found.push({ place, isBare, asked: names });
      return;
    }
    if (signature || !(type.flags & ts.TypeFlags.Object)) return;
    for (const p of type.getProperties()) {
      if (!types.isArrayType(type)) walk(types.getTypeOfSymbolAtLocation(p, at), at, `${place}.${p.name}`);
    }
  };

  for (const name of FILES) {
    const file = program.getSourceFile(join(FOLDER, 'en', name)) as ts.SourceFile;
    const own = types.getSymbolAtLocation(file);
    const table = own && types.getExportsOfModule(own).find((s) => s.name === 'en');
    if (table) walk(types.getTypeOfSymbolAtLocation(table, file), file, name.replace(/\.ts$/, ''));
  }
  return found;
}

const FOUND = messages();
const COUNTED = FOUND.flatMap((message) =>
  message.asked.filter((a) => a.takes === 'number').map(({ name }) => ({ message, name })),
);

const TABLES = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (language) => {
      const tables = await Promise.all(
        FILES.map(async (name) => {
          const all = await import(join(FOLDER, language, name));
          return [name.replace(/\.ts$/, ''), all[language]] as const;
        }),
      );
      return [language, Object.fromEntries(tables)] as const;
    }),
  ),
) as Record<Spoken, Record<string, unknown>>;

/** @param number what each of its numbers is */
function say(language: Spoken, { place, asked, isBare }: Found, number: (name: string) => number): string {
  const message = place
    .split('.')
    .reduce<unknown>((of, key) => (of as Record<string, unknown>)[key], TABLES[language]) as (
    p: unknown,
  ) => string;
  const given = Object.fromEntries(
    asked.map((a) => [a.name, a.takes === 'number' ? number(a.name) : a.example]),
  );
  return message(isBare ? given[''] : given);
}

const only = (name: string, n: number) => (other: string) => (other === name ? n : ANOTHER);

/** What is said, whatever the numbers in it are. */
const shape = (said: string) => said.replaceAll(/(?<![\p{L}\d])-?\d+/gu, '#');
const numbersIn = (said: string) => shape(said).split('#').length;

/** A number that no message has by itself, and how it is written with its digits in groups. */
const SEEN = 98_765;
const WRITTEN = /98[.,\s]?765/;
/** Where it stands apart, as in “acts: 5”, “(5)”, “no. 5”, nothing beside it goes with it. */
const APART = /(?:(?::|№|\bno\.) (?:\d+ (?:of|из) )?|=)98[.,\s]?765|\(98[.,\s]?765\)/g;

/** Numbers beside which no word changes, and why. */
const UNCHANGED: Readonly<Record<string, readonly string[]>> = {
  'it says which one it is, of things in their order': [
    ...[
      'keeping.recorded index',
      'keeping.recorded size',
      'keeping.recordedBefore index',
      'circle.entry index',
    ],
    ...['circle.proven index', 'keeping.contradiction seq', 'keeping.lacking.since index'],
    ...['keeping.lacking.not-yet index', 'office.entry index', 'office.entry size'],
    ...['form.sentence n', 'form.sentence of', 'report-page.sentence n', 'report-page.sentence of'],
    ...['sheets.line line', 'sheets.notPlaced line', 'sheets.noTable line'],
  ],
  'it is a year, a port or a code': [
    ...['main.seriesNone year', 'main.seriesCannotTell year', 'main.seriesSome year', 'out.yearNotOver year'],
    ...[
      'out.yearsBackwards from',
      'out.yearsBackwards to',
      'main.cli.badPort last',
      'main.cli.portTaken port',
    ],
    ...['main.cli.portForbidden port', 'main.cli.notServed port', 'main.cli.exampleEnds code'],
    ...['witness.asked.refused status', 'witness.asked.other-history status'],
    ...['witness.notAnAnswer.redirect status', 'witness.notAnAnswer.status status'],
  ],
  'it is so many of others, and the word beside it goes with those': [
    ...['checker.checking done', 'checker.shows n', 'keeping.auditing done', 'main.reportHeadline unnamed'],
    ...['main.circleUnderReadings n', 'main.ownRule.yes n', 'main.changedBy n', 'main.ui.combinations n'],
    ...['main.relations.changedAmong parties', 'main.relations.matrix plain', 'out.haveOf have'],
    ...['circle.twoHistories smaller', 'witness.cosignedFor from', 'witness.restored pulled'],
  ],
  'what it counts is named before, and no word beside it can change': [
    ...['checker.shows of', 'form.tooMany most', 'report-page.lack.many most', 'main.coverage widest'],
    ...[
      'main.twoDaysDiffer n',
      'main.uncertainParties n',
      'main.rules.count needed',
      'main.rules.count among',
    ],
    ...[
      'main.rules.count surplus',
      'main.rules.count-of-weights needed',
      'main.rules.count-of-weights among',
    ],
    ...['main.rules.count-of-weights surplus', 'main.rules.count-of-the-day needed'],
    ...['main.rules.count-of-the-day surplus', 'main.rules.count-missing needed'],
    ...['main.rules.count-missing have', 'main.cli.moreRefusals n'],
    ...['main.cli.beyondRecord size', 'office.actsLede n', 'out.rowsOf rows', 'out.haveOf needed'],
    ...['out.entitledLimit n', 'sheets.andMore n', 'sheets.gives notPlaced', 'sheets.written notPlaced'],
    ...['sheets.sound compared', 'sheets.found compared', 'sheets.notCompared n', 'report-page.lack.many n'],
    ...['circle.twoHistories larger', 'witness.cosignedFor size', 'witness.asked.ahead size'],
    ...['witness.seen size', 'witness.forReading size', 'witness.notFilled size', 'witness.olderCopy size'],
  ],
  'it stands before the sign of a unit': ['witness.asked.down seconds'],
};

const isUnchanged = (key: string) => Object.values(UNCHANGED).some((keys) => keys.includes(key));

/** Whether the words beside a number have to be other ones for one than for many. */
function isBesideWords(language: Spoken, message: Found, name: string): boolean {
  return WRITTEN.test(say(language, message, only(name, SEEN)).replaceAll(APART, ''));
}

/** What is said by the form that the language has for each number; one and none that are told in words are left out. */
function byForm(language: Spoken, message: Found, name: string): Map<Intl.LDMLPluralRule, Set<string>> {
  const rules = new Intl.PluralRules(LOCALE[language]);
  const usual = numbersIn(say(language, message, only(name, 2)));
  const forms = new Map<Intl.LDMLPluralRule, Set<string>>();
  for (const n of NUMBERS) {
    const said = say(language, message, only(name, n));
    if (n < 2 && numbersIn(said) < usual) continue;
    const form = rules.select(n);
    forms.set(form, (forms.get(form) ?? new Set()).add(shape(said)));
  }
  return forms;
}

/** “the one act”, “первый акт” */
const isOneInWords = (language: Spoken, { message, name }: (typeof COUNTED)[number]) =>
  numbersIn(say(language, message, only(name, 1))) < numbersIn(say(language, message, only(name, 2)));

const key = ({ message, name }: (typeof COUNTED)[number]) =>
  name ? `${message.place} ${name}` : message.place;
const isSaid = (language: Spoken, { message, name }: (typeof COUNTED)[number]) =>
  WRITTEN.test(say(language, message, only(name, SEEN)));

test('messages with a number are found, in every file that has some', () => {
  expect(COUNTED.length).toBeGreaterThan(150);
  expect(COUNTED.map(key)).toEqual(expect.arrayContaining(['main.cli.checked acts', 'sheets.periods.days']));
});

/** What is called so is a number wherever a message takes it. */
const COUNTS = new Set(['n', 'total', 'count', 'size', 'lines', 'rows', 'pairs', 'plain', 'hours']);

test('a number is given as a number, so that the words can go with it', () => {
  const written = FOUND.flatMap(({ place, asked }) =>
    asked.filter((a) => a.takes !== 'number' && COUNTS.has(a.name)).map((a) => `${place} ${a.name}`),
  );
  expect(written).toEqual([]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('numbers of one form are said in the same words', () => {
    const differing = COUNTED.filter((c) => isSaid(language, c)).flatMap((c) =>
      [...byForm(language, c.message, c.name).values()]
        .filter((said) => said.size > 1)
        .map((said) => `${key(c)}: ${[...said].join(' | ')}`),
    );
    expect(differing).toEqual([]);
  });
});

const alike = (language: Spoken) =>
  COUNTED.filter((c) => isBesideWords(language, c.message, c.name)).filter((c) => {
    const said = [...byForm(language, c.message, c.name).values()].flatMap((shapes) => [...shapes]);
    return new Set(said).size === 1 && !isOneInWords(language, c);
  });

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  test('one is said in other words than many, except where nothing beside the number can change', () => {
    const wrong = alike(language).filter((c) => !isUnchanged(key(c)));
    expect(wrong.map((c) => `${key(c)}: ${say(language, c.message, only(c.name, 1))}`)).toEqual([]);
  });
});

test('what is said to stand unchanged does so in one language at least', () => {
  const unchanged = new Set([...alike('en'), ...alike('ru')].map(key));
  const needless = Object.values(UNCHANGED)
    .flat()
    .filter((k) => !unchanged.has(k));
  expect(needless).toEqual([]);
});

/** Every message with a number, each of its numbers the same. */
const saidOf = (language: Spoken, n: number) =>
  [...new Set(COUNTED.map((c) => c.message))].map((m) => say(language, m, () => n));

test('in English one is followed by no plural', () => {
  const followed =
    /(?<![\p{L}\d.,(-])1 (?:of (?:the )?1 |other )?(?!is\b|was\b|has\b|witness\b)(?:\p{L}+s|are|were|have)\b/u;
  expect(saidOf('en', 1).filter((said) => followed.test(said))).toEqual([]);
});

test('in Indonesian a noun after a number is not doubled', () => {
  expect(saidOf('id', 5).filter((said) => /\b5 (\p{L}+)-\1/u.test(said))).toEqual([]);
});

/** Worked out by hand. */
describe('for example', () => {
  test.each<[string, (n: number) => string, readonly string[]]>([
    [
      'the headline of a treaty in English',
      (n) => SPOKEN.en.inForce({ title: 'T', day: 'D', n }).replace('T is in force on D, for ', ''),
      [
        '0 parties',
        '1 party',
        '2 parties',
        '5 parties',
        '11 parties',
        '21 parties',
        '22 parties',
        '101 parties',
      ].map((p) => `${p} on this record.`),
    ],
    [
      'a verb in English',
      (n) => CIRCLE.en.documentsMissing({ n }).replace(' here.', ''),
      ['0 documents that the acts name are not', '1 document that the acts name is not'].concat(
        [2, 5, 11, 21, 22, 101].map((n) => `${n} documents that the acts name are not`),
      ),
    ],
    [
      'the first acts in English',
      (n) => SPOKEN.en.ui.recordAt({ n }),
      ['0 acts', '1 act', '2 acts', '5 acts', '11 acts', '21 acts', '22 acts', '101 acts'].map(
        (a) => `record: first ${a}`,
      ),
    ],
    [
      'the headline of a treaty in Russian, nominative',
      (n) =>
        SPOKEN.ru
          .inForce({ title: 'T', day: 'D', n })
          .replace('Документ T на D в силе; по этому реестру у него ', ''),
      [
        ...['0 участников.', '1 участник.', '2 участника.', '5 участников.'],
        ...['11 участников.', '21 участник.', '22 участника.', '101 участник.'],
      ],
    ],
    [
      'so many of so many in Russian, genitive',
      (of) =>
        SPOKEN.ru
          .changedBy({ title: 'T', since: 'D', n: 1, of })
          .replace('Изменён документом T, который в силе с D, для 1 из ', ''),
      [
        ...['0 участников.', '1 участника.', '2 участников.', '5 участников.'],
        ...['11 участников.', '21 участника.', '22 участников.', '101 участника.'],
      ],
    ],
    [
      'a participle, a noun and a pronoun in Russian',
      (n) =>
        SPOKEN.ru.assumes({ n }).replace('Что если: в этом ответе ', '').replace(' никто не совершал.', ''),
      [
        ...['предположено 0 актов, которых', 'предположен 1 акт, которого', 'предположены 2 акта, которых'],
        ...[
          'предположено 5 актов, которых',
          'предположено 11 актов, которых',
          'предположен 21 акт, которого',
        ],
        ...['предположены 22 акта, которых', 'предположен 101 акт, которого'],
      ],
    ],
    [
      'an ordinal beside a count in Russian',
      (n) => SPOKEN.ru.ui.recordAt({ n }).replace('реестр: ', ''),
      [
        ...['первые 0 актов', 'первый акт', 'первые 2 акта', 'первые 5 актов'],
        ...['первые 11 актов', 'первые 21 акт', 'первые 22 акта', 'первые 101 акт'],
      ],
    ],
    [
      'years in Russian',
      (n) => SHEETS.ru.periods.years(n),
      ['0 лет', '1 год', '2 года', '5 лет', '11 лет', '21 год', '22 года', '101 год'],
    ],
    ['days in Indonesian', (n) => SHEETS.id.periods.days(n), NUMBERS.map((n) => `${n} hari`)],
    ['days in Vietnamese', (n) => SHEETS.vi.periods.days(n), NUMBERS.map((n) => `${n} ngày`)],
  ])('%s', (_, say, said) => {
    expect(NUMBERS.map(say)).toEqual(said);
  });
});
