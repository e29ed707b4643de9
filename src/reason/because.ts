/**
 * Reasons as every door shows them: a tree of steps, each with a rule named by a code, the facts that go into its
 * sentence, and whose voice it is. Page, terminal, JSON and test output are views of this one tree.
 *
 * Voices are never mixed: *said* quotes the record, *concluded* is a step of the engine, *read* is somebody's
 * interpretation, *missing* is what the record does not hold, *assumed* is what only a question supposes.
 */
import type { Act, Ground } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import type { Survival } from '../terms/instrument.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import type { Assumed, Confidence, Grade } from '../terms/provenance.ts';
import type { Text } from '../terms/text.ts';
import { type ClausePart, unverifiedBehind } from './clause-confidence.ts';
import { tellCount, tellMissing } from './counts.ts';
import { type Atom, atomParts, type Clause } from './kernel/clause.ts';
import { type ClauseStep, type Proof, why } from './kernel/proof.ts';
import type { Run } from './kernel/run.ts';
import type { Solution } from './kernel/solve.ts';
import { type Missing, whyNot } from './kernel/why-not.ts';
import { countsOn } from './law/atoms.ts';
import type { Paragraph, Undecided } from './precedence.ts';

export type Voice = 'said' | 'concluded' | 'read' | 'missing' | 'assumed';

/** What a step's sentence is made of; which of them a rule uses, `words` knows. */
export interface Facts {
  readonly instrument?: string;
  readonly dossier?: string;
  readonly party?: string;
  readonly parties?: readonly string[];
  /** of a reservation: the party towards whom */
  readonly other?: string;
  /** the provisions a reservation or an objection concerns */
  readonly provisions?: readonly string[];
  /** after what provisions go on by their clause */
  readonly after?: Survival['after'];
  /** another instrument: beside the first, or in whose place the first prevails */
  readonly instead?: string;
  /** by which paragraph of VCLT art. 30 it does, or why that is not concluded */
  readonly paragraph?: Paragraph;
  readonly undecided?: Undecided;
  /** on what a suspension rests */
  readonly ground?: Ground;
  /** how long from the day below it, where that is a plain period */
  readonly period?: { readonly count: number; readonly unit: 'days' | 'months' | 'years' };
  readonly entry?: string;
  readonly locator?: string;
  readonly day?: CivilDay;
  readonly until?: CivilDay;
  /** where the days on record leave the day open: the other end of what it can be */
  readonly dayOr?: CivilDay;
  readonly untilOr?: CivilDay;
  readonly needed?: number;
  readonly have?: number;
  readonly among?: number;
  readonly surplus?: number;
  readonly pivot?: boolean;
  readonly reading?: string;
  readonly option?: string;
  readonly options?: readonly string[];
  readonly region?: string;
  /** to which an instrument applies, or not */
  readonly territory?: string;
  readonly size?: number;
  readonly text?: Text;
  readonly kind?: string;
  readonly sources?: readonly string[];
  readonly confidence?: Confidence | Assumed;
  readonly grade?: Grade | Assumed;
  /** the value of the instrument's file that the step applies, where nobody has looked it up */
  readonly unverified?: ClausePart;
  /** who received an act, where there are several depositaries */
  readonly depositary?: string;
  /** of an act done without powers: by which act its party confirmed it (VCLT 8) */
  readonly confirmedBy?: string;
  /** the record's remark on an act */
  readonly note?: Text;
}

export interface Because {
  readonly voice: Voice;
  readonly rule: string;
  readonly facts: Facts;
  readonly grounds: readonly Because[];
  /** of the step of the proof that this is: clause, first day, and `possibly` where it only possibly holds */
  readonly address?: string;
}

export const because = (
  voice: Voice,
  rule: string,
  facts: Facts = {},
  grounds: readonly Because[] = [],
): Because => ({
  voice,
  rule,
  facts,
  grounds,
});

