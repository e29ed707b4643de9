import { type InstrumentStatus, instrumentStatus } from '../../reason/instrument-status.ts';
import { accountsBy } from '../../reason/law/binding.ts';
import { registeredOn } from '../../reason/registration.ts';
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import { thirdStatesOf } from '../../reason/third-states.ts';
import { type CivilDay, writeDay } from '../../terms/civil-day.ts';
import { sayThirdStates } from '../../words/beside.ts';
import { sayInstrument } from '../../words/instrument.ts';
import type { Speaker } from '../../words/speaker.ts';
import { assumedBy, assumedCell } from './assumed.ts';
import {
  accountsCell,
  type GivenRow,
  givenRow,
  type PartyRow,
  partyRow,
  scopeOf,
  territoriesCell,
} from './party-row.ts';
import { isoDay, type Tabular, tabular, type View } from './view.ts';

export interface InstrumentData {
  readonly instrument: string;
  readonly title: string;
  readonly binding: string;
  /** where that is disputed: who holds it to be what, and what it is by each view */
  readonly bindingAccounts: readonly {
    readonly by: string;
    readonly holds: string;
    readonly date: string;
    readonly says: string;
    readonly sources: readonly string[];
  }[];
  readonly held: readonly { readonly as: string; readonly inForce: string; readonly parties: number }[];
  /** States concerned that are not party, by id */
  readonly concerns: readonly string[];
  readonly inForce: string;
  readonly computed: { readonly from: string | null; readonly to: string | null };
  readonly published: readonly string[];
  readonly differs: boolean;
  /** of what it rests on whether it is in force, and what of it nobody has looked up: `published`, `entryIntoForce` */
  readonly confidence: string;
  readonly unverified: readonly string[];
  readonly registrations: readonly {
    readonly with: string;
    readonly registered: string;
    readonly date: string | null;
    readonly number: string | null;
    readonly sources: readonly string[];
  }[];
  readonly parties: readonly PartyRow[];
  /** what applies before entry into force, from the adoption on (VCLT art. 24(4)); null where it has been in force */
  readonly finalClauses: {
    readonly adopted: string;
    readonly of: readonly { readonly matter: string; readonly locators: readonly string[] }[];
  } | null;
  /** its place beside others: clauses of its own, and of others about it */
  readonly precedence: readonly {
    readonly of: string;
    readonly locator: string;
    readonly place: string;
    /** the other one of the two; null where the clause is its own and goes for any */
    readonly other: string | null;
    /** how many of its parties are party to that one too */
    readonly both: number | null;
  }[];
  /** what its provisions give to States that are not parties, for each that they name */
  readonly forThirdStates: readonly (GivenRow & { readonly party: string })[];
  /** its provisions with a rule of their own */
  readonly ownRules: readonly {
    readonly id: string;
    readonly title: string;
    readonly provisions: readonly string[];
    readonly inForce: string;
    readonly since: string | null;
    /** for how many of its parties */
    readonly parties: number;
  }[];
}

export function instrumentView(
  s: Speaker,
  state: StateOfPlay,
  id: string,
  on: CivilDay,
): View<InstrumentData> {
  const x = instrumentStatus(state, id, on) as InstrumentStatus;
  const { concerns } = x.instrument;
  const said = sayInstrument(s, x, on);
  const thirds = thirdStatesOf(state, x.instrument, on);
  const concerned = concerns.length > 0 ? [s.m.concerns({ names: s.names(concerns) })] : [];
  return {
    ...assumedBy(s, state),
    ...said,
    limits: [
      ...concerned,
      ...said.limits,
      ...thirds.flatMap(({ who, given }) => sayThirdStates(s, who, given)),
    ],
    on: writeDay(on),
    at: state.at,
    language: s.language,
    data: {
      instrument: id,
      title: s.title(id),
      binding: x.instrument.binding,
      bindingAccounts: accountsBy(x.instrument, on).map((a) => ({
        by: s.name(a.by),
        holds: a.holds,
        date: a.date.text,
        says: s.text(a.says),
        sources: a.sources,
      })),
      held: x.held.map(({ as, inForce, parties }) => ({ as, inForce, parties })),
      concerns,
      inForce: x.inForce,
      computed: { from: isoDay(x.possiblyFrom), to: isoDay(x.surelyFrom) },
      published: x.published.map((p) => p.text),
      differs: x.differs,
      confidence: x.confidence,
      unverified: x.unverified,
      registrations: registeredOn(x.instrument, on).map(({ registration: r, is }) => ({
        with: s.text(r.with),
        registered: is,
        date: r.date?.text ?? null,
        number: r.number ?? null,
        sources: r.sources,
      })),
      parties: x.parties
        .map((p) => partyRow(s, p, scopeOf(state, p, on)))
        .sort((a, b) => s.compare(a.name, b.name)),
      finalClauses: x.finalClauses ? { adopted: x.finalClauses.adopted.text, of: x.finalClauses.of } : null,
      precedence: x.precedence.map(({ link: { of, clause, other }, both }) => ({
        ...{ of, locator: clause.locator, place: clause.place },
        ...{ other: other ?? null, both: both ?? null },
      })),
      forThirdStates: thirds.flatMap(({ who, given }) => given.map((g) => ({ party: who, ...givenRow(g) }))),
      ownRules: x.ownRules.map(({ rule, inForce, since, parties }) => ({
        id: rule.id,
        title: s.text(rule.title),
        provisions: rule.provisions,
        inForce,
        since: isoDay(since),
        parties,
      })),
    },
  };
}

export function instrumentTable(view: View<InstrumentData>): Tabular {
  return tabular(
    [
      'instrument',
      'party',
      'name',
      'standing',
      'since',
      'confidence',
      'acts',
      'accounts',
      'assumed',
      'territories',
      'on',
      'record_size',
    ],
    view.data.parties.map((p) => [
      view.data.instrument,
      p.party,
      p.name,
      p.standing,
      p.since,
      p.confidence,
      p.acts.map((a) => `${a.kind} ${a.received ?? a.effective ?? a.done ?? ''}`.trim()).join('; '),
      accountsCell(p),
      assumedCell(view),
      territoriesCell(p),
      view.on,
      view.at,
    ]),
  );
}
