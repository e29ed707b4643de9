/** Conclusions into sentences: one plain sentence that can be quoted, then what limits it. */

import type { ClausePart } from '../reason/clause-confidence.ts';
import type { GoalUnderReadings, Outcome } from '../reason/dossier/outcomes.ts';
import type { StateOfDossier } from '../reason/dossier/state-of-dossier.ts';
import type { InstrumentStatus } from '../reason/instrument-status.ts';
import { expressesConsent } from '../reason/law/art-11-consent.ts';
import { parentOf } from '../reason/law/art-40-amendments.ts';
import { countsOn } from '../reason/law/atoms.ts';
import { accountsBy, type BindingView, VIEWS, viewIn } from '../reason/law/binding.ts';
import { governsFrom, lawOfTreatiesFor } from '../reason/law-of-treaties.ts';
import { formerNamesOf } from '../reason/names.ts';
import type { PartyStatus, UnderReadings } from '../reason/party-status.ts';
import { type Registered, registeredOn } from '../reason/registration.ts';
import type { Answer } from '../reason/report.ts';
import { readingOf } from '../reason/report.ts';
import type { StateOfPlay } from '../reason/state-of-play.ts';
import type { AsThird } from '../reason/third-states.ts';
import type { Act } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import type { Instrument, setsOf } from '../terms/instrument.ts';
import type { Report } from '../terms/report.ts';
import type { Passing } from '../terms/source.ts';
import { sayClaims } from './claims.ts';
import { readingsOf } from './left-open.ts';
import { sayPlace } from './precedence.ts';
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

/** Whether the computed day is the published one; where publications differ it cannot be all of them. */
function sayAgreement({ m }: Speaker, { differs, computed, published }: InstrumentStatus): string {
  if (differs) return ` ${m.differ}`;
  if (computed === undefined) return '';
  const isAll = published.every(
    (p) => (p.earliest ?? computed) <= computed && computed <= (p.latest ?? computed),
  );
  return ` ${isAll ? m.agree : m.agreeWithOne}`;
}

/** An instrument on a day: the quotable sentence, then computed and published day, and where the record ends. */
/** Standings of those whom an instrument that was in force does not bind, and of whom that can be told. */
const BINDS_NOBODY: ReadonlySet<PartyStatus['standing']> = new Set(['ended', 'signed', 'none']);

export function sayInstrument(s: Speaker, x: InstrumentStatus, on: CivilDay): Said {
  const { m } = s;
  const title = s.titleInSentence(x.instrument.instrument);
  const day = s.day(on);
  const inForce = x.parties.filter((p) => p.standing === 'in-force');
  // All have left: nothing ended it by a word of its own, and it binds nobody any more.
  const wasParty = x.parties.some((p) => p.standing === 'ended' && p.neverParty === undefined);
  const isLeft = wasParty && x.parties.every((p) => BINDS_NOBODY.has(p.standing));
  const plain =
    x.inForce === 'yes' && isLeft
      ? m.nobodyLeft({ title, day })
      : x.inForce === 'yes'
        ? (x.instrument.binding === 'legal' ? m.inForce : m.inEffect)({ title, day, n: inForce.length })
        : x.inForce === 'no'
          ? inForce.length > 0 && x.instrument.inForceFor
            ? m.inForceForEach({ title, day, n: inForce.length, locator: x.instrument.inForceFor.locator })
            : m.notInForce({ title, day })
          : m.forceCannotTell({ title, day });
  const computed =
    x.computed !== undefined
      ? m.computedDay({ day: s.day(x.computed) })
      : x.possiblyFrom !== undefined
        ? m.computedSpan({
            from: s.day(x.possiblyFrom),
            to: x.surelyFrom === undefined ? m.dayUnknown : s.day(x.surelyFrom),
          })
        : m.computedNever;
  const published =
    x.published.length > 0
      ? `${m.publishedDay({ days: x.published.map((p) => s.date(p)).join(` ${m.or} `) })}${sayAgreement(s, x)}`
      : x.instrument.binding === 'legal'
        ? m.publishedNone
        : '';
  const held = sayHeld(s, x, on);
  const sentence = held.length > 0 ? [m.held.disputed({ title }), ...held].join(' ') : plain;
  const unsure = x.parties.filter((p) => p.standing === 'cannot-tell').map((p) => p.party);
  const differing = x.parties.filter((p) => p.byTheClause.some((d) => d.differs)).map((p) => p.party);
  const unverified = x.parties.flatMap((p) => p.acts).filter((a) => a.confidence === 'unverified').length;
  return {
    sentence: capital(sentence),
    limits: [
      `${computed} ${published}`.trim(),
      ...sayUnverified(s, x.unverified),
      ...sayFinalClauses(s, x.finalClauses),
      ...x.held.flatMap((h) => sayFinalClauses(s, h.finalClauses).map((says) => m.held.by[h.as]({ says }))),
      ...sayBindingAccounts(s, x.instrument, on),
      ...sayOwnRules(s, x),
      ...sayChanges(s, x),
      ...registeredOn(x.instrument, on).map((r) => sayRegistration(s, r)),
      ...sayPlace(s, x),
      ...x.parties.flatMap((p) =>
        sayClaims(
          s,
          p.claims.filter((c) => c.act.party === p.party),
          on,
        ),
      ),
      ...(unsure.length > 0 ? [m.uncertainParties({ n: unsure.length, names: s.names(unsure) })] : []),
      ...sayTooMany(s, x.tooMany),
      ...(differing.length > 0 ? [m.twoDaysDiffer({ n: differing.length, names: s.names(differing) })] : []),
      ...(unverified > 0 ? [m.unverifiedRows({ n: unverified })] : []),
      sayRecordEnd(s, x.lastEntry, x.laterEntries),
    ],
  };
}

