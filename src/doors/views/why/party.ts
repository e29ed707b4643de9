/** Where a party stands towards an instrument, and why. */
import { becauseOfActAlone, becauseOfObjections, restsOn } from '../../../reason/act-reasons.ts';
import { type Because, becauseOf, becauseTooMany } from '../../../reason/because.ts';
import { becauseUnderEachView } from '../../../reason/binding-reasons.ts';
import type { Atom } from '../../../reason/kernel/clause.ts';
import { isInPart, pauseOf } from '../../../reason/law/art-57-suspension.ts';
import { party as partyAtom, signed } from '../../../reason/law/atoms.ts';
import { isDisputed } from '../../../reason/law/binding.ts';
import { partyStatus } from '../../../reason/party-status.ts';
import type { Standing } from '../../../reason/standing.ts';
import type { StateOfPlay } from '../../../reason/state-of-play.ts';
import { territoriesOf } from '../../../reason/territories.ts';
import { becauseOfTerritories } from '../../../reason/territory-reasons.ts';
import { thirdStatesFor } from '../../../reason/third-states.ts';
import { standsUntil } from '../../../reason/until.ts';
import type { CivilDay } from '../../../terms/civil-day.ts';
import { sayNames, sayParty, standingWord } from '../../../words/party.ts';
import type { Speaker } from '../../../words/speaker.ts';
import { type Beside, sayBeside } from '../beside-a-standing.ts';
import { provisionsOf } from '../own-rules.ts';
import { sayUntil } from '../until.ts';
import { reasonsUnderReadings } from './readings.ts';
import type { Reasons } from './reasons.ts';
import { becauseOfAccounts, STANDS_BY, whyGoesOn } from './towards.ts';

/** @returns undefined if no such party is on this record */
export function reasonsForParty(
  s: Speaker,
  state: StateOfPlay,
  party: string,
  instrument: string,
  on: CivilDay,
): Reasons | undefined {
  if (!state.record.parties.has(party)) return undefined;
  const status = partyStatus(state, instrument, party, on);
  if (status.readings.length > 0) return reasonsUnderReadings(s, state, status, on);
  const found: Beside = {
    status,
    scope: territoriesOf(state, instrument, party, on),
    given: thirdStatesFor(state, instrument, party, on),
  };
  const until = standsUntil(state, instrument, party, on);
  return {
    sort: 'party',
    title: `${s.name(party)} – ${s.title(instrument)}`,
    sentence: sayParty(s, status, on),
    limits: [
      ...sayNames(s, party),
      ...sayBeside(s, state, found, on),
      ...sayUntil(s, until, (then) => standingWord(s, { ...status, standing: then })),
    ],
    ...(until ? { until } : {}),
    ...(isDisputed(state.record.instruments.get(instrument)) ? {} : { asked: { instrument, party } }),
    because: becauseOfStanding(state, found, on),
  };
}

/** A weaker standing, of which the next question is why not the stronger one. */
const WEAKER: ReadonlySet<Standing> = new Set(['signed', 'consented', 'provisional']);

function becauseOfStanding(
  state: StateOfPlay,
  { status, scope, given }: Beside,
  on: CivilDay,
): readonly Because[] {
  const { instrument, party, standing, acts } = status;
  const why = (of: Atom) => becauseOf(state.record, state.solution, of, on);
  const atom = STANDS_BY[standing] ?? partyAtom;
  // That it is possible is no reason: what leaves it open is.
  const tree = status.tooMany
    ? becauseTooMany(instrument, status.tooMany)
    : becauseUnderEachView(state, instrument, atom(party, instrument), on);
  const goesOn = whyGoesOn(state, state.solution, instrument, party, on);
  const where = scope ? becauseOfTerritories(state, scope, instrument, party, on) : [];
  const asThird = (given ?? []).flatMap(({ of }) => why(of));
  const provisions = standing === 'in-force' ? provisionsOf(state, instrument, party) : [];
  return [
    ...tree,
    ...(WEAKER.has(standing) ? why(partyAtom(party, instrument)) : []),
    ...provisions.flatMap(({ of }) => why(of)),
    ...where,
    ...asThird,
    // A signature on record that does not stand: why not is asked besides.
    ...(standing === 'none' && acts.some((a) => a.kind === 'sign') ? why(signed(party, instrument)) : []),
    // One of the whole, towards all, is where the party stands: the tree says it.
    ...status.pauses.filter((a) => isInPart(a) && !restsOn(tree, a.entry)).flatMap((a) => why(pauseOf(a))),
    ...goesOn,
    // Acts on file that the tree does not rest on: a reader looks for them too.
    ...acts
      .filter((a) => !restsOn([...tree, ...goesOn, ...where, ...asThird], a.entry))
      .map((a) => becauseOfActAlone(state, a, on)),
    ...becauseOfObjections(state, status, on),
    ...becauseOfAccounts(status),
  ];
}
