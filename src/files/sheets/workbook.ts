/**
 * A workbook of Office Open XML (.xlsx; ISO/IEC 29500) to the rows of one sheet, by the same rules as a sheet of text: nothing
 * is corrected, and what had to be decided to make rows of it is told in its remarks.
 *
 * The parts are found by their relations, as the standard has it, and not by their usual names. What is no cell (pictures,
 * remarks, macros, links to other files) is never opened.
 */
import type { Refusal } from '../../terms/index.ts';
import { quote, visible } from '../refusals.ts';
import { BadArchive, openZip, type Zip } from '../zip.ts';
import { rowsOfWorksheet } from './laid-out.ts';
import { type Shows, showsOf } from './serial.ts';
import type { Sheet } from './table.ts';
import { readingWorksheet, unescaped, type WorkbookParts, type Worksheet } from './worksheet.ts';
import { readingXml, type XmlEvents } from './xml.ts';

/** Of the file, and of the parts that are read once they are unpacked. */
export const MAX_WORKBOOK_BYTES = 16 * 1024 * 1024;
/** Sheets of like rows come to some tens of their packed size; a bomb to a thousand, which is the most that DEFLATE can. */
const LIMITS = { entries: 2_000, bytes: 64 * 1024 * 1024, ratio: 200 } as const;
const MAX_SHEETS = 500;

export interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
}

export type ReadWorkbook =
  | { readonly ok: true; readonly value: Sheet }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }
  /** several sheets hold something, or none is called so: which one is for a person to say */
  | { readonly ok: false; readonly sheets: readonly SheetName[] };

/** Zip files begin so; what programs saved before 2007, or with a password, begins otherwise. */
export const isZip = (bytes: Uint8Array): boolean =>
  begins(bytes, 'PK\u0003\u0004') || begins(bytes, 'PK\u0005\u0006');
const isCompound = (bytes: Uint8Array): boolean => begins(bytes, '\u00d0\u00cf\u0011\u00e0');
export const isWorkbook = (bytes: Uint8Array): boolean => isZip(bytes) || isCompound(bytes);

const begins = (bytes: Uint8Array, mark: string): boolean =>
  [...mark].every((letter, i) => bytes[i] === letter.charCodeAt(0));

/** @param wanted the name of a sheet; the only one that holds something if left out */
export function readWorkbook(bytes: Uint8Array, file: string, wanted?: string): ReadWorkbook {
  const refused = (found: string, expected: string, name?: string): ReadWorkbook => {
    const where = name === undefined ? { file } : { file, key: visible(name) };
    return { ok: false, refusals: [{ code: 'workbook-syntax', where, found: quote(found), expected }] };
  };
  if (isCompound(bytes)) return refused('OLE', 'syntax:workbook');
  try {
    const zip = openZip(bytes, LIMITS);
    const book = bookIn(zip);
    const asked = wanted === undefined ? book.sheets : book.sheets.filter(({ name }) => name === wanted);
    const held = asked
      .map((sheet) => ({ ...sheet, worksheet: worksheetIn(zip, sheet.part, book) }))
      .filter(({ worksheet }) => wanted !== undefined || isFilled(worksheet));
    const [only] = held;
    if (only && held.length === 1)
      return { ok: true, value: rowsOfWorksheet(file, only.name, only.worksheet, book.is1904) };
    if (wanted !== undefined) return { ok: false, sheets: book.sheets.map(named) };
    return only ? { ok: false, sheets: held.map(named) } : refused('', 'syntax:filled-sheet');
  } catch (error) {
    if (!(error instanceof BadArchive)) throw error;
    const { found, expected, name } = error.fault;
    return refused(found, expected, name);
  }
}

const isFilled = ({ rows }: Worksheet): boolean => [...rows.values()].some((cells) => cells.size > 0);

const named = ({ name, isHidden }: SheetName): SheetName => ({ name, isHidden });

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

interface Book extends WorkbookParts {
  readonly sheets: readonly (SheetName & { readonly part: string })[];
}

