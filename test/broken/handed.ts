/** Sheets, acts, keys, answers and bundles with one thing wrong in what they say. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { Broken, Sound } from './broken.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const MAP = 'party: Who\ndates: day-month-year\nacts:\n  - kind: ratify\n    received: Day\n';
const sheet = (name: string, rows: string, says: RegExp): Broken => ({
  name: `a sheet ${name}`,
  line: 'import @sheet.csv --map @map.yaml --instrument energy-charter-treaty --out @out',
  says,
  make(at) {
    writeFileSync(at('map.yaml'), MAP);
    writeFileSync(at('sheet.csv'), rows);
  },
});
const day = (name: string, cell: string, why: RegExp) =>
  sheet(`with ${name}`, `Who,Day\nFrance,"${cell}"\n`, why);

const SHEETS: readonly Broken[] = [
  day('30 February', '30/02/1999', /line 2, Day.*no calendar/),
  day('a thirteenth month', '01/13/1999', /no calendar/),
  day('the year zero', '01/01/0000', /line 2, Day|instrument|1999|0000/),
  day('a year of two digits', '12/03/99', /1999-03-12 or 2099-03-12/),
  day('a formula', '=DATE(1999;3;12)', /formula/),
  day('a formula that begins with a plus', '+1', /formula/),
  day('a formula that begins with an at sign', '@SUM(A1)', /formula/),
  day('an error of a spreadsheet', '#REF!', /no day/),
  day('a word', 'pending', /no day/),
  day('a number of a hundred digits', '9'.repeat(100), /no day/),
  day('two days', '1 May 1999 and 2 May 1999', /several days/),
  day('a time of day', '1999-03-12 14:30', /no day/),
  sheet('with a name that nobody has', 'Who,Day\nRuritania,1999-03-12\n', /--as "Ruritania=PARTY"/),
  sheet('with a name twice the same', 'Who,Day\nFrance,1999-03-12\nFrance,12/03/1999\n', /line 3.*same act/),
  sheet('with a heading twice', 'Who,Day,Day\nFrance,1999-03-12,\n', /stands twice/),
  sheet('without a heading that the mapping names', 'Who,Date\nFrance,1999-03-12\n', /Day is missing/),
  sheet('with nothing but headings', 'Who,Day\n', /Nothing was written/),
  sheet('of separators and nothing between them', ',,,\n,,\n,,,\n', /holds nothing.*row of headings/),
  sheet('with a cell under no heading', 'Who,Day\nFrance,1999-03-12,more\n', /line 2, 3.*no heading/),
  sheet(
    'with a quotation mark that never closes',
    'Who,Day\nFrance,"1999-03-12\n',
    /closes|quotation|end of the field/,
  ),
  sheet(
    'with a quotation mark that never closes, of five million bytes',
    `Who,Day\nFrance,"${'x\n'.repeat(2_600_000)}`,
    /sheet\.csv, line 2/,
  ),
  sheet('of five million bytes in one line', `Who,${'x'.repeat(5_000_000)}\n`, /sheet\.csv/),
  sheet(
    'of a million rows of names that nobody has',
    `Who,Day\n${'Ruritania,1999-03-12\n'.repeat(1_000_000)}`,
    /Ruritania/,
  ),
  sheet(
    'of more acts than a table of the record holds',
    `Who,Day\n${Array.from({ length: 30_000 }, (_, i) => `France,${1600 + (i % 300)}-${String(1 + (Math.floor(i / 300) % 12)).padStart(2, '0')}-${String(1 + (Math.floor(i / 3600) % 28)).padStart(2, '0')}\n`).join('')}`,
    /acts/,
  ),
];

/** Files that are no table, where a mapping is to be proposed. */
const guessed = (name: string, bytes: string): Broken => ({
  name: `a sheet to be guessed ${name}`,
  line: 'import @sheet.rtf --guess --instrument energy-charter-treaty',
  says: /sheet\.rtf, line 1: no table of acts.*Expected one heading.*save the table as CSV or XLSX/,
  make: (at) => writeFileSync(at('sheet.rtf'), bytes),
});

