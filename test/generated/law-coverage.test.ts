/**
 * docs/law-coverage.md: which article is carried by which rule, and shown by which hard case. Made from three places and
 * nothing else: the list of rows (`test/support/law-rows.ts`), the rules, which name their rows at the end of the docstring of
 * their file, and the hard cases, which name theirs under their title.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectGenerated, ROOT } from '../support/generated.ts';
import { LAW } from '../support/law-rows.ts';

const RULES = ['src/reason', 'src/reason/law'];

interface Naming {
  readonly path: string;
  readonly name: string;
  readonly rows: readonly string[];
  /** where it leaves the letter of the law, or something to somebody else */
  readonly says: readonly string[];
}

const listed = (text: string) =>
  text
    .replace(/\.$/, '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);

/** The paragraphs of the docstring at the head of a file, each on one line. */
function paragraphs(path: string): string[] {
  const [, doc = ''] = /^\/\*\*([\s\S]*?)\*\//.exec(readFileSync(join(ROOT, path), 'utf8')) ?? [];
  return doc
    .replace(/^ ?\* ?/gm, '')
    .split(/\n\s*\n/)
    .map((p) => p.replace(/\s+/g, ' ').trim());
}

const begins = (word: string, all: readonly string[]) =>
  all.filter((p) => p.startsWith(word)).map((p) => p.slice(word.length).trim());

const rules: Naming[] = RULES.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const path = `${folder}/${file}`;
      const said = paragraphs(path);
      return {
        path,
        name: file.replace(/\.ts$/, ''),
        rows: begins('Rows:', said).flatMap(listed),
        says: [
          ...begins('Departs:', said).map((p) => `Departs ${p}`),
          ...begins('Not decided here:', said).map((p) => `Not decided: ${p}`),
        ],
      };
    }),
);

const CASES = 'test/golden/cases';
const ANSWERS = 'test/golden/answers';

const pages = [
  ...readdirSync(join(ROOT, CASES)).map((name) => ({ name, path: `${CASES}/${name}/case.md` })),
  ...readdirSync(join(ROOT, ANSWERS)).map((file) => ({
    name: file.replace(/\.md$/, ''),
    path: `${ANSWERS}/${file}`,
  })),
];

const cases: Naming[] = pages
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .map(({ name, path }) => {
    const [, rows = ''] = /^<!-- rows: (.*) -->$/m.exec(readFileSync(join(ROOT, path), 'utf8')) ?? [];
    return { path, name, rows: listed(rows), says: [] };
  });

const known = LAW.flatMap((s) => s.rows.map((r) => r.id));

test('a row has one name, and whoever names a row names one of the list', () => {
  expect(new Set(known).size).toBe(known.length);
  for (const { path, rows } of [...rules, ...cases])
    expect({ path, unknown: rows.filter((id) => !known.includes(id)) }).toEqual({ path, unknown: [] });
});

test('every rule of an article, and every hard case, names the rows that it carries', () => {
  const articles = rules.filter((r) => r.name.startsWith('art-'));
  const hard = cases.filter((c) => c.path.startsWith(CASES));
  expect([...articles, ...hard].filter((n) => n.rows.length === 0).map((n) => n.path)).toEqual([]);
});

const link = ({ path, name }: Naming) => `[${name}](../${path})`;

function page(): string {
  const all = LAW.flatMap((s) => s.rows);
  const naming = (id: string, among: readonly Naming[]) => among.filter((n) => n.rows.includes(id));
  const isShown = (id: string) => naming(id, cases).length > 0;
  const isCarried = (id: string) => naming(id, rules).length > 0;
  const sections = LAW.flatMap(({ title, rows }) => [
    `## ${title}`,
    '',
    '| | article | rule | hard cases |',
    '|---|---|---|---|',
    ...rows.map(({ id, article, what }) => {
      const by = naming(id, rules).map(link).join(', ');
      const shown = naming(id, cases).map(link).join(', ');
      return `| ${what} | ${article} | ${by || (shown ? 'by the file alone' : '**none**')} | ${shown || '**none**'} |`;
    }),
    '',
  ]);
  const told = rules.filter((r) => r.says.length > 0 && r.rows.length > 0);
  const bare = all.filter((r) => !isShown(r.id) && !isCarried(r.id));
  const dark = all.filter((r) => !isShown(r.id) && isCarried(r.id));
  const list = (rows: typeof all) => rows.map((r) => `- ${r.what} (${r.article})`);
  return [
    '# What of the law of treaties is there',
    '',
    'Made from the rules and the hard cases themselves; a test keeps it so. Articles are those of the Vienna Convention on the Law',
    'of Treaties where nothing else is said; VCSST is the Convention on Succession of States in respect of Treaties, VCLT-IO that',
    'between States and International Organisations; “clause” is what treaties say themselves, “depositaries” what these do.',
    '',
    `Of ${all.length} rows ${all.filter((r) => isShown(r.id)).length} are shown by a hard case, whose answers were worked out by hand. ${dark.length} more have a rule and no`,
    `case. ${bare.length} have neither.`,
    '',
    'That a row is named here says that the program can be asked about it, not that every treaty that has it is on file.',
    '',
    ...sections,
    '## Where a rule leaves the letter of the law, or a question to others',
    '',
    ...told.flatMap((r) => [`**${link(r)}.** ${r.says.join(' ')}`, '']),
    '## Not covered by a case',
    '',
    ...(dark.length > 0 ? ['There is a rule, and no case that shows it:', '', ...list(dark), ''] : []),
    ...(bare.length > 0 ? ['There is neither:', '', ...list(bare), ''] : []),
  ].join('\n');
}

test('the page says which rows are carried and shown, and which are not', () => {
  expectGenerated('docs/law-coverage.md', page());
});
