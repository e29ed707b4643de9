/**
 * Several logs of one circle as one record: as three governments have been depositaries of one treaty.
 *
 * Whoever sends an act sends the same bytes to every depositary, and acts are the same if their ids are. Logs are compared by sets
 * of ids and never by their hashes: each has an order of its own. The order of all of them together follows from what acts say
 * that they follow (their keys' chains, the acts they name, the logs as their signers had seen them), then from the time at which
 * the first depositary took an act in, then from its place there. So it is the same for everybody who has the same logs.
 *
 * Found besides: what one log has and another lacks, since when; and acts whose signer had seen a history of a log that this one
 * does not have, which convicts either the log or whoever signed.
 *
 * Not decided here: which depositary is right, and whether one that lacks an act withheld it or never got it.
 * Cost: linear, and a digest or two for every view of a log. Each log has been audited by itself (`audit.ts`).
 */
import { fromBase64 } from '../log/base64.ts';
import { sameBytes } from '../log/bytes.ts';
import type { Sha256 } from '../log/hash.ts';
import type { Seen } from '../terms/signed-act.ts';
import { Circle, type RootAt } from './circle.ts';
import type { SignedAct } from './signed-act.ts';

/** What an act says; of its signatures whoever audited it has seen to. */
type Said = Pick<SignedAct, 'id' | 'body'>;

/** One log of the circle, found good. */
export interface AuditedLog {
  readonly name: string;
  /** logs that it goes on from */
  readonly former: readonly Seen[];
  /** in its own order, each with the time of the first checkpoint that covers it, in seconds since 1970 */
  readonly acts: readonly { readonly act: Said; readonly time: number }[];
  readonly rootAt: RootAt;
  /** time of its last checkpoint */
  readonly until: number;
}

/** Where an act stands in one of the logs. */
export interface Place {
  readonly log: string;
  readonly index: number;
  readonly time: number;
}

export interface MergedAct {
  readonly act: Said;
  /** earliest first */
  readonly places: readonly Place[];
}

export type Divergence =
  /** one log lacks what another has; by its own last checkpoint it went on so long since */
  | {
      readonly kind: 'lacking';
      readonly id: string;
      readonly log: string;
      readonly has: Place;
      readonly seconds: number;
    }
  /** a signer had seen a log as it is not */
  | { readonly kind: 'other-history'; readonly id: string; readonly log: string; readonly size: number };

export interface Merged {
  readonly acts: readonly MergedAct[];
  readonly circle: Circle;
  readonly divergences: readonly Divergence[];
}

/** @param logs at least one, of one circle, each by a name of its own */
export async function merge(logs: readonly AuditedLog[], sha256: Sha256): Promise<Merged> {
  const all = union(logs);
  const views = await viewsOf(all, logs);
  const ordered = inOrder(all, views.seen);
  const circle = new Circle(sha256, logs.map((l) => l.name).join(' '));
  for (const { act } of ordered) circle.add(act);
  return { acts: ordered, circle, divergences: [...lacking(ordered, logs), ...views.wrong] };
}

/** Every act once, with its places; first those that the first depositary took in first. */
function union(logs: readonly AuditedLog[]): MergedAct[] {
  const by = new Map<string, { act: Said; places: Place[] }>();
  for (const { name: log, acts } of logs)
    for (const [index, { act, time }] of acts.entries()) {
      const known = by.get(act.id) ?? { act, places: [] };
      known.places.push({ log, index, time });
      by.set(act.id, known);
    }
  for (const { places } of by.values()) places.sort(comparePlaces);
  return [...by.values()].sort((a, b) => comparePlaces(a.places[0] as Place, b.places[0] as Place));
}

function comparePlaces(a: Place, b: Place): number {
  if (a.time !== b.time) return a.time - b.time;
  return a.log === b.log ? a.index - b.index : a.log < b.log ? -1 : 1;
}

interface Views {
  /** by act: for each log that its signer had seen as it is, how many entries of it */
  readonly seen: ReadonlyMap<string, readonly { readonly log: string; readonly size: number }[]>;
  readonly wrong: readonly Divergence[];
}

/** Which log each view is of, and whether that log was ever so. What is not at hand nobody can say. */
async function viewsOf(all: readonly MergedAct[], logs: readonly AuditedLog[]): Promise<Views> {
  const seen = new Map<string, { log: string; size: number }[]>();
  const wrong: Divergence[] = [];
  for (const { act, places } of all)
    for (const view of viewsIn(act)) {
      const log = logs.find((l) =>
        view.log === undefined
          ? l.name === places[0]?.log
          : l.name === view.log || l.former.some((f) => f.log === view.log && view.size <= f.size),
      );
      if (!log) continue;
      const [root, said] = [await log.rootAt(view.size), fromBase64(view.root)];
      if (root && said && sameBytes(root, said))
        seen.set(act.id, [...(seen.get(act.id) ?? []), { log: log.name, size: view.size }]);
      else wrong.push({ kind: 'other-history', id: act.id, log: log.name, size: view.size });
    }
  return { seen, wrong };
}

function viewsIn({ body }: Said): readonly Seen[] {
  if (!('after' in body)) return [];
  return body.kind === 'log.acknowledge' ? [body.after, body.body] : [body.after];
}

/** Acts that this one names, or whose keys it was signed with. */
function named({ body }: Said): readonly string[] {
  const by = body.by.flatMap(({ party, powers, prev }) => [party, powers, prev]);
  const of = 'circle' in body ? [body.circle] : [];
  return [...by, ...of].filter((id) => id !== undefined);
}

/**
 * The acts in an order in which each follows what it says that it follows, and else as in `all`: one after the other, each with
 * what it waits for before it. Ids and roots are digests of what they name, so nothing can follow itself.
 */
function inOrder(all: readonly MergedAct[], seen: Views['seen']): MergedAct[] {
  const byId = new Map(all.map((merged) => [merged.act.id, merged]));
  const logs = new Map<string, MergedAct[]>();
  for (const merged of all)
    for (const { log, index } of merged.places) {
      const entries = logs.get(log) ?? [];
      entries[index] = merged;
      logs.set(log, entries);
    }
  const ordered = new Set<MergedAct>();
  /** of each log, how many entries from the first on have their place */
  const placed = new Map<string, number>();

  function* before({ act }: MergedAct): Generator<MergedAct> {
    for (const id of named(act)) {
      const one = byId.get(id);
      if (one) yield one;
    }
    for (const { log, size } of seen.get(act.id) ?? []) {
      const entries = logs.get(log) as MergedAct[];
      for (let index = placed.get(log) ?? 0; index < size; index++) {
        const one = entries[index] as MergedAct;
        if (!ordered.has(one)) yield one;
        if (index === (placed.get(log) ?? 0)) placed.set(log, index + 1);
      }
    }
  }

  for (const start of all) {
    const open = [{ merged: start, before: before(start) }];
    const waiting = new Set([start]);
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const { value: first } = top.before.next();
      if (first && !ordered.has(first) && !waiting.has(first)) {
        open.push({ merged: first, before: before(first) });
        waiting.add(first);
      } else if (!first) {
        ordered.add(top.merged);
        open.pop();
      }
    }
  }
  return [...ordered];
}

function lacking(all: readonly MergedAct[], logs: readonly AuditedLog[]): Divergence[] {
  return logs.flatMap(({ name: log, until }) =>
    all
      .filter(({ places }) => !places.some((p) => p.log === log))
      .map(({ act, places }): Divergence => {
        const has = places[0] as Place;
        return { kind: 'lacking', id: act.id, log, has, seconds: Math.max(0, until - has.time) };
      }),
  );
}