/** That more questions are open about an instrument than can be combined, with each of them; nothing where they are not. */
export const becauseTooMany = (
  instrument: string,
  questions: readonly string[] | undefined,
): readonly Because[] =>
  questions === undefined
    ? []
    : [
        because(
          'missing',
          'too-many-questions',
          { instrument, size: questions.length },
          questions.map((reading) => because('read', 'open-question', { instrument, reading })),
        ),
      ];

/** Why an atom holds on a day, or why not; what only possibly holds is shown as what is uncertain about it. */
export function becauseOf(
  record: OpenRecord,
  solution: Solution,
  of: Atom,
  on: CivilDay,
): readonly Because[] {
  const proof = why(solution, of, on);
  const told = { record, solution };
  if (proof) return [fromProof(told, proof)];
  return worthTelling(whyNot(solution, of, on)).map((m) => fromMissing(told, m));
}

/** Of what a step tells, and how each clause went on both sides. */
interface Told {
  readonly record: OpenRecord;
  readonly solution: Solution;
}

/** @param fullOr of a count: the other end of what the day can be on which it was full */
function fromProof(told: Told, proof: Proof, fullOr?: CivilDay): Because {
  const { record } = told;
  switch (proof.kind) {
    case 'day':
      return because('concluded', 'day', { day: proof.day });
    case 'count': {
      const count = tellCount(proof);
      return because(
        'concluded',
        count.rule,
        {
          ...count.facts,
          ...(fullOr === undefined || count.facts.day === undefined ? {} : { dayOr: fullOr }),
        },
        count.supporting.flatMap(({ proofs, isPivot }) =>
          proofs.map((p) => mark(fromProof(told, p), isPivot)),
        ),
      );
    }
    case 'clause': {
      const { cite } = proof.clause;
      const other = otherRun(told, proof);
      const from = Number.isFinite(proof.from)
        ? { day: proof.from, ...openDay('dayOr', proof.from, other?.from) }
        : {};
      const facts = { ...factsOf(record, proof.atom, proof.clause), ...from };
      // An act is a leaf: its own date is its ground. A step that only restates its act is shown as the act.
      const address = proof.id;
      if (cite.rule === 'act' || cite.rule === 'act-done')
        return { ...because(voiceOf(facts), cite.rule, facts), address };
      // What has always been so has no first day to tell; a step that does for several parts of the condition is told once.
      const grounds = [...new Set(plain(proof))]
        .filter((g) => g.kind !== 'day' || Number.isFinite(g.day))
        .map((g) =>
          fromProof(
            told,
            g,
            g.kind === 'count' ? openDay('dayOr', proof.reached, other?.reached).dayOr : undefined,
          ),
        );
      const [only] = grounds;
      if (RESTATES.has(cite.rule) && grounds.length === 1 && only) return only;
      return { ...because('concluded', cite.rule, facts, grounds), address };
    }
  }
}

/** Steps that say no more than the act below them. */
const RESTATES: ReadonlySet<string> = new Set(['consent', 'waiver']);

/** Whose voice an act is shown in: the record's, unless nobody has done it. */
export const voiceOf = (facts: Facts): Voice => (facts.grade === 'assumed' ? 'assumed' : 'said');

/** Grounds of a step, without one that only says of the same clause that its condition was reached. */
function plain(step: ClauseStep): readonly Proof[] {
  const [only] = step.grounds;
  const isStep = only?.kind === 'clause' && isCondition(only.clause);
  return isStep && step.grounds.length === 1 ? only.grounds : step.grounds;
}

const isCondition = ({ cite }: Clause): boolean =>
  cite.rule === 'condition-met' || cite.rule === 'provisions-condition-met';

/**
 * How the same clause went on the other side: a day that the record leaves open is the latest for what surely began, and the earliest for
 * what possibly did.
 */
function otherRun({ solution }: Told, { atom, clause, side, from }: ClauseStep): Run | undefined {
  const course = solution.coursesFor(atom).find((c) => c.clause === clause);
  return side === 'surely'
    ? course?.possibly.find((r) => r.from <= from && (r.to === undefined || r.to > from))
    : course?.surely.find((r) => r.from >= from);
}

