/** What was acknowledged, by whatever writer: none of it may ever be lost, moved or contradicted. */
import { sameBytes, toBase64 } from '../../src/log/index.ts';
import type { Entry, LogPlaces, LogReader, Submitted } from '../../src/record/index.ts';
import { type Audited, audit } from './audit.ts';
import { checkReceipt } from './log-kit.ts';

export interface Remembered {
  readonly take: (entries: readonly Entry[], answers: readonly Submitted[]) => Promise<void>;
  /** audits the log, and holds everything remembered against it */
  readonly check: (log: LogReader & LogPlaces) => Promise<Audited>;
  readonly count: () => number;
  readonly copy: () => Remembered;
}

export function remembered(from?: Map<number, Uint8Array>, given?: Map<number, string>): Remembered {
  const places = new Map(from);
  /** root by size, of every checkpoint that anybody was given */
  const roots = new Map(given);

  async function take(entries: readonly Entry[], answers: readonly Submitted[]): Promise<void> {
    for (const [i, answer] of answers.entries()) {
      if (answer.kind !== 'recorded') continue;
      const { index } = answer.receipt;
      const { bytes } = entries[i] as Entry;
      const { size, root } = await checkReceipt(entries[i] as Entry, answer.receipt);
      const [before, now] = [roots.get(size), toBase64(root)];
      if (before !== undefined && before !== now) throw new Error(`two checkpoints of size ${size}`);
      roots.set(size, now);
      const there = places.get(index);
      if (there && !sameBytes(there, bytes)) throw new Error(`two entries at ${index}`);
      places.set(index, bytes);
    }
  }

  async function check(log: LogReader & LogPlaces): Promise<Audited> {
    const audited = await audit(log);
    for (const [index, bytes] of places)
      if (!sameBytes(audited.entries[index] ?? new Uint8Array(0), bytes))
        throw new Error(`entry ${index} was acknowledged and is not there`);
    for (const [size, root] of roots)
      if (audited.rootOf(size) !== root)
        throw new Error(`the checkpoint given for ${size} is of another tree`);
    return audited;
  }

  return { take, check, count: () => places.size, copy: () => remembered(places, roots) };
}
