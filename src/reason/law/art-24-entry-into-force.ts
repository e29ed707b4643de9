/**
 * Entry into force, of the instrument and for each party.
 *
 * Source: VCLT art. 24(1)–(2): in such manner and upon such date as the treaty provides; the wording comes from the
 * instrument's own clause as data. Art. 24(3): for a State that consents later, on the day its consent takes effect,
 * unless the treaty otherwise provides (its `laterParties` delay).
 *
 * Who is counted is part of the clause. Signatories are those whose signature is on file: a count over signatories
 * can be no better than the file, and says how many it counted over.
 *
 * Not decided here: provisional application (art. 25), the published day (an act of the depositary, shown beside).
 */
import type { Act } from '../../terms/act.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import type { Counted, ForceCondition, Instrument } from '../../terms/instrument.ts';
import {
  all,
  any,
  atLeast,
  type Clause,
  type Condition,
  type DaySpan,
  reachedAtom,
  since,
} from '../kernel/clause.ts';
import { expressesConsent } from './art-11-consent.ts';
import { untilLeft } from './art-54-withdrawal.ts';
import { clauseMet, consented, daysOf, did, inForce, party, takesEffect } from './atoms.ts';

/** @param isState whether a party is counted as a State; organisations are counted only where the clause says so */
export function entryIntoForceClauses(
  instrument: Instrument,
  acts: readonly Act[],
  isState: (party: string) => boolean,
): Clause[] {
  const document = instrument.instrument as string;
  const { entryIntoForce: clause, laterParties } = instrument;
  const met: Clause = {
    id: `clauseMet ${document}`,
    when: condition(clause.when, instrument, acts, isState),
    then: clauseMet(document),
    ...(clause.after ? { after: clause.after } : {}),
    ...(clause.notBefore !== undefined ? { notBefore: clause.notBefore } : {}),
    cite: { rule: 'entry-into-force', document, locator: clause.locator },
  };
  // A published day, an act of the depositary, governs; the computed one is a fact beside it.
  const published = publishedSpan(instrument);
  const general: Clause = {
    id: `inForce ${document}`,
    when: published ? since(published) : reachedAtom(clauseMet(document)),
    then: inForce(document),
    cite: { rule: published ? 'published-day' : 'in-force', document },
  };

  const consents = acts.filter((act) => expressesConsent(instrument, act));
  const each = consents.flatMap((act): Clause[] => [
    {
      id: `takesEffect ${act.entry}`,
      when: act.effective ? since(daysOf(act.effective)) : reachedAtom(did(act.entry)),
      then: takesEffect(act.entry),
      ...(act.effective || !laterParties ? {} : { after: laterParties.after }),
      cite: {
        rule: act.effective ? 'effective-day' : 'later-party',
        document,
        ...(laterParties && !act.effective ? { locator: laterParties.locator } : {}),
        entry: act.entry,
      },
    },
    {
      id: `party ${act.entry}`,
      when: all([reachedAtom(takesEffect(act.entry)), reachedAtom(inForce(document))]),
      then: party(act.party, document),
      ...untilLeft(act, acts, consents),
      cite: {
        rule: instrument.binding === 'legal' ? 'party' : 'participant',
        document,
        entry: act.entry,
      },
    },
  ]);
  return [met, general, ...each];
}

/** The days that publications leave open: from the earliest any of them gives to the latest. */
function publishedSpan(instrument: Instrument): DaySpan | undefined {
  const spans = instrument.published.map((p) => daysOf(p.date));
  if (spans.length === 0) return undefined;
  const earliest = Math.min(...spans.map((s) => s.earliest)) as CivilDay;
  return { earliest, latest: Math.max(...spans.map((s) => s.latest)) as CivilDay };
}

/** The parties a count runs over, on this record. */
export function countedParties(
  of: Counted,
  instrument: Instrument,
  acts: readonly Act[],
  isState: (party: string) => boolean,
): string[] {
  const unique = (from: readonly Act[]) => [...new Set(from.map((act) => act.party as string))];
  const signatories = () => unique(acts.filter((act) => act.kind === 'sign'));
  const consenting = () => unique(acts.filter((act) => expressesConsent(instrument, act)));
  if (of === 'anyone') return consenting();
  if (of === 'states') return consenting().filter(isState);
  if (of === 'signatories') return signatories();
  if ('parties' in of) return [...of.parties];
  return signatories().filter((p) => !(of.signatoriesExcept as string[]).includes(p));
}

function condition(
  c: ForceCondition,
  instrument: Instrument,
  acts: readonly Act[],
  isState: (party: string) => boolean,
): Condition {
  if ('day' in c) return since({ earliest: c.day, latest: c.day });
  if ('all' in c) return all(c.all.map((inner) => condition(inner, instrument, acts, isState)));
  if ('any' in c) return any(c.any.map((inner) => condition(inner, instrument, acts, isState)));
  const parties = countedParties(c.of, instrument, acts, isState);
  const each = parties.map((p) =>
    c.by ? byActs(c.by, p, acts) : reachedAtom(consented(p, instrument.instrument)),
  );
  return atLeast(needed(c.consents, parties.length), each);
}

/** How many of so many. "All" of nobody on file is not reached: an empty list is a gap in the file, not a consent. */
export function needed(consents: number | 'all' | 'majority', among: number): number {
  if (consents === 'all') return Math.max(1, among);
  return consents === 'majority' ? Math.floor(among / 2) + 1 : consents;
}

function byActs(kinds: readonly string[], who: string, acts: readonly Act[]): Condition {
  return any(
    acts.filter((a) => a.party === who && kinds.includes(a.kind)).map((a) => reachedAtom(did(a.entry))),
  );
}
