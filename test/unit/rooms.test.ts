/** Who may import whom: the picture in ARCHITECTURE.md, checked against the imports themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/generated.ts';

/** Room → rooms it may import. `words` takes the types of `reason` and the small pure helpers beside them. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  terms: [],
  files: ['terms'],
  reason: ['terms'],
  words: ['terms', 'reason'],
  log: [],
  prove: ['terms', 'log'],
  record: ['terms', 'log', 'prove'],
  stores: ['record', 'log'],
  doors: ['terms', 'files', 'reason', 'words', 'log', 'prove', 'record', 'stores'],
};
/** Rooms that run anywhere: no clock, no randomness, no disk, and of libraries only what reads and checks text. */
const PURE: Readonly<Record<string, readonly string[]>> = {
  terms: ['zod'],
  files: [
    'zod',
    'yaml',
    'csv-parse/sync',
    'csv-parse/browser/esm/sync',
    'fastest-levenshtein',
    'fflate',
    'saxes',
  ],
  reason: [],
  words: ['fastest-levenshtein'],
  log: [],
  record: [],
  prove: ['@noble/curves/ed25519.js', '@noble/curves/nist.js', '@noble/hashes/sha2.js'],
};

const SRC = join(ROOT, 'src');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : /\.tsx?$/.test(path) ? [path] : [];
  });
}

interface Import {
  readonly from: string;
  readonly what: string;
}

const files = sources(SRC);
const imports: Import[] = files.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\b[^'"]*?\bfrom '([^']+)'|import\('([^']+)'\)/gms,
    ),
  ].map((m): Import => ({ from: file, what: (m[1] ?? m[2]) as string })),
);
const roomOf = (file: string): string => relative(SRC, file).split(/[\\/]/)[0] as string;
const name = (file: string): string => relative(ROOT, file);

test('there are exactly the rooms that the picture shows', () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(MAY).sort());
  const architecture = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  for (const room of Object.keys(MAY)) expect(architecture).toContain(`\`src/${room}/\``);
});

test('no room imports one that it may not', () => {
  const wrong = imports
    .filter((i) => i.what.startsWith('.'))
    .map((i) => ({ ...i, to: resolve(dirname(i.from), i.what) }))
    .filter((i) => {
      const [here, there] = [roomOf(i.from), roomOf(i.to)];
      return here !== there && !MAY[here]?.includes(there);
    })
    .map((i) => `${name(i.from)} → ${name(i.to)}`);
  expect(wrong).toEqual([]);
});

test('stores take of the record its contract and nothing else', () => {
  const taken = imports
    .filter((i) => roomOf(i.from) === 'stores' && i.what.includes('/record/'))
    .map((i) => relative(SRC, resolve(dirname(i.from), i.what)));
  expect([...new Set(taken)].sort()).toEqual(['record/fault.ts', 'record/store.ts']);
});

test('pure rooms import only the libraries they name', () => {
  const wrong = imports
    .filter((i) => !i.what.startsWith('.') && roomOf(i.from) in PURE)
    .filter((i) => !PURE[roomOf(i.from)]?.includes(i.what))
    .map((i) => `${name(i.from)} → ${i.what}`);
  expect(wrong).toEqual([]);
});

test('pure rooms have no clock, no randomness and no environment', () => {
  const outside =
    /\bnew Date\(\s*\)|\bDate\.now|\bMath\.random|\bprocess\.|\bperformance\.|\bsetTimeout|\bfetch\(|\bcrypto\./;
  const wrong = files
    .filter((f) => roomOf(f) in PURE)
    .flatMap((f) =>
      readFileSync(f, 'utf8')
        .split('\n')
        .flatMap((line, i) => (outside.test(line) ? [`${name(f)}:${i + 1} ${line.trim()}`] : [])),
    );
  expect(wrong).toEqual([]);
});

test('every room opens with what it is for', () => {
  for (const room of Object.keys(MAY).filter((r) => r !== 'doors')) {
    expect(readFileSync(join(SRC, room, 'index.ts'), 'utf8')).toMatch(/^\/\*\*/);
  }
});
