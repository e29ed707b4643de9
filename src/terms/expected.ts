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
  'date',
  'delay',
  'counted',
  'url',
  'words',
  'source-list',
  'not-empty',
  'at-least-two',
] as const;
export type Form = (typeof FORMS)[number];

export const RULES = [
  'act-has-a-date',
  'when-has-something',
  'passing-has-somebody',
  'awaited-by-only-if-awaited',
  'awaited-by-if-awaited',
] as const;
export type Rule = (typeof RULES)[number];

/** The error of a schema that expects that form. */
export const form = (name: Form): { error: string } => ({ error: `form:${name}` });
/** The error of a schema whose rule is broken. */
export const rule = (name: Rule): { error: string } => ({ error: `rule:${name}` });
