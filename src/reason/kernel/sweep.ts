/**
 * The days in order, and on each day what ends and what begins. See `solve.ts` for what it means.
 *
 * A day is settled in turns: for each stratum its endings, then its beginnings; after all of them, clauses with a
 * delay look at the day as it has become. A clause is looked at only when a condition of its own changes.
 *
 * On each side a clause is *ready* for its condition, *pending* while its delay runs, *running*, or *spent* until its
 * condition has ceased to hold. The side *possibly* goes first: what surely runs possibly runs.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import { type Atom, atomsIn, type Clause, type Condition, endingsIn } from './clause.ts';
import { Heap } from './heap.ts';
import { Network, POSSIBLY, type SideIndex, SURELY } from './network.ts';
import { dueDay, type Run, type Side } from './run.ts';
import { actsAtOnce, strata } from './strata.ts';

interface MutableRun extends Run {
  from: CivilDay;
  to: CivilDay | undefined;
  order: number;
}

type Status = 'ready' | 'pending' | 'running' | 'barred' | 'spent';

interface ClauseState {
  status: Status;
  /** where it is barred: the day from which nothing surely bars it any more */
  resumes: number;
  readonly runs: MutableRun[];
}

/** What a root of the network is to its clause. */
interface Role {
  readonly clause: number;
  readonly kind: 'when' | 'unless' | 'reached' | 'lost';
}

interface Root {
  readonly node: number;
  readonly kind: 'reached' | 'lost';
  readonly condition: Condition;
  readonly atoms: readonly number[];
  /** some atom of it is in a loop of endings with what the clause concludes */
  readonly isLoop: boolean;
}

interface AtomState {
  /** how many runs support it now */
  live: number;
  /** of those, how many began today */
  begunToday: number;
  today: number;
  /** the day it first held */
  first: number;
}

const SIDES = [POSSIBLY, SURELY] as const;
const NAMES: readonly [Side, Side] = ['possibly', 'surely'];
const ENDINGS = 0;
const BEGINNINGS = 1;
const AFTER_ALL = 2;
const PHASES = 3;

export class Sweep {
  private readonly atoms: Atom[] = [];
  private readonly numbers = new Map<Atom, number>();
  private readonly network: Network;
  private readonly roles: Role[] = [];
  private readonly head: number[] = [];
  private readonly whenRoot: number[] = [];
  private readonly unlessRoot: (number | undefined)[] = [];
  private readonly untilRoots: (readonly Root[])[] = [];
  private readonly states: [ClauseState[], ClauseState[]] = [[], []];
  private readonly atomStates: [AtomState[], AtomState[]] = [[], []];
  /** for every root, by node: the day of its last change, and what it was before that day; a side each */
  private readonly changed: [number[], number[]] = [[], []];
  private readonly before: [boolean[], boolean[]] = [[], []];
  /** the day on which a root last became true, and first did */
  private readonly rose: [number[], number[]] = [[], []];
  private readonly firstTrue: [number[], number[]] = [[], []];
  /** clauses that have possibly been reached, and may have run their course, or been barred, before they surely begin */
  private readonly mayBeOver: boolean[] = [];
  /** clauses of which a run that could not begin has been noted since their condition came to hold */
  private readonly isVoidNoted: boolean[] = [];
  /** things of which some beginning may have come to an end */
  private readonly mayHaveEnded: boolean[] = [];
  /** for every atom the clauses that end when something with it in it is lost */
  private readonly losers: number[][] = [];
  private readonly stratum: Int32Array;
  private readonly days = new Heap();
  private readonly agenda = new Heap();
  private readonly isOnAgenda: boolean[] = [];
  private today = Number.NEGATIVE_INFINITY as CivilDay;
  private beginnings = 0;

