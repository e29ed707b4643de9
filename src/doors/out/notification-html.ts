/** Drafts of a notification as one page of HTML that needs nothing else: a browser prints it, or saves it as PDF. */
import type { Draft } from '../views/notification.ts';
import { xml } from './graphml.ts';

const STYLE =
  'body{font:12pt/1.5 serif;max-width:42rem;margin:2rem auto;padding:0 1rem}article+article{break-before:page;margin-top:4rem}h1{font-size:1.2rem;letter-spacing:.1em}h2{font-size:1.1rem}h3{font-size:1rem}@page{margin:2.5cm}';

export function notificationHtml(drafts: readonly Draft[]): string {
  const [first] = drafts;
  return [
    '<!doctype html>',
    `<html lang="${first?.language ?? 'en'}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${xml(`${first?.head ?? ''}: ${first?.title ?? ''}`)}</title>`,
    `<style>${STYLE}</style>`,
    ...drafts.flatMap((d) => [
      `<article lang="${d.language}">`,
      `<h1>${xml(d.head)}</h1>`,
      `<h2>${xml(d.title)}</h2>`,
      ...d.lines.map((line) => `<p>${xml(line)}</p>`),
      `<h3>${xml(d.clocksHead)}</h3>`,
      '<ul>',
      ...d.clocks.map((line) => `<li>${xml(line)}</li>`),
      '</ul>',
      `<h3>${xml(d.to)}</h3>`,
      ...d.recipients.map((r) => `<p><b>${xml(r.group)}:</b> ${xml(r.names.join('; '))}</p>`),
      ...d.foot.map((line) => `<p><small>${xml(line)}</small></p>`),
      '</article>',
    ]),
    '</html>',
  ].join('\n');
}
