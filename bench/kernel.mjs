/** Ours in general: the same record as clauses, solved on both sides with every run kept, ready to say why. */
import { atom, stateOfPlay } from '../dist/reason/index.js';
import { read } from './columns.mjs';

export { read };
export const title = 'mufakat, kernel';
export const version = () => `node ${process.versions.node}`;
export const slow = true;

export const load = (record) => record;

/** A record is solved once and remembered; a copy is a new one. */
export const job = (record) => stateOfPlay({ ...record });

export function checksum(record, { solution }) {
  const day = (...of) => solution.began(atom(...of)).surely ?? 0;
  let sum = 0;
  for (const id of record.instruments.keys()) sum += day('inForce', id);
  for (const { party, instrument } of deposits(record)) sum += day('party', party, instrument);
  return sum;
}

/** Everyone's standing on the day, read off the solution one by one, then counted. */
export function pairs(record, { solution }, on) {
  const numberOf = new Map([...record.parties.keys()].map((id, i) => [id, i]));
  const bound = new Map([...record.instruments.keys()].map((id) => [id, []]));
  for (const { party, instrument } of deposits(record))
    if (solution.holds(atom('party', party, instrument), on) === 'yes')
      bound.get(instrument).push(numberOf.get(party));
  const made = new Uint32Array(numberOf.size ** 2);
  for (const all of bound.values()) for (const p of all) for (const q of all) made[p * numberOf.size + q] += 1;
  return made;
}

export function pairsChecksum(record, made) {
  const n = record.parties.size;
  let sum = 0;
  for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) sum += made[p * n + q];
  return sum;
}

const deposits = (record) => record.acts.filter(({ kind }) => kind === 'ratify');
