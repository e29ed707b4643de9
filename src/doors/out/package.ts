/**
 * A tabular data package (Data Package 2.0, datapackage.org): tables, their schemas with the codebook in them, a network, licence
 * and citation. The same record, day and program give the same bytes.
 */
import { createHash } from 'node:crypto';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CivilDay, writeDay } from '../../terms/civil-day.ts';
import { CODEBOOK, type Codebook } from '../../words/codebook.ts';
import { newFolder } from '../new-file.ts';
import { csv, tabular } from '../views/view.ts';
import { graphml } from './graphml.ts';
import { type Asked, type Field, type Table, tablesOf } from './tables.ts';
import type { WorkbookSheet } from './workbook.ts';

export interface About {
  readonly on: CivilDay;
  readonly version: string;
  /** what the files of the record hash to */
  readonly digest: string;
  /** logs that were read besides, each by its root at a size */
  readonly logs: readonly { readonly log: string; readonly size: number; readonly root: string }[];
  readonly isBuiltIn: boolean;
  /** told after each part of a table */
  readonly progress?: (table: string, rows: number) => void;
}

interface Written {
  readonly bytes: number;
  readonly hash: string;
  readonly rows: number;
}

/**
 * Written beside its place, which it takes when it is whole.
 *
 * @param folder one that is not there; EEXIST where it is
 * @returns how many rows each table has
 */
export async function writePackage(
  folder: string,
  asked: Asked,
  about: About,
): Promise<Readonly<Record<string, number>>> {
  return newFolder(folder, async (made) => {
    const words = CODEBOOK[asked.s.language];
    const tables = tablesOf(asked);
    const resources: object[] = [];
    const rows: Record<string, number> = {};
    for (const table of tables) {
      const path = `${table.name}.csv`;
      const written = await writeTable(join(made, path), table, about.progress);
      rows[table.name] = written.rows;
      resources.push(resourceOf(words, table, path, written));
    }
    const codebook = codebookOf(words, tables);
    const texts = {
      'codebook.csv': csv(tabular(CODEBOOK_COLUMNS, codebook)),
      'network.graphml': graphml(asked.s, asked.state, about.on),
    };
    for (const [path, text] of Object.entries(texts)) await writeFile(join(made, path), text);
    resources.push(
      {
        ...fileOf('codebook', words.codebook, 'codebook.csv', texts['codebook.csv']),
        type: 'table',
        ...CSV,
        schema: {
          fields: CODEBOOK_COLUMNS.map((name) => ({ name, type: 'string' })),
          primaryKey: ['table', 'column'],
          missingValues: [''],
        },
      },
      {
        ...fileOf('network', words.network, 'network.graphml', texts['network.graphml']),
        format: 'graphml',
        mediatype: 'application/graphml+xml',
        encoding: 'utf-8',
      },
    );
    await writeFile(
      join(made, 'datapackage.json'),
      `${JSON.stringify(descriptor(words, asked, about, resources), null, 2)}\n`,
    );
    return rows;
  });
}

export const titleOf = (s: Asked['s']): string => CODEBOOK[s.language].title;

const CODEBOOK_COLUMNS = ['table', 'column', 'type', 'description'];

const codebookOf = (words: Codebook, tables: readonly Table[]): string[][] =>
  tables.flatMap((t) => t.fields.map((f) => [t.name, f.name, f.type, describe(words, t, f)]));

/**
 * The same tables as sheets of a workbook: what it is and what it was written from, the codebook, then each table.
 *
 * @param name of the first sheet
 */
export function sheetsOf(asked: Asked, about: About, name: string): WorkbookSheet[] {
  const words = CODEBOOK[asked.s.language];
  const tables = tablesOf(asked);
  const strings = (columns: readonly string[]) => columns.map((c) => ({ name: c, type: 'string' as const }));
  const { title, description, citation, version, on, record, licenses } = descriptor(words, asked, about, []);
  const facts = [
    ['title', title],
    ['description', description],
    ['citation', citation],
    ...(licenses ?? []).map((l) => ['licence', l.title]),
    ['version', version],
    ['on', on],
    ['record_size', `${record.size}`],
    ['record_sha256', record.sha256],
    ...record.logs.map((l) => ['log', `${l.log} ${l.size} ${l.root}`]),
  ];
  return [
    { name, fields: strings(['what', 'value']), rows: () => [facts] },
    { name: 'codebook', fields: strings(CODEBOOK_COLUMNS), rows: () => [codebookOf(words, tables)] },
    ...tables,
  ];
}

const CSV = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' } as const;

async function writeTable(
  path: string,
  { name, fields, rows }: Table,
  progress: About['progress'],
): Promise<Written> {
  const file = await open(path, 'wx');
  const hash = createHash('sha256');
  let [bytes, count] = [0, 0];
  const put = async (text: string) => {
    const chunk = Buffer.from(text, 'utf8');
    hash.update(chunk);
    bytes += chunk.length;
    await file.write(chunk);
  };
  try {
    const header = fields.map((f) => f.name);
    await put(csv(tabular(header, [])));
    for (const part of rows()) {
      if (part.length === 0) continue;
      const text = csv(tabular(header, part));
      await put(text.slice(text.indexOf('\n') + 1));
      count += part.length;
      progress?.(name, count);
    }
  } finally {
    await file.close();
  }
  return { bytes, hash: `sha256:${hash.digest('hex')}`, rows: count };
}

const describe = (words: Codebook, table: Table, field: Field): string =>
  (words.columns[table.name] as Readonly<Record<string, string>>)[field.name] as string;

function resourceOf(words: Codebook, table: Table, path: string, { bytes, hash, rows }: Written): object {
  const keys = table.fields.flatMap((f) =>
    f.in ? [{ fields: [f.name], reference: { resource: f.in[0], fields: [f.in[1]] } }] : [],
  );
  return {
    name: table.name,
    description: words.tables[table.name],
    path,
    type: 'table',
    ...CSV,
    bytes,
    hash,
    rows,
    schema: {
      fields: table.fields.map((f) => ({
        name: f.name,
        type: f.type,
        description: describe(words, table, f),
        ...(f.values ? { constraints: { enum: f.values } } : {}),
      })),
      missingValues: [''],
      ...(table.key.length > 0 ? { primaryKey: table.key } : {}),
      ...(keys.length > 0 ? { foreignKeys: keys } : {}),
    },
  };
}

const fileOf = (name: string, description: string, path: string, text: string): object => ({
  name,
  description,
  path,
  bytes: Buffer.byteLength(text),
  hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
});

function descriptor(
  words: Codebook,
  { state, s, firstYear, lastYear }: Asked,
  { on, version, digest, logs, isBuiltIn }: About,
  resources: readonly object[],
) {
  const said = { day: s.day(on), at: state.at, version, digest };
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'mufakat-record',
    title: words.title,
    description: [words.description(said), ...(isBuiltIn ? [] : [words.noLicence])].join(' '),
    version,
    ...(isBuiltIn
      ? {
          licenses: [
            { name: 'Apache-2.0', path: 'https://www.apache.org/licenses/LICENSE-2.0', title: words.licence },
          ],
        }
      : {}),
    citation: words.citation(said),
    language: s.language,
    on: writeDay(on),
    record: { size: state.at, sha256: digest, logs },
    years: { first: firstYear, last: lastYear },
    resources,
  };
}