  constructor(private readonly clauses: readonly Clause[]) {
    this.network = new Network(
      (of) => this.numberOf(of),
      (root, side, now) => this.rootChanged(root, side, now),
    );
    for (const [i, clause] of clauses.entries()) this.addClause(i, clause);
    this.stratum = strata(clauses, { atoms: this.atoms, numberOf: (of) => this.numberOf(of) });
    for (const [i, clause] of clauses.entries()) this.addEndings(i, clause);
    for (const side of SIDES)
      this.atomStates[side] = this.atoms.map(() => ({
        live: 0,
        begunToday: 0,
        today: Number.NEGATIVE_INFINITY,
        first: Number.POSITIVE_INFINITY,
      }));
  }

  runsOf(clause: number, side: Side): readonly Run[] {
    return (this.states[side === 'possibly' ? POSSIBLY : SURELY][clause] as ClauseState).runs;
  }

  private numberOf(of: Atom): number {
    const known = this.numbers.get(of);
    if (known !== undefined) return known;
    const number = this.atoms.length;
    this.numbers.set(of, number);
    this.atoms.push(of);
    return number;
  }

  private addClause(i: number, clause: Clause): void {
    this.head[i] = this.numberOf(clause.then);
    this.whenRoot[i] = this.addRoot(clause.when, { clause: i, kind: 'when' });
    this.unlessRoot[i] = clause.unless && this.addRoot(clause.unless, { clause: i, kind: 'unless' });
    for (const side of SIDES)
      this.states[side].push({ status: 'ready', resumes: Number.POSITIVE_INFINITY, runs: [] });
    this.mayBeOver.push(false);
    this.isVoidNoted.push(false);
    for (const { condition } of endingsIn(clause.until)) for (const a of atomsIn(condition)) this.numberOf(a);
  }

  private addEndings(i: number, clause: Clause): void {
    this.untilRoots[i] = endingsIn(clause.until).map(({ kind, condition }): Root => {
      const atoms = atomsIn(condition).map((a) => this.numberOf(a));
      if (kind === 'lost')
        for (const a of new Set(atoms)) {
          const known = this.losers[a];
          if (known) known.push(i);
          else this.losers[a] = [i];
        }
      return {
        node: this.addRoot(condition, { clause: i, kind }),
        kind,
        condition,
        atoms,
        isLoop:
          kind === 'lost' && atoms.some((a) => this.stratum[a] === this.stratum[this.head[i] as number]),
      };
    });
  }

  private addRoot(condition: Condition, role: Role): number {
    const node = this.network.add(condition);
    this.roles[node] = role;
    for (const side of SIDES) {
      this.changed[side][node] = Number.NEGATIVE_INFINITY;
      const isTrue = this.network.isTrue(node, side);
      this.before[side][node] = isTrue;
      this.rose[side][node] = Number.NEGATIVE_INFINITY;
      this.firstTrue[side][node] = isTrue ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    }
    return node;
  }

  run(): void {
    const { clocks } = this.network;
    for (const [n, { days }] of clocks.entries())
      for (const side of SIDES) this.days.add(days[side], 2 * n + side);
    // What needs nothing is there from the start.
    this.clauses.forEach((_, i) => {
      if (SIDES.some((side) => this.network.isTrue(this.whenRoot[i] as number, side))) {
        this.considerBeginning(i);
        this.days.add(Number.NEGATIVE_INFINITY, -1 - i);
      }
    });
    for (let day = this.days.smallestKey; day !== undefined; day = this.days.smallestKey) {
      if (day === Number.POSITIVE_INFINITY) break; // a day that never surely comes
      this.today = day as CivilDay;
      while (this.days.smallestKey === day) {
        const event = this.days.take() as number;
        if (event < 0) this.plan(-1 - event, BEGINNINGS);
        else this.network.set(clocks[event >> 1]?.node as number, (event & 1) as SideIndex, true);
      }
      for (let next = this.agenda.take(); next !== undefined; next = this.agenda.take()) this.settle(next);
    }
  }

  private settle(item: number): void {
    this.isOnAgenda[item] = false;
    const [i, phase] = [Math.floor(item / PHASES), item % PHASES];
    if (phase === ENDINGS) this.settleEnding(i);
    else if (phase === BEGINNINGS) {
      this.beginPending(i);
      if (actsAtOnce(this.clauses[i] as Clause)) this.reachIfReady(i);
      this.closeBarred(i);
    } else {
      this.closeStretch(i);
      this.reachIfReady(i);
      this.noteIfItMayBeBarred(i);
    }
  }

