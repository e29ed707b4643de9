/**
 * One mistake, and the refusal it must meet.
 *
 * A case changes the small record in one place. In what it writes there, ▸ stands where the refusal must point, so that
 * line and column are counted from the broken text itself. Without a ▸ the refusal is of the whole file.
 */
import type { Files, Unreadable } from '../../../src/files/record.ts';
import type { Place, RefusalCode } from '../../../src/terms/refusal.ts';
import { SMALL_RECORD } from './small-record.ts';

export interface Case {
  /** what the clerk did wrong, in plain words */
  readonly title: string;
  readonly file: string;
  /** what stood there; if left out, the file is written anew */
  readonly from?: string;
  readonly to: string;
  /** how the text became bytes; UTF-8 if left out */
  readonly saved?: (text: string) => Uint8Array | Unreadable;
  /** the refusal is of a row as a whole, not of one of its fields */
  readonly isRow?: true;
  readonly code: RefusalCode;
  readonly key?: string;
  readonly found?: string;
  readonly expected?: string;
  readonly suggestions?: readonly string[];
  /** for what stands twice: the text with which the first begins, and its file if that is another */
  readonly first?: { readonly text: string; readonly key?: string; readonly file?: string };
  /** how many more faults follow from the same mistake */
  readonly more?: number;
}

const MARK = '▸';

export interface Broken {
  readonly files: Files;
  /** the file as broken, without the mark */
  readonly text: string;
  /** where the refusal must point */
  readonly where: Place;
  readonly also: readonly Place[] | undefined;
  /** first and last line of what was written */
  readonly from: number;
  readonly to: number;
}

export function breakRecord(c: Case, record: ReadonlyMap<string, string> = SMALL_RECORD): Broken {
  const before = record.get(c.file) ?? '';
  const parts = c.from === undefined ? ['', ''] : before.split(c.from);
  if (parts.length !== 2) throw new Error(`"${c.from}" stands ${parts.length - 1} times in ${c.file}`);
  const [start, end] = parts as [string, string];
  const marked = `${start}${c.to}${end}`;
  const text = marked.replace(MARK, '');
  const offset = marked.indexOf(MARK);
  const place: Place = offset < 0 ? { file: c.file } : placeOf(c.file, text, offset);
  const { column: _, ...row } = place;
  const where = c.isRow ? row : place;
  const files = new Map<string, string | Uint8Array | Unreadable>(record);
  files.set(c.file, c.saved ? c.saved(text) : text);
  return {
    files,
    text,
    where: c.key === undefined ? where : { ...where, key: c.key },
    also: c.first && [firstPlace(c, c.first, text, record)],
    from: lineOf(text, start.length),
    to: lineOf(text, start.length + c.to.replace(MARK, '').replace(/\n$/, '').length),
  };
}

function firstPlace(
  c: Case,
  { text, key, file = c.file }: NonNullable<Case['first']>,
  broken: string,
  record: ReadonlyMap<string, string>,
): Place {
  const whole = file === c.file ? broken : (record.get(file) ?? '');
  const offset = whole.indexOf(text);
  if (offset < 0) throw new Error(`"${text}" does not stand in ${file}`);
  return { ...placeOf(file, whole, offset), ...(key === undefined ? {} : { key }) };
}

/** In YAML the line and the character; in a table the line and the number of the field. */
function placeOf(file: string, text: string, offset: number): Place {
  const line = lineOf(text, offset);
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  if (!file.endsWith('.csv')) return { file, line, column: before.length + 1 };
  // Commas inside quotation marks are no borders.
  return { file, line, column: before.replace(/"[^"]*"?/g, '').split(',').length };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
