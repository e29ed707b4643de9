/** Where a party stands as acts are read in more ways than one: the reasons under each reading, none before another. */
import { becauseOfActAlone, becauseOfObjections } from '../../../reason/act-reasons.ts';
import { type Because, because, becauseOf, becauseTooMany } from '../../../reason/because.ts';
import { heldBy } from '../../../reason/binding-reasons.ts';
import type { Choice } from '../../../reason/dossier/choice.ts';
import { party as partyAtom } from '../../../reason/law/atoms.ts';
import { BINDING } from '../../../reason/law/binding.ts';
import type { PartyStatus } from '../../../reason/party-status.ts';
import { questionsOfLaw, solutionUnder } from '../../../reason/readings.ts';
import type { StateOfPlay } from '../../../reason/state-of-play.ts';
import type { CivilDay } from '../../../terms/civil-day.ts';
import { sayTwoDays } from '../../../words/beside.ts';
import { sayClaims } from '../../../words/claims.ts';
import { readingsOf } from '../../../words/left-open.ts';
import { sayParty, sayReadings, sayTooMany } from '../../../words/party.ts';
import type { Speaker } from '../../../words/speaker.ts';
import { sayAccounts } from '../beside-a-standing.ts';
import type { Reasons } from './reasons.ts';
import { becauseOfAccounts, STANDS_BY, whyGoesOn } from './towards.ts';

/** Under each reading its own reasons, each alike, with who reads it so. */
export function reasonsUnderReadings(s: Speaker, state: StateOfPlay, p: PartyStatus, on: CivilDay): Reasons {
  const { record } = state;
  const known = readingsOf(s, p.instrument);
  const ofLaw = new Set(questionsOfLaw(record, p.instrument).map((q) => q.id));
  const underChoice = (choice: Choice, tree: readonly Because[]) => {
    const chosen = Object.entries(choice).flatMap(([reading, option]) => {
      const found = known.find((r) => r.id === reading)?.options.find((o) => o.id === option);
      return found ? [{ reading, option, ...found }] : [];
    });
    // What follows stands under all of the answers together: below the last of them.
    return chosen.map(({ reading, option, label, readBy }, i) =>
      because('read', 'reading-option', { reading, option, text: label }, [
        ...(reading === BINDING
          ? heldBy(record, p.instrument, option, on)
          : readBy.length === 0
            ? ofLaw.has(reading)
              ? []
              : [because('missing', 'nobody-reads')]
            : readBy.map((r) => because('said', 'read-by', { text: r.says, sources: r.sources }))),
        ...(i === chosen.length - 1 ? tree : []),
      ]),
    );
  };
  return {
    sort: 'party',
    title: `${s.name(p.party)} – ${s.title(p.instrument)}`,
    sentence: sayParty(s, p, on),
    limits: [
      ...sayReadings(s, p, on),
      ...sayTooMany(s, p.tooMany),
      ...sayClaims(s, p.claims, on),
      ...sayTwoDays(s, p),
      ...sayAccounts(s, p),
    ],
    because: [
      ...becauseTooMany(p.instrument, p.tooMany),
      ...p.readings.flatMap((u) =>
        u.choices.flatMap((choice, i) => {
          const atom = (STANDS_BY[u.status.standing] ?? partyAtom)(p.party, p.instrument);
          const solution = solutionUnder(record, p.instrument, u.worlds[i] ?? choice);
          const goesOn = whyGoesOn(state, solution, p.instrument, p.party, on);
          return underChoice(choice, [...becauseOf(record, solution, atom, on), ...goesOn]);
        }),
      ),
      ...p.acts.filter((a) => a.under === undefined).map((a) => becauseOfActAlone(state, a, on)),
      ...becauseOfObjections(state, p, on),
      ...becauseOfAccounts(p),
    ],
  };
}