const GUESSED: readonly Broken[] = [
  guessed('that a word processor wrote', '{\\rtf1\\ansi{\\fonttbl\\f0 Times;}\\f0 Who\\tab Day\\par}\n'),
  {
    ...guessed('that is a page of the web', '<html><body><p>Who, Day</p></body></html>\n'),
    says: /expected a page with one status table/,
  },
];

const mapping = (name: string, map: string, says: RegExp): Broken => ({
  name: `a mapping ${name}`,
  line: 'check @sheet.csv --map @map.yaml --instrument energy-charter-treaty',
  says,
  make(at) {
    writeFileSync(at('map.yaml'), map);
    writeFileSync(at('sheet.csv'), 'Who,Day\nFrance,1999-03-12\n');
  },
});

const MAPPINGS: readonly Broken[] = [
  mapping('with a key that it does not have', `${MAP}colour: red\n`, /map\.yaml, line 6.*colour/),
  mapping('without a party', 'acts:\n  - kind: ratify\n    received: Day\n', /party is missing/),
  mapping('without acts', 'party: Who\nacts: []\n', /map\.yaml/),
  mapping('with a kind that there is none of', MAP.replace('ratify', 'handshake'), /handshake/),
  mapping('with an order of days that there is none of', MAP.replace('day-month-year', 'dmy'), /dmy/),
  mapping('with a hundred years from nowhere', `${MAP}years: 12\n`, /1000 to 2900/),
  mapping('with an anchor', MAP.replace('Who', '&a Who'), /anchor/),
  mapping('with a name called __proto__ for a party', `${MAP}names: {__proto__: {a: b}}\n`, /map\.yaml/),
  mapping('that is a list', '- a\n- b\n', /map\.yaml/),
  {
    ...mapping(
      'that names nobody on file',
      `${MAP}names: {Frankrike: atlantis}\n`,
      /atlantis.*add the party/,
    ),
    code: 4,
  },
];

/** One thing changed in a sound text. */
const of =
  (what: string, file: (s: Sound) => Uint8Array, line: string) =>
  (name: string, change: (sound: string) => string | Uint8Array, says: RegExp): Broken => ({
    name: `${what} ${name}`,
    line,
    says,
    make(at, sound) {
      const made = change(text(file(sound)));
      writeFileSync(at('broken'), made);
      writeFileSync(at('log.pub'), sound.publicKey);
      writeFileSync(at('draft'), sound.act);
      for (const [path, content] of sound.record) {
        mkdirSync(at(`record/${path}`.slice(0, `record/${path}`.lastIndexOf('/'))), { recursive: true });
        writeFileSync(at(`record/${path}`), content);
      }
    },
  });

const act = of('a signed act', (s) => s.act, 'act check @broken');
const [, jsonLine] = [0, 1];
/** The JSON of an act, changed as a text. */
const inJson = (change: (json: string) => string) => (whole: string) =>
  whole
    .split('\n')
    .map((l, i) => (i === jsonLine ? change(l) : l))
    .join('\n');