  private plan(i: number, phase: number): void {
    const item = i * PHASES + phase;
    if (this.isOnAgenda[item]) return;
    this.isOnAgenda[item] = true;
    const turn =
      phase === AFTER_ALL
        ? this.atoms.length * 2
        : (this.stratum[this.head[i] as number] as number) * 2 + phase;
    this.agenda.add(turn, item);
  }

  private considerBeginning(i: number): void {
    this.plan(i, actsAtOnce(this.clauses[i] as Clause) ? BEGINNINGS : AFTER_ALL);
  }

  /** A condition has changed: its clause is looked at in its turn. */
  private rootChanged(root: number, side: SideIndex, now: boolean): void {
    if (this.changed[side][root] !== this.today) {
      this.changed[side][root] = this.today;
      this.before[side][root] = !now;
    }
    if (now) {
      this.rose[side][root] = this.today;
      if ((this.firstTrue[side][root] as number) > this.today) this.firstTrue[side][root] = this.today;
    }
    const { clause, kind } = this.roles[root] as Role;
    if (kind === 'when') {
      if (now) this.considerBeginning(clause);
      else this.plan(clause, AFTER_ALL);
    } else if (kind === 'unless') {
      this.plan(clause, AFTER_ALL);
    } else {
      this.plan(clause, ENDINGS);
      // What possibly might have begun but for this may begin after all.
      if (now === (kind === 'lost')) this.considerBeginning(clause);
    }
  }

  private heldOnTheEve(root: number, side: SideIndex): boolean {
    return this.changed[side][root] === this.today
      ? (this.before[side][root] as boolean)
      : this.network.isTrue(root, side);
  }

  // Endings --------------------------------------------------------------------------------------------------------

  private settleEnding(i: number): void {
    for (const side of SIDES) {
      const { status } = this.states[side][i] as ClauseState;
      if ((status === 'pending' || status === 'running') && this.isEnded(i, side)) this.end(i, side);
    }
    this.noteIfItMayEnd(i);
  }

  private end(i: number, side: SideIndex): void {
    const state = this.states[side][i] as ClauseState;
    const run = state.runs.at(-1) as MutableRun;
    const wasRunning = state.status === 'running';
    run.to = this.today;
    state.status = this.statusAfterEnd(i, side);
    if (!wasRunning) return;
    this.noteThatItMayHaveEnded(this.head[i] as number);
    const of = this.atomState(this.head[i] as number, side);
    of.live -= 1;
    if (of.live === 0) this.setAtom(this.head[i] as number, side, false);
  }

  /** A clause whose condition holds on is spent; but what may only now come to hold may be reached again. */
  private statusAfterEnd(i: number, side: SideIndex): Status {
    const when = this.whenRoot[i] as number;
    if (!this.network.isTrue(when, POSSIBLY)) return 'ready';
    return side === POSSIBLY && !this.network.isTrue(when, SURELY) ? 'ready' : 'spent';
  }

  /** What has possibly been reached and not surely begun may have run its course: whoever waits for that is told. */
  private noteIfItMayEnd(i: number): void {
    if (this.isPossible(i) && !this.mayBeOver[i] && this.state(i, SURELY).status !== 'running') {
      if (!this.isEnded(i, SURELY)) return;
      this.mayBeOver[i] = true;
      this.noteThatItMayHaveEnded(this.head[i] as number);
    }
  }

  private noteThatItMayHaveEnded(of: number): void {
    if (this.mayHaveEnded[of]) return;
    this.mayHaveEnded[of] = true;
    for (const j of this.losers[of] ?? []) this.plan(j, ENDINGS);
  }

  private state(i: number, side: SideIndex): ClauseState {
    return this.states[side][i] as ClauseState;
  }

