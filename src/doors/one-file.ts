/**
 * A page that works by itself, as one file: to be served, or kept and opened from a disk.
 *
 * Everything is in it, and its own policy (CSP) lets the browser run this script and this style and ask nothing of anybody: no address,
 * no picture, no letters. So it is set in the reader's own letters. The same program gives the same bytes on every machine.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBase64, toHex, utf8 } from '../log/index.ts';
import { SPOKEN, type Spoken } from '../words/speaker.ts';
import { nodeSha256 } from './node-engine.ts';
import { ASSETS, PAGE_SCRIPTS } from './outside.ts';
import { type Style, stylesheet } from './web/assets.ts';

const STYLES: readonly Style[] = [
  ...(['tokens', 'base', 'header', 'voices', 'tables', 'home', 'office', 'forms'] as const),
  ...(['narrow', 'phone', 'print'] as const),
];

export interface OneFile {
  readonly html: string;
  /** of the file, in hexadecimal */
  readonly sha256: string;
  /** what its own policy says, for a server to say as well */
  readonly policy: string;
}

/**
 * @param script its name, as `npm run build` makes it; ENOENT without it
 * @param words what stands there until the script runs, and where it cannot
 * @param data what the script reads beside itself, under its id
 */
export function oneFile(
  script: string,
  words: Readonly<Record<Spoken, { readonly title: string; readonly needsScript: string }>>,
  data?: { readonly id: string; readonly value: unknown },
): OneFile {
  const code = readFileSync(join(PAGE_SCRIPTS, script), 'utf8').trim();
  const style = stylesheet(STYLES).trim();
  // What would end either of them would put the rest of it into the page.
  if (/<\/(?:script|style)|<!--/i.test(code + style)) throw new TypeError('it ends its own element');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(style)}'`,
    // the icon, which stands in it as well
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const icon = encodeURIComponent(readFileSync(join(ASSETS, 'icon.svg'), 'utf8').trim());
  // A block of data is not run; no sign in it can end it.
  const block =
    data === undefined
      ? ''
      : `<script type="application/json" id="${data.id}">${JSON.stringify(data.value).replaceAll('<', '\\u003c')}</script>\n`;
  const html = `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:image/svg+xml,${icon}">
<title>${words.en.title} · ${SPOKEN.en.product}</title>
<style>${style}</style>
</head>
<body>
<header class="top"><div class="wrap"><b class="brand">${SPOKEN.en.product}</b></div></header>
<main class="wrap">
<h1>${words.en.title}</h1>
${(Object.keys(words) as Spoken[]).map((l) => `<p class="note" lang="${l}">${words[l].needsScript}</p>`).join('\n')}
</main>
${block}<script>${code}</script>
</body>
</html>
`;
  return { html, sha256: toHex(nodeSha256(utf8(html))), policy };
}

const hashOf = (text: string): string => `sha256-${toBase64(nodeSha256(utf8(text)))}`;
