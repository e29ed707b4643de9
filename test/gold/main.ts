/**
 * `npm run gold`: the comparison as text, as tables (`--csv`, `--misses`), or as docs/errata.md (`--accept`); the treaties
 * one by one (`--treaties`, `--treaties --csv`) and the delays alone (`--vectors`, `--vectors --csv`).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/generated.ts';
import { builtIn } from '../support/record.ts';
import { treaties } from './case.ts';
import { dateVectors } from './date-vectors.ts';
import { errataMd, missesCsv, tableCsv, text } from './report.ts';
import { recordOf, score } from './score.ts';
import { hasData, SHARED } from './tables.ts';
import { patternDays, treatyDays } from './treaty-days.ts';
import {
  moreText,
  patternsText,
  treatiesCsv,
  treatiesText,
  vectorsCsv,
  vectorsText,
} from './treaty-report.ts';

const OPTIONS = ['--accept', '--csv', '--misses', '--treaties', '--vectors'];

export function main(argv: readonly string[]): number {
  const unknown = argv.find((arg) => !OPTIONS.includes(arg));
  if (unknown !== undefined) {
    process.stderr.write(`gold has no option ${unknown}; it has ${OPTIONS.join(', ')}.\n`);
    return 2;
  }
  // Whoever reads only the first lines has what was wanted.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  if (!hasData) {
    process.stderr.write(
      `The data to compare with is not at ${SHARED}; set MUFAKAT_SHARED to where it is.\n`,
    );
    return 5;
  }
  const isTable = argv.includes('--csv');
  if (argv.includes('--vectors')) {
    const vectors = dateVectors();
    process.stdout.write(isTable ? vectorsCsv(vectors) : `${vectorsText(vectors)}\n`);
    return 0;
  }
  if (argv.includes('--treaties')) {
    const records = { builtIn, tables: recordOf(treaties()) };
    const days = treatyDays(records);
    const more = patternDays(records);
    process.stdout.write(
      isTable
        ? treatiesCsv([...days, ...more])
        : `${[treatiesText(days), moreText(more), patternsText([...days, ...more]), vectorsText(dateVectors())].join('\n\n')}\n`,
    );
    return 0;
  }
  const isWatched = process.stderr.isTTY;
  const made = score((done, of) => {
    if (isWatched) process.stderr.write(`\r${done} of ${of} treaties `);
  });
  if (isWatched) process.stderr.write('\r\x1b[K');
  if (argv.includes('--accept')) writeFileSync(join(ROOT, 'docs', 'errata.md'), errataMd(made));
  process.stdout.write(
    isTable ? tableCsv(made) : argv.includes('--misses') ? missesCsv(made) : `${text(made)}\n`,
  );
  return 0;
}
