/** The same damage for every reader of the product: what is in a file is never taken for granted. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Broken, Sound } from './broken.ts';
import { BIG, type Damage, DEEP, EMPTY, HALF, IN_TEXT, utf16 } from './damage.ts';

interface Reader {
  readonly what: string;
  readonly file: string;
  readonly line: string;
  readonly bytes: (sound: Sound) => Uint8Array;
  /** a whole record is written around it */
  readonly ofRecord?: true;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const IMPORT = 'import @broken --map @map.yaml --instrument energy-charter-treaty --out @out';

const READERS: readonly Reader[] = [
  {
    what: 'a file of sources (YAML)',
    file: 'sources/papers.yaml',
    line: 'check @record',
    bytes: ({ record }) => utf8(record.get('sources/papers.yaml') as string),
    ofRecord: true,
  },
  {
    what: 'a table of acts (CSV)',
    file: 'instruments/pact.csv',
    line: 'check @record',
    bytes: ({ record }) => utf8(record.get('instruments/pact.csv') as string),
    ofRecord: true,
  },
  {
    what: 'a sheet',
    file: 'broken',
    line: IMPORT,
    bytes: () => utf8('Who,Day\nFrance,1999-03-12\nNorway,"1999-04-12"\n'),
  },
  {
    what: 'a mapping',
    file: 'map.yaml',
    line: 'check @sheet.csv --map @map.yaml --instrument energy-charter-treaty',
    bytes: () => utf8('party: Who\nacts:\n  - kind: ratify\n    received: Day\n'),
  },
  { what: 'a signed act', file: 'broken', line: 'act check @broken', bytes: (s) => s.act },
  {
    what: 'an act that is verified',
    file: 'broken',
    line: 'verify @broken --log @log.pub',
    bytes: (s) => s.act,
  },
  {
    what: 'a key with its secret',
    file: 'broken',
    line: 'act sign @draft --key @broken',
    bytes: (s) => s.key,
  },
  {
    what: 'the public key of a log',
    file: 'broken',
    line: 'verify @receipt --log @broken',
    bytes: (s) => s.publicKey,
  },
  { what: 'a receipt', file: 'broken', line: 'verify @broken --log @log.pub', bytes: (s) => s.receipt },
  {
    what: 'a kept answer',
    file: 'broken',
    line: 'recompute @broken --data @record',
    bytes: (s) => s.answer,
    ofRecord: true,
  },
];

const DAMAGES: readonly (readonly [string, Damage])[] = [
  ['that is empty', EMPTY],
  ['cut off in the middle', HALF],
  ['of more than a million bytes in one line', BIG],
  ['of a hundred thousand brackets inside one another', DEEP],
  ['in UTF-16 with a byte order mark', utf16(true, true)],
  ...IN_TEXT,
];

/** A text that is shorter is a text; an empty list of sources is one; UTF-16 with its mark is read in a sheet. */
const SOUND: Readonly<Record<string, readonly string[]>> = {
  'a file of sources (YAML)': ['that is empty'],
  'a sheet': ['in UTF-16 with a byte order mark', 'of more than a million bytes in one line'],
};

const pathOf = (reader: Reader) =>
  reader.ofRecord && reader.file !== 'broken' ? `record/${reader.file}` : reader.file;

function around(reader: Reader, at: (path: string) => string, sound: Sound): void {
  if (reader.ofRecord)
    for (const [name, text] of sound.record) {
      mkdirSync(dirname(at(`record/${name}`)), { recursive: true });
      writeFileSync(at(`record/${name}`), text);
    }
  writeFileSync(at('map.yaml'), 'party: Who\nacts:\n  - kind: ratify\n    received: Day\n');
  writeFileSync(at('sheet.csv'), 'Who,Day\nFrance,1999-03-12\n');
  writeFileSync(at('draft'), sound.act);
  writeFileSync(at('receipt'), sound.receipt);
  writeFileSync(at('log.pub'), sound.publicKey);
}

export const EVERYWHERE: readonly Broken[] = READERS.flatMap((reader) => [
  ...DAMAGES.filter(([name]) => !SOUND[reader.what]?.includes(name)).map(
    ([name, damage]): Broken => ({
      name: `${reader.what} ${name}`,
      line: reader.line,
      says: /./,
      make(at, sound) {
        around(reader, at, sound);
        writeFileSync(at(pathOf(reader)), damage(reader.bytes(sound)));
      },
    }),
  ),
  ...(
    [
      [
        'that is a folder',
        (path: string) => mkdirSync(path),
        // to verify, a folder is a bundle, and this one is none
        (reader.ofRecord && reader.file !== 'broken') || reader.line.startsWith('verify @broken') ? 3 : 5,
      ],
      [
        'that is a link which leads back to itself',
        (path: string) => symlinkSync(path, path),
        reader.ofRecord && reader.file !== 'broken' ? 3 : 5,
      ],
    ] as const
  ).map(
    ([name, put, code]): Broken => ({
      name: `${reader.what} ${name}`,
      line: reader.line,
      ...(code === 5 ? { code } : {}),
      says: /./,
      make(at, sound) {
        around(reader, at, sound);
        const path = at(pathOf(reader));
        removed(path);
        put(path);
      },
    }),
  ),
]);

const removed = (path: string): void => rmSync(path, { force: true });
