/** Scripts of pages, built as `npm run build` builds them. Built by a test file that serves or keeps pages with a script. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './generated.ts';

/** @param folder where they are put; in their place in the package if left out */
export function buildPageScripts(folder?: string): void {
  const script = join(ROOT, 'scripts', 'pages.mjs');
  execFileSync(process.execPath, [script, ...(folder === undefined ? [] : [folder])], { stdio: 'pipe' });
}
