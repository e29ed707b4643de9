/**
 * A report's sentences, each with what is recorded of it and what the record answers to the questions it raises.
 *
 * Nothing here knows a report: each sentence names its entries and its questions, and every answer is computed from
 * the record, on a day, with its reasons.
 */
import { type CivilDay, civilDay } from '../terms/civil-day.ts';
import { type DateClaim, dateClaims, spanOf, type When } from '../terms/dates.ts';
import type { Actors } from '../terms/dossier.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import type { Question, RecordEntry, Report, Sentence } from '../terms/report.ts';
import type { Passing } from '../terms/source.ts';
import { canAgree } from '../terms/uncertain-date.ts';
import { type Because, because, entryFacts } from './because.ts';
import { silentSides } from './dossier/accounts.ts';
import {
  type ActStanding,
  actStanding,
  conditionMet,
  type StateOfDossier,
  stateOfDossier,
  whyAct,
} from './dossier/state-of-dossier.ts';
import type { DaySpan } from './kernel/clause.ts';
import type { Truth } from './kernel/solve.ts';
import type { StateOfPlay } from './state-of-play.ts';
import { coverage } from './structures.ts';

interface Shared {
  readonly because: readonly Because[];
}

export type Answer =
  | (Shared & {
      readonly kind: 'coverage';
      readonly regions: readonly {
        readonly region: string;
        readonly size: number;
        readonly structures: number;
        readonly whole: readonly string[];
        readonly widest: number;
        readonly inNone: readonly string[];
        readonly uncertain: number;
      }[];
    })
  | (Shared & { readonly kind: 'readings'; readonly reading: string; readonly options: number })
  | (Shared & {
      readonly kind: 'commitment';
      readonly acts: readonly string[];
      /** done by that day or not: the dates on record leave it open */
      readonly perhaps: readonly string[];
    })
  | (Shared & {
      readonly kind: 'dates';
      readonly of: RecordEntry;
      readonly claims: readonly DateClaim[];
      /** some one day fits all that is on record */
      readonly agree: boolean;
    })
  | (Shared & {
      readonly kind: 'series';
      readonly series: string;
      readonly year: number;
      readonly inYear: readonly string[];
      /** in that year or not: the dates on record leave it open */
      readonly perhaps: readonly string[];
      readonly others: readonly string[];
    })
  | (Shared & {
      readonly kind: 'carried';
      readonly proposal: string;
      readonly instruments: readonly string[];
    })
  | (Shared & {
      readonly kind: 'act';
      readonly dossier: string;
      readonly entry: string;
      readonly standing: ActStanding;
      readonly by: Actors;
      readonly awaitedBy: string | undefined;
      readonly accounts: number;
      /** sides of the dossier with no statement on record about the same object */
      readonly silent: readonly string[];
      /** a stated condition hangs on it */
      readonly conditions: number;
    })
  | (Shared & {
      readonly kind: 'condition';
      readonly dossier: string;
      readonly entry: string;
      /** undefined where it is not on record by that day, or its meaning is open */
      readonly met: Truth | undefined;
      /** the question that decides its force, if one does */
      readonly force: string | undefined;
      readonly concerns: readonly string[];
    })
  | (Shared & { readonly kind: 'chain'; readonly passings: readonly Passing[] });

export interface AnsweredSentence {
  readonly sentence: Sentence;
  readonly answers: readonly Answer[];
}

export function answerReport(state: StateOfPlay, report: Report, on: CivilDay): AnsweredSentence[] {
  return report.sentences.map((sentence) => answerSentence(state, report, sentence, on));
}

export function answerSentence(
  state: StateOfPlay,
  report: Report,
  sentence: Sentence,
  on: CivilDay,
): AnsweredSentence {
  return {
    sentence,
    answers: sentence.asks.map((question) => answer(state, question, on, { report, sentence })),
  };
}

