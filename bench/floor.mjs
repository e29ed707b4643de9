/** The floor: bare loops over typed arrays, no names, no clauses, nothing but the arithmetic. Loading sorts by day. */
import { isInTime, reservationsOf, TIME } from './work.mjs';

export const title = 'typed arrays, bare';
export const version = () => `node ${process.versions.node}`;

export function load(made, states) {
  const columns = made.map(({ needed, delay, who, when }) => {
    const order = Array.from(when.keys()).sort((a, b) => when[a] - when[b]);
    return {
      needed,
      delay,
      who: Int32Array.from(order, (i) => who[i]),
      when: Int32Array.from(order, (i) => when[i]),
    };
  });
  const reserved = reservationsOf(made).map((all, t) =>
    all.map((r) => ({ ...r, objections: r.objections.filter((o) => isInTime(made[t], r, o)) })),
  );
  return { columns, states, reserved };
}

const NEVER = 2 ** 31 - 1;

function days({ needed, delay, when }) {
  const parties = new Int32Array(when.length).fill(NEVER);
  if (needed > when.length) return { general: NEVER, parties };
  const general = when[needed - 1] + delay;
  for (let i = 0; i < parties.length; i++) {
    const own = when[i] + delay;
    parties[i] = own > general ? own : general;
  }
  return { general, parties };
}

export const job = ({ columns }) => columns.map(days);

export function checksum(_, all) {
  let sum = 0;
  for (const { general, parties } of all) {
    if (general === NEVER) continue;
    sum += general;
    for (const day of parties) sum += day;
  }
  return sum;
}

export function pairs({ columns, states }, all, on) {
  const words = (columns.length + 31) >> 5;
  const bits = new Int32Array(states * words);
  for (let c = 0; c < columns.length; c++) {
    const { who } = columns[c];
    const { parties } = all[c];
    for (let i = 0; i < who.length; i++) if (parties[i] <= on) bits[who[i] * words + (c >> 5)] |= 1 << (c & 31);
  }
  const made = new Uint32Array(states * states);
  for (let p = 0; p < states; p++)
    for (let q = p; q < states; q++) {
      let count = 0;
      for (let w = 0; w < words; w++) {
        let x = bits[p * words + w] & bits[q * words + w];
        x -= (x >>> 1) & 0x55555555;
        x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
        count += Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
      }
      made[p * states + q] = made[q * states + p] = count;
    }
  return made;
}

export function pairsChecksum({ states }, made) {
  let sum = 0;
  for (let p = 0; p < states; p++) for (let q = p + 1; q < states; q++) sum += made[p * states + q];
  return sum;
}

/** Of several reservations between two the one that goes furthest stands; weights as in every other contestant. */
export function relations({ columns, states, reserved }, all, on) {
  const sums = new Uint32Array(states * states);
  const stands = new Uint8Array(states * states);
  const said = new Uint8Array(states);
  const weights = [0, 1, 3, 7, 11];
  for (let c = 0; c < columns.length; c++) {
    const { who } = columns[c];
    const { parties } = all[c];
    const isBound = new Uint8Array(states);
    for (let i = 0; i < who.length; i++) if (parties[i] <= on) isBound[who[i]] = 1;
    const touched = [];
    for (const r of reserved[c]) {
      if (r.made > on || r.withdrawn <= on || !isBound[r.by]) continue;
      said.fill(r.notified + TIME < on ? 1 : 3);
      for (const o of r.objections) if (o.day <= on) said[o.by] = o.opposes ? 4 : 2;
      for (let b = 0; b < states; b++) {
        if (!isBound[b] || b === r.by) continue;
        const at = b < r.by ? b * states + r.by : r.by * states + b;
        if (stands[at] === 0) touched.push(at);
        if (said[b] > stands[at]) stands[at] = said[b];
      }
    }
    for (const at of touched) {
      sums[at] += weights[stands[at]];
      stands[at] = 0;
    }
  }
  return sums;
}

export const relationsChecksum = (_, sums) => sums.reduce((a, b) => a + b, 0);

/** One further deposit, and the days of its treaty anew. */
export function further({ columns }, { treaty, state, day }) {
  const { who, when, ...rest } = columns[treaty];
  let at = 0;
  while (at < when.length && when[at] <= day) at++;
  const into = (from, value) => {
    const made = new Int32Array(from.length + 1);
    made.set(from.subarray(0, at));
    made[at] = value;
    made.set(from.subarray(at), at + 1);
    return made;
  };
  return days({ ...rest, who: into(who, state), when: into(when, day) });
}
