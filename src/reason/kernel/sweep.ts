/**
 * The days in order, and on each day what ends and what begins. See `solve.ts` for what it means.
 *
 * A day is settled in turns: for each stratum its endings, then its beginnings; after all of them, clauses with a
 * delay look at the day as it has become. A clause is looked at only when a condition of its own changes. (Where days are
 * uncertain, that something *may* have ended can be noted late in the day; endings are then looked at once more.)
 *
 * On each side a clause is *ready* for its condition, *pending* while its delay runs, *running*, or *spent* until its
 * condition has ceased to hold. The side *possibly* goes first: what surely runs possibly runs.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import { type Atom, atomsIn, type Clause, type Condition, endingsIn } from './clause.ts';
import { Heap } from './heap.ts';
import { Network, POSSIBLY, type SideIndex, SURELY } from './network.ts';
import { dueBetween, type Run, type Side } from './run.ts';
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
  /** while it is pending: the days on which its condition, lost meanwhile, was reached again */
  readonly again: CivilDay[];
  /** the day on which what was last barred had been reached */
  barred: number;
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
  /** the first day at whose end a root was true */
  private readonly firstTrue: [number[], number[]] = [[], []];
  /** roots of what may be lost that became true today */
  private readonly risen: [number[], number[]] = [[], []];
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
      this.states[side].push({
        status: 'ready',
        resumes: Number.POSITIVE_INFINITY,
        runs: [],
        again: [],
        barred: Number.NEGATIVE_INFINITY,
      });
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
        this.planOn(Number.NEGATIVE_INFINITY, i, BEGINNINGS);
      }
    });
    for (let day = this.days.smallestKey; day !== undefined; day = this.days.smallestKey) {
      if (day === Number.POSITIVE_INFINITY) break; // a day that never surely comes
      this.today = day as CivilDay;
      while (this.days.smallestKey === day) {
        const event = this.days.take() as number;
        if (event < 0) this.planItem(-1 - event);
        else this.network.set(clocks[event >> 1]?.node as number, (event & 1) as SideIndex, true);
      }
      for (let next = this.agenda.take(); next !== undefined; next = this.agenda.take()) this.settle(next);
      this.closeDay();
    }
  }

  private settle(item: number): void {
    this.isOnAgenda[item] = false;
    const [i, phase] = [Math.floor(item / PHASES), item % PHASES];
    if (phase === ENDINGS) this.settleEnding(i);
    else if (phase === BEGINNINGS) {
      this.beginPending(i);
      this.closeBarred(i);
      if (actsAtOnce(this.clauses[i] as Clause)) this.reachIfReady(i);
    } else {
      this.closeStretch(i);
      this.noteIfReachedAgain(i);
      this.reachIfReady(i);
      this.noteIfItMayBeBarred(i);
    }
  }

  private plan(i: number, phase: number): void {
    this.planItem(i * PHASES + phase);
  }

  private planItem(item: number): void {
    const [i, phase] = [Math.floor(item / PHASES), item % PHASES];
    if (this.isOnAgenda[item]) return;
    this.isOnAgenda[item] = true;
    const turn =
      phase === AFTER_ALL
        ? this.atoms.length * 2
        : (this.stratum[this.head[i] as number] as number) * 2 + phase;
    this.agenda.add(turn, item);
  }

  /** It is looked at on that day, in its turn. */
  private planOn(day: number, i: number, phase: number): void {
    this.days.add(day, -1 - (i * PHASES + phase));
  }

  /** Conditions that came to hold within the day, and did so at its end, have held. */
  private closeDay(): void {
    for (const side of SIDES) {
      for (const root of this.risen[side]) {
        if (!this.network.isTrue(root, side) || (this.firstTrue[side][root] as number) <= this.today)
          continue;
        this.firstTrue[side][root] = this.today;
        // What only possibly holds may be gone tomorrow.
        if (side === POSSIBLY && !this.network.isTrue(root, SURELY) && Number.isFinite(this.today))
          this.planOn(this.today + 1, (this.roles[root] as Role).clause, ENDINGS);
      }
      this.risen[side].length = 0;
    }
  }

  private considerBeginning(i: number): void {
    this.plan(i, this.phaseOf(i));
  }

  private considerTomorrow(i: number, phase = this.phaseOf(i)): void {
    if (Number.isFinite(this.today)) this.planOn(this.today + 1, i, phase);
  }

  /** A clause with a delay looks at the day as it has become. */
  private phaseOf(i: number): number {
    return actsAtOnce(this.clauses[i] as Clause) ? BEGINNINGS : AFTER_ALL;
  }

  /** A condition has changed: its clause is looked at in its turn. */
  private rootChanged(root: number, side: SideIndex, now: boolean): void {
    if (this.changed[side][root] !== this.today) {
      this.changed[side][root] = this.today;
      this.before[side][root] = !now;
    }
    const { clause, kind } = this.roles[root] as Role;
    if (now && kind === 'lost') this.risen[side].push(root);
    if (kind === 'when') {
      if (now) this.considerBeginning(clause);
      if (!now || this.state(clause, side).status === 'pending') this.plan(clause, AFTER_ALL);
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
      const { status, runs } = this.states[side][i] as ClauseState;
      // What a clause with a delay reached after all else today is over tomorrow at the earliest.
      if (runs.at(-1)?.reached === this.today && this.phaseOf(i) === AFTER_ALL) continue;
      if ((status === 'pending' || status === 'running') && this.isEnded(i, side)) this.end(i, side);
    }
    this.noteIfItMayEnd(i);
  }

  private end(i: number, side: SideIndex): void {
    const state = this.states[side][i] as ClauseState;
    const run = state.runs.at(-1) as MutableRun;
    const wasRunning = state.status === 'running';
    run.to = this.today;
    state.again.length = 0;
    state.status = this.statusAfterEnd(i, side, run.reached);
    // What may only be reached later may have been reached before, and be over.
    if (side === POSSIBLY && this.state(i, SURELY).status === 'ready' && state.status === 'ready')
      this.mayBeOver[i] = true;
    if (!wasRunning) return;
    this.noteThatItMayHaveEnded(this.head[i] as number);
    const of = this.atomState(this.head[i] as number, side);
    of.live -= 1;
    if (of.live === 0) this.setAtom(this.head[i] as number, side, false);
  }

  /**
   * A clause whose condition holds on is spent; but what may only now come to hold may be reached again.
   *
   * @param reached the day on which what ended had been reached
   */
  private statusAfterEnd(i: number, side: SideIndex, reached: CivilDay): Status {
    const when = this.whenRoot[i] as number;
    if (!this.network.isTrue(when, POSSIBLY)) return 'ready';
    if (side === POSSIBLY && !this.network.isTrue(when, SURELY)) return 'ready';
    // Lost meanwhile, it has come back today.
    const isNew =
      this.network.isTrue(when, side) && !this.heldOnTheEve(when, side === POSSIBLY ? SURELY : POSSIBLY);
    return isNew && reached < this.today ? 'ready' : 'spent';
  }

  /** What has possibly been reached and not surely begun may have run its course: whoever waits for that is told. */
  private noteIfItMayEnd(i: number, isAfterAll = false): void {
    if (!this.isPossible(i) || this.state(i, SURELY).status === 'running') return;
    if (!this.isEnded(i, SURELY, isAfterAll)) return;
    this.mayBeOver[i] = true;
    this.noteThatItMayHaveEnded(this.head[i] as number);
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
    const when = this.whenRoot[i] as number;
    for (const side of SIDES) {
      if (this.state(i, side).status !== 'ready' || !this.network.isTrue(when, side)) continue;
      // What surely held on the eve is not reached today, though it ceased and came back within the day.
      if (Number.isFinite(this.today) && this.heldOnTheEve(when, SURELY)) {
        if (!this.network.isTrue(when, SURELY)) this.considerTomorrow(i);
        continue;
      }
      this.reach(i, side, this.today);
    }
    this.closeBarred(i);
    // What possibly holds may have ceased and been reached anew, and be over at once.
    if (this.network.isTrue(when, POSSIBLY)) this.noteIfItMayEnd(i, this.phaseOf(i) === AFTER_ALL);
  }

  /** Its delay runs, and its condition may have been lost and reached again: should it be barred, it is reached from here. */
  private noteIfReachedAgain(i: number): void {
    const when = this.whenRoot[i] as number;
    for (const side of SIDES) {
      const { status, runs, again } = this.state(i, side);
      if (status !== 'pending' && status !== 'barred') continue;
      if (!this.network.isTrue(when, side)) continue;
      if (this.heldOnTheEve(when, side === POSSIBLY ? SURELY : POSSIBLY)) {
        // Not surely any more: it may have ceased today, and be reached anew tomorrow.
        if (!this.network.isTrue(when, SURELY)) this.considerTomorrow(i, AFTER_ALL);
      } else if (Math.max(runs.at(-1)?.reached ?? this.today, again.at(-1) ?? this.today - 1) < this.today)
        again.push(this.today);
    }
  }

  /** What is only possibly reached now may be reached later; what is surely reached by now may have been before. */
  private dueFor(i: number, side: SideIndex, reached: CivilDay): CivilDay {
    const clause = this.clauses[i] as Clause;
    if (side === POSSIBLY) {
      const isSure = this.network.isTrue(this.whenRoot[i] as number, SURELY);
      const last = isSure ? reached : (Number.POSITIVE_INFINITY as CivilDay);
      return dueBetween(clause, reached, last, NAMES[side]);
    }
    const possibly = this.state(i, POSSIBLY).runs.at(-1);
    const first = possibly && possibly.reached < reached ? possibly.reached : reached;
    return dueBetween(clause, first, reached, NAMES[side]);
  }

  private reach(i: number, side: SideIndex, reached: CivilDay): void {
    const state = this.state(i, side);
    const from = this.dueFor(i, side, reached);
    const isAfterAll = !actsAtOnce(this.clauses[i] as Clause);
    if (this.isEnded(i, side, isAfterAll)) {
      state.status = this.statusAfterEnd(i, side, this.today);
      // What may only be reached later may have been reached today, and be over.
      if (side === POSSIBLY && !this.network.isTrue(this.whenRoot[i] as number, SURELY))
        this.mayBeOver[i] = true;
      if (this.isVoidNoted[i]) return;
      this.isVoidNoted[i] = side === SURELY || !this.network.isTrue(this.whenRoot[i] as number, SURELY);
      state.runs.push({ reached, from, to: this.today, order: this.beginnings++ });
      return;
    }
    state.runs.push({ reached, from, to: undefined, order: Number.POSITIVE_INFINITY });
    state.status = 'pending';
    if (from <= this.today) this.begin(i, side);
    else this.planOn(from, i, BEGINNINGS);
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

  /** Once it is settled that it surely does not begin, nor does it possibly begin any later; the next time is another matter. */
  private closeBarred(i: number): void {
    const possibly = this.state(i, POSSIBLY);
    for (let run = possibly.runs.at(-1); run && possibly.status === 'barred'; run = possibly.runs.at(-1)) {
      if (!this.isSettled(i, run)) return;
      this.mayBeOver[i] = false;
      this.next(i, POSSIBLY, run);
    }
  }

  /** On the side surely, too, what was possibly reached there was barred, or is under way. */
  private isSettled(i: number, possibly: Run): boolean {
    const { status, barred } = this.state(i, SURELY);
    return status === 'running' || barred >= possibly.reached;
  }

  /** What comes after a run that could not begin. */
  private next(i: number, side: SideIndex, run: Run): void {
    const state = this.state(i, side);
    state.status = this.statusAfterEnd(i, side, run.reached);
    const again = state.again.shift();
    if (again === undefined) return;
    state.status = 'ready';
    this.reach(i, side, again);
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
      state.status = this.statusAfterEnd(i, side, run.reached);
      return;
    }
    state.status = 'running';
    state.again.length = 0;
    const head = this.head[i] as number;
    const of = this.atomState(head, side);
    of.live += 1;
    of.begunToday += 1;
    if (of.live === 1) this.setAtom(head, side, true);
  }

  private isBarred(i: number, side: SideIndex): boolean {
    const unless = this.unlessRoot[i];
    if (unless === undefined) return false;
    // Where it possibly bars, what may be barred does not surely begin.
    if (side === POSSIBLY && this.heldOnTheEve(unless, POSSIBLY)) this.mayBeOver[i] = true;
    return this.heldOnTheEve(unless, side === POSSIBLY ? SURELY : POSSIBLY);
  }

  /** It does not begin. On the side possibly it may yet, once nothing surely bars it, while its day is not certain. */
  private bar(i: number, side: SideIndex, run: MutableRun): void {
    run.to = run.from;
    this.state(i, side).barred = run.reached;
    if (side === SURELY) this.next(i, side, run);
    else {
      this.state(i, side).status = 'barred';
      this.state(i, side).resumes = Number.POSITIVE_INFINITY;
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
    this.planOn(possibly.resumes, i, BEGINNINGS);
  }

  /**
   * The condition has ceased to hold: when it holds again, the clause is reached again. Surely so once it does not even
   * possibly hold; possibly so once it does not surely hold, and then as soon as tomorrow.
   */
  private closeStretch(i: number): void {
    const when = this.whenRoot[i] as number;
    const [possibly, surely] = [this.state(i, POSSIBLY), this.state(i, SURELY)];
    if (possibly.status === 'spent' && !this.network.isTrue(when, SURELY)) {
      possibly.status = 'ready';
      if (this.network.isTrue(when, POSSIBLY)) this.considerTomorrow(i);
    }
    if (this.network.isTrue(when, POSSIBLY)) return;
    if (surely.status !== 'pending') this.mayBeOver[i] = false;
    this.isVoidNoted[i] = false;
    if (surely.status === 'spent') surely.status = 'ready';
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

  /**
   * What possibly ends a thing ends it on the side *surely*, and the other way round.
   *
   * @param isAfterAll as a clause with a delay sees it: the day as it has become
   */
  private isEnded(i: number, side: SideIndex, isAfterAll = false): boolean {
    const other = side === POSSIBLY ? SURELY : POSSIBLY;
    return (this.untilRoots[i] as readonly Root[]).some((root) => {
      if (root.kind === 'reached') return this.network.isTrue(root.node, other);
      // Lost is what had been reached. On the side possibly it had surely been, and does not even possibly hold now;
      // on the side surely it may have been, some part of it may have ended, and it does not surely hold now.
      if (root.isLoop && !isAfterAll) return this.isLostInLoop(i, root, side);
      if (this.network.isTrue(root.node, side)) return false;
      return this.hasBeenLost(root, side);
    });
  }

  /** Given that it does not hold today: did it hold at the end of some day before? */
  private hasBeenLost(root: Root, side: SideIndex): boolean {
    const hasHeld = (on: SideIndex) => (this.firstTrue[on][root.node] as number) < this.today;
    return side === POSSIBLY
      ? hasHeld(SURELY)
      : hasHeld(POSSIBLY) && root.atoms.some((a) => this.mayHaveEnded[a]);
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
    return !isTrue(root.condition) && this.hasBeenLost(root, side);
  }
}
