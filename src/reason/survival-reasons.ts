/**
 * Why provisions go on for a party that is bound no more, or do not (VCLT art. 70(1); `law/art-70-survival.ts`): under each clause on
 * survival, how it ended for that party, how long the clause has them go on from that day, and what stopped that before.
 */
import type { Act } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import type { Instrument, Survival } from '../terms/instrument.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import { type Because, because, becauseOf, type Facts } from './because.ts';
import type { Solution } from './kernel/solve.ts';
import { type GoingOn, goesOnOn, goingOn, heldBefore } from './law/art-70-survival.ts';
import { left, party, provisional } from './law/atoms.ts';

/**
 * A step for each clause under which something goes on for that party on that day, may, went on before, or does not because it ended
 * otherwise. None for who is bound, or never was.
 * @param own acts of that party about the instrument
 */
export function becauseOfSurvivals(
  record: OpenRecord,
  solution: Solution,
  x: Instrument,
  who: string,
  own: readonly Act[],
  on: CivilDay,
): readonly Because[] {
  const about: About = { record, solution, x, who, own };
  const isBound = [party, provisional].some((of) => solution.holds(of(who, x.instrument), on) === 'yes');
  const all = goingOn(solution, x, who, own).filter((g) => g.possibly.from <= on);
  return x.survivals.flatMap((survival) => {
    const each = all.filter((g) => g.survival === survival);
    const now = each.filter((g) => goesOnOn(g, on) !== 'no');
    if (now.length > 0) return now.map((g) => whyItGoesOn(about, g, on));
    if (isBound) return [];
    const last = each.at(-1);
    return last ? [whyNoMore(about, last)] : whyNotAtAll(about, survival, on);
  });
}

interface About {
  readonly record: OpenRecord;
  readonly solution: Solution;
  readonly x: Instrument;
  readonly who: string;
  readonly own: readonly Act[];
}

function whyItGoesOn(about: About, g: GoingOn, on: CivilDay): Because {
  const { possibly, surely } = g;
  const facts = factsOf(about, g.survival);
  if (surely && isCertain(g))
    return because('concluded', 'goes-on', { ...facts, ...daysOf(surely) }, groundsOf(about, g, on));
  if (surely && goesOnOn(g, on) === 'yes')
    return because('concluded', 'goes-on-at-least', { ...facts, ...daysOf(surely) }, groundsOf(about, g, on));
  return because('missing', 'may-go-on', { ...facts, ...daysOf(possibly) }, groundsOf(about, g, on));
}

function whyNoMore(about: About, g: GoingOn): Because {
  const { to = g.possibly.from } = g.possibly;
  const rule = isCertain(g) ? 'went-on' : 'goes-on-no-more';
  return because(
    'missing',
    rule,
    { ...factsOf(about, g.survival), ...daysOf(g.possibly) },
    groundsOf(about, g, to),
  );
}

/** It ended for that party, and not in a way of which the clause speaks. */
function whyNotAtAll(about: About, survival: Survival, on: CivilDay): readonly Because[] {
  const { record, solution, x, who } = about;
  const atoms = [...new Set(survival.after.map((after) => heldBefore(after, who, x.instrument)))];
  const ended = atoms.filter((of) =>
    solution.stretches(of, 'possibly').some((t) => t.to !== undefined && t.to <= on),
  );
  if (ended.length === 0) return [];
  const grounds = ended.flatMap((of) => lastEnd(becauseOf(record, solution, of, on)));
  return [
    because('missing', 'does-not-go-on', { ...factsOf(about, survival), after: survival.after }, grounds),
  ];
}

/** How it ended, and until when the clause has it go on from there; or that the party came back. */
function groundsOf({ record, solution, x, who, own }: About, g: GoingOn, on: CivilDay): readonly Because[] {
  const { survival, after, possibly, surely, back } = g;
  const began = [possibly.from, surely?.from];
  const leaving = own.filter((a) =>
    solution.stretches(left(a.entry), 'possibly').some((t) => began.includes(t.from)),
  );
  const ended =
    leaving.length > 0
      ? leaving.flatMap((a) => becauseOf(record, solution, left(a.entry), on))
      : lastEnd(becauseOf(record, solution, heldBefore(after, who, x.instrument), surely?.from ?? on));
  if (back !== undefined) return [...ended, ...becauseOf(record, solution, party(who, x.instrument), back)];
  const { for: length } = survival;
  if (length?.kind !== 'period' || !isCertain(g)) return ended;
  const { count, unit } = length;
  return [
    ...ended,
    because('concluded', 'survival-period', { period: { count, unit }, ...daysOf(possibly) }),
  ];
}

/** Of all that a party was bound by in turn, how the last of it ended. */
function lastEnd(tree: readonly Because[]): readonly Because[] {
  const ends = tree.filter((b) => b.facts.until !== undefined);
  return (ends.length > 0 ? ends : tree).slice(-1);
}

const isCertain = ({ possibly, surely }: GoingOn): boolean =>
  possibly.from === surely?.from && possibly.to === surely?.to;

const daysOf = ({ from, to }: GoingOn['possibly']): Facts => ({
  day: from,
  ...(to === undefined ? {} : { until: to }),
});

const factsOf = ({ x, who }: About, { locator, provisions, says, sources, confidence }: Survival): Facts => ({
  party: who,
  instrument: x.instrument,
  locator,
  provisions,
  text: says,
  sources,
  confidence,
});
