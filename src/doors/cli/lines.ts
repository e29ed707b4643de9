/** Lines for a terminal: wrapped paragraphs, tables, and the opening that every answer has. */
import { readDay } from '../../terms/civil-day.ts';
import type { Speaker } from '../../words/speaker.ts';
import { sayAssumed } from '../views/assumed.ts';
import type { View } from '../views/view.ts';

const WIDTH = 100;

/** Breaks a paragraph at spaces, with an indent. */
export function wrap(text: string, indent = '', width = WIDTH): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length > indent.length && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  return [...lines, line].join('\n');
}

/** Keeps a tree line's own indent when it has to be broken. */
export function wrapLine(line: string): string {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return wrap(line.trim(), indent).replaceAll(`\n${indent}`, `\n${indent}  `);
}

/** What it assumes, if anything; the sentence, what limits it, and the day and size of the record it is given for. */
export function opening(s: Speaker, view: View<unknown>): string[] {
  const day = readDay(view.on);
  const [assumes, ...assumed] = sayAssumed(s, view.assumed);
  return [
    ...(assumes === undefined ? [] : [wrap(assumes), ...assumed.map((a) => wrap(`◇ ${a}`, '  ')), '']),
    view.sentence,
    ...view.limits.map((l) => wrap(l, '  ')),
    wrap(s.m.cli.stateOn({ day: day === undefined ? view.on : s.day(day), at: view.at }), '  '),
  ];
}

/** Columns padded to their widest cell; trailing space trimmed. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (w, row) => row.map((cell, i) => Math.max(w[i] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
