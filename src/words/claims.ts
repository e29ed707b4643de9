/** Grounds that are claimed for leaving or suspending, into sentences: who asserts what, and who objects until when. */
import { type Claim, knownLast } from '../reason/claims.ts';
import { isDisputed } from '../reason/law/binding.ts';
import type { Act } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import { groundOf } from './left-open.ts';
import { capital, type Speaker } from './speaker.ts';

/** Grounds that are claimed: by whom, for what, and what has become of the time for objections by that day. */
export function sayClaims(s: Speaker, claims: readonly Claim[], on: CivilDay): string[] {
  return claims.map((claim) => `${sayAsserted(s, claim)} ${sayTimeToObject(s, claim, on)}`);
}

/** Who asserts what ground, for what. */
export function sayAsserted(s: Speaker, { act }: Claim): string {
  const said = {
    who: s.inSentence(act.party),
    kind: s.m.actKinds[act.kind],
    ground: groundOf(s, act),
    parties: act.towards ? s.names(act.towards) : '',
  };
  return capital(s.m.claim.asserts(said));
}

/** Until when an objection to a claim is in time, and who has raised one. */
export function sayTimeToObject(s: Speaker, claim: Claim, on: CivilDay): string {
  const says = sayObjections(s, claim, on).map(capital).join(' ');
  return capital(byLegalView(s, claim.act.instrument, says));
}

/** What treaty law alone brings about; where it is disputed whether that applies, as those say who hold that it does. */
export const byLegalView = (s: Speaker, instrument: string, says: string): string =>
  isDisputed(s.record.instruments.get(instrument)) ? s.m.held.by.legal({ says }) : says;

function sayObjections(s: Speaker, claim: Claim, on: CivilDay): readonly string[] {
  const m = s.m.claim;
  const by = (acts: readonly Act[]) => s.names([...new Set(acts.map((a) => a.party as string))]);
  const last = knownLast(claim);
  if (claim.objections.length > 0)
    return [(claim.last ? m.objected : m.contested)({ names: by(claim.objections) })];
  return [
    !claim.last
      ? m.noPeriod
      : last === undefined
        ? m.unknown
        : (on <= last ? m.openUntil : m.none)({ last: s.day(last) }),
    ...(claim.late.length > 0 ? [m.late({ names: by(claim.late) })] : []),
  ];
}