/** Values of an instrument's file that an answer rests on and nobody has looked up. */
export function sayUnverified(s: Speaker, parts: readonly ClausePart[]): readonly string[] {
  const { unverifiedClauses, clauseParts } = s.m;
  if (parts.length === 0) return [];
  return [`${capital(unverifiedClauses({ what: s.list(parts.map((part) => clauseParts[part])) }))}.`];
}

/** Where it is disputed whether it is legally binding: what it is by each view, each alike. */
function sayHeld(s: Speaker, x: InstrumentStatus, on: CivilDay): readonly string[] {
  const { m } = s;
  const said = { title: s.titleInSentence(x.instrument.instrument), day: s.day(on) };
  return x.held.map(({ as, inForce, parties }) => {
    const isLegal = as === 'legal';
    const says = {
      yes: (isLegal ? m.inForce : m.inEffect)({ ...said, n: parties }),
      no: (isLegal ? m.notInForce : m.held.notInEffect)(said),
      'cannot-tell': m.forceCannotTell(said),
    }[inForce];
    return m.held.by[as]({ says: capital(says) });
  });
}

/** Who holds an instrument to be legally or politically binding, as far as it was said by then. */
export function sayBindingAccounts(s: Speaker, x: Instrument, on: CivilDay): readonly string[] {
  return accountsBy(x, on).map((a) =>
    capital(
      s.m.held.account[a.holds]({ who: s.inSentence(a.by), date: s.date(a.date), says: s.text(a.says) }),
    ),
  );
}

function sayFinalClauses(s: Speaker, finalClauses: InstrumentStatus['finalClauses']): readonly string[] {
  const { m } = s;
  if (!finalClauses) return [];
  const list = finalClauses.of.map(({ matter, locators }) => {
    const word = m.finalClauseMatters[matter];
    return locators.length > 0 ? `${word} (${locators.join('; ')})` : word;
  });
  return [m.finalClauses({ adopted: s.date(finalClauses.adopted), list: s.list(list) })];
}

/** What its provisions give to somebody who is no party, a sentence each. */
export function sayThirdStates(s: Speaker, who: string, given: readonly AsThird[] | undefined): string[] {
  if (!given) return [];
  const m = s.m.thirdStates;
  const name = s.inSentence(who);
  if (given.length === 0) return [capital(m.none({ who: name }))];
  return given.map(({ third, why, since }) =>
    capital(
      m[why]({
        who: name,
        what: third.gives === 'duty' ? m.duty : m.right,
        locator: third.locator,
        since: since === undefined ? s.m.sinceUnknown : s.day(since),
      }),
    ),
  );
}

