/**
 * What the program computes for each case: had this party's act been received on the day that the source gives, and
 * everybody else's on the day of the depositary's table, from when would the instrument be in force for it?
 */
import { checker } from '../../src/reason/kernel/check.ts';
import { why } from '../../src/reason/kernel/proof.ts';
import { inForce, party } from '../../src/reason/law/atoms.ts';
import { clausesOf } from '../../src/reason/law/clauses.ts';
import { type StateOfPlay, stateOfPlay } from '../../src/reason/state-of-play.ts';
import type { Act } from '../../src/terms/act.ts';
import { type CivilDay, readDay, writeDay } from '../../src/terms/civil-day.ts';
import type { OpenRecord } from '../../src/terms/open-record.ts';
import { certainDate } from '../../src/terms/uncertain-date.ts';
import { type Case, KINDS } from './case.ts';
import type { Parties } from './files.ts';

export interface Computed {
  /** the day, where it is certain */
  readonly day: string | undefined;
  /** the days it may be, where it is not */
  readonly possibly: string | undefined;
  readonly surely: string | undefined;
}

/** What became of the proofs of all answers. */
export interface Proofs {
  answers: number;
  steps: number;
  absences: number;
  /** absences that the checker could not settle from the clauses */
  assumed: number;
  /** each as `fault at step` */
  readonly faults: string[];
}

export class Engine {
  readonly proofs: Proofs = { answers: 0, steps: 0, absences: 0, assumed: 0, faults: [] };
  private readonly checkers = new WeakMap<StateOfPlay, ReturnType<typeof checker>>();
  private readonly alone = new Map<string, OpenRecord>();
  private readonly states = new Map<string, StateOfPlay>();
  private readonly known = new Map<string, Computed>();

  constructor(
    readonly record: OpenRecord,
    private readonly parties: Parties,
  ) {}

  /** One instrument and its parent, which is all that its answers turn on. */
  private about(instrument: string): OpenRecord {
    const known = this.alone.get(instrument);
    if (known) return known;
    const x = this.record.instruments.get(instrument);
    const names = [
      instrument,
      ...(x?.parent ? [x.parent.partyTo as string] : []),
      ...this.countedOver(instrument),
    ];
    const instruments = new Map([...this.record.instruments].filter(([id]) => names.includes(id)));
    const acts = this.record.acts.filter((a) => names.includes(a.instrument));
    const made = { ...this.record, instruments, acts, entries: acts.map((a) => a.entry) };
    this.alone.set(instrument, made);
    return made;
  }

  private countedOver(instrument: string): string[] {
    const text = JSON.stringify(this.record.instruments.get(instrument)?.entryIntoForce.when ?? {});
    return [...text.matchAll(/"(?:partyTo|inForce)":"([^"]+)"/g)].map((m) => m[1] as string);
  }

  base(instrument: string): StateOfPlay {
    const known = this.states.get(instrument) ?? stateOfPlay(this.about(instrument));
    this.states.set(instrument, known);
    return known;
  }

  general(instrument: string): Computed {
    return this.firstDay(this.base(instrument), inForce(instrument));
  }

  compute(c: Case): Computed | undefined {
    const who = this.parties.id(c.iso3, c.name);
    const kind = KINDS[c.act];
    if (who === undefined || kind === undefined) return undefined;
    // Compilations have one word for many acts; what is dated to the first day of a State is its succession.
    return this.had(c.instrument, who, this.becameState(c) === c.day ? 'succeed' : kind, c.day);
  }

  /** Had it acted on another day than the source has. */
  onDay(c: Case, day: string): Computed | undefined {
    return this.compute({ ...c, day });
  }

  /** Since when the party is a State, where the record has it. */
  becameState(c: Case): string | undefined {
    const known = this.record.parties.get(this.parties.id(c.iso3, c.name) ?? '');
    return known && 'since' in known ? known.since?.text : undefined;
  }

  /** Had it done that on that day. */
  had(instrument: string, who: string, kind: string, day: string): Computed {
    const key = `${instrument} ${who} ${kind === 'succeed' ? kind : ''} ${day}`;
    const known = this.known.get(key);
    if (known) return known;
    const record = this.about(instrument);
    const isOwn = (a: Act) => a.instrument === instrument && a.party === who && a.kind !== 'sign';
    const own = record.acts.filter(isOwn);
    const same =
      own.length === 1 &&
      own[0]?.received?.text === day &&
      (own[0]?.kind === 'succeed') === (kind === 'succeed');
    const state = same
      ? this.base(instrument)
      : stateOfPlay({
          ...record,
          acts: [...record.acts.filter((a) => !isOwn(a)), this.act(instrument, who, kind, day)],
        });
    const made = this.firstDay(state, party(who, instrument));
    this.known.set(key, made);
    return made;
  }

  private act(instrument: string, who: string, kind: string, day: string): Act {
    const on = certainDate(readDay(day) as CivilDay, day);
    const id = `${who}-asked`;
    return {
      id,
      entry: `${instrument}/${id}`,
      instrument,
      party: who as never,
      kind: kind as never,
      ...(kind === 'sign-definitively' ? { done: on } : { received: on }),
      grade: 'reported',
      sources: ['compilations' as never],
      confidence: 'likely',
    };
  }

  private firstDay(state: StateOfPlay, of: ReturnType<typeof party>): Computed {
    const { possibly, surely } = state.solution.began(of);
    const text = (day: CivilDay | undefined) =>
      day === undefined ? undefined : Number.isFinite(day) ? writeDay(day) : 'open';
    if (surely !== undefined) this.checkProof(state, of, surely);
    return {
      day: possibly !== undefined && possibly === surely ? text(surely) : undefined,
      possibly: text(possibly),
      surely: text(surely),
    };
  }

  /** The clauses are made anew from the record: the checker shares nothing with what the solver was given. */
  private checkProof(state: StateOfPlay, of: ReturnType<typeof party>, on: CivilDay): void {
    const proof = why(state.solution, of, on);
    const check = this.checkers.get(state) ?? checker(clausesOf(state.record));
    this.checkers.set(state, check);
    this.proofs.answers += 1;
    if (!proof) {
      this.proofs.faults.push(`no proof of ${of}`);
      return;
    }
    const { faults, steps, absences, assumed } = check(proof);
    this.proofs.steps += steps;
    this.proofs.absences += absences;
    this.proofs.assumed += assumed.length;
    this.proofs.faults.push(...faults.map((f) => `${f.code} at ${f.at}`));
  }
}
