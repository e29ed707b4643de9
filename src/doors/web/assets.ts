/** Style, script and fonts, from this machine only. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Hono } from 'hono';
import { ASSETS, PAGE_SCRIPTS } from '../outside.ts';

const require = createRequire(import.meta.url);
const FONT = /^source-(serif-4|sans-3)-(latin|latin-ext|vietnamese|cyrillic)-wght-(normal|italic)\.woff2$/;
/** In this order: where two rules are equally strong the later one holds, so the narrow, the phone and paper come last. */
const STYLES = [
  ...['fonts', 'tokens', 'base', 'header', 'voices', 'tables', 'home', 'report', 'dossier', 'figures'],
  ...['structures', 'why', 'office', 'forms', 'narrow', 'phone', 'print'],
] as const;

export type Style = (typeof STYLES)[number];
const TYPES = {
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
} as const;

/** These parts of the style as one sheet. @param names in the order in which they hold */
export const stylesheet = (names: readonly Style[]): string =>
  names.map((name) => readFileSync(join(ASSETS, 'style', `${name}.css`), 'utf8')).join('\n');

export function assets(): Hono {
  const web = new Hono();
  web.get('/fonts/:file', (c) => {
    const file = c.req.param('file');
    const family = FONT.exec(file)?.[1];
    if (!family) return c.text('', 404);
    // Source Serif and Source Sans come as packages (SIL OFL 1.1) and are served as they are.
    const bytes = readFileSync(require.resolve(`@fontsource-variable/source-${family}/files/${file}`));
    return c.body(bytes, 200, {
      'content-type': 'font/woff2',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });
  web.get('/style.css', (c) => {
    return c.body(stylesheet(STYLES), 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });
  web.get('/:file{(?:theme\\.js|icon\\.svg)}', (c) => {
    const file = c.req.param('file');
    const type = TYPES[file.split('.').at(-1) as keyof typeof TYPES];
    return c.body(readFileSync(join(ASSETS, file)), 200, {
      'content-type': type,
      'cache-control': 'no-cache',
    });
  });
  web.get('/sign.js', (c) =>
    c.body(readFileSync(join(PAGE_SCRIPTS, 'sign.js')), 200, {
      'content-type': TYPES.js,
      'cache-control': 'no-cache',
    }),
  );
  // A missing file is missing; only addresses of pages lead anywhere else.
  web.get('*', (c) => c.text('', 404));
  return web;
}
