/** Conclusions into sentences: one plain sentence that can be quoted, then what limits it. */

import type { GoalUnderReadings, Outcome } from '../reason/dossier/outcomes.ts';
import type { StateOfDossier } from '../reason/dossier/state-of-dossier.ts';
import type { Answer } from '../reason/report.ts';
import { readingOf } from '../reason/report.ts';
import type { Report } from '../terms/report.ts';
import type { Passing } from '../terms/source.ts';
import { capital, type Speaker } from './speaker.ts';

export interface Said {
  /** the sentence to quote */
  readonly sentence: string;
  /** what limits it, in smaller type */
  readonly limits: readonly string[];
}

export function sayAnswer(s: Speaker, report: Report | undefined, answer: Answer): Said {
  const { m, record } = s;
  switch (answer.kind) {
    case 'coverage': {
      const general = [...record.instruments.values()]
        .filter((i) => i.structure?.class === 'general')
        .map((i) => s.shortTitle(i.instrument));
      const lines = answer.regions.map((r) => {
        const region = regionName(s, r.region);
        const first =
          r.whole.length > 0
            ? m.coverageWhole({ size: r.size, region, names: s.list(r.whole.map((i) => s.shortTitle(i))) })
            : m.coverage({ size: r.size, region, widest: r.widest, structures: r.structures });
        const rest =
          r.inNone.length > 12
            ? m.coverageManyInNone({ n: r.inNone.length })
            : m.coverageNone({ n: r.inNone.length, names: s.names(r.inNone) });
        return `${first} ${rest}`;
      });
      const structures = answer.regions[0]?.structures ?? 0;
      return {
        sentence: lines[0] ?? '',
        limits: [...lines.slice(1), m.coverageNote({ structures, general: s.list(general) })],
      };
    }
    case 'readings': {
      const reading = readingOf(record, report, answer.reading);
      const question = reading ? s.text(reading.question) : answer.reading;
      const options = reading?.options.map((o) => s.text(o.label)) ?? [];
      return { sentence: m.readingsOpen({ n: answer.options, question }), limits: [options.join(' · ')] };
    }
    case 'commitment':
      return answer.acts.length === 0
        ? {
            sentence: answer.perhaps.length > 0 ? m.commitmentCannotTell : m.commitmentNone,
            limits: [m.commitmentNote],
          }
        : { sentence: m.commitmentSome({ n: answer.acts.length }), limits: [] };
    case 'dates': {
      const n = answer.claims.length;
      const list = answer.claims.map(
        (c) => `${s.date(c.date)} (${c.from === 'said' ? m.asSaid : m.dateElsewhere})`,
      );
      return {
        sentence: answer.agree ? m.datesAgree({ n }) : m.datesDiffer({ n }),
        limits: [list.join(' · ')],
      };
    }
    case 'series': {
      const names = (ids: readonly string[]) => ids.map((e) => eventName(s, e)).join(' · ');
      const limits = [
        ...(answer.perhaps.length > 0 ? [m.seriesPerhaps({ names: names(answer.perhaps) })] : []),
        ...(answer.others.length > 0 ? [m.seriesOthers({ others: names(answer.others) })] : []),
      ];
      const { year } = answer;
      if (answer.inYear.length > 0)
        return { sentence: m.seriesSome({ year, names: names(answer.inYear) }), limits };
      return {
        sentence: answer.perhaps.length > 0 ? m.seriesCannotTell({ year }) : m.seriesNone({ year }),
        limits,
      };
    }
    case 'carried':
      return answer.instruments.length === 0
        ? { sentence: m.carriedNone({ n: record.instruments.size }), limits: [] }
        : {
            sentence: m.carriedSome({ names: s.list(answer.instruments.map((i) => s.titleInSentence(i))) }),
            limits: [],
          };
    case 'act':
      return sayAct(s, answer);
    case 'condition': {
      const dossier = record.dossiers.get(answer.dossier);
      const force = dossier?.readings.find((r) => r.id === answer.force);
      return {
        sentence:
          answer.met === 'yes'
            ? m.conditionMet
            : answer.met === 'no'
              ? m.conditionNotMet
              : m.conditionCannotTell,
        limits: [
          ...(force ? [m.forceOpen({ question: s.text(force.question), id: force.id })] : []),
          ...(answer.concerns.length > 0 ? [m.concerns({ names: s.names(answer.concerns) })] : []),
        ],
      };
    }
    case 'chain':
      return {
        sentence: m.chainPassed({ n: Math.max(0, answer.passings.length - 1) }),
        limits: [answer.passings.map((p) => passingName(s, p)).join(' › ')],
      };
  }
}

