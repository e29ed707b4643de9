/** `mufakat export FOLDER --xlsx FILE`: the record as a data package, as a workbook, or as both. */
import { rm } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import { visible, visiblePath } from '../../../files/refusals.ts';
import { toBase64 } from '../../../log/index.ts';
import { addDays, type CivilDay, yearMonthDay } from '../../../terms/civil-day.ts';
import { KEEPING } from '../../../words/keeping.ts';
import { sheetsOf, titleOf, writePackage } from '../../out/package.ts';
import { writeWorkbook } from '../../out/workbook.ts';
import { BUILT_IN_RECORD } from '../../outside.ts';
import { type Loaded, type Options, without } from '../options.ts';
import { EXIT, Stop } from '../stop.ts';
import { inFile } from './keep-table.ts';
import type { OutKit } from './kit.ts';

interface ExportOptions extends Options {
  from?: number;
  to?: number;
}

/** How long a person waits before hearing how far it has come, in seconds of the machine's clock. */
const QUIET = 2;

export function exportCommand({ program, outside, m, asking, load, state, print }: OutKit): void {
  const year = (text: string): number => {
    if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError(m.badYear({ found: visible(text) }));
    return Number(text);
  };
  const command = asking(program.command('export [folder]').description(m.export))
    .option('--from <year>', m.optionFrom, year)
    .option('--to <year>', m.optionTo, year);
  // Here it is all tables and not one.
  for (const option of command.options) if (option.long === '--xlsx') option.description = m.optionWorkbook;
  without(command, '--csv', '--plain', '--receipt');
  command.action(async (folder: string | undefined, o: ExportOptions) => {
    // What a package was written from stands in it; a receipt would have it written again to the same place.
    if (o.csv || o.plain || o.receipt !== undefined) throw new Stop(EXIT.usage, m.packageOnly);
    if (folder === undefined && o.xlsx === undefined) throw new Stop(EXIT.usage, m.nothingToWrite);
    const loaded = await load(o);
    const { s } = loaded;
    const on = o.on ?? outside.today();
    const lastOver = yearMonthDay(addDays(on, 1)).year - 1;
    const firstYear = o.from ?? firstYearOf(loaded);
    const lastYear = o.to ?? lastOver;
    if (lastYear > lastOver) throw new Stop(EXIT.usage, m.yearNotOver({ year: lastYear, day: s.day(on) }));
    if (o.from !== undefined && firstYear > lastYear)
      throw new Stop(EXIT.usage, m.yearsBackwards({ from: firstYear, to: lastYear }));
    let told = outside.seconds();
    const progress = (table: string, rows: number) => {
      if (o.json || outside.seconds() - told < QUIET) return;
      told = outside.seconds();
      outside.err(m.writing({ table, rows }));
    };
    const about = {
      on,
      version: outside.version(),
      digest: await outside.digestOf(o.data),
      logs: loaded.logs.map(({ log, size, root }) => ({ log, size, root: toBase64(root) })),
      isBuiltIn: o.data === BUILT_IN_RECORD && loaded.logs.length === 0,
      progress,
    };
    const what = { state: state(loaded, o), s, firstYear, lastYear };
    const { xlsx } = o;
    // The workbook first: a package is a folder, which takes longer to take away again.
    const inWorkbook =
      xlsx === undefined
        ? undefined
        : await inFile(xlsx, o.lang, () =>
            writeWorkbook(xlsx, titleOf(s), o.lang, sheetsOf(what, about, m.about), progress),
          );
    const rows =
      folder === undefined
        ? (inWorkbook as Readonly<Record<string, number>>)
        : await writePackage(folder, what, about).catch(async (error: NodeJS.ErrnoException) => {
            if (xlsx !== undefined) await rm(xlsx);
            throw error.code === 'EEXIST'
              ? new Stop(EXIT.usage, KEEPING[o.lang].fileThere({ path: visiblePath(folder) }))
              : error;
          });
    const tables = s.list(Object.entries(rows).map(([table, n]) => m.rowsOf({ table, rows: n })));
    const view = {
      ...(folder === undefined ? {} : { folder }),
      ...(xlsx === undefined ? {} : { workbook: xlsx }),
      years: { firstYear, lastYear },
      rows,
    };
    const asked = [
      'export',
      ...(folder === undefined ? [] : [folder]),
      '--from',
      `${firstYear}`,
      '--to',
      `${lastYear}`,
    ];
    const { xlsx: _, ...rest } = o;
    await print(rest, { loaded, asked, on, view }, () =>
      [
        ...(folder === undefined ? [] : [m.written({ folder: visiblePath(folder), tables })]),
        ...(xlsx === undefined ? [] : [m.workbookWritten({ file: visiblePath(xlsx) })]),
      ].join('\n'),
    );
  });
}

/** Year of the first instrument of the record. */
function firstYearOf({ record }: Loaded): number {
  const days = [...record.instruments.values()].flatMap((x) => x.adopted.date.earliest ?? []);
  return yearMonthDay(Math.min(...(days.length > 0 ? days : [0])) as CivilDay).year;
}
