/**
 * `npm run gold`: published in-force dates against computed ones. Needs the data beside the project (`../shared`, or the
 * folder that MUFAKAT_SHARED names). `--csv` one line a treaty, source and class; `--misses` one line a miss;
 * `--treaties` the treaties that are counted from dated acts, and why others are not; `--vectors` delays alone; both with
 * `--csv` as tables. `--accept` writes docs/errata.md anew.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('../test/gold/main.ts', import.meta.url)));
process.exitCode = module.main(process.argv.slice(2));
