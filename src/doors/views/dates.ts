/** Days on which something begins or ends: each with what it was, what it is from then on, and why. */
import { becauseOf } from '../../reason/because.ts';
import { type Answer, type Change, changesBetween } from '../../reason/changes.ts';
import { behindForce, weakestOf } from '../../reason/clause-confidence.ts';
import { ALL_OTHERS } from '../../reason/law/art-29-territory.ts';
import { partyStatus } from '../../reason/party-status.ts';
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import { becauseOfTerritory } from '../../reason/territory-reasons.ts';
import { thirdStatesFor } from '../../reason/third-states.ts';
import { type CivilDay, writeDay } from '../../terms/civil-day.ts';
import type { Assumed, Confidence } from '../../terms/provenance.ts';
import { byLegalView, sayClaims } from '../../words/claims.ts';
import { OUT } from '../../words/out.ts';
import { standingWord } from '../../words/party.ts';
import { sayReason } from '../../words/reasons.ts';
import { capital, type Speaker } from '../../words/speaker.ts';
import { type Tabular, tabular, type View } from './view.ts';
import { reasonsFor } from './why.ts';

export interface DatesData {
  readonly from: string;
  /** null where all days on record are asked for */
  readonly to: string | null;
  readonly dates: readonly {
    readonly day: string;
    readonly instrument: string;
    readonly title: string;
    /** null where it is the instrument itself that comes into force, or ends */
    readonly party: string | null;
    /** of those of its provisions that have a rule of their own: which */
    readonly provisions: string | null;
    readonly before: string;
    readonly after: string;
    readonly says: string;
    /** the party's last act that had come by then */
    readonly entry: string | null;
    /** of provisions that went on after it had left: under which clause, and which */
    readonly goesOn: { readonly locator: string; readonly provisions: readonly string[] } | null;
    /** of a duty or a right of a State that is not a party (VCLT art. 34-37): which provision gives it */
    readonly third: { readonly id: string; readonly locator: string; readonly gives: string } | null;
    /** of the application to a territory (VCLT art. 29): its id, or `*` for all besides the metropolitan one */
    readonly territory: string | null;
    /** it is the last day for an objection to a ground that is claimed (VCLT art. 65(2)) */
    readonly lastDayToContest: boolean;
    /** of the weakest act, and of the weakest value of the instrument's file, that it rests on */
    readonly confidence: Confidence | Assumed;
    readonly why: readonly string[];
  }[];
}

export interface Span {
  readonly from: CivilDay;
  readonly to: CivilDay | undefined;
}

export function datesView(
  s: Speaker,
  state: StateOfPlay,
  { from, to }: Span,
  only: { readonly instrument?: string; readonly party?: string },
): View<DatesData> {
  const m = OUT[s.language];
  const changes = changesBetween(state, from, to ?? (Number.POSITIVE_INFINITY as CivilDay), only);
  const n = changes.length;
  return {
    sentence:
      to === undefined
        ? m.datesAll({ n, from: s.day(from) })
        : m.datesFound({ n, from: s.day(from), to: s.day(to) }),
    limits: [m.datesLimit],
    on: writeDay(from),
    at: state.at,
    language: s.language,
    data: {
      from: writeDay(from),
      to: to === undefined ? null : writeDay(to),
      dates: changes.map((c) => dateRow(s, state, c)),
    },
  };
}

function dateRow(s: Speaker, state: StateOfPlay, c: Change): DatesData['dates'][number] {
  const confidence = surenessOf(state, c);
  return {
    day: writeDay(c.day),
    instrument: c.instrument,
    title: s.title(c.instrument),
    party: c.party ?? null,
    provisions: c.provisions ?? null,
    before: c.before,
    after: c.after,
    says:
      confidence === 'unverified' ? `${sayChange(s, c)} (${s.m.confidences.unverified})` : sayChange(s, c),
    entry: c.entry ?? null,
    goesOn: c.goesOn ? { locator: c.goesOn.locator, provisions: c.goesOn.provisions } : null,
    third: c.third ? { id: c.third.id, locator: c.third.locator, gives: c.third.gives } : null,
    territory: c.territory ?? null,
    lastDayToContest: c.claim !== undefined,
    confidence,
    why: c.claim ? sayClaims(s, claimsOf(state, c), c.day) : whyOf(s, state, c),
  };
}

/** Of the instrument itself, of those of its provisions that have a rule of their own, or of a party on that day. */
function surenessOf(state: StateOfPlay, c: Change): Confidence | Assumed {
  if (c.party !== undefined) return partyStatus(state, c.instrument, c.party, c.day).confidence;
  const x = state.record.instruments.get(c.instrument);
  if (!x) return 'certain';
  const own = x.ownRules.find((r) => r.id === c.provisions);
  return own ? own.entryIntoForce.confidence : weakestOf([], behindForce(x));
}

