/**
 * What an instrument's participation clause would let a party do that is outside it.
 *
 * Three answers, as the clauses themselves give them: (a) come in by its own act, (b) come in by invitation, consent
 * or an organ's decision, (c) nothing. Where the clause uses a term it does not define, each list that reads the
 * term is asked, and where they differ the answer says so.
 *
 * Not decided here: who is a State.
 *
 * Rows: open-to-all, open-to-listed, open-to-region.
 */
import type { CivilDay } from '../terms/civil-day.ts';
import type { OpenTo, WayIn } from '../terms/instrument.ts';
import { membersOf, type OpenRecord } from '../terms/open-record.ts';
import { party } from './law/atoms.ts';
import type { StateOfPlay } from './state-of-play.ts';

export type Openness = 'own-act' | 'by-others' | 'not-open' | 'depends';

export interface WaysIn {
  readonly openness: Openness;
  /** the ways that are open, or may be */
  readonly ways: readonly {
    readonly way: WayIn;
    readonly open: 'yes' | 'depends';
    readonly readAs: readonly string[];
  }[];
}

export function waysIn(state: StateOfPlay, instrument: string, who: string, on: CivilDay): WaysIn {
  const x = state.record.instruments.get(instrument);
  const ways = (x?.participation ?? []).flatMap((way) => {
    const { open, readAs } = isOpenTo(state, way.openTo, who, on);
    return open === 'no' ? [] : [{ way, open, readAs }];
  });
  const certain = ways.filter((w) => w.open === 'yes');
  const openness: Openness = certain.some((w) => w.way.way === 'own-act')
    ? 'own-act'
    : certain.length > 0
      ? 'by-others'
      : ways.length > 0
        ? 'depends'
        : 'not-open';
  return { openness, ways };
}

function isOpenTo(
  state: StateOfPlay,
  to: OpenTo,
  who: string,
  on: CivilDay,
): { open: 'yes' | 'no' | 'depends'; readAs: string[] } {
  const known = state.record.parties.get(who);
  if (to === 'any-state') return { open: isStateOnFile(known?.kind), readAs: [] };
  if ('parties' in to) return { open: (to.parties as string[]).includes(who) ? 'yes' : 'no', readAs: [] };
  if ('partyTo' in to) {
    const truth = state.solution.holds(party(who, to.partyTo), on);
    return { open: truth === 'cannot-tell' ? 'depends' : truth, readAs: [] };
  }
  if (to.readAs.length === 0) return { open: 'depends', readAs: [] };
  const saying = to.readAs.filter((region) => isIn(state.record, region, who));
  if (saying.length === 0) return { open: 'no', readAs: [] };
  return { open: saying.length === to.readAs.length ? 'yes' : 'depends', readAs: saying };
}

/** Of a collective voice nothing says whether it is one: a clause that is open to every State leaves that open. */
function isStateOnFile(kind: string | undefined): 'yes' | 'no' | 'depends' {
  if (kind === 'state') return 'yes';
  return kind === 'collective' ? 'depends' : 'no';
}

function isIn(record: OpenRecord, region: string, who: string): boolean {
  return membersOf(record, region).includes(who);
}
