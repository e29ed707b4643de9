/** `npm start`: builds if the sources are newer than the build, then serves the pages. Arguments go to `serve`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist', '.tsbuildinfo');
const scripts = join(root, 'dist', 'page');

function newest(folder) {
  return Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newest(path) : statSync(path).mtimeMs;
    }),
  );
}

if (!existsSync(built) || !existsSync(scripts) || statSync(built).mtimeMs < newest(join(root, 'src'))) {
  process.stderr.write('Building …\n');
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  const { buildPages } = await import('./pages.mjs');
  await buildPages(scripts);
}

process.argv.splice(2, 0, 'serve');
await import('../bin/mufakat.js');
