/**
 * Leaving: withdrawal under the instrument's own clause, consent taken back before it has effect, and the end of the
 * party itself.
 *
 * Source: VCLT art. 54(a) (in conformity with the provisions of the treaty), the instrument's notice period, counted
 * from receipt. Where the record gives an agreed or published effective day, that day is taken. Where neither is
 * known the day is left open from receipt on: "cannot tell", never a guess. Art. 68: a notice may be revoked at any
 * time before it takes effect; one that is revoked on that day is too late.
 *
 * One that claims a ground does not rest on the clause (`art-65-claims.ts`).
 *
 * Not decided here: whether a notice was valid (art. 65).
 *
 * Rows: conflict-hold, end-of-period, expulsion, notice, revocable-notice, signature-disowned.
 */
import type { Act } from '../../terms/act.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import { countedBack, NO_DELAY } from '../../terms/delay.ts';
import {
  type Atom,
  all,
  any,
  type Clause,
  type Condition,
  type Ending,
  reached,
  reachedAtom,
  since,
} from '../kernel/clause.ts';
import type { About, AboutParty } from './about.ts';
import { datedBackOver } from './art-23-left-before.ts';
import { atTheEndOfAPeriod, leavesAtTheEnd } from './art-54-duration.ts';
import { isSilentOnLeaving, TWELVE_MONTHS } from './art-56-no-clause.ts';
import { measureOf } from './art-65-claims.ts';
import { ifInOrder, inOrder } from './art-77-due-form.ts';
import {
  ALWAYS,
  countsOn,
  daysOf,
  did,
  isSurelyAfter,
  left,
  madeOn,
  noConflict,
  noticeRun,
  PERHAPS,
  party,
} from './atoms.ts';

/** What ends a consent; what takes its instrument back from the count, what ends a signature, and what ends provisional application. */
export const LEAVING: Readonly<Record<'any' | 'taken-back' | 'left' | 'applied', ReadonlySet<string>>> = {
  any: new Set(['withdraw', 'withdraw-consent', 'expel', 'end']),
  applied: new Set(['withdraw', 'withdraw-consent', 'expel', 'end', 'disown-signature']),
  'taken-back': new Set(['withdraw', 'withdraw-consent', 'expel']),
  left: new Set(['withdraw', 'disown-signature', 'expel', 'end']),
};

/** What ends a thing that began without an act of its own: every act of leaving of that party, each time it takes effect. */
export function leavingOf({ own }: AboutParty, which: keyof typeof LEAVING): readonly Ending[] {
  return own.filter((a) => LEAVING[which].has(a.kind)).map((a) => reached(reachedAtom(left(a.entry))));
}

/**
 * The `until` of what this act began: the same party's acts of leaving, but for those that it surely came after.
 *
 * Where uncertain days leave open which came first, an act of leaving ends this one, for there must have been
 * something to leave; but if another of its kind surely came before it, it may be that one which it ended, and then
 * whether this one goes on cannot be told. Nor can it of one that is dated back over an act of leaving (`art-23-left-before.ts`).
 *
 * @param isAlike whether an act begins the same kind of thing
 */
export function untilLeft(
  of: AboutParty,
  act: Act,
  isAlike: (other: Act) => boolean,
  which: keyof typeof LEAVING,
): { until?: Ending } {
  const { own } = of;
  const [firstOther] = own
    .filter((other) => other !== act && isAlike(other))
    .sort((a, b) => madeOn(a).latest - madeOn(b).latest);
  const ofItsKind = own.filter((a) => LEAVING[which].has(a.kind));
  const datedBack = datedBackOver(of, act, ofItsKind, isAlike);
  const leaving = ofItsKind
    .filter((a) => !isSurelyAfter(act, a) || datedBack.includes(a))
    .map((a): Ending => {
      const isSurelyOfThis =
        !datedBack.includes(a) && (isSurelyAfter(a, act) || !firstOther || !isSurelyAfter(a, firstOther));
      const hasLeft = reachedAtom(left(a.entry));
      return reached(isSurelyOfThis ? hasLeft : all([hasLeft, PERHAPS]));
    });
  const [only] = leaving;
  if (!only) return {};
  return { until: leaving.length === 1 ? only : { kind: 'anyEnding', of: leaving } };
}

const ALL = new Set([...LEAVING.any, ...LEAVING.left]);
/** These take effect when they are made, not after the time of a notice. */
const AT_ONCE = new Set(['end', 'withdraw-consent', 'expel', 'disown-signature']);

export function withdrawalClauses(of: About): Clause[] {
  return [
    ...of.acts.filter((a) => ALL.has(a.kind)).flatMap((act) => leavingClauses(of, act)),
    ...conflictClauses(of),
  ];
}

const RULES: Partial<Record<Act['kind'], string>> = {
  end: 'party-ended',
  expel: 'expulsion',
  'disown-signature': 'signature-disowned',
};

