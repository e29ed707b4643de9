/**
 * Who is meant by a name in a sheet: exactly one party of the record that is called so, or nobody yet. A part of a name is
 * never enough here, as it is for a question somebody types: a wrong party in a table goes unseen.
 *
 * A party's own names count, its codes, and the other names that the record keeps of it, each with a source (`names/*.csv`). Nothing
 * is taken away from a name to make it fit: with "Republic of" or without can be two parties.
 */
import type { Names } from '../../files/index.ts';
import { nearest } from '../../files/refusals.ts';
import type { OpenRecord } from '../../terms/open-record.ts';
import type { Bearer } from '../../terms/other-name.ts';
import { fold } from '../find.ts';

/** Case, accents, punctuation, an article in front and numbers of footnotes (`1, 2`, `3)`, `(4)`) do not count. */
const plain = (name: string): string =>
  fold(name)
    .replace(/(?:\s|,)*(?:\d+(?:,\s*\d+)*\)?|\(\d+(?:,\s*\d+)*\))$/u, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

/** More than that is no help. */
const MAX_SUGGESTED = 5;

export function namesOf(record: OpenRecord): Names {
  const own = new Map<string, Map<string, Bearer>>();
  const codes = new Map<string, Bearer>();
  const calls = (name: string, bearer: Bearer) => {
    const key = plain(name);
    const known = own.get(key) ?? new Map<string, Bearer>();
    if (!known.has(bearer.id)) known.set(bearer.id, bearer);
    own.set(key, known);
  };
  for (const party of record.parties.values()) {
    const { id } = party;
    const short = party.kind === 'organisation' && party.short ? Object.values(party.short) : [];
    if (party.kind === 'state' && party.iso3) codes.set(party.iso3.toLowerCase(), { id });
    for (const name of [id, ...Object.values(party.name), ...short]) calls(name as string, { id });
    for (const { name, until } of party.formerNames ?? [])
      for (const text of Object.values(name)) calls(text as string, { id, until });
  }
  const other = new Map<string, Bearer[]>();
  for (const { name, party: id, since, until } of record.otherNames) {
    const key = plain(name);
    other.set(key, [...(other.get(key) ?? []), { id, since, until }]);
  }
  const known = [...new Set([...own.keys(), ...other.keys()])];
  const idsOf = (key: string): string[] => [
    ...(own.get(key)?.keys() ?? []),
    ...(other.get(key) ?? []).map((bearer) => bearer.id),
  ];
  return (name) => {
    const wanted = plain(name);
    const told = other.get(wanted) ?? [];
    const code = codes.get(wanted);
    // A word that is some party's name and another's code is the code only where it is written as one, in capitals.
    const isCode = code !== undefined && (name === name.toUpperCase() || idsOf(wanted).length === 0);
    const owners = [...(own.get(wanted)?.values() ?? []), ...(isCode ? [code] : [])];
    // Of a party that bore it for a time the days are known; its id may be the same word. Two may bear it on one day.
    const bearers: Bearer[] = [...told, ...owners.filter(({ id }) => !told.some((b) => b.id === id))];
    const ids = [...new Set(bearers.map((b) => b.id))];
    if (ids.length === 1) {
      const id = ids[0] as string;
      return owners.some((o) => o.id === id) ? { id } : { id, isOther: true };
    }
    if (ids.length > 1) return { inTurn: bearers };
    // A known name inside the name first: it is what is left when titles are taken away.
    const within = known.filter((k) => k.length > 3 && ` ${wanted} `.includes(` ${k} `));
    const near = within.length > 0 ? within : nearest(wanted, known);
    const suggestions = [...new Set(near.flatMap(idsOf))].sort();
    return { suggestions: suggestions.slice(0, MAX_SUGGESTED) };
  };
}
