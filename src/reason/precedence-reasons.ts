/**
 * Why one of two instruments prevails between two parties as far as they are incompatible, or why that is not concluded: the clauses, who
 * is party to what, and where the order of the two decides, when they were adopted and whether all parties to the earlier are party to
 * the later (VCLT art. 30; `precedence.ts`).
 */
import type { CivilDay } from '../terms/civil-day.ts';
import { type Because, because, becauseOf, type Facts } from './because.ts';
import type { InstrumentStatus } from './instrument-status.ts';
import { party } from './law/atoms.ts';
import { type Between, type Link, lackingIn, partiesToBoth } from './precedence.ts';
import type { StateOfPlay } from './state-of-play.ts';

/** One step for all the clauses of two instruments that lead to the same. @param pair two parties to the instrument */
export function becauseOfPrecedence(
  state: StateOfPlay,
  instrument: string,
  pair: readonly [string, string],
  between: readonly Between[],
  on: CivilDay,
): readonly Because[] {
  const groups = new Map<string, Between[]>();
  for (const b of between) {
    const key = JSON.stringify([b.link.other, b.prevails, b.undecided, b.turnsOn, b.perhaps]);
    groups.set(key, [...(groups.get(key) ?? []), b]);
  }
  return [...groups.values()].map((group) => {
    const [{ link, perhaps, prevails, undecided, turnsOn }] = group as [Between];
    const { other } = link;
    const saved = group.filter((b) => b.link.clause.saved !== undefined);
    const clauses = (saved.length > 0 ? saved : group).map((b) => saying(b.link));
    const parties = pair.flatMap((who) => becauseOf(state.record, state.solution, party(who, other), on));
    if (perhaps.length > 0)
      return because('missing', 'not-concluded', { parties: perhaps, instrument: other }, [
        ...clauses,
        ...parties,
      ]);
    if (undecided) {
      const order = undecided === 'earlier-prevails' || undecided === 'order';
      const adopted = order ? [instrument, other].map((id) => adoption(state, id)) : [];
      const facts = { instrument: turnsOn ?? link.of, undecided };
      return because('missing', 'not-concluded', facts, [...clauses, ...adopted, ...parties]);
    }
    const stronger = prevails?.instrument ?? instrument;
    const weaker = stronger === instrument ? other : instrument;
    const facts: Facts = {
      instrument: stronger,
      instead: weaker,
      ...(prevails ? { paragraph: prevails.by } : {}),
    };
    const order = prevails && BY_ORDER.includes(prevails.by) ? byOrder(state, weaker, stronger, on) : [];
    return because('concluded', 'prevails', facts, [...clauses, ...order, ...parties]);
  });
}

const BY_ORDER: readonly (string | undefined)[] = ['30(3)', '30(4)(a)', '30(3), (4)(a)'];

/** That the one is the later, and whether all the parties to the earlier are party to it. */
function byOrder(state: StateOfPlay, earlier: string, later: string, on: CivilDay): readonly Because[] {
  const { surely, perhaps } = lackingIn(state, earlier, later, on);
  const both = { instrument: later, instead: earlier };
  return [
    adoption(state, earlier),
    adoption(state, later),
    surely.length > 0
      ? because('concluded', 'not-all-parties-of', { ...both, parties: surely })
      : perhaps.length > 0
        ? because('missing', 'perhaps-all-parties-of', { ...both, parties: perhaps })
        : because('concluded', 'all-parties-of', both),
  ];
}

function adoption({ record }: StateOfPlay, instrument: string): Because {
  const adopted = record.instruments.get(instrument)?.adopted;
  if (!adopted) return because('said', 'date-adopted', { instrument });
  const { date, sources, confidence } = adopted;
  return because('said', 'date-adopted', { instrument, kind: date.text, sources, confidence });
}

/** What an instrument says of its place beside others. */
function saying(
  { of, clause: { locator, says, sources, confidence } }: Link,
  grounds: readonly Because[] = [],
): Because {
  return because('said', 'precedence', { instrument: of, locator, text: says, sources, confidence }, grounds);
}

/** The clauses of an instrument and of others about it, each with who is party to both. */
export function becauseOfPlace(
  state: StateOfPlay,
  status: InstrumentStatus,
  on: CivilDay,
): readonly Because[] {
  const { instrument } = status.instrument;
  const bound = status.parties.filter((p) => p.standing === 'in-force').map((p) => p.party);
  return status.precedence.map(({ link }) => {
    const both = link.other === undefined ? [] : partiesToBoth(state, bound, link.other, on);
    return saying(
      link,
      both.length === 0
        ? []
        : [
            because('concluded', 'parties-to-both', {
              instrument,
              instead: link.other as string,
              parties: both,
            }),
          ],
    );
  });
}
