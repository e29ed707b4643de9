/** Workbooks written by hand: the parts as text, so that each of them can be wrong in one thing. */
import { type Zippable, zipSync } from 'fflate';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const worksheet = (rows: string, after = '', before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** A cell: a text, a number, or a number under one of the formats of `parts`. */
export const cell = (at: string, value: string | number, style = 0): string =>
  typeof value === 'number'
    ? `<c r="${at}" s="${style}"><v>${value}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Rows of cells from A1 on. */
export const grid = (rows: readonly (readonly (string | number | undefined)[])[], style = 1): string =>
  rows
    .map((cells, y) => {
      const filled = cells.map((value, x) =>
        value === undefined ? '' : cell(`${String.fromCharCode(65 + x)}${y + 1}`, value, style),
      );
      return `<row r="${y + 1}">${filled.join('')}</row>`;
    })
    .join('');

/** Formats of cells, by number: 0 plain, 1 a day, 2 month and year, 3 a year, 4 a day and a time, 5 money with a d in it. */
const STYLES = `<?xml version="1.0"?><styleSheet xmlns="${MAIN}"><numFmts count="4"><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yyyy;@"/><numFmt numFmtId="165" formatCode="yyyy"/><numFmt numFmtId="166" formatCode="dd/mm/yyyy hh:mm"/><numFmt numFmtId="167" formatCode="#,##0.00&quot; dollar&quot;"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="17"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>`;

export interface Sheets {
  readonly [name: string]: string | { readonly xml: string; readonly state?: string };
}

export interface More {
  readonly is1904?: boolean;
  readonly strings?: string;
  /** put in place of a part, or beside them; null takes it away */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export function partsOf(
  sheets: Sheets,
  { is1904 = false, strings, parts = {} }: More = {},
): Map<string, Uint8Array> {
  const names = Object.keys(sheets);
  const of = (name: string) => {
    const sheet = sheets[name];
    return typeof sheet === 'object' ? sheet : { xml: sheet as string };
  };
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`;
  const texts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': '<?xml version="1.0"?><Types/>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${names
      .map((name, i) => {
        const { state } = of(name);
        return `<sheet name="${name}" sheetId="${i + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${i + 1}"/>`;
      })
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}">${names
      .map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`))
      .join(
        '',
      )}${relation('rIdStyles', 'styles', 'styles.xml')}${strings === undefined ? '' : relation('rIdStrings', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': STYLES,
    ...(strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<?xml version="1.0"?><sst xmlns="${MAIN}">${strings}</sst>` }),
    ...Object.fromEntries(names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, of(name).xml])),
    ...parts,
  };
  return new Map(
    Object.entries(texts).flatMap(([name, text]) =>
      text === null
        ? []
        : [[name, typeof text === 'string' ? new TextEncoder().encode(text) : text] as const],
    ),
  );
}

export const zipped = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(parts) as Zippable, { mtime: new Date(1980, 0, 1) });

export const workbook = (sheets: Sheets, more?: More): Uint8Array => zipped(partsOf(sheets, more));
