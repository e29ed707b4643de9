/** A refusal as people read it: where, what was found, what was expected, what to do. */
import type { NoFile, Place, Refusal } from '../terms/refusal.ts';
import type { Messages } from './en/main.ts';

export function sayRefusal(m: Messages, r: Refusal): string {
  const found = r.code === 'not-a-file' ? m.noFiles[r.found as NoFile] : (r.found ?? '');
  const line = m.refusals[r.code]({ found, expected: sayExpected(m, r.expected ?? '') });
  const hints = [
    ...(r.suggestions && r.suggestions.length > 0
      ? [m.didYouMean({ names: r.suggestions.join(', ') })]
      : [m.todo[r.code]]),
    ...(r.also ?? []).map((place) => m.firstStands({ place: sayPlace(m, place) })),
  ];
  return `${sayPlace(m, r.where)}: ${line}. ${hints.join(' ')}`;
}

export function sayPlace(m: Messages, p: Place): string {
  return m.place({
    file: p.file,
    line: p.line === undefined ? '' : `${p.line}`,
    column: p.column === undefined ? '' : `${p.column}`,
    cell: p.cell ?? '',
    key: p.key ?? '',
  });
}

/** What is said of what was expected: a part of the messages, so that a page that reads no files need not have all of them. */
export type ExpectedWords = Pick<Messages, 'brokenRules' | 'forms' | 'kinds'> &
  Partial<Pick<Messages, 'syntax'>>;

/** `form:date`, `kind:string`, `rule:…`, `syntax:…` name a sentence; anything else stands for itself. */
export function sayExpected(m: ExpectedWords, expected: string): string {
  const [sort, name] = expected.split(':') as [string, string | undefined];
  if (name === undefined) return expected;
  if (sort === 'form' && name in m.forms) return m.forms[name as keyof typeof m.forms];
  if (sort === 'rule' && name in m.brokenRules) return m.brokenRules[name as keyof typeof m.brokenRules];
  if (sort === 'syntax' && m.syntax && name in m.syntax) return m.syntax[name as keyof typeof m.syntax];
  return sort === 'kind' ? (m.kinds[name] ?? name) : expected;
}
