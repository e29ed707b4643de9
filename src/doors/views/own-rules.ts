/** Provisions with a rule of their own, for one party: whether they are in force for it. */
import type { Atom } from '../../reason/kernel/clause.ts';
import { forceOf } from '../../reason/law/art-24-entry-into-force.ts';
import { provisionsFor } from '../../reason/law/atoms.ts';
import type { PartyStatus } from '../../reason/party-status.ts';
import { agreedTruth, type StateOfPlay } from '../../reason/state-of-play.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import type { OwnRule } from '../../terms/instrument.ts';
import { capital, type Speaker } from '../../words/speaker.ts';

export function provisionsOf(
  { record }: StateOfPlay,
  instrument: string,
  party: string,
): readonly { readonly rule: OwnRule; readonly of: Atom }[] {
  const x = record.instruments.get(instrument);
  return (x?.ownRules ?? []).map((rule) => ({
    rule,
    of: provisionsFor(party, x ? forceOf(x, rule).name : ''),
  }));
}

/** Of a party alone: for anybody else no provision of the instrument is in force. */
export function sayOwnRulesFor(
  s: Speaker,
  state: StateOfPlay,
  { instrument, party, standing }: PartyStatus,
  on: CivilDay,
): string[] {
  if (standing !== 'in-force') return [];
  return provisionsOf(state, instrument, party).map(({ rule, of }) =>
    capital(
      s.m.ownRuleFor[agreedTruth(state, instrument, on, of)]({
        name: s.text(rule.title),
        who: s.inSentence(party),
      }),
    ),
  );
}