const openDay = <Name extends 'dayOr' | 'untilOr'>(
  name: Name,
  day: CivilDay,
  or: CivilDay | undefined,
): { readonly [N in Name]?: CivilDay } =>
  (or === undefined || or === day || !Number.isFinite(or) ? {} : { [name]: or }) as {
    readonly [N in Name]?: CivilDay;
  };

/** The day from which an act counts. */
export function dayOf(act: Act): Pick<Facts, 'day' | 'dayOr'> {
  const { earliest, latest } = countsOn(act);
  return { day: earliest, ...openDay('dayOr', earliest, latest) };
}

function mark(of: Because, pivot: boolean): Because {
  return pivot ? { ...of, facts: { ...of.facts, pivot } } : of;
}

function fromMissing(told: Told, missing: Missing): Because {
  const { record } = told;
  switch (missing.kind) {
    case 'no-clause':
      return because('missing', 'no-clause', factsOf(record, missing.atom));
    case 'circle':
      return because('missing', 'circle', factsOf(record, missing.atom));
    case 'day':
      return because('missing', 'day-not-come', { day: missing.day });
    case 'not-yet':
      return because('missing', 'not-yet', {
        ...factsOf(record, missing.atom, missing.clause),
        day: missing.from,
      });
    case 'ended': {
      const { run, by, lost } = missing;
      const { possibly } = missing;
      const from = Number.isFinite(run.from)
        ? { day: run.from, ...openDay('dayOr', run.from, possibly?.from) }
        : {};
      const until =
        run.to === undefined ? {} : { until: run.to, ...openDay('untilOr', run.to, possibly?.to) };
      const facts = { ...factsOf(record, missing.atom, missing.clause), ...from };
      // Nothing of this act was undone: it came after the condition was met, and has a delay of its own.
      const barred = run.to === run.from ? BARRED[missing.clause.cite.rule] : undefined;
      if (barred) return because('missing', barred, facts);
      const over = by.length === 0 ? BARRED_ON_THE_EVE[missing.clause.cite.rule] : undefined;
      if (over && run.to === run.from) return because('missing', over, facts);
      const past = OVER[missing.clause.cite.rule];
      if (past && run.to !== undefined)
        return because(
          'missing',
          past,
          { ...facts, ...until },
          past === 'not-on-its-day' ? [] : by.map((p) => fromProof(told, p)),
        );
      return because('missing', run.to === run.from ? 'ended-before' : 'ended', { ...facts, ...until }, [
        ...by.map((p) => fromProof(told, p)),
        ...lost.map((m) => named(fromMissing(told, m))),
      ]);
    }
    case 'uncertain':
      return because('missing', UNDECIDED[missing.clause.cite.rule] ?? 'uncertain', {
        ...factsOf(record, missing.atom, missing.clause),
        day: missing.possibly.from,
      });
    case 'count': {
      const { facts, from, enough } = tellMissing(missing);
      return because('missing', 'count-missing', facts, [
        ...from.map((m) => fromMissing(told, m)),
        ...enough.map((set) => because('missing', 'enough', whoseActs(record, set))),
      ]);
    }
    case 'either':
    case 'together':
      return because(
        'missing',
        missing.kind,
        {},
        missing.of.map((m) => fromMissing(told, m)),
      );
    case 'clause': {
      const { rule } = missing.clause.cite;
      const facts = factsOf(record, missing.atom, missing.clause);
      const [only, ...others] = missing.lacks;
      // An act, or a published day, that lies after the day asked about: the day says it all.
      if (only?.kind === 'day' && others.length === 0 && (rule === 'act' || rule === 'published-day')) {
        return because('missing', `later-${rule}`, { ...facts, day: only.day });
      }
      const lacks =
        only?.kind === 'clause' && others.length === 0 && isCondition(only.clause)
          ? only.lacks
          : missing.lacks;
      const grounds = worthTelling(lacks).map((m) => fromMissing(told, m));
      const [ground] = grounds;
      if (RESTATES.has(rule) && grounds.length === 1 && ground) return ground;
      return because('missing', `no-${rule}`, facts, grounds);
    }
  }
}

