/** Days on which something begins or ends: each with what it was, what it is from then on, and why. */
import { type Answer, type Change, changesBetween } from '../../reason/changes.ts';
import { partyStatus, type StateOfPlay } from '../../reason/state-of-play.ts';
import { type CivilDay, writeDay } from '../../terms/civil-day.ts';
import { standingWord } from '../../words/answers.ts';
import { byLegalView, sayClaims } from '../../words/claims.ts';
import { OUT } from '../../words/out.ts';
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
    /** it is the last day for an objection to a ground that is claimed (VCLT art. 65(2)) */
    readonly lastDayToContest: boolean;
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
      dates: changes.map((c) => ({
        day: writeDay(c.day),
        instrument: c.instrument,
        title: s.title(c.instrument),
        party: c.party ?? null,
        provisions: c.provisions ?? null,
        before: c.before,
        after: c.after,
        says: sayChange(s, c),
        entry: c.entry ?? null,
        goesOn: c.goesOn ? { locator: c.goesOn.locator, provisions: c.goesOn.provisions } : null,
        lastDayToContest: c.claim !== undefined,
        why: c.claim ? sayClaims(s, claimsOf(state, c), c.day) : whyOf(s, state, c),
      })),
    },
  };
}

const claimsOf = (state: StateOfPlay, { instrument, party, day, claim }: Change) =>
  partyStatus(state, instrument, party ?? '', day).claims.filter((c) => c.act === claim);

/** The first steps of the reasons, which name the clause or the act; where it turns on readings, every one of them. */
function whyOf(
  s: Speaker,
  state: StateOfPlay,
  { instrument, party, provisions, day }: Change,
): readonly string[] {
  const itself = provisions === undefined ? [instrument] : [instrument, provisions];
  const about = party === undefined ? itself : [party, instrument];
  const because = reasonsFor(s, state, about, day)?.because ?? [];
  const read = because.filter((b) => b.voice === 'read');
  return (read.length > 0 ? read : because.slice(0, 1)).map((b) => {
    const { text, cite } = sayReason(s, b);
    return cite === '' ? text : `${text} (${cite})`;
  });
}

export function sayChange(
  s: Speaker,
  c: Pick<Change, 'instrument' | 'party' | 'provisions' | 'before' | 'after' | 'goesOn' | 'claim'>,
): string {
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
  const rule = s.record.instruments.get(c.instrument)?.ownRules.find((r) => r.id === c.provisions);
  const itself = rule ? s.text(rule.title) : m.instrumentItself;
  const who = c.party === undefined ? itself : s.name(c.party);
  return `${s.title(c.instrument)}, ${m.becomes({ who, before: word(c.before), after: word(c.after) })}`;
}

export function answerWord(s: Speaker, { instrument }: Pick<Change, 'instrument'>, answer: Answer): string {
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
      'before',
      'after',
      'says',
      'entry',
      'why',
      'on',
      'record_size',
    ],
    data.dates.map((d) => [
      d.day,
      d.instrument,
      d.party,
      d.provisions,
      d.before,
      d.after,
      capital(d.says),
      d.entry,
      d.why.join('; '),
      on,
      at,
    ]),
  );
}