/** One question, put by a report's sentence or by a reader. */
export function answer(
  state: StateOfPlay,
  q: Question,
  on: CivilDay,
  asked?: { readonly report: Report; readonly sentence: Sentence },
): Answer {
  const { record } = state;
  switch (q.ask) {
    case 'coverage': {
      const covers = q.regions.map((region) => coverage(state, region, on));
      return {
        kind: 'coverage',
        regions: covers.map((c) => ({
          region: c.region,
          size: c.size,
          structures: c.counts.length,
          whole: c.whole,
          widest: c.widest.members,
          inNone: c.inNone,
          uncertain: c.counts.reduce((n, count) => n + count.uncertain.length, 0),
        })),
        because: covers.map((c) =>
          because(
            'concluded',
            'coverage',
            { region: c.region, size: c.size },
            c.counts.map((n) =>
              because('concluded', 'members', {
                instrument: n.instrument,
                have: n.members.length,
                among: c.size,
              }),
            ),
          ),
        ),
      };
    }
    case 'readings': {
      const reading = readingOf(record, asked?.report, q.reading);
      return {
        kind: 'readings',
        reading: q.reading,
        options: reading?.options.length ?? 0,
        because: (reading?.options ?? []).map((o) =>
          because(
            'read',
            'reading-option',
            { reading: q.reading, option: o.id, text: o.label },
            o.readBy.map((r) => because('said', 'read-by', { text: r.says, sources: r.sources })),
          ),
        ),
      };
    }
    case 'commitment': {
      const records = asked?.sentence.records ?? [];
      const acts = records.flatMap((entry) => commitmentsIn(record, entry, on));
      return {
        kind: 'commitment',
        acts: acts.filter((a) => a.isDone === 'yes').map((a) => a.id),
        perhaps: acts.filter((a) => a.isDone === 'cannot-tell').map((a) => a.id),
        because: records.flatMap((entry) => recordReasons(record, entry)),
      };
    }
    case 'dates': {
      const when = whenOf(record, q.of);
      const claims = when ? dateClaims(when) : [];
      return {
        kind: 'dates',
        of: q.of,
        claims,
        agree: claims.every((a) => claims.every((b) => canAgree(a.date, b.date))),
        because: [...recordReasons(record, q.of), ...claims.map((c) => dateReason(c, when))],
      };
    }
    case 'series': {
      const events = [...record.events.values()].filter((e) => e.series === q.series);
      const inYear = events.filter((e) => fallsIn(spanOf(e.when), q.year) === 'yes');
      const perhaps = events.filter((e) => fallsIn(spanOf(e.when), q.year) === 'cannot-tell');
      return {
        kind: 'series',
        series: q.series,
        year: q.year,
        inYear: inYear.map((e) => e.id),
        perhaps: perhaps.map((e) => e.id),
        others: events.filter((e) => !inYear.includes(e) && !perhaps.includes(e)).map((e) => e.id),
        because: events.map((e) =>
          because('said', 'event', { text: e.name, entry: e.id, sources: e.sources }),
        ),
      };
    }
    case 'carried': {
      const proposal = record.proposals.get(q.proposal);
      return {
        kind: 'carried',
        proposal: q.proposal,
        instruments: proposal?.carriedBy ?? [],
        because: [
          ...recordReasons(record, { proposal: q.proposal as never }),
          ...(proposal?.accounts ?? []).map((a) =>
            because('said', 'account', { text: a.says, sources: a.sources }),
          ),
          because('concluded', 'instruments-searched', { size: record.instruments.size }),
        ],
      };
    }
    case 'act': {
      const d = stateOfDossier(record, q.dossier, on) as StateOfDossier;
      const act = d.dossier.acts.find((a) => a.id === q.entry);
      const waiting = d.theory.named.flatMap((n) => [...n.shall, ...n.allows, ...n.needs]);
      return {
        kind: 'act',
        dossier: q.dossier,
        entry: q.entry,
        standing: actStanding(d, q.entry),
        by: act?.by ?? 'unstated',
        awaitedBy: act?.awaitedBy,
        accounts: act?.accounts.length ?? 0,
        silent: act ? silentSides(record, d.dossier, act.object, on) : [],
        conditions: waiting.filter((c) => JSON.stringify(c.on).includes(`"${q.entry}"`)).length,
        because: whyAct(record, d, q.entry),
      };
    }
    case 'condition': {
      const d = stateOfDossier(record, q.dossier, on) as StateOfDossier;
      const condition = d.dossier.conditions.find((c) => c.id === q.entry);
      const force = condition && !Array.isArray(condition.force) ? condition.force.reading : undefined;
      return {
        kind: 'condition',
        dossier: q.dossier,
        entry: q.entry,
        met: conditionMet(d, q.entry),
        force,
        concerns: d.dossier.concerns.map((c) => c.party),
        because: whyCondition(record, d, q.entry),
      };
    }
    case 'chain': {
      const source = asked && record.sources.get(asked.report.source);
      const passings = source?.chain ?? [];
      return {
        kind: 'chain',
        passings,
        because: passings.map((p) =>
          because('said', `passing-${p.role}`, {
            ...(p.who ? { party: p.who } : {}),
            ...(p.name ? { text: p.name } : {}),
            ...(p.language ? { kind: p.language } : {}),
          }),
        ),
      };
    }
  }
}

