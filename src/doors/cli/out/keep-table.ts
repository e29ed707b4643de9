/** The table of an answer as a workbook in a file, beside what is printed: `--xlsx FILE`. */
import { visiblePath } from '../../../files/refusals.ts';
import { KEEPING } from '../../../words/keeping.ts';
import { OUT } from '../../../words/out.ts';
import type { Spoken } from '../../../words/speaker.ts';
import type { FieldType } from '../../out/tables.ts';
import { TooMuchForWorkbook, writeWorkbook } from '../../out/workbook.ts';
import type { Tabular } from '../../views/view.ts';
import { EXIT, Stop } from '../stop.ts';

/** A column in which every value is a day is one of days. */
function typeOf({ rows }: Tabular, column: number): FieldType {
  const values = rows.map((row) => row[column]).filter((value) => value !== null && value !== '');
  const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  return values.length > 0 && values.every(isDay) ? 'date' : 'string';
}

/** @param asked the command, which is the title of the workbook */
export async function keepTable(
  file: string,
  asked: readonly string[],
  table: Tabular,
  lang: Spoken,
): Promise<void> {
  const sheet = {
    name: asked[0] as string,
    fields: table.columns.map((name, i) => ({ name, type: typeOf(table, i) })),
    rows: () => [table.rows],
  };
  await inFile(file, lang, () => writeWorkbook(file, `mufakat ${asked.join(' ')}`, lang, [sheet]));
}

/** A file that is there is not overwritten; a table that no workbook holds ends the command. */
export async function inFile<T>(file: string, lang: Spoken, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof TooMuchForWorkbook)
      throw new Stop(EXIT.refused, OUT[lang].tooMuchForWorkbook({ table: error.table }));
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Stop(EXIT.usage, KEEPING[lang].fileThere({ path: visiblePath(file) }));
  }
}