function sayAct(s: Speaker, answer: Answer & { kind: 'act' }): Said {
  const { m } = s;
  const dossier = s.record.dossiers.get(answer.dossier);
  const act = dossier?.acts.find((a) => a.id === answer.entry);
  const noun = act ? m.moveNouns[act.kind] : answer.entry;
  const accounts = answer.accounts > 0 ? [m.accountsDiffer({ n: answer.accounts })] : [];
  const silent = answer.silent.length > 0 ? [m.oneSide({ silent: s.names(answer.silent) })] : [];
  switch (answer.standing) {
    case 'awaited': {
      const sentence = Array.isArray(answer.by)
        ? m.actAwaited({ noun, from: s.names(answer.by) })
        : m.actAwaitedUnnamed({ noun });
      return {
        sentence,
        limits: [...(answer.conditions === 0 ? [m.nothingDepends] : []), ...accounts, ...silent],
      };
    }
    case 'done':
    case 'counted':
      return { sentence: m.actDone({ noun, by: s.actors(answer.by) }), limits: [...accounts, ...silent] };
    case 'named':
      return { sentence: m.actNamed({ noun }), limits: accounts };
    case 'cannot-tell':
      return { sentence: m.actCannotTell, limits: accounts };
    case 'not-yet':
      return { sentence: m.actNotYet, limits: [] };
  }
}

/** Where it cannot be told where a goal stands: the two ends between which it lies. */
export function sayBetween(s: Speaker, outcome: Outcome): string | undefined {
  const [least, most] = outcome.between;
  if (!least || !most) return undefined;
  return capital(s.m.ui.betweenDiagnoses({ least: s.m.diagnoses[least], most: s.m.diagnoses[most] }));
}

/** The circular waits that stand as stated, each once; or that there is none. */
export function sayCircles(s: Speaker, d: StateOfDossier): string {
  const knots = d.outcomes.goals.flatMap((g) => g.asSaid.knots.map((k) => s.list(k)));
  const told = [...new Set(knots)].map((acts) => s.m.waitInCircle({ acts }));
  return told.length > 0 ? s.m.circleStated({ circles: told.join('; ') }) : s.m.noCircle;
}

/** A dossier in one sentence: what is awaited from whom, and whether anything stands in a circle. */
export function sayDossier(s: Speaker, d: StateOfDossier): Said {
  const { m } = s;
  if (d.entries.length === 0) return { sentence: m.dossierNothingYet({ day: s.day(d.on) }), limits: [] };
  const stated = d.outcomes.waits.filter((w) => w.stated && w.because.kind === 'expectation');
  const waits = stated.map((w) => {
    const act = d.dossier.acts.find((a) => a.id === w.act);
    const noun = act ? m.moveNouns[act.kind] : w.act;
    const who = s.actors(w.who);
    return Array.isArray(w.forWhom)
      ? m.waitStated({ who, noun, whom: s.names(w.forWhom) })
      : m.waitUnnamed({ who, noun });
  });
  const opening = waits.length === 0 ? m.noWaits : capital(waits.join('; '));
  const circle = worstCircle(d);
  const stands = sayCircles(s, d);
  const read = circle ? `; ${m.circleUnderReadings(circle)}` : '';
  return { sentence: `${opening}. ${stands}${read}.`, limits: [] };
}

/** Of the goals, the one with most combinations in a circular wait. */
function worstCircle(d: StateOfDossier): { n: number; total: number; goal: GoalUnderReadings } | undefined {
  const counted = d.outcomes.goals.map((goal) => ({
    goal,
    total: goal.combinations,
    n: goal.groups.filter((g) => g.diagnosis === 'circular').reduce((sum, g) => sum + g.combinations, 0),
  }));
  return counted.filter((c) => c.n > 0).sort((a, b) => b.n - a.n)[0];
}

export function passingName(s: Speaker, p: Passing): string {
  return p.who ? s.name(p.who) : p.name ? s.text(p.name) : '';
}

export function regionName(s: Speaker, region: string): string {
  const known = s.record.regions.get(region);
  return known ? s.text(known.title) : region;
}

export function eventName(s: Speaker, event: string): string {
  const known = s.record.events.get(event);
  if (!known) return event;
  const dates = [...(known.when.elsewhere ?? []).map((e) => s.date(e.date))];
  return `${s.text(known.name)}${dates.length > 0 ? ` (${dates.join(` ${s.m.or} `)})` : ''}`;
}