/** What it means for a clause of these rules that it was barred: nothing of the act was undone. */
const BARRED: Readonly<Record<string, string>> = {
  'in-time': 'not-in-time',
  'provisions-in-time': 'not-in-time',
  'objection-raised': 'objection-too-late',
  'third-duty': 'undone-before',
  'third-right': 'undone-before',
  'third-right-presumed': 'undone-before',
  'late-reservation-admitted': 'late-reservation-refused',
};

/** Rules of clauses for a return, each beside one for the time before it. */
const OF_RETURN: ReadonlySet<string> = new Set(['party-after-parent', 'objection-after-silence']);

/**
 * Without what another says better: what somebody did who has left and come back may have a clause for the time before and one for the
 * return, and what the one lacks, or that it did not begin anew, is no reason beside the other.
 */
function worthTelling(missing: readonly Missing[]): readonly Missing[] {
  const ofReturn = missing.filter((m) => 'clause' in m && OF_RETURN.has(m.clause.cite.rule));
  if (ofReturn.some((m) => m.kind === 'uncertain'))
    return missing.filter((m) => !(m.kind === 'ended' && m.run.to === m.run.from));
  return missing.filter((m) => !ofReturn.includes(m));
}

/** Clauses that possibly hold whatever the days are: no article says whether they do. */
const UNDECIDED: Readonly<Record<string, string>> = {
  'waiver-after-leaving': 'waiver-left-open',
  'party-after-parent': 'consent-left-open',
  'objection-after-silence': 'objection-left-open',
};

/** What was lost, by its name: below something else that ended with it, "it" would be another thing. */
const named = (lost: Because): Because => (lost.rule === 'ended' ? { ...lost, rule: 'ended-with-it' } : lost);

/** … and nothing else ended it. */
const BARRED_ON_THE_EVE: Readonly<Record<string, string>> = {
  'addressed-to-all': 'not-to-all-parties',
  'entry-into-force': 'barred-by-objections',
  'provisions-entry-into-force': 'barred-by-objections',
  'joined-after-amendment': 'joined-before-amendment',
  'opted-out': 'opted-out-too-late',
};

/** What was open for a time, or lasted for a day, is told by its end. */
const OVER: Readonly<Record<string, string>> = {
  'all-agreed': 'agreement-lacking',
  'day-of-act': 'not-on-its-day',
  'no-conflict': 'conflict-goes-on',
  'on-list': 'no-longer-on-list',
  'still-open': 'no-longer-open',
  'table-of-the-day': 'table-over',
  'third-duty': 'third-duty-over',
  'third-right': 'third-right-over',
  'third-right-presumed': 'third-right-over',
};

function whoseActs(record: OpenRecord, set: readonly Missing[]): Facts {
  const parties = set.flatMap((m) => ('atom' in m ? (factsOf(record, m.atom).party ?? []) : []));
  return { parties, size: parties.length };
}

/** Of a party, an instrument and a territory. */
const TERRITORIAL: ReadonlySet<string> = new Set(['applies', 'extendedTo', 'excludedFrom']);

/** The facts of an atom, and of the entry and provision its clause rests on. */
function factsOf(record: OpenRecord, of: Atom, clause?: Clause): Facts {
  const { predicate, args } = atomParts(of);
  const cite = clause?.cite;
  const entry = cite?.entry ?? (predicate === 'did' ? args[0] : undefined);
  const document = cite?.document;
  return {
    ...(predicate === 'inForce' ? { instrument: instrumentOf(args[0] as string) } : {}),
    ...(predicate === 'onList'
      ? { region: args[0] as string }
      : TERRITORIAL.has(predicate)
        ? { party: args[0] as string, instrument: args[1] as string, territory: args[2] as string }
        : args.length >= 2
          ? ofTwo(args as [string, string, ...string[]])
          : {}),
    ...(clause?.after?.kind === 'period' && clause.after.count > 0
      ? { period: { count: clause.after.count, unit: clause.after.unit } }
      : {}),
    ...(document !== undefined
      ? record.dossiers.has(document)
        ? { dossier: document }
        : { instrument: document }
      : {}),
    ...(cite?.locator !== undefined ? { locator: cite.locator } : {}),
    ...clauseText(record, cite),
    ...weakClause(record, clause),
    ...(entry !== undefined ? entryFacts(record, entry) : {}),
  };
}

