/** Adds up the counts that test runs left in a folder: `node scripts/tally.mjs <folder> <exit codes>…`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...codes] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const name of readdirSync(folder)) {
  const counts = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests + counts.numFailedTestSuites * (counts.numFailedTests === 0 ? 1 : 0);
}
// A step that failed without leaving a failed test behind (types, format, no browser) counts as one.
failed += failed === 0 ? codes.filter((code) => code !== '0').length : 0;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
