/**
 * Files that the program writes: compared as they stand, or written anew when the run accepts
 * (`npm run golden -- --accept`). Beside a file that differs its new form is left as `<name>.changed`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const accepting = process.env.MUFAKAT_ACCEPT === '1';

/** @param path from the root of the repository */
export function expectGenerated(path: string, now: string): void {
  const file = join(ROOT, path);
  const changed = `${file}.changed`;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (accepting) {
    mkdirSync(dirname(file), { recursive: true });
    if (before !== now) writeFileSync(file, now);
    rmSync(changed, { force: true });
    return;
  }
  if (before !== now) writeFileSync(changed, now);
  else rmSync(changed, { force: true });
  expect(
    now,
    `${path} is not what the program says now; read the difference, then npm run golden -- --accept`,
  ).toBe(before);
}
