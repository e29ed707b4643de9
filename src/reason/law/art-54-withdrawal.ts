/**
 * Leaving: withdrawal under the instrument's own clause, consent taken back before it has effect, and the end of the
 * party itself.
 *
 * Source: VCLT art. 54(a) (in conformity with the provisions of the treaty), the instrument's notice period, counted
 * from receipt. Where the record gives an agreed or published effective day, that day is taken. Where neither is
 * known the day is left open from receipt on: "cannot tell", never a guess. Art. 68: a notice may be revoked at any
 * time before it takes effect; one that is revoked on that day is too late.
 *
 * Not decided here: whether a notice was valid (art. 65).
 *
 * Rows: notice, revocable-notice.
 */
import type { Act } from '../../terms/act.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import { all, any, type Clause, type Ending, reached, reachedAtom, since } from '../kernel/clause.ts';
import type { About, AboutParty } from './about.ts';
import { ANY_DAY, countsOn, daysOf, did, isSurelyAfter, left, madeOn, party } from './atoms.ts';

/** What ends a consent; of these, what takes its instrument back from the count, and what ends a signature. */
const LEAVING: Readonly<Record<'any' | 'taken-back' | 'left', ReadonlySet<string>>> = {
  any: new Set(['withdraw', 'withdraw-consent', 'end']),
  'taken-back': new Set(['withdraw', 'withdraw-consent']),
  left: new Set(['withdraw', 'end']),
};

/**
 * The `until` of what this act began: the same party's acts of leaving, but for those that it surely came after.
 *
 * Where uncertain days leave open which came first, an act of leaving ends this one, for there must have been
 * something to leave; but if another of its kind surely came before it, it may be that one which it ended, and then
 * whether this one goes on cannot be told.
 *
 * @param isAlike whether an act begins the same kind of thing
 */
export function untilLeft(
  { own }: AboutParty,
  act: Act,
  isAlike: (other: Act) => boolean,
  which: keyof typeof LEAVING,
): { until?: Ending } {
  const [firstOther] = own
    .filter((other) => other !== act && isAlike(other))
    .sort((a, b) => madeOn(a).latest - madeOn(b).latest);
  const leaving = own
    .filter((a) => LEAVING[which].has(a.kind) && !isSurelyAfter(act, a))
    .map((a): Ending => {
      const isSurelyOfThis = isSurelyAfter(a, act) || !firstOther || !isSurelyAfter(a, firstOther);
      const hasLeft = reachedAtom(left(a.entry));
      return reached(isSurelyOfThis ? hasLeft : all([hasLeft, since(ANY_DAY)]));
    });
  const [only] = leaving;
  if (!only) return {};
  return { until: leaving.length === 1 ? only : { kind: 'anyEnding', of: leaving } };
}

export function withdrawalClauses(of: About): Clause[] {
  return of.acts.filter((a) => LEAVING.any.has(a.kind)).map((act) => leavingClause(of, act));
}

function leavingClause(of: About, act: Act): Clause {
  const { instrument, document } = of;
  const { withdrawal } = instrument;
  const atOnce = act.kind === 'end' || act.kind === 'withdraw-consent';
  const period = act.effective || atOnce ? undefined : withdrawal?.after;
  const open = { earliest: countsOn(act).earliest, latest: Number.POSITIVE_INFINITY as CivilDay };
  const when = act.effective
    ? since(daysOf(act.effective))
    : period || atOnce
      ? reachedAtom(did(act.entry))
      : since(open);
  const bars = [
    ...of.acts.filter((a) => a.kind === 'revoke' && a.about === act.id).map((a) => did(a.entry)),
    // Consent is taken back before it has effect; a party leaves by the clause.
    ...(act.kind === 'withdraw-consent' ? [party(act.party, document)] : []),
  ];
  return {
    id: `left ${act.entry}`,
    when,
    then: left(act.entry),
    ...(period ? { after: of.delay(period) } : {}),
    ...(bars.length > 0 ? { unless: any(bars.map(reachedAtom)) } : {}),
    cite: {
      rule: act.kind === 'end' ? 'party-ended' : 'withdrawal',
      document,
      entry: act.entry,
      ...(withdrawal ? { locator: withdrawal.locator } : {}),
    },
  };
}
