/**
 * The same record with every party under another's id and every name changed, and the way back. Ids are dealt out
 * anew among the parties, so that anything tied to an id would show; each name gets one sign after its first letter,
 * so that the alphabetical order and the case stay.
 */
import type { OpenRecord } from '../../src/terms/open-record.ts';

const SIGN = 'Ж';

/** A permutation from a seed: a small linear congruential generator, so that a failure can be run again. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const out = [...items];
  let state = seed >>> 0;
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

export interface Renaming {
  readonly record: OpenRecord;
  /** an answer about the renamed record, with the old ids and names in it */
  readonly back: <T>(answer: T) => T;
}

export function renamed(record: OpenRecord, seed: number): Renaming {
  const ids = [...record.parties.keys()];
  const dealt = shuffled(ids, seed);
  const to = new Map(ids.map((id, i) => [id, dealt[i] as string]));
  const from = new Map(ids.map((id, i) => [dealt[i] as string, id]));
  const moved = deep(record, to) as OpenRecord;
  const parties = new Map(
    [...moved.parties].map(([id, party]) => [
      id,
      {
        ...party,
        name: signed(party.name),
        ...(party.inSentence ? { inSentence: signed(party.inSentence) } : {}),
      },
    ]),
  ) as OpenRecord['parties'];
  return { record: { ...moved, parties }, back: (answer) => unsigned(deep(answer, from)) as never };
}

function signed<T extends object>(text: T): T {
  return Object.fromEntries(
    Object.entries(text).map(([lang, name]) => [lang, `${name.slice(0, 1)}${SIGN}${name.slice(1)}`]),
  ) as T;
}

/** Every string that is an id, wherever it stands, keys of objects and maps included. */
function deep(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((v) => deep(v, ids));
  if (value instanceof Map) return new Map([...value].map(([k, v]) => [deep(k, ids), deep(v, ids)]));
  // Words in the languages of the readers are not ids, even where they read like one.
  if (value === null || typeof value !== 'object' || 'en' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [ids.get(k) ?? k, deep(v, ids)]));
}

function unsigned(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(SIGN, ''));
}