function leavingClauses(of: About, act: Act): Clause[] {
  const claim = measureOf(of, act);
  if (claim) return [...claim.clauses, claimedLeave(of, act, claim.when)];
  const { instrument, document } = of;
  const { withdrawal } = instrument;
  const atOnce = AT_ONCE.has(act.kind);
  const atTheEnd = !act.effective && act.kind === 'withdraw' && leavesAtTheEnd(instrument);
  const ofTerm = atTheEnd ? (instrument.term?.renewal?.notice ?? NO_DELAY) : undefined;
  const isWithoutClause = act.kind === 'withdraw' && !act.effective && isSilentOnLeaving(instrument);
  const byClause = isWithoutClause ? TWELVE_MONTHS : (withdrawal?.after ?? ofTerm);
  const period = act.effective || atOnce ? undefined : byClause;
  const isHeld = act.kind === 'withdraw' && !act.effective && withdrawal?.hold !== undefined;
  const open = { earliest: countsOn(act).earliest, latest: Number.POSITIVE_INFINITY as CivilDay };
  const when = act.effective
    ? ifInOrder(of.instrument, act, since(daysOf(act.effective)))
    : period || atOnce
      ? inOrder(of.instrument, act)
      : ifInOrder(of.instrument, act, since(open));
  const bars = [
    ...revocations(of, act),
    // Consent is taken back before it has effect; a party leaves by the clause.
    ...(act.kind === 'withdraw-consent' ? [party(act.party, document)] : []),
  ];
  // What is no notice does not rest on the clause about notices.
  const clause = atTheEnd ? instrument.term : act.kind === 'withdraw' ? withdrawal : undefined;
  const locator = clause?.locator;
  const cite = { document, entry: act.entry, ...(locator ? { locator } : {}) };
  const leaving = {
    id: `left ${act.entry}`,
    then: left(act.entry),
    ...(bars.length > 0 ? { unless: any(bars.map(reachedAtom)) } : {}),
    cite: {
      rule: isWithoutClause ? 'withdrawal-without-clause' : (RULES[act.kind] ?? 'withdrawal'),
      ...cite,
    },
  };
  // What is to have run by the end of a period is counted back from there.
  const delayed = { when, ...(period ? { after: atTheEnd ? countedBack(period) : of.delay(period) } : {}) };
  if (!isHeld && !atTheEnd) return [{ ...leaving, ...delayed }];
  // The time of the notice has run; what it waits for besides is another thing.
  const run = noticeRun(act.entry);
  const hasRun = reachedAtom(run);
  return [
    { id: `noticeRun ${act.entry}`, then: run, ...delayed, cite: { rule: 'notice-run', ...cite } },
    {
      ...leaving,
      when: all([
        atTheEnd ? atTheEndOfAPeriod(of, hasRun) : hasRun,
        ...(isHeld ? [reachedAtom(noConflict(act.party, document))] : []),
      ]),
    },
  ];
}

/** What takes a notice back (VCLT 68). */
export const revocations = ({ acts }: About, act: Act): readonly Atom[] =>
  acts
    .filter((a) => a.kind === 'revoke' && a.about === act.id && a.party === act.party)
    .map((a) => did(a.entry));

/** On a ground that its author claims, from when the measure can be taken. */
function claimedLeave(of: About, act: Act, when: Condition): Clause {
  const bars = revocations(of, act);
  return {
    id: `left ${act.entry}`,
    when: ifInOrder(of.instrument, act, when),
    then: left(act.entry),
    ...(bars.length > 0 ? { unless: any(bars.map(reachedAtom)) } : {}),
    cite: { rule: 'withdrawal', document: of.document, entry: act.entry },
  };
}

/**
 * "If, on the expiry of that period, the withdrawing Party is engaged in an armed conflict, the withdrawal shall not take effect
 * before its end." Whether it is, is told by the record, and where accounts differ under readings.
 */
function conflictClauses(of: About): Clause[] {
  const { document, instrument, acts } = of;
  if (!instrument.withdrawal?.hold) return [];
  const { locator = '' } = instrument.withdrawal;
  const whose = [...new Set(acts.filter((a) => a.kind === 'withdraw').map((a) => a.party as string))];
  return whose.flatMap((who) => {
    const own = acts.filter((a) => a.party === who);
    const begins = own.filter((a) => a.kind === 'conflict-begins');
    const ends = own.filter((a) => a.kind === 'conflict-ends');
    const free = (id: string, when: Condition, later: readonly Act[]): Clause => ({
      id: `noConflict ${id}`,
      when,
      then: noConflict(who, document),
      ...(later.length > 0 ? { until: reached(any(later.map((a) => reachedAtom(did(a.entry))))) } : {}),
      cite: { rule: 'no-conflict', document, locator },
    });
    return [
      free(`${document} ${who}`, ALWAYS, begins),
      ...ends.map((end) =>
        free(
          end.entry,
          reachedAtom(did(end.entry)),
          begins.filter((b) => isSurelyAfter(b, end)),
        ),
      ),
    ];
  });
}
