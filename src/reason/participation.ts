/**
 * What an instrument's participation clause would let a party do that is outside it.
 *
 * Three answers, as the clauses themselves give them: (a) come in by its own act, (b) come in by invitation, consent
 * or an organ's decision, (c) nothing. Where the clause uses a term it does not define, each list that reads the
 * term is asked, and where they differ the answer says so.
 *
 * A way in can be open to several sets together: members of organisations, parties to a statute, States invited (VCLT 81).
 * Each set is asked of the day; by which of them somebody may come in is told. Who is in none of them and is a State may
 * still be invited, where the clause has that.
 *
 * A State that was there for a time only, as the file of States has it (`since`, `until`), comes in by nothing outside those days.
 *
 * Not decided here: who is a State. That an act by somebody in none of the sets has no effect is a requirement of the
 * instrument (`openBy`, `law/art-77-due-form.ts`).
 *
 * Rows: open-to-all, open-to-listed, open-to-members, open-to-region.
 */
import type { CivilDay } from '../terms/civil-day.ts';
import { setsOf, type WayIn } from '../terms/instrument.ts';
import { actsInForce, membersOn, type OpenRecord } from '../terms/open-record.ts';
import type { Party } from '../terms/party.ts';
import { inOrder } from './law/art-77-due-form.ts';
import { party } from './law/atoms.ts';
import type { StateOfPlay } from './state-of-play.ts';

export type Openness = 'own-act' | 'by-others' | 'not-open' | 'depends';
type Set = ReturnType<typeof setsOf>[number];
/** `by-others`: once somebody else has done what lets it in */
type Open = 'yes' | 'by-others' | 'depends' | 'no';

export interface WaysIn {
  readonly openness: Openness;
  /** the ways that are open, or may be */
  readonly ways: readonly {
    readonly way: WayIn;
    readonly open: Exclude<Open, 'no'>;
    /** the sets through which it is so open */
    readonly through: readonly Set[];
    readonly readAs: readonly string[];
  }[];
}

export function waysIn(state: StateOfPlay, instrument: string, who: string, on: CivilDay): WaysIn {
  const x = state.record.instruments.get(instrument);
  const isThere = isThereOn(state.record.parties.get(who), on);
  const ways = (isThere === 'no' ? [] : (x?.participation ?? [])).flatMap((way) => {
    const sets = setsOf(way.openTo).map((to) => {
      const { open, readAs } = isIn(state, instrument, to, who, on);
      return { to, open: open === 'no' || isThere === 'yes' ? open : isThere, readAs };
    });
    const open = WIDEST.find((each) => sets.some((s) => s.open === each));
    if (!open) return [];
    const those = sets.filter((s) => s.open === open);
    return [{ way, open, through: those.map((s) => s.to), readAs: those.flatMap((s) => s.readAs) }];
  });
  const openness: Openness = ways.some((w) => w.open === 'yes' && w.way.way === 'own-act')
    ? 'own-act'
    : ways.some((w) => w.open !== 'depends')
      ? 'by-others'
      : ways.length > 0
        ? 'depends'
        : 'not-open';
  return { openness, ways };
}

/** The widest first: whoever is in one set needs no other. */
const WIDEST = ['yes', 'by-others', 'depends'] as const;

function isIn(
  state: StateOfPlay,
  instrument: string,
  to: Set,
  who: string,
  on: CivilDay,
): { open: Open; readAs: readonly string[] } {
  const isState = isStateOnFile(state.record.parties.get(who)?.kind);
  const alone = (open: Open) => ({ open, readAs: [] });
  if (to === 'any-state') return alone(isState);
  if (to === 'invited') {
    const invited = isInvited(state, instrument, who, on);
    if (invited !== 'no') return alone(invited === 'yes' ? 'yes' : 'depends');
    return alone(isState === 'yes' ? 'by-others' : isState);
  }
  if ('parties' in to) return alone((to.parties as string[]).includes(who) ? 'yes' : 'no');
  if ('partyTo' in to) {
    const truth = state.solution.holds(party(who, to.partyTo), on);
    return alone(truth === 'cannot-tell' ? 'depends' : truth);
  }
  if ('region' in to) return alone(isOnList(state.record, to.region, who, on));
  if (to.readAs.length === 0) return alone('depends');
  const read = to.readAs.map((region) => ({ region, is: isOnList(state.record, region, who, on) }));
  const saying = read.filter((r) => r.is !== 'no').map((r) => r.region);
  if (saying.length === 0) return alone('no');
  return { open: read.every((r) => r.is === 'yes') ? 'yes' : 'depends', readAs: saying };
}

/** Whether a party is there to come in: of a State whose days are on file, on one of them. */
function isThereOn(who: Party | undefined, on: CivilDay): 'yes' | 'no' | 'depends' {
  const { since, until } = who?.kind === 'state' ? who : {};
  const [first, last] = [since?.earliest ?? -Infinity, until?.latest ?? Infinity];
  if (on < first || on > last) return 'no';
  return on >= (since?.latest ?? -Infinity) && on <= (until?.earliest ?? Infinity) ? 'yes' : 'depends';
}

/** Of a collective voice nothing says whether it is one: a clause that is open to every State leaves that open. */
function isStateOnFile(kind: string | undefined): 'yes' | 'no' | 'depends' {
  if (kind === 'state') return 'yes';
  return kind === 'collective' ? 'depends' : 'no';
}

function isInvited({ record, solution }: StateOfPlay, instrument: string, who: string, on: CivilDay) {
  const x = record.instruments.get(instrument);
  const truths = actsInForce(record)
    .filter((a) => a.instrument === instrument && a.party === who && a.kind === 'invite')
    .map((a) => inOrder(x, a))
    .map((is) => (is.kind === 'atom' ? solution.holds(is.atom, on) : 'cannot-tell'));
  return truths.includes('yes') ? 'yes' : truths.includes('cannot-tell') ? 'cannot-tell' : 'no';
}

function isOnList(record: OpenRecord, region: string, who: string, on: CivilDay): 'yes' | 'no' | 'depends' {
  const { surely, perhaps } = membersOn(record, region, on);
  return surely.includes(who) ? 'yes' : perhaps.includes(who) ? 'depends' : 'no';
}
