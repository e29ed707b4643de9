/** What is said beside where a party stands: how far it goes, what else holds, and what no article says. */

import { parentOf } from '../reason/law/art-40-amendments.ts';
import { countsOn } from '../reason/law/atoms.ts';
import { governsFrom, lawOfTreatiesFor } from '../reason/law-of-treaties.ts';
import type { PartyStatus } from '../reason/party-status.ts';
import type { StateOfPlay } from '../reason/state-of-play.ts';
import type { AsThird } from '../reason/third-states.ts';
import type { Act } from '../terms/act.ts';
import { capital, type Speaker } from './speaker.ts';

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