/** An organisation whose act is on record as a ratification: the word for what it does is another. */
export function sayConfirmation(s: Speaker, p: PartyStatus): string[] {
  const isOrganisation = s.record.parties.get(p.party)?.kind === 'organisation';
  const ratifies = isOrganisation && p.acts.some((a) => a.kind === 'ratify');
  return ratifies ? [capital(s.m.organisationRatifies({ who: s.inSentence(p.party) }))] : [];
}

/** Each of its provisions with a rule of their own: whether they are in force, and for how many. */
function sayOwnRules(s: Speaker, x: InstrumentStatus): readonly string[] {
  const of = x.parties.filter((p) => p.standing === 'in-force').length;
  return x.ownRules.map(({ rule, inForce, since, parties }) =>
    capital(
      s.m.ownRule[inForce]({
        name: s.text(rule.title),
        since: since === undefined ? s.m.sinceUnknown : s.day(since),
        n: parties,
        of,
      }),
    ),
  );
}

/** That it is registered; or what the article names as the consequence of its not being so. */
function sayRegistration(s: Speaker, { registration: r, is }: Registered): string {
  const m = s.m.registration;
  const day = r.date ? s.date(r.date) : '';
  const where = s.text(r.with);
  if (is === 'no')
    return m.no({ with: where, locator: r.locator, otherwise: r.otherwise ? s.text(r.otherwise) : '' });
  if (is === 'cannot-tell') return m['cannot-tell']({ with: where, day });
  return m.yes({
    with: where,
    locator: r.locator,
    day,
    number: r.number ?? '',
    by: r.by ? s.names(r.by) : '',
  });
}

/** What it changes, and what changes it. */
function sayChanges(s: Speaker, x: InstrumentStatus): readonly string[] {
  const { m } = s;
  const { amends } = x.instrument;
  return [
    ...(amends ? [m.changes[amends.how]({ title: s.titleInSentence(amends.instrument) })] : []),
    ...x.amendments.map(({ amendment, since, parties }) => {
      const title = s.titleInSentence(amendment);
      if (since === undefined) return capital(m.notChangedBy({ title }));
      const of = x.parties.filter((p) => p.standing === 'in-force').length;
      return m.changedBy({ title, since: s.day(since), n: parties, of });
    }),
  ];
}

export function sayRecordEnd(s: Speaker, last: CivilDay | undefined, later: boolean): string {
  if (later) return s.m.laterEntries;
  return last === undefined ? s.m.noEntryYet : s.m.noLaterEntry({ last: s.day(last) });
}

/** Waivers of which no article says whether they serve their author again. */
export function sayWaivers(s: Speaker, p: PartyStatus): string[] {
  const about = { who: s.inSentence(p.party), title: s.titleInSentence(p.instrument) };
  return p.waivers.map((w) => capital(s.m.waiverBeforeLeaving({ ...about, day: s.span(countsOn(w)) })));
}

/** Consents of which no article says whether they serve again, their author having left the treaty that it has to be party to. */
export function sayBeforeParentLeft(s: Speaker, p: PartyStatus): string[] {
  const x = s.record.instruments.get(p.instrument);
  const parent = x && parentOf(x);
  if (!parent) return [];
  const about = {
    who: s.inSentence(p.party),
    title: s.titleInSentence(p.instrument),
    parent: s.titleInSentence(parent),
  };
  return p.beforeParentLeft.map((a) =>
    capital(s.m.consentBeforeLeavingParent({ ...about, day: s.span(countsOn(a)) })),
  );
}

/** Notices of leaving that came before a succession which is dated back over them: no article says what becomes of them. */
export const sayLeftBefore = (s: Speaker, p: PartyStatus): string[] =>
  p.leftBefore.map(({ leaving, consent }) =>
    capital(
      s.m.leftBeforeSuccession({
        who: s.inSentence(p.party),
        title: s.titleInSentence(p.instrument),
        notice: s.span(countsOn(leaving)),
        day: s.span(countsOn(consent)),
      }),
    ),
  );

