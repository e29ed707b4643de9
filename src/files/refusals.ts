/**
 * From what a schema says is wrong to refusals with a place: each issue of zod becomes one refusal (an unknown key
 * one each), with what was found there and which form, list or rule was expected.
 */
import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Place, Refusal } from '../terms/index.ts';

/** Finds the place of a value; for `'key'` the place of the key itself. */
export type Locate = (path: readonly PropertyKey[], what: 'value' | 'key') => Place;

/** One issue as a zod error holds it. */
type Issue = z.core.$ZodIssue;

/** @param knownKeys every key of the schema, for suggestions */
export function refusalsOf(
  issues: readonly Issue[],
  locate: Locate,
  knownKeys: readonly string[],
): Refusal[] {
  return issues.flatMap((issue) => refusalsOfIssue(issue, locate, knownKeys, []));
}

function refusalsOfIssue(
  issue: Issue,
  locate: Locate,
  knownKeys: readonly string[],
  under: readonly PropertyKey[],
): Refusal[] {
  const path = [...under, ...issue.path];
  const { input } = issue;
  const found = quote(input);
  const isMissing = [
    { code: 'missing-key', where: locate(path, 'value'), expected: String(path.at(-1)) },
  ] as const;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        where: locate([...path, key], 'key'),
        found: visible(key),
        // A key that is known elsewhere is no suggestion for itself.
        suggestions: nearest(
          key,
          knownKeys.filter((known) => known !== key),
        ),
      }));
    case 'invalid_type': {
      if (input === undefined) return [...isMissing];
      // YAML takes 2015, true and null for something else than words.
      const looksElse = issue.expected === 'string' && typeof input !== 'object';
      const expected = looksElse ? 'kind:quoted' : `kind:${issue.expected}`;
      const where = locate(path, 'value');
      return [{ code: 'wrong-kind', where, found: input === null ? '' : found, expected }];
    }
    case 'invalid_value':
      return input === undefined
        ? [...isMissing]
        : [notInList(locate(path, 'value'), input, issue.values.map(String))];
    case 'invalid_union': {
      if ('discriminator' in issue && typeof issue.discriminator === 'string') {
        const value = (input as Readonly<Record<string, unknown>>)[issue.discriminator];
        if (value === undefined) return [...isMissing];
        const values = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
        return [notInList(locate(path, 'value'), value, values)];
      }
      // The alternative that was most nearly meant: the one whose complaints lie deepest, then the one whose kind
      // of value it is, then the one with the fewest complaints.
      const rank = (errors: readonly Issue[]) => [-depth(errors), misfit(errors), errors.length] as const;
      const best = issue.errors
        .map((errors) => ({ errors, rank: rank(errors) }))
        .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2])[0];
      return (best?.errors ?? []).flatMap((inner) => refusalsOfIssue(inner, locate, knownKeys, path));
    }
    case 'invalid_key':
    case 'invalid_element': {
      const place: Locate = (p, what) => locate(p, issue.code === 'invalid_key' ? 'key' : what);
      return issue.issues.flatMap((inner) => refusalsOfIssue(inner, place, knownKeys, path));
    }
    default: {
      const code = issue.message.startsWith('rule:') ? 'rule-broken' : 'bad-format';
      return [{ code, where: locate(path, 'value'), found, expected: issue.message }];
    }
  }
}

function notInList(where: Place, value: unknown, values: readonly string[]): Refusal {
  const suggestions = typeof value === 'string' ? nearest(value, values) : [];
  const found = value === null ? '' : quote(value);
  return { code: 'not-in-list', where, found, expected: values.join(', '), suggestions };
}

function depth(issues: readonly Issue[]): number {
  return issues.reduce((deepest, i) => {
    return Math.max(deepest, i.path.length + (i.code === 'unrecognized_keys' ? 0.5 : 0));
  }, 0);
}

/** 0 for a value of the right kind and a wrong form, 1 for one not in a list of its kind, 2 for another kind. */
function misfit(issues: readonly Issue[]): number {
  const own = issues.find((i) => i.path.length === 0);
  if (own?.code === 'invalid_type') return 2;
  if (own?.code !== 'invalid_value') return 0;
  return own.values.some((v) => typeof v === typeof own.input) ? 1 : 2;
}

const MAX_QUOTED = 60;

/** A value as a message quotes it: short, on one line, control characters made visible. */
export function quote(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return JSON.stringify(cut(value)).replace(UNSEEN, escaped);
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

/** A name as a message gives it: as it stands if it can be read, quoted if not. */
export function visible(name: string): string {
  return name === '' || name.search(UNSEEN) >= 0 ? quote(name) : cut(name);
}

/** Longer than a system takes one (PATH_MAX of Linux, 4,096 bytes): nobody can look for it. */
const LONGEST_PATH = 4096;

/** A path as a message gives it: whole, since somebody has to find it. */
export function visiblePath(path: string): string {
  if (path.length >= LONGEST_PATH) return visible(path);
  return path === '' || path.search(UNSEEN) >= 0 ? JSON.stringify(path).replace(UNSEEN, escaped) : path;
}

/** All of a text, with what cannot be seen in it made visible. */
export const visibly = (text: string): string => text.replace(UNSEEN, escaped);

function cut(text: string): string {
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
}

/** Control and format characters, line ends among them, and others that take up no place. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}]/gu;

function escaped(character: string): string {
  const code = (character.codePointAt(0) as number).toString(16).padStart(4, '0');
  return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
}

/** Longer than any name in use: comparing it with every known one would take long and find nothing. */
const MAX_COMPARED = 100;

/** More names than that equally near are no hint. */
const MAX_NEAREST = 5;

/** The nearest known names, alphabetically, if any is near enough to have been meant: equally near ones are all told. */
export function nearest(name: string, known: readonly string[]): string[] {
  if (known.length === 0 || name === '' || name.length > MAX_COMPARED) return [];
  let [least, best] = [Number.POSITIVE_INFINITY, [] as string[]];
  for (const other of new Set(known)) {
    const far = distance(name, other);
    if (far < least) [least, best] = [far, []];
    if (far === least) best.push(other);
  }
  const isMeant = least <= Math.max(2, Math.floor(name.length / 3)) && least * 2 <= name.length;
  return isMeant && best.length <= MAX_NEAREST ? best.sort() : [];
}

/** `acts[3].when` */
export function keyPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${visible(String(key))}`))
    .join('');
}
