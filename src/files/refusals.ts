/**
 * From what a schema says is wrong to refusals with a place: each issue of zod becomes one refusal (an unknown key
 * one each), with what was found there and which form, list or rule was expected.
 */
import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Place, Refusal } from '../terms/index.ts';

/** Finds the place of a value; for `'key'` the place of the key itself. */
export type Locate = (path: readonly PropertyKey[], what: 'value' | 'key') => Place;

/** One issue as a zod error holds it. */
type Issue = z.core.$ZodIssue;

/**
 * @param value what was read, so that refusals can quote it
 * @param knownKeys every key of the schema, for suggestions
 */
export function refusalsOf(
  issues: readonly Issue[],
  value: unknown,
  locate: Locate,
  knownKeys: readonly string[],
): Refusal[] {
  return issues.flatMap((issue) => refusalsOfIssue(issue, value, locate, knownKeys, []));
}

function refusalsOfIssue(
  issue: Issue,
  value: unknown,
  locate: Locate,
  knownKeys: readonly string[],
  under: readonly PropertyKey[],
): Refusal[] {
  const path = [...under, ...issue.path];
  const found = quote(valueAt(value, path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        where: locate([...path, key], 'key'),
        found: key,
        suggestions: nearest(key, knownKeys),
      }));
    case 'invalid_type':
      if (valueAt(value, path) === undefined) {
        return [{ code: 'missing-key', where: locate(path, 'value'), expected: String(path.at(-1) ?? '') }];
      }
      return [
        { code: 'wrong-kind', where: locate(path, 'value'), found, expected: `kind:${issue.expected}` },
      ];
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (valueAt(value, path) === undefined) {
        return [{ code: 'missing-key', where: locate(path, 'value'), expected: String(path.at(-1) ?? '') }];
      }
      const suggestions = typeof valueAt(value, path) === 'string' ? nearest(found.slice(1, -1), values) : [];
      return [
        {
          code: 'not-in-list',
          where: locate(path, 'value'),
          found,
          expected: values.join(', '),
          suggestions,
        },
      ];
    }
    case 'invalid_union': {
      // The alternative that was most nearly meant: the one whose complaints lie deepest, then the one with fewest.
      const best = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
      if (!best || best.length === 0) return [{ code: 'not-in-list', where: locate(path, 'value'), found }];
      return best.flatMap((inner) => refusalsOfIssue(inner, value, locate, knownKeys, path));
    }
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) =>
        refusalsOfIssue(
          inner,
          value,
          (p, w) => locate(p, issue.code === 'invalid_key' ? 'key' : w),
          knownKeys,
          path,
        ),
      );
    default: {
      const rule = /^rule:/.test(issue.message);
      return [
        {
          code: rule ? 'rule-broken' : 'bad-format',
          where: locate(path, 'value'),
          found,
          expected: issue.message,
        },
      ];
    }
  }
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((i) => i.path.length + (i.code === 'unrecognized_keys' ? 0.5 : 0)));
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

const MAX_QUOTED = 60;

/** A value as a message quotes it: short, on one line, control characters made visible. */
export function quote(value: unknown): string {
  if (value === undefined) return '';
  const text =
    typeof value === 'string'
      ? value
      : Array.isArray(value)
        ? '[…]'
        : typeof value === 'object' && value !== null
          ? '{…}'
          : String(value);
  const short = text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
  return typeof value === 'string' ? JSON.stringify(short) : short;
}

/** The nearest known name or names, if any is near enough to have been meant. */
export function nearest(name: string, known: readonly string[]): string[] {
  if (known.length === 0 || name === '') return [];
  const best = closest(name, known);
  return distance(name, best) <= Math.max(2, Math.floor(name.length / 3)) ? [best] : [];
}

/** `acts[3].when` */
export function keyPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('');
}
