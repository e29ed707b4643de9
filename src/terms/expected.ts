/**
 * Names of the forms a value can be expected to have, and of the rules a record can break. Schemas give these names
 * as their error; the sentences, in every language, live in `words` under the same names.
 */
export const FORMS = [
  'slug',
  'item-id',
  'reading-id',
  'sentence-number',
  'language',
  'calendar-day',
  'first-year',
  'date',
  'delay',
  'counted',
  'url',
  'words',
  'words-in-a-language',
  'source-list',
  'not-empty',
  'at-least-two',
  'at-least-three',
  'count',
  'whole-number',
  'point',
  'country-code',
  'area-code',
  'cow-code',
  'plain-text',
  'fraction',
  'labels',
  'digest',
  'verifier-key',
  'log-name',
  'media-type',
  'act-row',
  'provision',
  'at-most-256',
  'tree-root',
  'status-page',
] as const;
export type Form = (typeof FORMS)[number];

export const RULES = [
  'act-has-a-date',
  'when-has-something',
  'passing-has-somebody',
  'awaited-by-only-if-awaited',
  'awaited-by-if-awaited',
  'more-than-listed',
  'more-than-the-total',
  'tables-in-order',
  'time-for-objections',
  'listed-twice',
  'listed-in-order',
  'ends-before-it-begins',
  'about-needed',
  'replaces-needed',
  'about-fits',
  'provisions-needed',
  'provisions-of-reservations',
  'provisions-go-with-allowed',
  'organ-named',
  'intent-fits',
  'family-needed',
  'table-on-file',
  'way-in-on-file',
  'count-without-days',
  'territories-needed',
  'territories-of-scope',
  'territory-on-file',
  'registered-on-a-day',
  'unverified-unless-seen',
  'signs-once',
  'party-named',
  'chain-begins-at-zero',
  'effective-of-successions',
  'all-of-the-parties',
  'joining-of-acceptors',
  'notice-of-tacit-renewal',
  'confirms-formally',
  'requirement-asks',
  'clause-or-none',
  'of-suspensions',
  'towards-others',
  'ground-fits',
  'of-successions',
  'disputed-by-both',
  'beside-names-it',
  'saved-prevails',
  'precedence-to-another',
] as const;
export type Rule = (typeof RULES)[number];

/** What a file must keep to before it can be read as YAML, as CSV or as a workbook at all. */
export const SYNTAX = [
  'spaces',
  'same-column',
  'closing-mark',
  'one-colon',
  'short-key',
  'known-escape',
  'quoted-beginning',
  'one-document',
  'nothing-more',
  'no-anchor',
  'no-tag',
  'no-directive',
  'word-as-key',
  'flat',
  'closed-field',
  'quoted-field',
  'comma-after-field',
  'zip-apart',
  'zip-checksum',
  'zip-few',
  'zip-honest',
  'zip-method',
  'zip-names',
  'zip-once',
  'zip-one-disk',
  'zip-open',
  'zip-part',
  'zip-sizes',
  'zip-small',
  'zip-whole',
  'xml-no-doctype',
  'xml-shallow',
  'xml-utf8',
  'xml-whole',
  'workbook',
  'filled-sheet',
  'rows-in-order',
  'cells-in-order',
  'known-range',
  'known-string',
  'known-value',
  'seen-letters',
  'sheet-small',
] as const;
export type Syntax = (typeof SYNTAX)[number];

/** The error of a schema that expects that form. */
export const form = (name: Form): { error: string } => ({ error: `form:${name}` });
/** The error of a schema whose rule is broken. */
export const rule = (name: Rule): { error: string } => ({ error: `rule:${name}` });

/** Of a list whose members count one by one: the place of the first that stands there twice, as an issue. */
export function eachOnce(list: { readonly value: readonly unknown[]; readonly issues: unknown[] }): void {
  const written = list.value.map((member) => JSON.stringify(member));
  const again = written.findIndex((text, i) => written.indexOf(text) < i);
  if (again < 0) return;
  list.issues.push({
    code: 'custom',
    message: rule('listed-twice').error,
    input: list.value[again],
    path: [again],
  });
}

/** Of a list that says the same in whatever order: the first that stands behind one that it should stand before, as an issue. */
export function inOrder(list: { readonly value: readonly string[]; readonly issues: unknown[] }): void {
  const at = list.value.findIndex((member, i) => i > 0 && member < (list.value[i - 1] as string));
  if (at < 0) return;
  list.issues.push({
    code: 'custom',
    message: rule('listed-in-order').error,
    input: list.value[at],
    path: [at],
  });
}