function bookIn(zip: Zip): Book {
  const bad = (found: string, name?: string) =>
    new BadArchive({ found, expected: 'syntax:workbook', ...(name === undefined ? {} : { name }) });
  if (!zip.has('_rels/.rels')) throw bad('_rels/.rels');
  const [path] = relations(zip, '').values('officeDocument');
  if (path === undefined) throw bad('_rels/.rels');
  const found: { name: string; isHidden: boolean; id: string }[] = [];
  let is1904 = false;
  readPart(zip, path, {
    open(element, attribute) {
      if (element === 'workbookPr') is1904 = isTrue(attribute('date1904'));
      if (element !== 'sheet') return;
      const [name, id] = [attribute('name'), attribute('id')];
      if (name === undefined || id === undefined || found.length >= MAX_SHEETS) throw bad('sheet', path);
      if (found.some((s) => s.name === name)) throw bad(name, path);
      found.push({ name, id, isHidden: (attribute('state') ?? 'visible') !== 'visible' });
    },
  });
  const links = relations(zip, path);
  const sheets = found.flatMap(({ id, ...sheet }) => {
    const part = links.byId(id);
    // A sheet that is a chart or a dialogue holds no cells.
    return part === undefined ? [] : [{ ...sheet, part }];
  });
  const [strings] = links.values('sharedStrings');
  const [styles] = links.values('styles');
  return {
    sheets,
    is1904,
    strings: strings === undefined ? [] : stringsIn(zip, strings),
    shows: styles === undefined ? [] : stylesIn(zip, styles),
  };
}

function readPart(zip: Zip, name: string, events: XmlEvents): void {
  const xml = readingXml(name, events);
  zip.unpack(name, xml.push);
  xml.end();
}

interface Relations {
  values(type: string): string[];
  /** of a worksheet alone */
  byId(id: string): string | undefined;
}

/** @param of the part whose relations are wanted; `''` for the package */
function relations(zip: Zip, of: string): Relations {
  const [folder, file] = [of.slice(0, of.lastIndexOf('/') + 1), of.slice(of.lastIndexOf('/') + 1)];
  const name = `${folder}_rels/${file}.rels`;
  const found: { id: string; type: string; path: string }[] = [];
  if (zip.has(name))
    readPart(zip, name, {
      open(element, attribute) {
        if (element !== 'Relationship' || attribute('TargetMode') === 'External') return;
        const [id, type, target] = ['Id', 'Type', 'Target'].map((key) => attribute(key) ?? '');
        const path = resolved(folder, target as string);
        found.push({
          id: id as string,
          type: (type as string).slice((type as string).lastIndexOf('/') + 1),
          path,
        });
      },
    });
  return {
    values: (type) => found.filter((r) => r.type === type).map((r) => r.path),
    byId: (id) => found.find((r) => r.id === id && r.type === 'worksheet')?.path,
  };
}

function resolved(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function worksheetIn(zip: Zip, part: string, parts: WorkbookParts): Worksheet {
  const { xml, done } = readingWorksheet(part, parts);
  zip.unpack(part, xml.push);
  xml.end();
  return done();
}

/** Texts that many cells share, in their order (18.4). What says how a text is read aloud is no part of it. */
function stringsIn(zip: Zip, name: string): string[] {
  const strings: string[] = [];
  let [text, isText, isPhonetic] = ['', false, false];
  readPart(zip, name, {
    open(element) {
      if (element === 'si') text = '';
      else if (element === 'rPh') isPhonetic = true;
      else if (element === 't') isText = !isPhonetic;
    },
    text(part) {
      if (isText) text += part;
    },
    close(element) {
      if (element === 't') isText = false;
      else if (element === 'rPh') isPhonetic = false;
      else if (element === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
}

/** What each format of cells shows of a number (18.8.10, 18.8.31). */
function stylesIn(zip: Zip, name: string): Shows[] {
  const codes = new Map<number, string>();
  const shows: Shows[] = [];
  let isCell = false;
  readPart(zip, name, {
    open(element, attribute) {
      if (element === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      else if (element === 'cellXfs') isCell = true;
      else if (element === 'xf' && isCell) {
        const id = Number(attribute('numFmtId') ?? 0);
        shows.push(showsOf(id, codes.get(id)));
      }
    },
    close(element) {
      if (element === 'cellXfs') isCell = false;
    },
  });
  return shows;
}
