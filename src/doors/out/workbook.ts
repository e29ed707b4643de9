/**
 * Tables as a workbook (Office Open XML, ISO/IEC 29500): one sheet a table, names of columns in the first row, which stays in
 * sight. The same tables give the same bytes.
 *
 * A text is a text: it is stored as one, and no spreadsheet takes it for a formula, whatever it begins with. Days are days, of the
 * 1900 system; those before 1 March 1900, which that system does not count as a calendar does, are texts. Codes with leading zeros
 * are texts. An empty cell is not there.
 */
import { Zip, ZipDeflate } from 'fflate';
import { civilDay, readDay } from '../../terms/civil-day.ts';
import { newFile } from '../new-file.ts';
import { xml } from './graphml.ts';
import type { Cell, FieldType } from './tables.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly type: FieldType }[];
  /** in parts, so that a long table need not be held whole */
  rows(): Iterable<readonly (readonly Cell[])[]>;
}

/** As many as a sheet has, and as long as the text of a cell can be. */
const MAX_ROWS = 1_048_576;
const MAX_TEXT = 32_767;

/** A table that a workbook cannot hold; nothing was written. */
export class TooMuchForWorkbook extends Error {
  constructor(readonly table: string) {
    super(table);
  }
}

const EPOCH = civilDay(1899, 12, 30);
const FIRST = civilDay(1900, 3, 1);
/** Zip files count time from here. */
const NO_TIME = new Date(1980, 0, 1);
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Formats of cells: 0 as it is, 1 a day, 2 the name of a column. Readers want the style that all rest on by its name (18.8.8). */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * @param file one that is not there; EEXIST where it is
 * @param title of the workbook, for programs that show one
 * @returns how many rows each sheet has
 * @throws TooMuchForWorkbook
 */
export async function writeWorkbook(
  file: string,
  title: string,
  language: string,
  sheets: readonly WorkbookSheet[],
  progress?: (table: string, rows: number) => void,
): Promise<Readonly<Record<string, number>>> {
  return newFile(file, async (handle) => {
    const made: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      made.push(chunk);
    });
    const flush = async () => {
      for (const chunk of made.splice(0)) await handle.writeFile(chunk);
    };
    const part = (name: string) => {
      const entry = new ZipDeflate(name, { level: 6 });
      entry.mtime = NO_TIME;
      zip.add(entry);
      return (text: string, isLast = false) => entry.push(new TextEncoder().encode(text), isLast);
    };
    const whole = (name: string, text: string) => part(name)(HEAD + text, true);
    whole('[Content_Types].xml', contentTypes(sheets.length));
    whole(
      '_rels/.rels',
      relations([
        ['officeDocument', 'xl/workbook.xml'],
        ['core', 'docProps/core.xml'],
      ]),
    );
    whole(
      'docProps/core.xml',
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`,
    );
    whole('xl/workbook.xml', workbook(sheets));
    whole(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    );
    part('xl/styles.xml')(STYLES, true);
    const counts: Record<string, number> = {};
    for (const [i, sheet] of sheets.entries()) {
      const put = part(`xl/worksheets/sheet${i + 1}.xml`);
      put(
        `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${widths(sheet)}<sheetData>`,
      );
      put(row(sheet.fields.map((f) => text(sheet.name, f.name, 2))));
      let count = 0;
      for (const rows of sheet.rows()) {
        count += rows.length;
        if (count >= MAX_ROWS) throw new TooMuchForWorkbook(sheet.name);
        put(rows.map((cells) => row(cells.map((value, c) => cell(sheet, c, value)))).join(''));
        await flush();
        progress?.(sheet.name, count);
      }
      put('</sheetData></worksheet>', true);
      counts[sheet.name] = count;
    }
    zip.end();
    await flush();
    return counts;
  });
}

function cell(sheet: WorkbookSheet, column: number, value: Cell): string {
  if (value === null || value === '') return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  const type = sheet.fields[column]?.type;
  if (type === 'boolean') return `<c t="b"><v>${value === 'true' ? 1 : 0}</v></c>`;
  if (type === 'integer' && /^-?\d{1,15}$/.test(value)) return `<c><v>${value}</v></c>`;
  const day = type === 'date' ? readDay(value) : undefined;
  if (day !== undefined && day >= FIRST) return `<c s="1"><v>${day - EPOCH}</v></c>`;
  return text(sheet.name, value, 0);
}

function text(table: string, value: string, style: number): string {
  if (value.length > MAX_TEXT) throw new TooMuchForWorkbook(table);
  // What looks like an escape of the format is escaped itself (22.9.2.19).
  const safe = xml(value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
  return `<c t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${safe}</t></is></c>`;
}

const row = (cells: readonly string[]): string => {
  const last = cells.findLastIndex((c) => c !== '<c/>');
  return `<row>${cells.slice(0, last + 1).join('')}</row>`;
};

const widths = ({ fields }: WorkbookSheet): string =>
  `<cols>${fields
    .map(
      (f, i) =>
        `<col min="${i + 1}" max="${i + 1}" width="${Math.max(12, f.name.length + 2)}" customWidth="1"/>`,
    )
    .join('')}</cols>`;

const workbook = (sheets: readonly WorkbookSheet[]): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets
    .map((s, i) => `<sheet name="${xml(s.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets></workbook>`;

const relations = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], i) => {
      const of =
        type === 'core' ? `${PACKAGE}/relationships/metadata/core-properties` : `${RELATIONS}/${type}`;
      return `<Relationship Id="rId${i + 1}" Type="${of}" Target="${target}"/>`;
    })
    .join('')}</Relationships>`;

const contentTypes = (sheets: number): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${Array.from(
    { length: sheets },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  ).join('')}</Types>`;