  private isPossible(i: number): boolean {
    const { status } = this.state(i, POSSIBLY);
    return status === 'pending' || status === 'running' || status === 'barred';
  }

  // Beginnings -----------------------------------------------------------------------------------------------------

  private reachIfReady(i: number): void {
    for (const side of SIDES) {
      if (this.state(i, side).status !== 'ready') continue;
      if (this.network.isTrue(this.whenRoot[i] as number, side)) this.reach(i, side, this.today);
    }
  }

  private reach(i: number, side: SideIndex, reached: CivilDay): void {
    const state = this.state(i, side);
    const from = dueDay(this.clauses[i] as Clause, reached, NAMES[side]);
    if (this.isEnded(i, side)) {
      state.status = this.statusAfterEnd(i, side);
      if (this.isVoidNoted[i]) return;
      this.isVoidNoted[i] = side === SURELY || !this.network.isTrue(this.whenRoot[i] as number, SURELY);
      state.runs.push({ reached, from, to: this.today, order: this.beginnings++ });
      return;
    }
    state.runs.push({ reached, from, to: undefined, order: Number.POSITIVE_INFINITY });
    state.status = 'pending';
    if (from <= this.today) this.begin(i, side);
    else this.days.add(from, -1 - i);
    if (side === POSSIBLY) this.noteIfItMayEnd(i);
  }

  /** What has come due, on the side possibly first. */
  private beginPending(i: number): void {
    for (const side of SIDES) {
      const state = this.state(i, side);
      const run = state.runs.at(-1);
      if (!run) continue;
      if (state.status === 'pending' && run.from <= this.today) this.begin(i, side);
      else if (state.status === 'barred' && state.resumes <= this.today) {
        run.from = this.today;
        run.to = undefined;
        this.begin(i, side);
      }
    }
  }

  /** Once it is settled that it surely does not begin, nor does it possibly begin any later. */
  private closeBarred(i: number): void {
    const possibly = this.state(i, POSSIBLY);
    if (possibly.status === 'barred' && this.isSettled(i)) possibly.status = this.statusAfterEnd(i, POSSIBLY);
  }

  private isSettled(i: number): boolean {
    const { status } = this.state(i, SURELY);
    return status === 'spent' || status === 'running';
  }

  private begin(i: number, side: SideIndex): void {
    const state = this.state(i, side);
    const run = state.runs.at(-1) as MutableRun;
    run.order = this.beginnings++;
    if (this.isBarred(i, side)) {
      this.bar(i, side, run);
      return;
    }
    if (side === SURELY && (this.mayBeOver[i] || !this.isPossible(i))) {
      state.runs.pop();
      state.status = this.statusAfterEnd(i, side);
      return;
    }
    state.status = 'running';
    const head = this.head[i] as number;
    const of = this.atomState(head, side);
    of.live += 1;
    of.begunToday += 1;
    if (of.first > this.today) of.first = this.today;
    if (of.live === 1) this.setAtom(head, side, true);
  }

  private isBarred(i: number, side: SideIndex): boolean {
    const unless = this.unlessRoot[i];
    if (unless === undefined) return false;
    // Where it possibly bars, what may be barred does not surely begin.
    if (side === POSSIBLY && this.heldOnTheEve(unless, POSSIBLY)) this.mayBeOver[i] = true;
    return this.heldOnTheEve(unless, side === POSSIBLY ? SURELY : POSSIBLY);
  }

  /** It does not begin. If its condition was reached again meanwhile, the delay runs from there. */
  private bar(i: number, side: SideIndex, run: MutableRun): void {
    const state = this.state(i, side);
    run.to = run.from;
    state.status = this.statusAfterEnd(i, side);
    const rose = this.rose[side][this.whenRoot[i] as number] as CivilDay;
    if (rose > run.reached) {
      state.status = 'ready';
      this.reach(i, side, rose);
    } else if (side === POSSIBLY && !this.isSettled(i)) {
      // Its day may not be certain: it may yet begin, once nothing surely bars it.
      state.status = 'barred';
      state.resumes = Number.POSITIVE_INFINITY;
    }
  }