/** Why a condition stands where it stands: its words, what other sources have, and the act it waits for. */
export function whyCondition(record: OpenRecord, d: StateOfDossier, id: string): Because[] {
  const condition = d.dossier.conditions.find((c) => c.id === id);
  if (!condition) return [];
  const awaited = 'act' in condition.on ? condition.on.act : undefined;
  return [
    because('said', 'condition', entryFacts(record, `${d.dossier.dossier}/${id}`), [
      ...condition.accounts.map((a) => because('said', 'account', { text: a.says, sources: a.sources })),
      ...condition.turnsOn.flatMap((r) => {
        const reading = d.dossier.readings.find((x) => x.id === r);
        return reading
          ? [
              because('read', 'open-question', {
                reading: r,
                text: reading.question,
                dossier: d.dossier.dossier,
              }),
            ]
          : [];
      }),
    ]),
    ...(awaited ? whyAct(record, d, awaited) : []),
  ];
}

const COMMITS = new Set<string>(['confirm', 'undertake', 'guarantee', 'agree']);

/** Acts that a sentence puts on record and by which somebody is committed, and whether they were done by that day. */
function commitmentsIn(
  record: OpenRecord,
  entry: RecordEntry,
  on: CivilDay,
): { readonly id: string; readonly isDone: Truth }[] {
  if (!('dossier' in entry)) return [];
  const act = record.dossiers.get(entry.dossier)?.acts.find((a) => a.id === entry.entry);
  if (act?.state !== 'done' || !COMMITS.has(act.kind)) return [];
  const { earliest, latest } = spanOf(act.when);
  return [{ id: act.id, isDone: latest <= on ? 'yes' : earliest <= on ? 'cannot-tell' : 'no' }];
}

function recordReasons(record: OpenRecord, entry: RecordEntry): Because[] {
  if ('dossier' in entry)
    return [because('said', 'statement', entryFacts(record, `${entry.dossier}/${entry.entry}`))];
  if ('proposal' in entry) {
    const p = record.proposals.get(entry.proposal);
    return p
      ? [
          because('said', 'proposal', {
            text: p.says,
            entry: p.proposal,
            sources: p.sources,
            confidence: p.confidence,
          }),
        ]
      : [];
  }
  if ('event' in entry) {
    const e = record.events.get(entry.event);
    return e
      ? [
          because('said', 'event', {
            text: e.name,
            entry: e.id,
            sources: e.sources,
            confidence: e.confidence,
          }),
        ]
      : [];
  }
  if ('source' in entry) return [because('said', 'source', { sources: [entry.source] })];
  return [];
}

function whenOf(record: OpenRecord, entry: RecordEntry): When | undefined {
  if ('dossier' in entry)
    return record.dossiers.get(entry.dossier)?.acts.find((a) => a.id === entry.entry)?.when;
  if ('proposal' in entry) return record.proposals.get(entry.proposal)?.when;
  return 'event' in entry ? record.events.get(entry.event)?.when : undefined;
}

function dateReason(claim: DateClaim, when: When | undefined): Because {
  return because(
    claim.from === 'said' ? 'read' : 'said',
    claim.from === 'said' ? 'date-read' : 'date-elsewhere',
    {
      kind: claim.date.text,
      ...(claim.how ? { text: claim.how } : {}),
      ...(claim.from === 'said' && when?.said ? { option: when.said.text } : {}),
      sources: claim.sources,
    },
  );
}

function fallsIn({ earliest, latest }: DaySpan, year: number): Truth {
  const [first, next] = [civilDay(year, 1, 1), civilDay(year + 1, 1, 1)];
  if (latest < first || earliest >= next) return 'no';
  return earliest >= first && latest < next ? 'yes' : 'cannot-tell';
}

export function readingOf(record: OpenRecord, report: Report | undefined, id: string) {
  return (
    report?.readings.find((r) => r.id === id) ??
    (report?.dossier ? record.dossiers.get(report.dossier)?.readings.find((r) => r.id === id) : undefined)
  );
}

/** True if no act that the report's sentences put on record is more than reported. */
export function isOnlyReported(record: OpenRecord, report: Report): boolean {
  const entries = report.sentences.flatMap((s) => s.records);
  return entries.every((e) => {
    if (!('dossier' in e)) return true;
    const act = record.dossiers.get(e.dossier)?.acts.find((a) => a.id === e.entry);
    return act === undefined || act.grade === 'reported';
  });
}