const ACTS: readonly Broken[] = [
  act(
    'with a letter of its text changed',
    inJson((j) => j.replace(/"date":"(\d)/, (_, d) => `"date":"${(Number(d) + 1) % 10}`)),
    /broken/,
  ),
  act(
    'with a space in its JSON',
    inJson((j) => j.replace(':', ': ')),
    /broken/,
  ),
  act(
    'with a key twice',
    inJson((j) => j.replace('{', '{"v":1,')),
    /broken/,
  ),
  act(
    'with keys in another order',
    inJson((j) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(j)).reverse()))),
    /broken/,
  ),
  act(
    'with a key called __proto__',
    inJson((j) => j.replace('{', '{"__proto__":{},')),
    /broken/,
  ),
  act(
    'with a number that is not whole',
    inJson((j) => j.replace('{', '{"a":1.5,')),
    /broken/,
  ),
  act(
    'with a number larger than any is kept',
    inJson((j) => j.replace('{', '{"a":1e999,')),
    /broken/,
  ),
  act(
    'with a number with a sign in front',
    inJson((j) => j.replace('{', '{"a":-0,')),
    /broken/,
  ),
  act(
    'with an escape where none is needed',
    inJson((j) => j.replace('"kind"', '"\\u006bind"')),
    /broken/,
  ),
  act(
    'with half of a surrogate pair written as an escape',
    inJson((j) => j.replace('{', '{"a":"\\ud800",')),
    /broken/,
  ),
  act(
    'whose JSON ends too early',
    inJson((j) => j.slice(0, -2)),
    /broken/,
  ),
  act(
    'whose JSON is a list',
    inJson(() => '[]'),
    /broken/,
  ),
  act(
    'whose JSON is a thousand deep',
    inJson(() => `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`),
    /broken/,
  ),
  act('of another version', (s) => s.replace('/v1', '/v9').replace('v1\n', 'v9\n'), /broken/),
  act('without signatures', (s) => s.slice(0, s.indexOf('\n\n') + 2), /broken/),
  act('with a signature that is cut', (s) => `${s.slice(0, -10)}\n`, /broken/),
  act('with a signature of somebody else', (s) => s.replace(/— \S+/, '— somebody.example'), /broken/),
  act('with a signature twice', (s) => s + s.slice(s.indexOf('\n\n') + 2), /broken/),
  act('with line ends of another system', (s) => s.replaceAll('\n', '\r\n'), /broken/),
  act('with something behind it', (s) => `${s}more\n`, /broken/),
  act('with a hyphen for the dash before its signature', (s) => s.replaceAll('— ', '- '), /broken/),
];

const key = of('a key', (s) => s.key, 'act sign @draft --key @broken');
const publicKey = of('the public key of a log', (s) => s.publicKey, 'verify @draft --log @broken');
const KEYS: readonly Broken[] = [
  key(
    'with a letter changed',
    (s) => s.replace(/.(\s*)$/, (m, end) => `${m.startsWith('A') ? 'B' : 'A'}${end}`),
    /broken/,
  ),
  key('without its secret', (s) => `${s.split('+').slice(0, 2).join('+')}\n`, /broken/),
  key('with a name that is none', (s) => s.replace(/\+[^+]*\+/, '+a b+'), /broken/),
  key(
    'of another kind of file',
    () => '-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----\n',
    /broken/,
  ),
  key('of two lines of which the second starts nothing', (s) => `${s.trim()}\nrun:rm -rf\n`, /broken/),
  publicKey('with a hash that is not its own', (s) => s.replace(/\+[0-9a-f]{8}\+/, '+00000000+'), /broken/),
  publicKey('of no bytes', (s) => `${s.split('+')[0]}+12345678+AQ==\n`, /broken/),
  publicKey(
    'of zeros',
    (s) => `${s.split('+')[0]}+12345678+${Buffer.from([1, ...new Uint8Array(32)]).toString('base64')}\n`,
    /broken/,
  ),
];

const answer = of('a kept answer', (s) => s.answer, 'recompute @broken --data @record');
const inAnswer = (change: (value: Record<string, never>) => unknown) => (whole: string) =>
  `${JSON.stringify(change(JSON.parse(whole)))}\n`;
const ANSWERS: readonly Broken[] = [
  answer(
    'with its answer changed',
    (s) => s.replace('The pact', 'The past'),
    /broken|answer|answers|different|\$/i,
  ),
  answer('with a space more', (s) => s.replace(':', ': '), /broken/),
  answer('of other files', (s) => s.replace(/"sha256":"[0-9a-f]{4}/, '"sha256":"0000'), /record/),
  answer(
    'that asks for a command that writes',
    inAnswer((v) => ({ ...v, asked: ['export', '/tmp/x'] })),
    /broken|answer/,
  ),
  answer(
    'that asks with a path of its own',
    inAnswer((v) => ({ ...v, asked: ['status', 'pact', '--data', '/etc'] })),
    /broken|answer/,
  ),
  answer('that is a list', () => '[]\n', /broken/),
];

const bundle = (
  name: string,
  change: (files: Map<string, Uint8Array>, s: Sound) => void,
  says: RegExp,
): Broken => ({
  name: `a bundle ${name}`,
  line: 'verify @broken.zip',
  says,
  make(at, sound) {
    const files = new Map(sound.bundle);
    change(files, sound);
    writeFileSync(at('broken.zip'), zipSync(Object.fromEntries(files)));
  },
});
const receiptOf = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files.keys()].find((f) => f.includes('receipt') || f.endsWith('.tlog-proof')) as string;
const BUNDLES: readonly Broken[] = [
  bundle('with a file that does not belong to it', (f) => f.set('strange.txt', utf8('x')), /strange/),
  bundle('with a name that leads out of the folder', (f) => f.set('../../escape', utf8('x')), /broken\.zip/),
  bundle('with a name that begins at the root', (f) => f.set('/etc/passwd', utf8('x')), /broken\.zip/),
  bundle('without its policy', (f, s) => f.delete(s.policyPath), /./),
  bundle('with a policy that is empty', (f, s) => f.set(s.policyPath, utf8('')), /./),
  bundle('with a policy of words', (f, s) => f.set(s.policyPath, utf8('trust everybody\n')), /./),
  bundle(
    'with a policy whose group is of itself',
    (f, s) => f.set(s.policyPath, utf8(`${text(f.get(s.policyPath) as Uint8Array)}group a 1 a\nquorum a\n`)),
    /./,
  ),
  bundle(
    'with a policy with two quorums',
    (f, s) =>
      f.set(s.policyPath, utf8(`${text(f.get(s.policyPath) as Uint8Array)}quorum none\nquorum none\n`)),
    /./,
  ),
  bundle(
    'with a policy in UTF-16',
    (f, s) => f.set(s.policyPath, Buffer.from(text(f.get(s.policyPath) as Uint8Array), 'utf16le')),
    /./,
  ),
  bundle(
    'with a policy with a NUL',
    (f, s) => f.set(s.policyPath, utf8(`log\0${text(f.get(s.policyPath) as Uint8Array)}`)),
    /./,
  ),
  bundle(
    'with a receipt that is cut',
    (f) => f.set(receiptOf(f), (f.get(receiptOf(f)) as Uint8Array).subarray(0, 80)),
    /./,
  ),
  bundle('with a receipt that is empty', (f) => f.set(receiptOf(f), new Uint8Array()), /./),
  bundle(
    'without any receipt',
    (f) => {
      for (const name of [...f.keys()]) if (name !== 'policy') f.delete(name);
    },
    /./,
  ),
  bundle(
    'with a receipt in the place of another',
    (f) => {
      const [one, two] = [...f.keys()].filter((n) => n !== 'policy');
      f.set(one as string, f.get(two as string) as Uint8Array);
    },
    /./,
  ),
  {
    name: 'a bundle cut off in the middle',
    line: 'verify @broken.zip',
    says: /broken\.zip/,
    make(at, sound) {
      const zip = zipSync(Object.fromEntries(sound.bundle));
      writeFileSync(at('broken.zip'), zip.subarray(0, zip.length / 2));
    },
  },
  {
    name: 'a bundle that bursts to more than it may',
    line: 'verify @broken.zip',
    says: /broken\.zip/,
    make(at, sound) {
      const zip = Buffer.from(zipSync(Object.fromEntries(sound.bundle)));
      // what every file says it has when unpacked
      for (
        let i = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
        i >= 0;
        i = zip.indexOf('PK\u0001\u0002', i + 1, 'latin1')
      )
        zip.writeUInt32LE(3, i + 24);
      writeFileSync(at('broken.zip'), zip);
    },
  },
];

export const HANDED: readonly Broken[] = [
  ...SHEETS,
  ...GUESSED,
  ...MAPPINGS,
  ...ACTS,
  ...KEYS,
  ...ANSWERS,
  ...BUNDLES,
];