  private noteIfItMayBeBarred(i: number): void {
    const unless = this.unlessRoot[i];
    if (unless === undefined) return;
    const isPossible = this.isPossible(i) && this.state(i, SURELY).status !== 'running';
    const run = this.state(i, POSSIBLY).runs.at(-1);
    if (isPossible && run && run.from <= this.today && this.network.isTrue(unless, POSSIBLY))
      this.mayBeOver[i] = true;
    const possibly = this.state(i, POSSIBLY);
    if (possibly.status !== 'barred') return;
    possibly.resumes = this.network.isTrue(unless, SURELY) ? Number.POSITIVE_INFINITY : this.today + 1;
    this.days.add(possibly.resumes, -1 - i);
  }

  /** The condition has ceased to hold: when it holds again, the clause is reached again. */
  private closeStretch(i: number): void {
    if (this.network.isTrue(this.whenRoot[i] as number, POSSIBLY)) return;
    this.mayBeOver[i] = false;
    this.isVoidNoted[i] = false;
    for (const side of SIDES) {
      const state = this.state(i, side);
      if (state.status === 'spent') state.status = 'ready';
    }
  }

  private setAtom(of: number, side: SideIndex, to: boolean): void {
    for (const leaf of this.network.leaves[of] ?? []) this.network.set(leaf, side, to);
  }

  private atomState(of: number, side: SideIndex): AtomState {
    const state = this.atomStates[side][of] as AtomState;
    if (state.today !== this.today) {
      state.today = this.today;
      state.begunToday = 0;
    }
    return state;
  }

  // What ends a clause ---------------------------------------------------------------------------------------------

  /** What possibly ends a thing ends it on the side *surely*, and the other way round. */
  private isEnded(i: number, side: SideIndex): boolean {
    const other = side === POSSIBLY ? SURELY : POSSIBLY;
    return (this.untilRoots[i] as readonly Root[]).some((root) => {
      if (root.kind === 'reached') return this.network.isTrue(root.node, other);
      // Lost is what had been reached. On the side possibly it had surely been, and does not even possibly hold now;
      // on the side surely it may have been, some part of it may have ended, and it does not surely hold now.
      if (root.isLoop) return this.isLostInLoop(i, root, side);
      if (this.network.isTrue(root.node, side)) return false;
      return side === POSSIBLY
        ? this.hasHeld(root, SURELY, this.today)
        : this.hasHeld(root, POSSIBLY, this.today) && root.atoms.some((a) => this.mayHaveEnded[a]);
    });
  }

  private hasHeld(root: Root, side: SideIndex, by: number): boolean {
    return (this.firstTrue[side][root.node] as number) <= by;
  }

  /** In a loop of endings a clause sees the others as they were before today's beginnings: the end goes first. */
  private isLostInLoop(i: number, root: Root, side: SideIndex): boolean {
    const own = this.stratum[this.head[i] as number];
    const isTrue = (c: Condition): boolean => {
      switch (c.kind) {
        case 'atom': {
          const of = this.numberOf(c.atom);
          const { live, begunToday } = this.atomState(of, side);
          return live - (this.stratum[of] === own ? begunToday : 0) > 0;
        }
        case 'since':
          return c.days[side === POSSIBLY ? 'earliest' : 'latest'] <= this.today;
        case 'all':
          return c.of.every(isTrue);
        case 'any':
          return c.of.some(isTrue);
        case 'atLeast': {
          let sum = 0;
          for (const [n, part] of c.of.entries()) if (isTrue(part)) sum += c.weights?.[n] ?? 1;
          return sum >= c.count;
        }
        case 'held':
          throw new TypeError('lowered before');
      }
    };
    if (isTrue(root.condition)) return false;
    const yesterday = this.today - 1;
    return side === POSSIBLY
      ? this.hasHeld(root, SURELY, yesterday)
      : this.hasHeld(root, POSSIBLY, yesterday) && root.atoms.some((a) => this.mayHaveEnded[a]);
  }
}
