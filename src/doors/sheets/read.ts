/** Files that a person names on the command line: a sheet, and the mapping that goes with it. */
import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  isPage,
  isWorkbook,
  MAX_WORKBOOK_BYTES,
  Mapping,
  readStatusPage,
  readWorkbook,
  type SheetName,
  type SheetRemark,
  type SheetRow,
  sheetText,
} from '../../files/index.ts';
import { headed, MAX_SHEET_BYTES, MAX_SHEET_TEXT, TITLES_WITHIN } from '../../files/sheets/table.ts';
import { tooLarge } from '../../files/text.ts';
import { readYaml } from '../../files/yaml.ts';
import type { Read, Refusal } from '../../terms/refusal.ts';
import { openFile, readAtMost } from '../read-at-most.ts';

/** Files that are sheets and not folders of a record, by their ending. */
export const isSheetFile = (path: string): boolean => /\.(csv|tsv|txt|xls[xmb]?|ods|html?|aspx)$/i.test(path);

/** A sheet whose headings are known and whose rows come in parts, once. */
export interface OpenSheet {
  readonly file: string;
  readonly headings: SheetRow;
  /** of a workbook */
  readonly name?: string;
  readonly remarks: readonly SheetRemark[];
  /** a text that is found wrong further down ends with the refusal */
  rows(): AsyncIterable<Read<readonly SheetRow[]>>;
  /** SHA-256 of the file, once all rows have been read */
  digest(): string;
  close(): Promise<void>;
}

export type Opened =
  | { readonly ok: true; readonly value: OpenSheet }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }
  /** which sheet of the workbook is for a person to say */
  | { readonly ok: false; readonly sheets: readonly SheetName[] }
  /** a sheet of it was asked for, and it is no workbook */
  | { readonly ok: false; readonly noWorkbook: true };

/** Read at a time. */
const PART = 256 * 1024;

/** @param wanted the name of a sheet of a workbook */
export async function openSheet(path: string, wanted?: string): Promise<Opened> {
  const handle = await openFile(path);
  try {
    const first = await partOf(handle);
    if (isWorkbook(first)) return await workbook(handle, first, basename(path), wanted);
    if (wanted === undefined && isPage(first)) return await page(handle, first, basename(path));
    if (wanted === undefined) return await text(handle, first, basename(path));
    await handle.close();
    return { ok: false, noWorkbook: true };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function partOf(handle: FileHandle): Promise<Uint8Array> {
  const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(PART), 0, PART, null);
  return buffer.subarray(0, bytesRead);
}

async function workbook(
  handle: FileHandle,
  first: Uint8Array,
  file: string,
  wanted?: string,
): Promise<Opened> {
  const parts = [first];
  let bytes = first.length;
  for (let part = await partOf(handle); part.length > 0; part = await partOf(handle)) {
    bytes += part.length;
    // A file too large to be read is not fetched whole to find that out.
    if (bytes > MAX_WORKBOOK_BYTES) break;
    parts.push(part);
  }
  const { size } = await handle.stat();
  await handle.close();
  if (bytes > MAX_WORKBOOK_BYTES)
    return { ok: false, refusals: [tooLarge(file, Math.max(size, bytes), MAX_WORKBOOK_BYTES)] };
  const whole = Buffer.concat(parts);
  const read = readWorkbook(whole, file, wanted);
  if (!read.ok) return read;
  const { rows, headings, name, remarks = [] } = read.value;
  return {
    ok: true,
    value: {
      file,
      headings,
      remarks,
      ...(name === undefined ? {} : { name }),
      async *rows() {
        yield { ok: true, value: rows };
      },
      digest: () => createHash('sha256').update(whole).digest('hex'),
      close: async () => {},
    },
  };
}

async function page(handle: FileHandle, first: Uint8Array, file: string): Promise<Opened> {
  const parts = [first];
  let bytes = first.length;
  for (
    let part = await partOf(handle);
    part.length > 0 && bytes <= MAX_SHEET_BYTES;
    part = await partOf(handle)
  ) {
    bytes += part.length;
    parts.push(part);
  }
  await handle.close();
  const whole = Buffer.concat(parts);
  const read = readStatusPage(whole, file);
  if (!read.ok) return read;
  const { rows, headings, remarks = [] } = read.value;
  return {
    ok: true,
    value: {
      file,
      headings,
      remarks,
      async *rows() {
        yield { ok: true, value: rows };
      },
      digest: () => createHash('sha256').update(whole).digest('hex'),
      close: async () => {},
    },
  };
}

async function text(handle: FileHandle, first: Uint8Array, file: string): Promise<Opened> {
  const reader = sheetText(file);
  const hash = createHash('sha256');
  let [bytes, part, isOver] = [0, first, false];
  /** The rows of the next part; nothing once it is over. */
  const next = async (): Promise<Read<readonly SheetRow[]> | undefined> => {
    if (isOver) return undefined;
    isOver = part.length === 0;
    bytes += part.length;
    if (bytes > MAX_SHEET_TEXT) return { ok: false, refusals: [tooLarge(file, bytes, MAX_SHEET_TEXT)] };
    hash.update(part);
    const read = isOver ? reader.end() : reader.push(part);
    if (!isOver) part = await partOf(handle);
    return read;
  };
  const waiting: SheetRow[] = [];
  while (waiting.length < TITLES_WITHIN) {
    const read = await next();
    if (read && !read.ok) {
      await handle.close();
      return read;
    }
    if (!read) break;
    waiting.push(...read.value);
  }
  const { headings, rows: rest, remarks = [] } = headed(waiting);
  return {
    ok: true,
    value: {
      file,
      headings,
      remarks,
      async *rows() {
        yield { ok: true, value: rest };
        for (let read = await next(); read; read = await next()) {
          yield read;
          if (!read.ok) return;
        }
      },
      digest: () => hash.copy().digest('hex'),
      close: () => handle.close(),
    },
  };
}

export async function mappingIn(path: string): Promise<Read<Mapping>> {
  const read = readYaml(await readAtMost(path), basename(path), Mapping);
  return read.ok ? { ok: true, value: read.value.value } : read;
}
