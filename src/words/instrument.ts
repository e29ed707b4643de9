/** An instrument on a day, in sentences. */

import type { ClausePart } from '../reason/clause-confidence.ts';
import type { InstrumentStatus } from '../reason/instrument-status.ts';
import { accountsBy } from '../reason/law/binding.ts';
import type { PartyStatus } from '../reason/party-status.ts';
import { type Registered, registeredOn } from '../reason/registration.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import type { Instrument } from '../terms/instrument.ts';
import type { Said } from './answers.ts';
import { sayClaims } from './claims.ts';
import { sayTooMany } from './party.ts';
import { sayPlace } from './precedence.ts';
import { capital, type Speaker } from './speaker.ts';

/** Standings of those whom an instrument that was in force does not bind, and of whom that can be told. */
const BINDS_NOBODY: ReadonlySet<PartyStatus['standing']> = new Set(['ended', 'signed', 'none']);

/** An instrument on a day: the quotable sentence, then computed and published day, and where the record ends. */
export function sayInstrument(s: Speaker, x: InstrumentStatus, on: CivilDay): Said {
  const { m } = s;
  const title = s.titleInSentence(x.instrument.instrument);
  const day = s.day(on);
  const inForce = x.parties.filter((p) => p.standing === 'in-force');
  // All have left: nothing ended it by a word of its own, and it binds nobody any more.
  const wasParty = x.parties.some((p) => p.standing === 'ended' && p.neverParty === undefined);
  const isLeft = wasParty && x.parties.every((p) => BINDS_NOBODY.has(p.standing));
  const plain =
    x.inForce === 'yes' && isLeft
      ? m.nobodyLeft({ title, day })
      : x.inForce === 'yes'
        ? (x.instrument.binding === 'legal' ? m.inForce : m.inEffect)({ title, day, n: inForce.length })
        : x.inForce === 'no'
          ? inForce.length > 0 && x.instrument.inForceFor
            ? m.inForceForEach({ title, day, n: inForce.length, locator: x.instrument.inForceFor.locator })
            : m.notInForce({ title, day })
          : m.forceCannotTell({ title, day });
  const computed =
    x.computed !== undefined
      ? m.computedDay({ day: s.day(x.computed) })
      : x.possiblyFrom !== undefined
        ? m.computedSpan({
            from: s.day(x.possiblyFrom),
            to: x.surelyFrom === undefined ? m.dayUnknown : s.day(x.surelyFrom),
          })
        : m.computedNever;
  const published =
    x.published.length > 0
      ? `${m.publishedDay({ days: x.published.map((p) => s.date(p)).join(` ${m.or} `) })}${sayAgreement(s, x)}`
      : x.instrument.binding === 'legal'
        ? m.publishedNone
        : '';
  const held = sayHeld(s, x, on);
  const sentence = held.length > 0 ? [m.held.disputed({ title }), ...held].join(' ') : plain;
  const unsure = x.parties.filter((p) => p.standing === 'cannot-tell').map((p) => p.party);
  const differing = x.parties.filter((p) => p.byTheClause.some((d) => d.differs)).map((p) => p.party);
  const unverified = x.parties.flatMap((p) => p.acts).filter((a) => a.confidence === 'unverified').length;
  return {
    sentence: capital(sentence),
    limits: [
      `${computed} ${published}`.trim(),
      ...sayUnverified(s, x.unverified),
      ...sayFinalClauses(s, x.finalClauses),
      ...x.held.flatMap((h) => sayFinalClauses(s, h.finalClauses).map((says) => m.held.by[h.as]({ says }))),
      ...sayBindingAccounts(s, x.instrument, on),
      ...sayOwnRules(s, x),
      ...sayChanges(s, x),
      ...registeredOn(x.instrument, on).map((r) => sayRegistration(s, r)),
      ...sayPlace(s, x),
      ...x.parties.flatMap((p) =>
        sayClaims(
          s,
          p.claims.filter((c) => c.act.party === p.party),
          on,
        ),
      ),
      ...(unsure.length > 0 ? [m.uncertainParties({ n: unsure.length, names: s.names(unsure) })] : []),
      ...sayTooMany(s, x.tooMany),
      ...(differing.length > 0 ? [m.twoDaysDiffer({ n: differing.length, names: s.names(differing) })] : []),
      ...(unverified > 0 ? [m.unverifiedRows({ n: unverified })] : []),
      sayRecordEnd(s, x.lastEntry, x.laterEntries),
    ],
  };
}