const claimsOf = (state: StateOfPlay, { instrument, party, day, claim }: Change) =>
  partyStatus(state, instrument, party ?? '', day).claims.filter((c) => c.act === claim);

/**
 * The step of the reasons that names the day, or else the first one, and of an end the acts and clauses that brought it about; where it
 * turns on readings, the first step of every one of them.
 */
function whyOf(
  s: Speaker,
  state: StateOfPlay,
  { instrument, party, provisions, third, territory, goesOn, day }: Change,
): readonly string[] {
  const itself = provisions === undefined ? [instrument] : [instrument, provisions];
  const about = party === undefined ? itself : [party, instrument];
  // Who has become a party is no third State: then that is the reason.
  const asThird =
    third && thirdStatesFor(state, instrument, party ?? '', day)?.find((t) => t.third === third);
  const because = asThird
    ? becauseOf(state.record, state.solution, asThird.of, day)
    : territory !== undefined && party !== undefined
      ? becauseOfTerritory(state, instrument, party, territory, day)
      : (reasonsFor(s, state, about, day)?.because ?? []);
  const read = because.filter((b) => b.voice === 'read');
  const ofClause = goesOn ? because.filter(({ facts }) => facts.locator === goesOn.locator) : because;
  const step = ofClause.find(({ facts }) => facts.until === day || facts.day === day) ?? ofClause[0];
  const ended = step?.voice === 'missing' ? step.grounds.filter((g) => g.voice !== 'missing') : [];
  const told = read.length > 0 || !step ? read : [step, ...ended];
  return told.map((b) => {
    const { text, cite } = sayReason(s, b);
    return cite === '' ? text : `${text} (${cite})`;
  });
}

export function sayChange(s: Speaker, c: Omit<Change, 'day' | 'entry'>): string {
  const m = OUT[s.language];
  if (c.goesOn && c.party !== undefined) {
    const { locator } = c.goesOn;
    const said = { who: s.name(c.party), provisions: s.list(c.goesOn.provisions), locator };
    const says = c.after === 'no' ? m.goesOnNoMore(said) : m.goesOnUncertain(said);
    return `${s.title(c.instrument)}, ${says}`;
  }
  if (c.claim) {
    const last = m.lastDayToContest({ who: s.name(c.claim.party), kind: s.m.actKinds[c.claim.kind] });
    const says = byLegalView(s, c.instrument, last);
    return `${s.title(c.instrument)}, ${says}`;
  }
  const word = (answer: Answer) => answerWord(s, c, answer);
  if (c.party !== undefined && (c.third || c.territory)) {
    const of = (answer: Answer) =>
      answer === 'yes' || answer === 'no' ? (c.third ? m.hasIt : m.applies)[answer] : word(answer);
    const said = { who: s.name(c.party), before: of(c.before), after: of(c.after) };
    const { third, territory = ALL_OTHERS } = c;
    const says = third
      ? m.third({
          ...said,
          locator: third.locator,
          what: third.gives === 'duty' ? s.m.thirdStates.duty : s.m.thirdStates.right,
        })
      : m.territory({
          ...said,
          territory: territory === ALL_OTHERS ? s.m.territories.others : s.inSentence(territory),
        });
    return `${s.title(c.instrument)}, ${says}`;
  }
  const rule = s.record.instruments.get(c.instrument)?.ownRules.find((r) => r.id === c.provisions);
  const itself = rule ? s.text(rule.title) : m.instrumentItself;
  const who = c.party === undefined ? itself : s.name(c.party);
  return `${s.title(c.instrument)}, ${m.becomes({ who, before: word(c.before), after: word(c.after) })}`;
}

function answerWord(s: Speaker, { instrument }: Pick<Change, 'instrument'>, answer: Answer): string {
  if (answer === 'yes') return s.m.standings['in-force'];
  if (answer === 'no') return s.m.notInForceWord;
  return standingWord(s, { instrument, standing: answer, readings: [], acts: [] });
}

export function datesTable({ data, on, at }: View<DatesData>): Tabular {
  return tabular(
    [
      'day',
      'instrument',
      'party',
      'provisions',
      'third',
      'territory',
      'before',
      'after',
      'says',
      'entry',
      'why',
      'confidence',
      'on',
      'record_size',
    ],
    data.dates.map((d) => [
      d.day,
      d.instrument,
      d.party,
      d.provisions,
      d.third?.id ?? null,
      d.territory,
      d.before,
      d.after,
      capital(d.says),
      d.entry,
      d.why.join('; '),
      d.confidence,
      on,
      at,
    ]),
  );
}