/** Each act of a party for which the day by the clause is not the day that was published. */
export function sayTwoDays(s: Speaker, p: PartyStatus): string[] {
  return p.byTheClause
    .filter((d) => d.differs)
    .map(({ act, computed, published }) =>
      s.m.twoDays({
        kind: capital(s.m.actKinds[act.kind]),
        computed: s.span(computed),
        published: s.date(published),
      }),
    );
}

/** Each act that has effect on a day on which the depositary may not have had it yet. */
export function sayBackDated(s: Speaker, p: PartyStatus): string[] {
  return p.backDated.flatMap((a) =>
    a.effective && a.received
      ? [
          s.m.backDated({
            kind: capital(s.m.actKinds[a.kind]),
            received: s.date(a.received),
            effective: s.date(a.effective),
          }),
        ]
      : [],
  );
}

/** Provisions that go on for a party that has left, or after the end of the instrument, and until when. */
export function sayGoesOn(s: Speaker, p: PartyStatus): string[] {
  return p.goesOn.map(({ survival, possibly, surely }) => {
    const said = {
      who: s.inSentence(p.party),
      provisions: s.list(survival.provisions),
      locator: survival.locator,
    };
    if (!surely || surely.from !== possibly.from || surely.to !== possibly.to)
      return capital(s.m.goesOn.uncertain(said));
    return capital(
      surely.to === undefined
        ? s.m.goesOn.always(said)
        : s.m.goesOn.until({ ...said, until: s.day(surely.to) }),
    );
  });
}

/** Suspensions that stand, whose they are, towards whom, of what, and on what they rest. */
export function sayPauses(s: Speaker, pauses: readonly Act[]): string[] {
  return pauses.map((a) =>
    capital(
      s.m.pause({
        who: s.inSentence(a.party),
        parties: a.towards ? s.names(a.towards) : '',
        provisions: s.list(a.provisions ?? []),
        ground: a.ground ? s.m.grounds[a.ground] : '',
      }),
    ),
  );
}

/**
 * A party towards one instrument. Where it is disputed whether that is legally binding, by both views.
 *
 * @param as by this view alone
 */
export function sayParty(s: Speaker, p: PartyStatus, on: CivilDay, as?: BindingView): string {
  const { m } = s;
  const said = {
    who: s.inSentence(p.party),
    title: s.titleInSentence(p.instrument),
    day: s.day(on),
    since: p.since === undefined ? m.sinceUnknown : s.day(p.since),
  };
  const binding = as ?? s.record.instruments.get(p.instrument)?.binding;
  if (binding === 'disputed' && p.readings.length === 0 && p.standing === 'in-force') {
    const views = VIEWS.map((view) => m.held.by[view]({ says: sayParty(s, p, on, view) }));
    return [m.held.disputed(said), ...views].map(capital).join(' ');
  }
  if (p.readings.length > 0) return capital(m.partyTurnsOn({ ...said, questions: questionsOf(s, p) }));
  if (p.standing === 'none' && p.acts.length > 0)
    return capital((hasConsented(s, p) ? m.partyNotBound : m.partyNoConsent)(said));
  if (p.neverParty) return capital(m.partyNever[p.neverParty](said));
  return capital(
    p.standing === 'in-force' && binding === 'political'
      ? m.partyTakesPart(said)
      : m.partyIs[p.standing](said),
  );
}

/** Whether an act by which it consented is on record, in due form or not. */
function hasConsented({ record }: Speaker, p: PartyStatus): boolean {
  const x = record.instruments.get(p.instrument);
  return x !== undefined && p.acts.some((a) => expressesConsent(x, a));
}

/** That more questions are open than can be combined, where something cannot be told for that. */
export const sayTooMany = (s: Speaker, questions: readonly string[] | undefined): string[] =>
  questions === undefined ? [] : [s.m.tooManyQuestions({ n: questions.length })];

