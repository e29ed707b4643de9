/** Tables and lists of a record, one line each wrong in one thing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Broken } from './broken.ts';

/** A record with one file more, or with one changed. */
const record = (
  name: string,
  file: string,
  text: string | ((sound: string) => string),
  says: RegExp,
): Broken => ({
  name,
  line: 'check @record',
  says,
  make(at, sound) {
    const files = new Map(sound.record);
    files.set(file, typeof text === 'string' ? text : text(files.get(file) ?? ''));
    for (const [path, content] of files) {
      mkdirSync(dirname(at(`record/${path}`)), { recursive: true });
      writeFileSync(at(`record/${path}`), content);
    }
  },
});

const SOURCES = 'sources/more.yaml';
const source = (name: string, text: string, says: RegExp) => record(name, SOURCES, text, says);
const one = (more: string) => `sources:\n  - id: other\n    title: ${more}\n    seen: whole\n`;

const YAML: readonly Broken[] = [
  source(
    'a list with an anchor',
    `sources:\n  - &a {id: other, title: x, seen: whole}\n`,
    /more\.yaml, line 2.*anchor/s,
  ),
  source('a list with an alias', `a: &a [x]\nsources: *a\n`, /anchor/),
  source(
    'a list whose aliases multiply a billion times',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]\n`)
      .join('')}sources: *i\n`,
    /anchor/,
  ),
  source('a list with an alias that leads back to itself', `sources: &a [*a]\n`, /anchor/),
  source(
    'a list with a merge key',
    `base: &b {seen: whole}\nsources:\n  - {<<: *b, id: other, title: x}\n`,
    /anchor/,
  ),
  source(
    'a list with a merge key without an anchor',
    `sources:\n  - {<<: {seen: whole}, id: other, title: x}\n`,
    /<</,
  ),
  source('a list with a tag of a program', one('!!js/function "x"'), /tag/),
  source('a list with a tag of Python', one('!!python/object/apply:os.system [x]'), /tag/),
  source('a list with a binary tag', one('!!binary aGVsbG8='), /tag/),
  source('a list with a directive', `%YAML 1.1\n---\n${one('x')}`, /directive/),
  source('a list with two documents', `${one('x')}---\n${one('y')}`, /one document/),
  source(
    'a list with a key twice',
    `sources:\n  - id: other\n    title: x\n    title: y\n    seen: whole\n`,
    /more\.yaml, line 4/,
  ),
  source('a list with its first key twice', `${one('x')}${one('y')}`, /line 5/),
  source(
    'a list with a key called __proto__',
    `sources:\n  - {id: other, title: x, seen: whole, __proto__: {a: 1}}\n`,
    /__proto__/,
  ),
  source(
    'a list with a key called constructor',
    `sources:\n  - {id: other, title: x, seen: whole, constructor: 1}\n`,
    /constructor/,
  ),
  source('a list indented with a tab', `sources:\n\t- id: other\n`, /tab/),
  source('a list with a key that is a list', `? [a, b]\n: x\n`, /more\.yaml, line 1/),
  source('a list with a key that is null', `~: x\n`, /more\.yaml, line 1/),
  source('a list that is a single word', `word\n`, /more\.yaml/),
  source('a list that is a number', `12\n`, /more\.yaml/),
  source('a list of a thousand levels', `${'a: {'.repeat(1000)}${'}'.repeat(1000)}\n`, /more\.yaml/),
  source('a list with a quotation mark that never closes', one('"x'), /more\.yaml/),
  source('a list with an unknown escape', one('"\\q"'), /more\.yaml/),
  source('a list with an escape of half a surrogate pair', one('"\\ud800"'), /more\.yaml/),
  source('a list with an escape of a NUL', one('"\\0"'), /more\.yaml/),
  source('a list with an escape of a mark that turns the direction', one('"\\u202e"'), /more\.yaml/),
  source('a list with a number for a title', one('12'), /quotation marks/),
  source('a list with infinity for a title', one('.inf'), /more\.yaml/),
  source('a list with true for a title', one('true'), /quotation marks/),
  source('a list with a number of four hundred digits', one('9'.repeat(400)), /more\.yaml/),
  source(
    'a list with an id that is a path',
    one('x').replace('other', '../../etc/passwd'),
    /more\.yaml, line 2/,
  ),
  source('a list with an id of another one', one('x').replace('other', 'gazette'), /gazette/),
  source('a list with JSON that ends too early', '{"sources": [{"id": "other",', /more\.yaml/),
  record('a file with an ending that nothing reads', 'sources/more.xml', '<a/>', /more\.xml/),
  record('a file in a folder that nothing reads', 'strange/more.yaml', 'a: b\n', /strange/),
];

