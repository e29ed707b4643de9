import { knownLast } from '../../reason/claims.ts';
import type { Choice } from '../../reason/dossier/choice.ts';
import type { PartyStatus } from '../../reason/party-status.ts';
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import { type TerritorialScope, territoriesOf } from '../../reason/territories.ts';
import type { AsThird } from '../../reason/third-states.ts';
import { isAssertedOnly } from '../../terms/act.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import { sayChoices, standingWord } from '../../words/party.ts';
import type { Speaker } from '../../words/speaker.ts';
import { sayTerritories } from '../../words/territories.ts';
import { isoDay } from './view.ts';

export interface PartyRow {
  readonly party: string;
  readonly name: string;
  readonly standing: string;
  readonly word: string;
  readonly since: string | null;
  readonly confidence: string;
  /** values of the instrument's file that it rests on and nobody has looked up */
  readonly unverified: readonly string[];
  readonly acts: readonly {
    readonly entry: string;
    readonly kind: string;
    readonly done: string | null;
    readonly received: string | null;
    readonly effective: string | null;
    readonly grade: string;
    readonly sources: readonly string[];
  }[];
  /** suspensions towards some, or of some provisions, by it or towards it; and any with its ground */
  readonly pauses: readonly {
    readonly entry: string;
    readonly by: string;
    readonly towards: readonly string[] | null;
    readonly provisions: readonly string[] | null;
    readonly ground: string | null;
    readonly asserted: boolean;
  }[];
  /** grounds that it claims, or that are claimed towards it alone; whether one holds is not decided */
  readonly claims: readonly {
    readonly entry: string;
    readonly by: string;
    readonly ground: string | null;
    /** the last day on which an objection is in time; null where there is no period, or its beginning is not on record */
    readonly lastDayToObject: string | null;
    readonly objections: readonly string[];
    readonly late: readonly string[];
  }[];
  /** provisions that go on, or may, although it has left or the instrument has ended; `to` is the first day no longer */
  readonly goesOn: readonly {
    readonly locator: string;
    readonly provisions: readonly string[];
    readonly possibly: { readonly from: string | null; readonly to: string | null };
    readonly surely: { readonly from: string | null; readonly to: string | null } | null;
  }[];
  readonly accounts: readonly { readonly by: string; readonly says: string; readonly date: string }[];
  /** to which territories it applies for it, where the record says more than its entire territory */
  readonly territories: {
    readonly base: string;
    readonly parts: readonly {
      readonly territory: string;
      readonly name: string;
      readonly applies: string;
      readonly since: string | null;
    }[];
    readonly says: readonly string[];
  } | null;
  /** where the standing turns on a reading: each, with the answers that lead to it */
  readonly readings: readonly {
    readonly choices: readonly Choice[];
    readonly reading: string;
    readonly standing: string;
    readonly word: string;
    readonly since: string | null;
  }[];
}

/** What one provision gives to somebody who is no party. */
export interface GivenRow {
  readonly id: string;
  readonly locator: string;
  readonly gives: string;
  readonly has: string;
  readonly why: string;
  readonly since: string | null;
}

export const givenRow = ({ third, has, why, since }: AsThird): GivenRow => ({
  id: third.id,
  locator: third.locator,
  gives: third.gives,
  has,
  why,
  since: isoDay(since),
});

/** Where a standing turns on readings there is no one answer to where it applies. */
export function scopeOf(state: StateOfPlay, p: PartyStatus, on: CivilDay): TerritorialScope | undefined {
  return p.readings.length > 0 ? undefined : territoriesOf(state, p.instrument, p.party, on);
}

export function partyRow(s: Speaker, p: PartyStatus, scope: TerritorialScope | undefined): PartyRow {
  return {
    party: p.party,
    name: s.name(p.party),
    standing: p.standing,
    word: standingWord(s, p),
    since: isoDay(p.since),
    confidence: p.confidence,
    unverified: p.unverified,
    acts: p.acts.map((a) => ({
      entry: a.entry,
      kind: a.kind,
      done: a.done?.text ?? null,
      received: a.received?.text ?? null,
      effective: a.effective?.text ?? null,
      grade: a.grade,
      sources: a.sources,
    })),
    pauses: p.pauses.map((a) => ({
      entry: a.entry,
      by: a.party,
      towards: a.towards ?? null,
      provisions: a.provisions ?? null,
      ground: a.ground ?? null,
      asserted: isAssertedOnly(a.ground),
    })),
    claims: p.claims.map((c) => ({
      entry: c.act.entry,
      by: c.act.party,
      ground: c.act.ground ?? null,
      lastDayToObject: isoDay(knownLast(c)),
      objections: c.objections.map((a) => a.entry),
      late: c.late.map((a) => a.entry),
    })),
    goesOn: p.goesOn.map(({ survival, possibly, surely }) => ({
      locator: survival.locator,
      provisions: survival.provisions,
      possibly: { from: isoDay(possibly.from), to: isoDay(possibly.to) },
      surely: surely ? { from: isoDay(surely.from), to: isoDay(surely.to) } : null,
    })),
    accounts: p.accounts.map((a) => ({ by: s.name(a.by), says: s.text(a.says), date: a.date.text })),
    territories: scope
      ? {
          base: scope.base,
          parts: scope.territories.map((t) => ({
            territory: t.territory,
            name: s.name(t.territory),
            applies: t.applies,
            since: isoDay(t.since),
          })),
          says: sayTerritories(s, p.party, scope),
        }
      : null,
    readings: p.readings.map((u) => ({
      choices: u.choices,
      reading: sayChoices(s, p, u),
      standing: u.status.standing,
      word: standingWord(s, u.status),
      since: isoDay(u.status.since),
    })),
  };
}

/** Accounts of a standing that differ, each with whose it is. */
export const accountsCell = (p: PartyRow): string =>
  p.accounts.map((a) => `${a.by}, ${a.date}: ${a.says}`).join('; ');

/** `entire; without a b`, `metropolitan; with a 2001-03-01`; empty where the record has no word about territories. */
export function territoriesCell({ territories }: PartyRow): string {
  if (!territories) return '';
  const those = (word: string, applies: string) => {
    const parts = territories.parts.filter((t) => t.applies === applies);
    const told = parts.map((t) => [t.territory, t.since].filter(Boolean).join(' '));
    return told.length > 0 ? [`${word} ${told.join(', ')}`] : [];
  };
  return [
    territories.base,
    ...those('with', 'yes'),
    ...those('without', 'no'),
    ...those('cannot-tell', 'cannot-tell'),
  ].join('; ');
}
