/**
 * Who is meant by a name in a sheet: exactly one party of the record that is called so, or nobody yet. A part of a name is
 * never enough here, as it is for a question somebody types: a wrong party in a table goes unseen.
 */
import type { Names } from '../../files/index.ts';
import { nearest } from '../../files/refusals.ts';
import type { OpenRecord } from '../../terms/open-record.ts';
import { fold } from '../find.ts';

/** Case, accents, punctuation, an article in front and numbers of footnotes do not count. */
const plain = (name: string): string =>
  fold(name)
    .replace(/(?:\s|,)*\d+(?:,\s*\d+)*$/u, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

/** More than that is no help. */
const MAX_SUGGESTED = 5;

export function namesOf(record: OpenRecord): Names {
  const ids = new Map<string, Set<string>>();
  for (const party of record.parties.values()) {
    const others = [
      ...(party.kind === 'state' && party.iso3 ? [party.iso3] : []),
      ...(party.kind === 'organisation' && party.short ? Object.values(party.short) : []),
    ];
    for (const name of [party.id, ...Object.values(party.name), ...others]) {
      const key = plain(name as string);
      ids.set(key, (ids.get(key) ?? new Set()).add(party.id));
    }
  }
  const known = [...ids.keys()];
  return (name) => {
    const wanted = plain(name);
    const exact = [...(ids.get(wanted) ?? [])];
    if (exact.length === 1) return { id: exact[0] as string };
    if (exact.length > 1) return { suggestions: exact.sort() };
    // A known name inside the name first: it is what is left when titles are taken away.
    const within = known.filter((k) => k.length > 3 && ` ${wanted} `.includes(` ${k} `));
    const near = within.length > 0 ? within : nearest(wanted, known);
    const suggestions = [...new Set(near.flatMap((k) => [...(ids.get(k) ?? [])]))].sort();
    return { suggestions: suggestions.slice(0, MAX_SUGGESTED) };
  };
}
