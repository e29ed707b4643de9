/**
 * The scripts of the pages that work in a browser, out of `src/doors/page/`: one file each, with everything in it, for any page to load
 * as it is. `node scripts/pages.mjs [FOLDER]`; the folder is `dist/page` if left out. The same sources give the same bytes.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = (name) => join(root, 'src', 'doors', 'page', name);
const GENERAL = page('general.ts');
const ENTRIES = ['check', 'report', 'sign'];
/** Browsers that have passkeys have all of it. */
const TARGET = 'es2022';

/** What a browser has not, the bundler would leave as an empty module, and it would be found out only when it is used. */
const withoutNode = {
  name: 'without-node',
  enforce: 'pre',
  resolveId(id, importer) {
    if (isBuiltin(id)) throw new Error(`${importer} asks for ${id}, which no browser has`);
  },
};

async function bundle(entry, format, plugins) {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutNode, ...plugins],
    oxc: { jsx: { importSource: 'preact' } },
    build: {
      write: false,
      minify: true,
      target: TARGET,
      lib: { entry, formats: [format], name: 'mufakat' },
    },
  });
  const [output] = [made].flat();
  const [chunk, ...more] = output.output;
  if (more.length > 0) throw new Error(`${entry} became several files`);
  return chunk.code;
}

/** Stands for a module whose exports are plain data: their values, instead of all that they are taken out of. */
async function valuesOf(file) {
  const code = await bundle(file, 'es', []);
  const module = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  const values = Object.entries(module).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
  );
  return { name: 'values', load: (id) => (id === file ? values.join('\n') : undefined) };
}

/** @param folder where the scripts are put, `check.js`, `report.js` and `sign.js`; each is there whole or not at all */
export async function buildPages(folder) {
  const values = await valuesOf(GENERAL);
  mkdirSync(folder, { recursive: true });
  for (const name of ENTRIES) {
    const made = join(folder, `${name}.${process.pid}.unfinished`);
    writeFileSync(made, await bundle(page(`${name}.tsx`), 'iife', [values]));
    renameSync(made, join(folder, `${name}.js`));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await buildPages(process.argv[2] ?? join(root, 'dist', 'page'));
