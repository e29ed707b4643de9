/**
 * Where a value comes from, and how far it may be leaned on.
 *
 * - *stated*: the party's own published words; *reported*: somebody else says that it said so; *reading*: an
 *   interpretation, named, with who makes it. (DEFINITIONS of the house.)
 * - *certain*: two independent sources, or the depositary's own page; *likely*: one source; *unverified*: general
 *   knowledge that nobody here has looked up. An unverified value looks unverified wherever it is shown.
 * - Grades of an act: *deposited* (signed by its party), *attested* (by a depositary), *reported* (by someone who
 *   cites a source). Never shown as another grade.
 */
import { z } from 'zod';
import { form } from './expected.ts';
import { SourceId } from './ids.ts';

export const Tag = z.enum(['stated', 'reported', 'reading']);
export type Tag = z.infer<typeof Tag>;

export const Confidence = z.enum(['certain', 'likely', 'unverified']);
export type Confidence = z.infer<typeof Confidence>;

export const Grade = z.enum(['deposited', 'attested', 'reported']);
export type Grade = z.infer<typeof Grade>;

export const Sources = z.array(SourceId).min(1, form('source-list'));

/** What stands where an act has no grade and no confidence, because nobody has done it. Never in a file. */
export type Assumed = 'assumed';

/** The weaker of several: a conclusion is no surer than its weakest ground. */
export function weakest(of: readonly (Confidence | Assumed)[]): Confidence | Assumed {
  if (of.includes('assumed')) return 'assumed';
  if (of.includes('unverified')) return 'unverified';
  return of.includes('likely') ? 'likely' : 'certain';
}
