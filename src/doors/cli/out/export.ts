/** `mufakat export FOLDER`: the record as a data package. */
import { InvalidArgumentError } from 'commander';
import { visible } from '../../../files/refusals.ts';
import { toBase64 } from '../../../log/index.ts';
import { addDays, type CivilDay, yearMonthDay } from '../../../terms/civil-day.ts';
import { CIRCLE } from '../../../words/circle.ts';
import { writePackage } from '../../out/package.ts';
import { BUILT_IN_RECORD } from '../../outside.ts';
import type { Loaded, Options } from '../main.ts';
import { EXIT, Stop } from '../stop.ts';
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
  asking(program.command('export <folder>').description(m.export))
    .option('--from <year>', m.optionFrom, year)
    .option('--to <year>', m.optionTo, year)
    .action(async (folder: string, o: ExportOptions) => {
      // What a package was written from stands in it; a receipt would have it written again to the same place.
      if (o.csv || o.receipt !== undefined) throw new Stop(EXIT.usage, m.packageOnly);
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
        outside.err(m.writing({ table, rows: s.number(rows) }));
      };
      const about = {
        on,
        version: outside.version(),
        digest: await outside.digestOf(o.data),
        logs: loaded.logs.map(({ log, size, root }) => ({ log, size, root: toBase64(root) })),
        isBuiltIn: o.data === BUILT_IN_RECORD && loaded.logs.length === 0,
        progress,
      };
      const rows = await writePackage(
        folder,
        { state: state(loaded, o), s, firstYear, lastYear },
        about,
      ).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EEXIST'
          ? new Stop(EXIT.usage, CIRCLE[o.lang].fileThere({ path: visible(folder) }))
          : error;
      });
      const tables = s.list(Object.entries(rows).map(([table, n]) => m.rowsOf({ table, rows: s.number(n) })));
      const asked = ['export', folder, '--from', `${firstYear}`, '--to', `${lastYear}`];
      await print(o, { loaded, asked, on, view: { folder, years: { firstYear, lastYear }, rows } }, () =>
        m.written({ folder: visible(folder), tables }),
      );
    });
}

/** Year of the first instrument of the record. */
function firstYearOf({ record }: Loaded): number {
  const days = [...record.instruments.values()].flatMap((x) => x.adopted.date.earliest ?? []);
  return yearMonthDay(Math.min(...(days.length > 0 ? days : [0])) as CivilDay).year;
}
