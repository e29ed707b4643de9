/**
 * Conditions as a network of thresholds.
 *
 * *All* of n is n of n, *any* is one of n, "the thirtieth" is thirty of n, a share is a sum of weights: every inner node
 * adds up the weights of its parts that hold and compares with its quota. When an atom begins or ends, only the nodes
 * on the way from its leaves to their roots are touched (Dowling and Gallier 1984), so a count over two hundred
 * parties costs the same as one over two.
 *
 * Two truths are kept of every node, one a side (see `solve.ts`).
 */
import type { Atom, Condition } from './clause.ts';

export const POSSIBLY = 0;
export const SURELY = 1;
export type SideIndex = typeof POSSIBLY | typeof SURELY;

export class Network {
  /** for every atom, by its number, the leaves that are it */
  readonly leaves: number[][] = [];
  /** leaves that the clock makes true: the node, the day for each side */
  readonly clocks: { readonly node: number; readonly days: readonly [number, number] }[] = [];
  private readonly parent: number[] = [];
  private readonly weight: number[] = [];
  private readonly quota: number[] = [];
  private readonly sum: [number[], number[]] = [[], []];
  private readonly truth: [boolean[], boolean[]] = [[], []];

  /**
   * @param numberOf the number of an atom
   * @param onRoot told of every change of a root: its node, the side, and its truth now
   */
  constructor(
    private readonly numberOf: (atom: Atom) => number,
    private readonly onRoot: (root: number, side: SideIndex, now: boolean) => void,
  ) {}

  /** Adds a condition; the node that stands for the whole of it. */
  add(condition: Condition, parent = -1, weight = 1): number {
    const node = this.parent.length;
    this.parent.push(parent);
    this.weight.push(weight);
    this.quota.push(quotaOf(condition));
    for (const side of [POSSIBLY, SURELY] as const) {
      this.sum[side].push(0);
      this.truth[side].push('of' in condition && (this.quota[node] as number) <= 0);
    }
    switch (condition.kind) {
      case 'atom': {
        const of = this.numberOf(condition.atom);
        const known = this.leaves[of];
        if (known) known.push(node);
        else this.leaves[of] = [node];
        break;
      }
      case 'since':
        this.clocks.push({ node, days: [condition.days.earliest, condition.days.latest] });
        break;
      case 'held':
        throw new TypeError('a condition that is to hold for a time has to be lowered first');
      default:
        condition.of.forEach((part, i) => {
          const of = condition.kind === 'atLeast' ? (condition.weights?.[i] ?? 1) : 1;
          const child = this.add(part, node, of);
          for (const side of [POSSIBLY, SURELY] as const)
            if (this.isTrue(child, side)) this.increase(node, side, of);
        });
    }
    return node;
  }

  isTrue(node: number, side: SideIndex): boolean {
    return this.truth[side][node] as boolean;
  }

  /** A leaf has changed; whatever changes with it is told. */
  set(leaf: number, side: SideIndex, to: boolean): void {
    const truth = this.truth[side];
    for (let node = leaf, now = to; truth[node] !== now; ) {
      truth[node] = now;
      const above = this.parent[node] as number;
      if (above < 0) {
        this.onRoot(node, side, now);
        return;
      }
      const sum = (this.sum[side][above] as number) + (now ? 1 : -1) * (this.weight[node] as number);
      this.sum[side][above] = sum;
      now = sum >= (this.quota[above] as number);
      node = above;
    }
  }

  private increase(node: number, side: SideIndex, by: number): void {
    const sum = (this.sum[side][node] as number) + by;
    this.sum[side][node] = sum;
    this.truth[side][node] = sum >= (this.quota[node] as number);
  }
}

function quotaOf(condition: Condition): number {
  switch (condition.kind) {
    case 'all':
      return condition.of.length;
    case 'atLeast':
      return condition.count;
    default:
      return 1;
  }
}
