/** The acts of a record as a small table in a document: what a reader of the page needs, by the ids on file. */
import { join } from 'node:path';
import { BUILT_IN_RECORD, filesIn } from '../../src/doors/outside.ts';
import type { Act } from '../../src/terms/act.ts';
import type { OpenRecord } from '../../src/terms/open-record.ts';
import { ROOT } from './generated.ts';
import { builtIn, readOrFail } from './record.ts';

/** `<!-- acts: an-instrument -->`, the table, `<!-- /acts -->` */
export const ACTS = /<!-- acts: ([a-z0-9-]+) -->\n[\s\S]*?<!-- \/acts -->/g;

const read = new Map<string, Promise<OpenRecord>>();

/** The record in a folder, read once. */
export function recordIn(folder: string): Promise<OpenRecord> {
  const path = join(ROOT, folder);
  if (path === BUILT_IN_RECORD) return Promise.resolve(builtIn);
  const known = read.get(path) ?? filesIn(path).then(readOrFail);
  read.set(path, known);
  return known;
}

export function actsTable(record: OpenRecord, instrument: string): string {
  const acts = record.acts.filter((a) => a.instrument === instrument);
  if (acts.length === 0) throw new Error(`no acts about ${instrument} in the record of this document`);
  // A column in which nothing stands is left out.
  const columns = COLUMNS.filter(([, cell]) => acts.some((a) => cell(a) !== ''));
  const rows = acts.map((a) => columns.map(([, cell]) => cell(a)));
  return [
    `<!-- acts: ${instrument} -->`,
    ...[columns.map(([name]) => name), columns.map(() => '---'), ...rows].map((r) => `| ${r.join(' | ')} |`),
    '<!-- /acts -->',
  ].join('\n');
}

const COLUMNS: readonly (readonly [string, (a: Act) => string])[] = [
  ['act', (a) => a.id],
  ['done', (a) => a.done?.text ?? ''],
  ['received', (a) => a.received?.text ?? ''],
  ['notified', (a) => a.notified?.text ?? ''],
  ['effective', (a) => a.effective?.text ?? ''],
  ['depositary', (a) => a.depositary ?? ''],
  ['about', (a) => a.about ?? ''],
  ['replaces', (a) => a.replaces ?? ''],
  [
    'under',
    (a) =>
      Object.entries(a.under ?? {})
        .map(([reading, options]) => `${reading}: ${options?.join(' or ')}`)
        .join(', '),
  ],
  ['provisions', (a) => a.provisions?.join('; ') ?? ''],
  ['intent', (a) => a.intent ?? ''],
  ['predecessor', (a) => a.predecessor ?? ''],
  ['towards', (a) => a.towards?.join(', ') ?? ''],
  ['ground', (a) => a.ground ?? ''],
  ['addressees', (a) => a.addressees?.join(', ') ?? ''],
  ['statement', (a) => a.statement?.join(', ') ?? ''],
  ['territories', (a) => a.territories?.join(', ') ?? ''],
  ['sources', (a) => a.sources.join(', ')],
  ['confidence', (a) => a.confidence],
];
