/**
 * docs/formats against the program: the examples are one sound record, the tables of keys are those of the schemas, and
 * the spans and facts that the pages state are the ones that come out.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readRecord } from '../../src/files/record.ts';
import { StateRow } from '../../src/files/states.ts';
import { fourSets } from '../../src/reason/dossier/four-sets.ts';
import { dossierOutcomes, outcomeOf } from '../../src/reason/dossier/outcomes.ts';
import { theoryOf } from '../../src/reason/dossier/theory.ts';
import { instrumentStatus } from '../../src/reason/instrument-status.ts';
import { waysIn } from '../../src/reason/participation.ts';
import { partyStatus } from '../../src/reason/party-status.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import * as terms from '../../src/terms/index.ts';
import { SPOKEN } from '../../src/words/speaker.ts';
import { ROOT } from '../support/generated.ts';
import { builtIn, readOrFail } from '../support/record.ts';

const FOLDER = join(ROOT, 'docs', 'formats');
const pages = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
);
const page = (name: string): string => pages.get(name) ?? '';

/** Blocks that follow a line such as `File: sources/harbour.yaml`. */
function blocks(label: string): [path: string, text: string][] {
  const block = new RegExp(`^${label}: (\\S+)\\n\\n\`\`\`\\w+\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return [...pages.values()].flatMap((text) =>
    [...text.matchAll(block)].map((m): [string, string] => [m[1] as string, m[2] as string]),
  );
}

/** Rows of the tables whose first column has that name, with the cells cut apart. */
function rows(text: string, first: string): string[][] {
  const cells = (line: string) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
  const tables = text.matchAll(/^(\|[^\n]+\|)\n\|(?:-+\|)+\n((?:\|[^\n]+\|\n)+)/gm);
  return [...tables]
    .filter((t) => cells(t[1] as string)[0] === first)
    .flatMap((t) => (t[2] as string).trim().split('\n').map(cells));
}

const ticked = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((m) => m[1] as string);

describe('the examples', () => {
  const files = new Map(blocks('File'));

  test('every page of a kind has one, and all together are one sound record', () => {
    const read = readRecord(files);
    expect(read.ok ? [] : read.refusals).toEqual([]);
    for (const [name, text] of pages) {
      if (
        ![
          'README.md',
          'audited.md',
          'mapping.md',
          'signed-act.md',
          'evidence.md',
          'answer.md',
          'bundle.md',
        ].includes(name)
      )
        expect(`${name}: ${/^File: /m.test(text)}`).toBe(`${name}: true`);
    }
    expect(files.size).toBe(blocks('File').length);
  });

  test('there is one for every folder and ending', () => {
    const kinds = rows(page('README.md'), 'folder').map(
      ([folder = '', ending = '']) => `${ticked(folder)[0]}*${ticked(ending)[0]}`,
    );
    const used = [...files.keys()].map((path) => path.replace(/\/.*(\.\w+)$/, '/*$1'));
    expect([...new Set(used)].sort()).toEqual(kinds.sort());
  });

  test('the file that is refused is refused for the reasons shown', () => {
    const [refused] = blocks('Refused');
    const shown = /^```json\n([\s\S]*?)^```$/m.exec(page('README.md'))?.[1] ?? '';
    const read = readRecord(new Map([refused as [string, string]]));
    expect(read).toEqual({ ok: false, refusals: JSON.parse(shown) });
  });

  test('the treaty and the talks stand where the pages say', () => {
    const record = readOrFail(files);
    const state = stateOfPlay(record);
    const on = (day: string) => terms.readDay(day) as terms.CivilDay;
    const standing = (who: string, day: string) =>
      partyStatus(state, 'harbour-treaty', who, on(day)).standing;
    const status = instrumentStatus(state, 'harbour-treaty', on('2020-01-01'));
    expect(status).toMatchObject({ inForce: 'yes', computed: on('2019-10-15'), differs: false });
    expect([standing('alpha', '2019-10-14'), standing('alpha', '2019-10-15')]).toEqual([
      'consented',
      'in-force',
    ]);
    expect(standing('gamma', '2020-03-04')).toBe('cannot-tell');
    expect([standing('beta', '2021-08-31'), standing('beta', '2021-09-01')]).toEqual(['in-force', 'ended']);
    expect(waysIn(state, 'harbour-treaty', 'delta-islands', on('2020-01-01')).openness).toBe('depends');

    const talks = record.dossiers.get('harbour-talks') as terms.Dossier;
    const [confirmation] = dossierOutcomes(talks, talks.on).goals;
    expect(confirmation?.asSaid.diagnosis).toBe('free');
    expect(confirmation?.groups.find((g) => g.diagnosis === 'circular')).toMatchObject({
      combinations: 1,
      boxes: [{ R1: ['alpha'], R2: ['condition'] }],
    });
  });
});

/** As much of a JSON Schema as is looked at here. */
interface Json {
  readonly title?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly Json[];
  readonly oneOf?: readonly Json[];
  readonly items?: Json;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly additionalProperties?: Json | boolean;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

interface Shape {
  /** path of each key, and whether the page must call it required */
  readonly keys: Map<string, string>;
  readonly values: Set<string>;
}

const KINDS: Readonly<Record<string, z.ZodType>> = {
  Sources: terms.SourcesFile,
  Parties: terms.OtherParties,
  State: StateRow,
  OtherName: terms.OtherName,
  Events: terms.EventsFile,
  Region: terms.Region,
  Instrument: terms.Instrument,
  Act: terms.ActRow,
  Proposal: terms.Proposal,
  Dossier: terms.Dossier,
  Report: terms.Report,
  DisputedAreas: terms.DisputedAreasFile,
};

/** Every shape with a title that occurs in a kind of file, by its title. */
function shapes(): Map<string, Shape> {
  const found = new Map<string, Shape>();
  for (const [kind, schema] of Object.entries(KINDS)) {
    const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json & {
      readonly $defs?: Readonly<Record<string, Json>>;
    };
    const deref = (node: Json): Json =>
      node.$ref ? (root.$defs?.[node.$ref.split('/').at(-1) as string] as Json) : node;

    /** The forms a value may take, unions inside unions taken apart. */
    const alternatives = (node: Json): Json[] =>
      (node.anyOf ?? node.oneOf)?.flatMap((way) => alternatives(deref(way))) ?? [node];

    const describe = (title: string, node: Json): void => {
      if (found.has(title)) return;
      const shape: Shape = { keys: new Map(), values: new Set() };
      found.set(title, shape);
      walk(shape, node, '');
    };
    const walk = (shape: Shape, at: Json, path: string): void => {
      const node = deref(at);
      if (path !== '' && node.title !== undefined) {
        describe(node.title, node);
        return;
      }
      const ways = alternatives(node);
      const names = new Set(ways.flatMap((way) => Object.keys(way.properties ?? {})));
      // Words in the four languages, each of them optional, are said to be "like Text".
      if (path !== '' && [...names].join() === 'en,id,vi,ru') return;
      for (const name of names) {
        const required = ways.filter((way) => way.required?.includes(name)).length;
        const key = path === '' ? name : `${path}.${name}`;
        shape.keys.set(key, required === ways.length ? 'yes' : required === 0 ? 'no' : 'in its form');
        for (const way of ways) if (way.properties?.[name]) walk(shape, way.properties[name], key);
      }
      for (const way of ways) {
        if (way.items) walk(shape, way.items, `${path}[]`);
        if (typeof way.additionalProperties === 'object') walk(shape, way.additionalProperties, `${path}.*`);
        for (const value of [...(way.enum ?? []), way.const]) {
          if (typeof value === 'string' && value !== '') shape.values.add(value);
        }
      }
    };
    describe(kind, root);
  }
  return found;
}

describe('the tables of keys', () => {
  const sections = [...pages].flatMap(([name, text]) =>
    [...text.matchAll(/^#+ `(\w+)`\n([\s\S]*?)(?=^#|(?![\s\S]))/gm)].map((m) => ({
      title: m[1] as string,
      name,
      section: m[2] as string,
    })),
  );

  for (const [title, { keys, values }] of shapes()) {
    test(`${title}: the keys are those of the schema, and so is what is required`, () => {
      const own = sections.filter((s) => s.title === title);
      expect(own.map((s) => s.name)).toHaveLength(1);
      const { name, section } = own[0] as (typeof own)[number];
      const table = rows(section, 'key').map(([key = '', , required = '']) => [ticked(key)[0], required]);
      expect(Object.fromEntries(table)).toEqual(Object.fromEntries(keys));
      const unnamed = [...values].filter((value) => !page(name).includes(`\`${value}\``));
      expect(unnamed).toEqual([]);
    });
  }

  test('no table describes a shape that no file has', () => {
    const known = shapes();
    expect(sections.map((s) => s.title).filter((title) => !known.has(title))).toEqual([]);
  });

  test('every code, form and rule of a refusal is named', () => {
    const named = ticked(page('README.md').replace(/```[\s\S]*?```/g, ''));
    const all = [...Object.keys(SPOKEN.en.refusals), ...terms.FORMS, ...terms.RULES, ...terms.SYNTAX];
    expect(all.filter((name) => !named.includes(name))).toEqual([]);
  });
});

