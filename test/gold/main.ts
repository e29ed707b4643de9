/** `npm run gold`: the comparison as text, as tables (`--csv`, `--misses`), or as docs/errata.md (`--accept`). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/generated.ts';
import { errataMd, missesCsv, tableCsv, text } from './report.ts';
import { score } from './score.ts';
import { hasData, SHARED } from './tables.ts';

export function main(argv: readonly string[]): number {
  if (!hasData) {
    process.stderr.write(
      `The data to compare with is not at ${SHARED}; set MUFAKAT_SHARED to where it is.\n`,
    );
    return 5;
  }
  const isWatched = process.stderr.isTTY;
  const made = score((done, of) => {
    if (isWatched) process.stderr.write(`\r${done} of ${of} treaties `);
  });
  if (isWatched) process.stderr.write('\r\x1b[K');
  if (argv.includes('--accept')) writeFileSync(join(ROOT, 'docs', 'errata.md'), errataMd(made));
  process.stdout.write(
    argv.includes('--csv') ? tableCsv(made) : argv.includes('--misses') ? missesCsv(made) : `${text(made)}\n`,
  );
  return 0;
}