/** The questions on which a standing turns, each in full. */
function questionsOf(s: Speaker, p: PartyStatus): string {
  const asked = new Set(p.readings.flatMap((u) => u.choices.flatMap((c) => Object.keys(c))));
  const readings = readingsOf(s, p.instrument);
  return readings
    .filter((r) => asked.has(r.id))
    .map((r) => s.text(r.question))
    .join(' ');
}

/** The answers that lead to the same standing, in the words of the record. */
export function sayChoices(s: Speaker, p: PartyStatus, u: UnderReadings): string {
  const readings = readingsOf(s, p.instrument);
  return u.choices
    .map((c) => s.list(Object.entries(c).map(([r, o]) => s.option(readings, r, o))))
    .join(`; ${s.m.or} `);
}

/** Where a party stands under each reading, a sentence each, all alike. */
export function sayReadings(s: Speaker, p: PartyStatus, on: CivilDay): string[] {
  return p.readings.map((u) =>
    s.m.underReading({
      reading: capital(sayChoices(s, p, u)),
      says: [
        sayParty(s, u.status, on, viewOf(u)),
        ...sayPauses(s, u.status.pauses),
        ...sayGoesOn(s, u.status),
      ].join(' '),
    }),
  );
}

/** The one view under which all these answers are given, if they are. */
function viewOf({ choices }: UnderReadings): BindingView | undefined {
  const [only, ...others] = new Set(choices.map(viewIn));
  return others.length === 0 ? only : undefined;
}

/** The word for a standing; a political text is taken part in, not in force. */
export function standingWord(
  s: Speaker,
  p: Pick<PartyStatus, 'instrument' | 'standing' | 'readings' | 'acts'>,
): string {
  if (p.readings.length > 0) return s.m.standingTurnsOn;
  if (p.standing === 'none' && p.acts.length > 0) return s.m.notBoundWord;
  return p.standing === 'in-force'
    ? inForceWord(s, s.record.instruments.get(p.instrument)?.binding)
    : s.m.standings[p.standing];
}

/** In force for a party to a treaty, taken part in by a participant; by both where it is disputed which it is. */
export function inForceWord({ m }: Speaker, binding: Instrument['binding'] | undefined): string {
  const { 'in-force': legal } = m.standings;
  if (binding === 'disputed') return `${legal} ${m.or} ${m.participantStanding}`;
  return binding === 'political' ? m.participantStanding : legal;
}

/** As what the articles are cited, and since when it governs; nothing where the record names no law of treaties. */
export function sayLawOfTreaties(s: Speaker, state: StateOfPlay, p: PartyStatus): string[] {
  const m = s.m.lawOfTreaties;
  const laws = lawOfTreatiesFor(state, p.instrument, p.party);
  const adopted = s.record.instruments.get(p.instrument)?.adopted.date;
  if (laws.length === 0 || !adopted || p.acts.length === 0) return [];
  const who = s.inSentence(p.party);
  const from = governsFrom(state, p);
  return [
    ...laws.map(({ law, asTreaty }) =>
      capital(m[asTreaty]({ who, law: s.titleInSentence(law), day: s.date(adopted) })),
    ),
    ...(from === undefined ? [] : [capital(m.before({ who, day: s.day(from) }))]),
  ];
}

/** What a party was called before, where it was called otherwise. */
export function sayNames(s: Speaker, who: string): string[] {
  const former = formerNamesOf(s.record, who);
  if (former.length === 0) return [];
  const list = former.map((n) =>
    s.m.nameUntil({ name: n.inSentence?.[s.language] ?? s.text(n.name), day: s.date(n.until) }),
  );
  return [capital(s.m.namesBefore({ now: s.asOf(undefined).inSentence(who), list: s.list(list) }))];
}

/** To whom a way in is open, or by what somebody is one of those: each set, in words. */
export function sayOpenTo(s: Speaker, sets: ReturnType<typeof setsOf>): string {
  const m = s.m.openSets;
  return s.either(
    sets.map((to) => {
      if (typeof to === 'string') return m[to];
      if ('parties' in to) return m.parties(s.names(to.parties));
      if ('partyTo' in to) return m.partyTo(s.titleInSentence(to.partyTo));
      return 'region' in to ? m.region(regionName(s, to.region)) : m.term(s.text(to.term));
    }),
  );
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
