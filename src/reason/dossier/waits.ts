/**
 * Who awaits whom, and where the waits run in a circle.
 *
 * A wait is *stated* when somebody said that they expect an act of somebody, or that their own act needs another's.
 * A circular wait is a knot of acts each of which is held back by another of them: the strongly connected components
 * of "needs" among the acts that could all hold together but that no first step opens (generalised AND-OR model;
 * Knapp, ACM Computing Surveys 1987).
 */
import type { Actors } from '../../terms/dossier.ts';
import { actsIn } from './choice.ts';
import type { FourSets } from './four-sets.ts';
import { holdsIn, type Theory } from './theory.ts';

export interface Wait {
  /** who waits, as recorded: named, unstated, or named by a reading */
  readonly who: Actors;
  /** for whose act, likewise */
  readonly forWhom: Actors;
  /** the act awaited */
  readonly act: string;
  /** the expectation (the act itself) or the condition it comes from */
  readonly because: { readonly kind: 'expectation' | 'condition'; readonly entry: string };
}

/** Every wait on the theory's day that nothing on record has closed, in the order of the dossier. */
export function waitsOf(theory: Theory, sets: FourSets): Wait[] {
  const byId = new Map(theory.dossier.acts.map((a) => [a.id as string, a]));
  const expectations = theory.named.flatMap(({ act }): Wait[] => {
    if (act.awaitedBy === undefined || sets.now.has(act.id)) return [];
    return [
      { who: [act.awaitedBy], forWhom: act.by, act: act.id, because: { kind: 'expectation', entry: act.id } },
    ];
  });
  const conditions = theory.named.flatMap(({ needs }) =>
    needs
      .filter((n) => !holdsIn(n.on, sets.now))
      .flatMap(({ condition, on }) =>
        [...new Set(actsIn(on))]
          .filter((id) => !sets.now.has(id))
          .map(
            (id): Wait => ({
              who: condition.by,
              forWhom: others(condition.by, byId.get(id)?.by ?? 'unstated'),
              act: id,
              because: { kind: 'condition', entry: condition.id },
            }),
          ),
      ),
  );
  return [...expectations, ...conditions];
}

/** Of those whose joint act is awaited, the others: nobody waits for themselves. */
function others(who: Actors, forWhom: Actors): Actors {
  if (!Array.isArray(who) || !Array.isArray(forWhom)) return forWhom;
  const rest = forWhom.filter((p) => !who.includes(p));
  return rest.length > 0 ? rest : forWhom;
}

/** The knots: sets of acts that hold each other back, each in dossier order. */
export function circularWaits(theory: Theory, sets: FourSets): string[][] {
  const stuck = theory.named.filter((n) => sets.could.has(n.act.id) && !sets.open.has(n.act.id));
  const ids = stuck.map((n) => n.act.id as string);
  const holds = new Map(
    stuck.map((n) => [
      n.act.id as string,
      n.needs
        .filter((need) => !holdsIn(need.on, sets.open))
        .flatMap((need) => actsIn(need.on))
        .flatMap((id) => standsFor(theory, id))
        .filter((id) => ids.includes(id)),
    ]),
  );
  const reach = new Map(ids.map((id) => [id, reachable(id, holds)]));
  const knots: string[][] = [];
  for (const id of ids) {
    if (knots.some((k) => k.includes(id)) || !reach.get(id)?.has(id)) continue;
    knots.push(ids.filter((other) => reach.get(id)?.has(other) && reach.get(other)?.has(id)));
  }
  return knots;
}

/** An act, and the acts that would count as it. */
function standsFor(theory: Theory, id: string): string[] {
  return [id, ...theory.counts.filter((c) => c.condition.act === id).flatMap((c) => actsIn(c.on))];
}

function reachable(from: string, edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>();
  const queue = [...(edges.get(from) ?? [])];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    queue.push(...(edges.get(at) ?? []));
  }
  return seen;
}
