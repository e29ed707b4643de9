/** What is said beside where a party stands: how far that goes, what else holds, and what cannot be told. */
import type { PartyStatus } from '../../reason/party-status.ts';
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import type { TerritorialScope } from '../../reason/territories.ts';
import type { AsThird } from '../../reason/third-states.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import {
  sayBackDated,
  sayBeforeParentLeft,
  sayConfirmation,
  sayGoesOn,
  sayLawOfTreaties,
  sayLeftBefore,
  sayPauses,
  sayThirdStates,
  sayTwoDays,
  sayWaivers,
} from '../../words/beside.ts';
import { sayClaims } from '../../words/claims.ts';
import { sayTooMany } from '../../words/party.ts';
import type { Speaker } from '../../words/speaker.ts';
import { sayTerritories } from '../../words/territories.ts';
import { sayOwnRulesFor } from './own-rules.ts';

/** A standing, and what is asked for besides, found once. */
export interface Beside {
  readonly status: PartyStatus;
  readonly scope: TerritorialScope | undefined;
  readonly given: readonly AsThird[] | undefined;
}

/** The same wherever the standing of one party is told; names and readings stand before it where they are told. */
export const sayBeside = (
  s: Speaker,
  state: StateOfPlay,
  { status, scope, given }: Beside,
  on: CivilDay,
): readonly string[] => [
  ...sayTooMany(s, status.tooMany),
  ...sayPauses(s, status.pauses),
  ...sayClaims(s, status.claims, on),
  ...sayGoesOn(s, status),
  ...sayWaivers(s, status),
  ...sayBeforeParentLeft(s, status),
  ...sayLeftBefore(s, status),
  ...sayTwoDays(s, status),
  ...sayOwnRulesFor(s, state, status, on),
  ...sayConfirmation(s, status),
  ...sayBackDated(s, status),
  ...sayTerritories(s, status.party, scope),
  ...sayThirdStates(s, status.party, given),
  ...sayLawOfTreaties(s, state, status),
  ...sayAccounts(s, status),
];

/** Accounts of a standing that differ from what is concluded, each in the words of whose it is. */
export const sayAccounts = (s: Speaker, { accounts }: PartyStatus): readonly string[] =>
  accounts.map((a) => `${s.name(a.by)}: ${s.text(a.says)}`);