function weakClause(record: OpenRecord, clause: Clause | undefined): Facts {
  const x = clause?.cite.document === undefined ? undefined : record.instruments.get(clause.cite.document);
  const unverified = x && clause && unverifiedBehind(x, clause.cite, clause.after !== undefined);
  return unverified ? { unverified } : {};
}

/** What provisions are called; the words of a clause that asks something of an act, or holds somebody to have consented. */
function clauseText(record: OpenRecord, cite: Clause['cite'] | undefined): Facts {
  const x = record.instruments.get(cite?.document ?? '');
  const own = x?.ownRules.find((r) => r.id === cite?.provisions);
  if (own) return { text: own.title };
  const third = x?.forThirdStates.find((t) => t.id === cite?.provisions);
  if (third) return { text: third.says };
  if (!x || !cite?.locator || !SAID_IN_FULL.has(cite.rule)) return {};
  const alone = [x.amends, x.inForceFor].flatMap((clause) => clause ?? []);
  const said = [...x.requires, ...x.deemed, ...x.ends, ...alone].find((r) => r.locator === cite.locator);
  return said ? { text: said.says } : {};
}

const SAID_IN_FULL = new Set([
  ...[
    'deemed-consent',
    'ended-by-clause',
    'ended-for-party',
    'in-due-form',
    'in-force-for',
    'requirement-met',
  ],
]);

/** A party and an instrument, or somebody towards whom an entry stands: names of entries have a stroke. */
const ofTwo = ([who, what]: readonly [string, string, ...string[]]): Facts =>
  what.includes('/') ? { other: who } : { party: who, instrument: instrumentOf(what) };

/** Provisions with a rule of their own have the name of their instrument first. */
const instrumentOf = (name: string): string => name.split(':')[0] as string;

/** What the record holds of an entry, `document/id`. */
export function entryFacts(record: OpenRecord, entry: string): Facts {
  // What a successor keeps is named after the act and the succession.
  const [name = '', by] = entry.split('~');
  if (by !== undefined) {
    const successor = actByEntry(record).get(`${name.split('/')[0]}/${by}`);
    return { ...entryFacts(record, name), ...(successor ? { party: successor.party } : {}) };
  }
  const act = actByEntry(record).get(entry);
  if (act) {
    return {
      entry,
      party: act.party,
      instrument: act.instrument,
      kind: act.kind,
      sources: act.sources,
      confidence: act.confidence,
      grade: act.grade,
      ...(act.depositary ? { depositary: act.depositary } : {}),
      ...(act.provisions ? { provisions: act.provisions } : {}),
      ...(act.confirmedBy ? { confirmedBy: act.confirmedBy } : {}),
      ...(act.towards ? { parties: act.towards } : {}),
      ...(act.ground ? { ground: act.ground } : {}),
      ...(act.note ? { note: act.note } : {}),
    };
  }
  const [document, id] = entry.split('/') as [string, string | undefined];
  const dossier = record.dossiers.get(document);
  const inDossier = dossier && [...dossier.acts, ...dossier.conditions].find((e) => e.id === id);
  if (!inDossier) return { entry };
  return {
    entry,
    dossier: document,
    text: inDossier.says,
    sources: inDossier.sources,
    confidence: inDossier.confidence,
    ...('grade' in inDossier ? { grade: inDossier.grade, kind: inDossier.kind } : {}),
  };
}

const indexed = new WeakMap<OpenRecord, ReadonlyMap<string, OpenRecord['acts'][number]>>();

function actByEntry(record: OpenRecord): ReadonlyMap<string, OpenRecord['acts'][number]> {
  const known = indexed.get(record);
  if (known) return known;
  const index = new Map(record.acts.map((a) => [a.entry, a]));
  indexed.set(record, index);
  return index;
}
