/** Files that a person names on the command line: a sheet, and the mapping that goes with it. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Mapping, readSheet, type Sheet } from '../../files/index.ts';
import { MAX_SHEET_BYTES } from '../../files/sheets/table.ts';
import { tooLarge } from '../../files/text.ts';
import { readYaml } from '../../files/yaml.ts';
import type { Read } from '../../terms/refusal.ts';

/** Files that are sheets and not folders of a record, by their ending. */
export const isSheetFile = (path: string): boolean => /\.(csv|tsv|txt)$/i.test(path);

export async function sheetIn(path: string): Promise<Read<Sheet>> {
  // A file too large to be a sheet is not fetched to find that out.
  const { size } = await stat(path);
  const file = basename(path);
  if (size > MAX_SHEET_BYTES) return { ok: false, refusals: [tooLarge(file, size, MAX_SHEET_BYTES)] };
  return readSheet(await readFile(path), file);
}

export async function mappingIn(path: string): Promise<Read<Mapping>> {
  const read = readYaml(await readFile(path), basename(path), Mapping);
  return read.ok ? { ok: true, value: read.value.value } : read;
}
