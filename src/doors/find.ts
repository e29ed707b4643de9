/** Finds an entry by what people call it: its id, a code, a name in any language, another name on file, a short title. */
import { nearest } from '../files/refusals.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import type { Text } from '../terms/text.ts';
import type { Messages } from '../words/en/main.ts';

/** Which it is, or what may be meant: alphabetically; and whether each of those is called so. */
export type Found =
  | { readonly id: string }
  | { readonly suggestions: readonly string[]; readonly isOfSeveral?: true };

export function findInstrument(record: OpenRecord, name: string): Found {
  return find(
    name,
    [...record.instruments.values()].map((i) => ({
      id: i.instrument,
      names: [
        ...words(i.title),
        ...(i.structure ? [...words(i.structure.short), ...words(i.structure.name)] : []),
      ],
    })),
  );
}

export function findParty(record: OpenRecord, name: string): Found {
  return find(name, partiesByName(record));
}

/** Every party with what it is called, to be found by. */
export function partiesByName(record: OpenRecord): Entry[] {
  const others = new Map<string, string[]>();
  for (const { party, name } of record.otherNames) others.set(party, [...(others.get(party) ?? []), name]);
  return [...record.parties.values()].map((p) => ({
    id: p.id,
    names: [
      ...words(p.name),
      ...(p.formerNames ?? []).flatMap((n) => words(n.name)),
      ...(p.kind === 'state' && p.iso3 ? [p.iso3] : []),
    ],
    others: others.get(p.id) ?? [],
  }));
}

export function findAmong(ids: readonly string[], name: string): Found {
  return find(
    name,
    ids.map((id) => ({ id, names: [] })),
  );
}

export interface Entry {
  readonly id: string;
  readonly names: readonly string[];
  /** what it is called besides; only whole, for parts of old names lead to too many */
  readonly others?: readonly string[];
}

export function find(name: string, among: readonly Entry[]): Found {
  const wanted = fold(name);
  if (among.some((e) => e.id === name)) return { id: name };
  // One name may be that of several: which is meant is for whoever asks to say.
  const exact = among.filter((e) => [...e.names, ...(e.others ?? [])].some((n) => fold(n) === wanted));
  if (exact.length === 1) return { id: exact[0]?.id as string };
  if (exact.length > 1) return { suggestions: exact.map((e) => e.id).sort(), isOfSeveral: true };
  // A part of a name will do where only one entry has it.
  const partly =
    wanted === '' ? [] : among.filter((e) => [e.id, ...e.names].some((n) => fold(n).includes(wanted)));
  if (wanted.length >= 3 && partly.length === 1) return { id: partly[0]?.id as string };
  if (partly.length > 0) return { suggestions: partly.map((e) => e.id).sort() };
  const ids = among.map((e) => e.id);
  return { suggestions: nearest(name.toLowerCase(), ids) };
}

/** No more names than can be read at a glance; how many others there are is said. */
export function suggest(m: Messages, names: readonly string[]): string {
  const shown = names.slice(0, 8).join(', ');
  const n = names.length - 8;
  return n > 0 ? m.didYouMeanMore({ names: shown, n }) : m.didYouMean({ names: shown });
}

const words = (text: Text): string[] => Object.values(text).filter((t) => t !== undefined);

/** Case, accents and apostrophes do not count. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .trim();
}