const ACTS = 'instruments/pact.csv';
/** A date in the row of one act. */
const date = (name: string, text: string) =>
  record(
    `an act on ${name}`,
    ACTS,
    (sound) => sound.replace('2019-03-04', text),
    /pact\.csv, line \d+, column 5/,
  );

const CSV: readonly Broken[] = [
  date('30 February', '2019-02-30'),
  date('29 February of a year without one', '2019-02-29'),
  date('29 February 1900', '1900-02-29'),
  date('31 April', '2019-04-31'),
  date('the thirteenth month', '2019-13-01'),
  date('the month zero', '2019-00-10'),
  date('the day zero', '2019-01-00'),
  date('a day of a year of five digits', '20190-01-01'),
  date('a day before the year zero', '-2019-01-01'),
  date('a day with the year cut short', '19-03-04'),
  date('a day in another order', '04/03/2019'),
  date('a span that ends before it begins', '2019-03-04/2019-03-01'),
  date('a span with three ends', '2019-03-01/2019-03-02/2019-03-03'),
  date('a formula', '=TODAY()'),
  date('a word', 'yesterday'),
  date('a day with a letter O for a zero', '2O19-03-04'),
  date('a day in Arabic digits', '٢٠١٩-٠٣-٠٤'),
  date('a day in wide digits', '２０１９-03-04'),
  date('a number of a hundred digits', '9'.repeat(100)),
  record(
    'a table with a column twice',
    ACTS,
    (s) => s.replace('note_id', 'note_en'),
    /pact\.csv, line 1.*twice/s,
  ),
  record('a table with a row twice', ACTS, (s) => `${s}${s.split('\n')[1]}\n`, /stands twice/),
  record('a table with a quotation mark that never closes', ACTS, (s) => `${s}"x\n`, /pact\.csv/),
  record(
    'a table with lines that end in carriage returns alone',
    ACTS,
    (s) => s.replaceAll('\n', '\r'),
    /U\+000D/,
  ),
  record('a table cut by tabs', ACTS, (s) => s.replaceAll(',', '\t'), /pact\.csv/),
  record(
    'a table with a row too long',
    ACTS,
    (s) => s.replace(/(\n[^\n]+)\n/, '$1,,,,\n'),
    /pact\.csv, line/,
  ),
  record(
    'a table with a row of fifty thousand fields',
    ACTS,
    (s) => `${s}${','.repeat(50_000)}\n`,
    /pact\.csv, line/,
  ),
  record('a table of a million rows', ACTS, (s) => `${s}${'a,b\n'.repeat(1_000_000)}`, /pact\.csv/),
  record(
    'a table about an act that is not there',
    ACTS,
    (s) => `${s}late,alpha,revoke,,2020-01-01,,,attested,gazette,certain,,\n`,
    /pact\.csv/,
  ),
  record(
    'a table of an instrument that is not there',
    'instruments/ghost.csv',
    'id,party,kind,received,grade,sources,confidence\na,alpha,ratify,2019-01-01,attested,gazette,certain\n',
    /ghost/,
  ),
  record(
    'a list of States that extends itself',
    'regions/sea.yaml',
    (s) => s.replace('extends: coast', 'extends: sea'),
    /sea → sea/,
  ),
  record(
    'two lists of States that extend one another',
    'regions/coast.yaml',
    (s) => `${s}extends: sea\n`,
    /coast → sea → coast|sea → coast → sea/,
  ),
  record(
    'an envoy who acts for himself',
    'parties/voices.yaml',
    (s) => s.replace('actsFor: alpha\n', 'actsFor: alpha-envoy\n'),
    /alpha-envoy/,
  ),
];

export const TABLES: readonly Broken[] = [...YAML, ...CSV];
