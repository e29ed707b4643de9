/**
 * Every value of a file that says where it comes from and how sure it is, with its place in the file.
 *
 * Wherever `sources` and `confidence` stand side by side they speak of what stands around them; no list of such places
 * is kept, so that a new kind of entry is checked from its first day.
 */

export interface Graded {
  readonly path: readonly PropertyKey[];
  readonly sources: readonly string[];
  readonly confidence: string;
}

export function gradedIn(value: unknown, path: readonly PropertyKey[] = []): Graded[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => gradedIn(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  const { sources, confidence } = value as { sources?: unknown; confidence?: unknown };
  const own = Array.isArray(sources) && typeof confidence === 'string' ? [{ path, sources, confidence }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => gradedIn(inner, [...path, key]))];
}
