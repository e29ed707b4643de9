/** Every mistake, in the order in which the document tells of them. */
import type { Case } from './case.ts';
import { ON_BYTES } from './on-bytes.ts';
import { ON_CSV } from './on-csv.ts';
import { ON_DATES } from './on-dates.ts';
import { ON_INNER_NAMES, ON_NAMES, ON_TWICE } from './on-names.ts';
import { ON_RESERVATIONS } from './on-reservations.ts';
import { ON_CIRCLES, ON_FILES, ON_RULES } from './on-rules.ts';
import { ON_FORMS, ON_KEYS, ON_KINDS, ON_LISTS, ON_NUMBERS } from './on-values.ts';
import { ON_YAML } from './on-yaml.ts';

export const CASES: readonly (readonly [heading: string, cases: readonly Case[]])[] = [
  ['Bytes and characters', ON_BYTES],
  ['What is not YAML, or more of it than is read', ON_YAML],
  ['What is not a table, or not this one', ON_CSV],
  ['Keys', ON_KEYS],
  ['Kinds of value', ON_KINDS],
  ['Words out of a list, and lists', ON_LISTS],
  ['Forms', ON_FORMS],
  ['Numbers', ON_NUMBERS],
  ['Dates and delays', ON_DATES],
  ['Rules', ON_RULES],
  ['Reservations', ON_RESERVATIONS],
  ['Names of what is not on file', ON_NAMES],
  ['Names inside a dossier', ON_INNER_NAMES],
  ['What stands twice', ON_TWICE],
  ['Circles', ON_CIRCLES],
  ['Files', ON_FILES],
];
