/** Where a party stands towards an instrument, in sentences and in a word. */

import { expressesConsent } from '../reason/law/art-11-consent.ts';
import { type BindingView, VIEWS, viewIn } from '../reason/law/binding.ts';
import { formerNamesOf } from '../reason/names.ts';
import type { PartyStatus, UnderReadings } from '../reason/party-status.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import type { setsOf } from '../terms/instrument.ts';
import { regionName } from './answers.ts';
import { sayGoesOn, sayPauses } from './beside.ts';
import { inForceWord } from './instrument.ts';
import { readingsOf } from './left-open.ts';
import { capital, type Speaker } from './speaker.ts';

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
