/** Ours, where all is plain: the record is read from files, then its columns answer. */
import { readRecord } from '../dist/files/index.js';
import {
  boundTogether,
  columnsOf,
  inForceDays,
  inForceDaysOf,
  NEVER,
  relationsTogether,
  reservedColumnsOf,
  withDeposit,
} from '../dist/reason/index.js';
import { filesOf } from './work.mjs';

export const title = 'mufakat, columns';
export const version = () => `node ${process.versions.node}`;

/** Apart from the loading: files to acts, which a database is not asked to check either. */
export function read(made, states) {
  const read = readRecord(filesOf(made, states));
  if (!read.ok) throw new Error(JSON.stringify(read.refusals.slice(0, 3)));
  return read.value;
}

export function load(record) {
  const loaded = columnsOf(record);
  if (loaded.notPlain.length > 0) throw new Error(`not plain: ${JSON.stringify(loaded.notPlain.slice(0, 3))}`);
  const reserved = reservedColumnsOf(record);
  if (reserved.notPlain.length > 0) throw new Error(`not plain: ${JSON.stringify(reserved.notPlain.slice(0, 3))}`);
  return { ...loaded, reserved };
}

export const job = inForceDays;

export const relations = ({ reserved }, days, on) => relationsTogether(reserved, days, on);

/** Pairs modified, excluded, awaiting and without relations, each with a weight of its own. */
export function relationsChecksum({ parties }, { modified, excluded, awaiting, noRelations }) {
  let sum = 0;
  for (let p = 0; p < parties.length; p++)
    for (let q = p + 1; q < parties.length; q++) {
      const at = p * parties.length + q;
      sum += modified[at] + 3 * excluded[at] + 7 * awaiting[at] + 11 * noRelations[at];
    }
  return sum;
}

export function checksum(_, all) {
  let sum = 0;
  for (const { general, parties } of all) {
    if (general === NEVER) continue;
    sum += general;
    for (const day of parties) sum += day;
  }
  return sum;
}

export const pairs = boundTogether;

export function pairsChecksum({ parties }, made) {
  let sum = 0;
  for (let p = 0; p < parties.length; p++)
    for (let q = p + 1; q < parties.length; q++) sum += made[p * parties.length + q];
  return sum;
}

export function further(loaded, { treaty, state, day }) {
  const instrument = `t${treaty}`;
  const { columns } = withDeposit(loaded, { instrument, party: `s${state}`, on: day });
  return inForceDaysOf(columns.find((c) => c.instrument === instrument));
}
