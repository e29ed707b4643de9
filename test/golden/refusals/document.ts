/** The cases as a document: what a clerk wrote, and what the program answers, in English. */
import { readRecord } from '../../../src/files/record.ts';
import { sayRefusal } from '../../../src/words/refusals.ts';
import { SPOKEN } from '../../../src/words/speaker.ts';
import { breakRecord, type Case } from './case.ts';

const WIDTH = 100;
const LINES = 8;
const REFUSALS = 4;

export function documentOf(groups: readonly (readonly [string, readonly Case[]])[]): string {
  const size = groups.reduce((n, [, cases]) => n + cases.length, 0);
  const head = [
    '# Refusals',
    `${size} mistakes, each made in one place of a small record that is otherwise sound, and what the program says to each. Characters that cannot be seen are written as \`\\u001b\`. Of a long line or file the beginning is shown, of many refusals the first ${REFUSALS}.`,
    'This page is written by `test/golden/refusals.test.ts`; the record and the cases stand in `test/golden/refusals/`.',
  ];
  const body = groups.flatMap(([heading, cases]) => [`## ${heading}`, ...cases.flatMap(sectionOf)]);
  return `${[...head, ...body].join('\n\n')}\n`;
}

function sectionOf(c: Case): string[] {
  const broken = breakRecord(c);
  const read = readRecord(broken.files);
  const said = read.ok ? ['READ WITHOUT A WORD'] : read.refusals.map((r) => sayRefusal(SPOKEN.en, r));
  const shown = said.slice(0, REFUSALS).map((sentence) => `> ${sentence.replace(/[<>*_]/g, '\\$&')}`);
  const rest = said.length - shown.length;
  return [
    `### ${c.title}`,
    `\`${c.file}\`:`,
    ['```text', ...snippetOf(broken.text, broken.from, broken.to), '```'].join('\n'),
    shown.join('\n>\n'),
    ...(rest > 0 ? [`… and ${rest} more.`] : []),
  ];
}

function snippetOf(text: string, from: number, to: number): string[] {
  const lines = text.split('\n').slice(from - 1, to);
  const shown = lines.slice(0, LINES).map((line) => {
    const visible = line.replace(/[\p{Cc}\p{Cf}\ufffd]/gu, escaped);
    return visible.length > WIDTH ? `${visible.slice(0, WIDTH)}…` : visible;
  });
  return lines.length > LINES ? [...shown, '…'] : shown;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
