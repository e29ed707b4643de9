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
  /** when the first of them took it in, and never before what its signer is shown to have seen there */
  readonly time: number;
  /** logs as its signer had seen them, and as they were */
  readonly seen: readonly SeenSize[];
}

/** So many entries of a log. */
export interface SeenSize {
  readonly log: string;
  readonly size: number;
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
  | { readonly kind: 'other-history'; readonly id: string; readonly log: string; readonly size: number }
  /** a log says that it took an act in before its signer can have seen what they had seen */
  | { readonly kind: 'too-early'; readonly id: string; readonly log: string; readonly seconds: number }
  /** a log was moved to two places: whoever signed both moves is in both */
  | { readonly kind: 'two-moves'; readonly id: string; readonly log: string };

export interface Merged {
  readonly acts: readonly MergedAct[];
  readonly circle: Circle;
  readonly divergences: readonly Divergence[];
}

/** @param logs at least one, of one circle, each by a name of its own */
export async function merge(logs: readonly AuditedLog[], sha256: Sha256): Promise<Merged> {
  const known = union(logs);
  const views = await viewsOf(known, logs);
  const all = timed(known, logs, views.seen);
  const ordered = inOrder(all);
  const circle = new Circle(sha256, logs.map((l) => l.name).join(' '));
  for (const { act } of ordered) circle.add(act);
  return {
    acts: ordered,
    circle,
    divergences: [...lacking(ordered, logs), ...views.wrong, ...tooEarly(ordered), ...twoMoves(ordered)],
  };
}

type Known = Pick<MergedAct, 'act' | 'places'>;

/** Every act once, with its places; first those that the first depositary took in first. */
function union(logs: readonly AuditedLog[]): Known[] {
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
  readonly seen: ReadonlyMap<string, readonly SeenSize[]>;
  readonly wrong: readonly Divergence[];
}

/** Which log each view is of, and whether that log was ever so. What is not at hand nobody can say. */
async function viewsOf(all: readonly Known[], logs: readonly AuditedLog[]): Promise<Views> {
  const seen = new Map<string, SeenSize[]>();
  const wrong: Divergence[] = [];
  for (const { act, places } of all)
    for (const view of viewsIn(act)) {
      const log = logs.find((l) =>
        view.log === undefined
          ? l.name === places[0]?.log
          : l.name === view.log || l.former.some((f) => f.log === view.log && view.size <= f.size),
      );
      // more of it than was read is not at hand
      if (!log || view.size > log.acts.length) continue;
      const [root, said] = [await log.rootAt(view.size), fromBase64(view.root)];
      if (root && said && sameBytes(root, said))
        seen.set(act.id, [...(seen.get(act.id) ?? []), { log: log.name, size: view.size }]);
      else wrong.push({ kind: 'other-history', id: act.id, log: log.name, size: view.size });
    }
  return { seen, wrong };
}

/** The logs that the signer of an act says to have seen. */
export function viewsIn({ body }: Said): readonly Seen[] {
  if (!('after' in body)) return [];
  return body.kind === 'log.acknowledge' ? [body.after, body.body] : [body.after];
}

/**
 * When each act was in, at the earliest: no sooner than what its signer had seen. A depositary's clock is its own word; what an act
 * has seen is its signer's, and that log's.
 */
function timed(all: readonly Known[], logs: readonly AuditedLog[], seen: Views['seen']): MergedAct[] {
  const timeAt = ({ log, size }: SeenSize): number =>
    size === 0 ? 0 : (logs.find((l) => l.name === log)?.acts[size - 1]?.time ?? 0);
  return all
    .map(({ act, places }): MergedAct => {
      const own = seen.get(act.id) ?? [];
      const time = Math.max((places[0] as Place).time, ...own.map(timeAt));
      return { act, places, time, seen: own };
    })
    .sort((a, b) => a.time - b.time || comparePlaces(a.places[0] as Place, b.places[0] as Place));
}

/**
 * Acts that this one names: they come first if some log has both, the named one first. Nobody can draw an act that came later before
 * another by naming it.
 */
function named({ act, places }: MergedAct, byId: ReadonlyMap<string, MergedAct>): MergedAct[] {
  const { body } = act;
  const by = body.by.flatMap(({ party, powers, prev }) => [party, powers, prev]);
  const about = body.kind === 'treaty.act' ? [body.body.about, body.body.replaces] : [];
  const ids = [...by, ...about, ...('circle' in body ? [body.circle] : [])];
  return ids.flatMap((id) => {
    const other = id === undefined ? undefined : byId.get(id);
    const isBefore = other?.places.some((p) => places.some((q) => q.log === p.log && p.index < q.index));
    return other && isBefore ? [other] : [];
  });
}

/**
 * The acts in an order in which each follows what it says that it follows, and else as in `all`: one after the other, each with
 * what it waits for before it. Ids and roots are digests of what they name, so nothing can follow itself.
 */
function inOrder(all: readonly MergedAct[]): MergedAct[] {
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

  function* before(merged: MergedAct): Generator<MergedAct> {
    yield* named(merged, byId);
    for (const { log, size } of merged.seen) {
      const entries = logs.get(log) ?? [];
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

/** A log that took an act in before what its signer had seen: its clock was wrong, or it says what was not. */
function tooEarly(all: readonly MergedAct[]): Divergence[] {
  return all.flatMap(({ act, places, time }) => {
    const { log, time: said } = places[0] as Place;
    return said < time ? [{ kind: 'too-early', id: act.id, log, seconds: time - said } as const] : [];
  });
}

function twoMoves(all: readonly MergedAct[]): Divergence[] {
  const to = new Map<string, string>();
  return all.flatMap(({ act: { id, body } }) => {
    if (body.kind !== 'circle.succeed') return [];
    const { former, depositary } = body.body;
    const first = to.get(former.log) ?? depositary.log;
    to.set(former.log, first);
    return first === depositary.log ? [] : [{ kind: 'two-moves', id, log: former.log } as const];
  });
}