/** Whether the computed day is the published one; where publications differ it cannot be all of them. */
function sayAgreement({ m }: Speaker, { differs, computed, published }: InstrumentStatus): string {
  if (differs) return ` ${m.differ}`;
  if (computed === undefined) return '';
  const isAll = published.every(
    (p) => (p.earliest ?? computed) <= computed && computed <= (p.latest ?? computed),
  );
  return ` ${isAll ? m.agree : m.agreeWithOne}`;
}

/** Values of an instrument's file that an answer rests on and nobody has looked up. */
export function sayUnverified(s: Speaker, parts: readonly ClausePart[]): readonly string[] {
  const { unverifiedClauses, clauseParts } = s.m;
  if (parts.length === 0) return [];
  return [`${capital(unverifiedClauses({ what: s.list(parts.map((part) => clauseParts[part])) }))}.`];
}

/** Where it is disputed whether it is legally binding: what it is by each view, each alike. */
function sayHeld(s: Speaker, x: InstrumentStatus, on: CivilDay): readonly string[] {
  const { m } = s;
  const said = { title: s.titleInSentence(x.instrument.instrument), day: s.day(on) };
  return x.held.map(({ as, inForce, parties }) => {
    const isLegal = as === 'legal';
    const says = {
      yes: (isLegal ? m.inForce : m.inEffect)({ ...said, n: parties }),
      no: (isLegal ? m.notInForce : m.held.notInEffect)(said),
      'cannot-tell': m.forceCannotTell(said),
    }[inForce];
    return m.held.by[as]({ says: capital(says) });
  });
}

/** Who holds an instrument to be legally or politically binding, as far as it was said by then. */
export function sayBindingAccounts(s: Speaker, x: Instrument, on: CivilDay): readonly string[] {
  return accountsBy(x, on).map((a) =>
    capital(
      s.m.held.account[a.holds]({ who: s.inSentence(a.by), date: s.date(a.date), says: s.text(a.says) }),
    ),
  );
}

function sayFinalClauses(s: Speaker, finalClauses: InstrumentStatus['finalClauses']): readonly string[] {
  const { m } = s;
  if (!finalClauses) return [];
  const list = finalClauses.of.map(({ matter, locators }) => {
    const word = m.finalClauseMatters[matter];
    return locators.length > 0 ? `${word} (${locators.join('; ')})` : word;
  });
  return [m.finalClauses({ adopted: s.date(finalClauses.adopted), list: s.list(list) })];
}

/** Each of its provisions with a rule of their own: whether they are in force, and for how many. */
function sayOwnRules(s: Speaker, x: InstrumentStatus): readonly string[] {
  const of = x.parties.filter((p) => p.standing === 'in-force').length;
  return x.ownRules.map(({ rule, inForce, since, parties }) =>
    capital(
      s.m.ownRule[inForce]({
        name: s.text(rule.title),
        since: since === undefined ? s.m.sinceUnknown : s.day(since),
        n: parties,
        of,
      }),
    ),
  );
}

/** That it is registered; or what the article names as the consequence of its not being so. */
function sayRegistration(s: Speaker, { registration: r, is }: Registered): string {
  const m = s.m.registration;
  const day = r.date ? s.date(r.date) : '';
  const where = s.text(r.with);
  if (is === 'no')
    return m.no({ with: where, locator: r.locator, otherwise: r.otherwise ? s.text(r.otherwise) : '' });
  if (is === 'cannot-tell') return m['cannot-tell']({ with: where, day });
  return m.yes({
    with: where,
    locator: r.locator,
    day,
    number: r.number ?? '',
    by: r.by ? s.names(r.by) : '',
  });
}

/** What it changes, and what changes it. */
function sayChanges(s: Speaker, x: InstrumentStatus): readonly string[] {
  const { m } = s;
  const { amends } = x.instrument;
  return [
    ...(amends ? [m.changes[amends.how]({ title: s.titleInSentence(amends.instrument) })] : []),
    ...x.amendments.map(({ amendment, since, parties }) => {
      const title = s.titleInSentence(amendment);
      if (since === undefined) return capital(m.notChangedBy({ title }));
      const of = x.parties.filter((p) => p.standing === 'in-force').length;
      return m.changedBy({ title, since: s.day(since), n: parties, of });
    }),
  ];
}

export function sayRecordEnd(s: Speaker, last: CivilDay | undefined, later: boolean): string {
  if (later) return s.m.laterEntries;
  return last === undefined ? s.m.noEntryYet : s.m.noLaterEntry({ last: s.day(last) });
}

/** In force for a party to a treaty, taken part in by a participant; by both where it is disputed which it is. */
export function inForceWord({ m }: Speaker, binding: Instrument['binding'] | undefined): string {
  const { 'in-force': legal } = m.standings;
  if (binding === 'disputed') return `${legal} ${m.or} ${m.participantStanding}`;
  return binding === 'political' ? m.participantStanding : legal;
}