describe('the spans of dates', () => {
  const spanOf = (cell: string): [string, string] | undefined => {
    const two = /(\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d)/.exec(cell);
    if (two) return [two[1] as string, two[2] as string];
    const one = /^\d{4}-\d\d-\d\d/.exec(cell)?.[0];
    return one === undefined ? undefined : [one, one];
  };
  const written = ({ earliest, latest }: terms.UncertainDate) =>
    [earliest, latest].map((day) => (day === undefined ? 'open' : terms.writeDay(day)));

  test('each form and each mark means the days that stand beside it', () => {
    const examples = [...rows(page('dates.md'), 'form'), ...rows(page('dates.md'), 'a marked')].flatMap(
      (cells) => {
        const span = spanOf(cells.at(-1) ?? '');
        const texts = ticked(cells.at(-2) ?? '').filter((text) => /^\d/.test(text));
        return span ? texts.map((text) => ({ text, span })) : [];
      },
    );
    expect(examples.length).toBeGreaterThan(12);
    for (const { text, span } of examples) {
      const date = terms.DateText.parse(text);
      expect([text, ...written(date)]).toEqual([text, ...span]);
    }
  });

  test('each counted date means the days that stand beside it', () => {
    const counted = rows(page('dates.md'), 'counted');
    expect(counted.length).toBe(4);
    for (const [text = '', from = '', , span = ''] of counted) {
      const how = { en: 'so', id: 'so' };
      const when = terms.When.parse({ read: [{ counted: ticked(text)[0], from, how }] });
      const [claim] = terms.dateClaims(when);
      expect(written((claim as terms.DateClaim).date)).toEqual(spanOf(span));
    }
  });

  test('each delay ends on the day that stands beside it', () => {
    const examples = [
      ...page('dates.md').matchAll(/`([^`]+)` after (\d{4}-\d\d-\d\d) is\s+(\d{4}-\d\d-\d\d)/g),
    ];
    expect(examples.length).toBe(13);
    for (const [, delay = '', from = '', to = ''] of examples) {
      const ends = terms.afterDelay(
        terms.readDay(from) as terms.CivilDay,
        terms.readDelay(delay) as terms.Delay,
      );
      expect(`${delay} ${terms.writeDay(ends)}`).toBe(`${delay} ${to}`);
    }
  });

  test('what the page says is refused is refused', () => {
    const refused = ['2023-02-29', '2015-XX-03', '2X15', '../..', '2016/2015'];
    expect(refused.filter((text) => terms.DateText.safeParse(text).success)).toEqual([]);
  });
});

describe('what other pages say of records', () => {
  test('the table of waits and unlocks is what follows from the talks', () => {
    const talks = readOrFail(new Map(blocks('File'))).dossiers.get('harbour-talks') as terms.Dossier;
    const both = talks.goals.find((g) => g.id === 'both') as terms.Goal;
    const ideas = readFileSync(join(ROOT, 'docs', 'ideas', 'waits-and-unlocks.md'), 'utf8');
    const table = rows(ideas, 'choice');
    expect(table).toHaveLength(5);
    for (const [choice = '', open = '', could = '', goal = '', sets = ''] of table) {
      const chosen = [...choice.matchAll(/(R\d+) (\w+)/g)].map((m) => [m[1] as string, m[2] as string]);
      const theory = theoryOf(talks, talks.on, Object.fromEntries(chosen));
      const nested = fourSets(theory);
      const outcome = outcomeOf(theory, both);
      const found = outcome.unlockings?.sets.map((set) => `{${set.acts.join(', ')}}`).join(' · ');
      const place = { free: 'awaits free acts', circular: `circular wait {${outcome.knots[0]?.join(', ')}}` };
      expect([choice, [...nested.open].join(' '), [...nested.could].join(' '), found]).toEqual([
        choice,
        open,
        could,
        sets,
      ]);
      expect(place[outcome.diagnosis as keyof typeof place]).toBe(goal);
    }
  });

  test('the counts in data/README.md are those of the built-in record', () => {
    const readme = readFileSync(join(ROOT, 'data', 'README.md'), 'utf8');
    const sure = (all: readonly { confidence: string }[]) =>
      ['certain', 'likely', 'unverified'].map((c) => all.filter((x) => x.confidence === c).length);
    const counted = [...builtIn.instruments.values()].map((x) => {
      const acts = builtIn.acts.filter((a) => a.instrument === x.instrument);
      const isOpen = (d: terms.UncertainDate | undefined) => d !== undefined && !terms.isCertain(d);
      const open = acts.filter((a) => [a.done, a.received, a.notified, a.effective].some(isOpen));
      const values = [
        ...[x.adopted, x.depositary, x.entryIntoForce, x.laterParties, x.withdrawal, x.reservations],
        ...[...x.participation, ...x.published, ...x.provisions, ...x.accounts],
      ].filter((v) => v !== undefined);
      const numbers = [acts.length, ...sure(acts), open.length, values.length, ...sure(values)];
      return [`\`${x.instrument}\``, ...numbers.map(String)];
    });
    expect(rows(readme, 'instrument')).toEqual(counted.sort());
    const seen = rows(readme, '`seen`').map(([name = '', n = '']) => [ticked(name)[0], Number(n)]);
    const sources = [...builtIn.sources.values()].map((s) => s.seen);
    for (const [name, n] of seen) expect([name, sources.filter((s) => s === name).length]).toEqual([name, n]);
  });
});

test('links of these pages to other files lead somewhere', () => {
  const folders = ['formats', 'decisions', 'ideas'].map((name) => join(ROOT, 'docs', name));
  const files = [
    ...folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))),
    join(ROOT, 'docs', 'glossary.md'),
    join(ROOT, 'data', 'README.md'),
    join(ROOT, 'CONTRIBUTING.md'),
  ];
  const dead = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)]
      .map((m) => m[1] as string)
      .filter((to) => !existsSync(resolve(dirname(file), to)))
      .map((to) => `${file.slice(ROOT.length)} → ${to}`),
  );
  expect(dead).toEqual([]);
});
