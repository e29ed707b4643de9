/**
 * Provisions with a rule of their own on entry into force, and for whom they are in force.
 *
 * Source: VCLT art. 24(1) (in such manner and upon such date as the treaty provides) and the instrument's own clause. The Kigali
 * Amendment, art. IV, has its changes of the provisions on trade with non-parties enter into force later than the rest, and on
 * another count; by the amendments on the crime of aggression, arts. 15 bis and 15 ter of the Rome Statute, the jurisdiction of the
 * Court begins a year after the thirtieth ratification and with a decision of the Assembly, while the amendments are in force for
 * each acceptor after its own year. The condition is one of the same algebra as that of an instrument (`counted.ts`), and the same
 * clauses run on it (`art-24-entry-into-force.ts`).
 *
 * They are in force once their own clause is met and the instrument is in force, and end with it. For a party to the instrument they
 * are in force from the day on which both are: they are, and its consent has had effect under their own clause on later parties,
 * where they have one.
 *
 * Not decided here: provisions that apply before the instrument is in force (art. 24(4), art. 25).
 *
 * Rows: different-provisions.
 */
import type { OwnRule } from '../../terms/instrument.ts';
import { all, type Clause, type Condition, lost, reachedAtom } from '../kernel/clause.ts';
import type { About } from './about.ts';
import { citeOf, clauseMetClauses, type Force, forceOf } from './art-24-entry-into-force.ts';
import { anyOf, anyOne, effectsUnder } from './art-24-parties.ts';
import { clauseMet, deemed, inForce, party, provisionsFor } from './atoms.ts';
import { mayBeDeemed } from './deemed-consent.ts';

export const provisionsClauses = (of: About): Clause[] =>
  of.instrument.ownRules.flatMap((rule) => clausesOfRule(of, rule));

function clausesOfRule(of: About, rule: OwnRule): Clause[] {
  const { document } = of;
  const force = forceOf(of.instrument, rule);
  const isInForce = reachedAtom(inForce(document));
  return [
    ...clauseMetClauses(of, force),
    {
      id: `inForce ${force.name}`,
      when: all([reachedAtom(clauseMet(force.name)), isInForce]),
      then: inForce(force.name),
      until: lost(isInForce),
      cite: citeOf(document, force, 'in-force'),
    },
    ...partiesUnder(of, force),
  ];
}

function partiesUnder(of: About, force: Force): Clause[] {
  const consents = of.consents.flatMap((act): Clause[] => {
    if (!force.later) return [];
    const { clauses, effects } = effectsUnder(of.by(act.party), act, force);
    return [...clauses, isInForceFor(of, force, act.party, act.entry, [anyOne(effects)])];
  });
  // Without a clause on later parties nothing of their own is asked of them but that they are parties.
  const whose = force.later
    ? mayBeDeemed(of)
    : [...new Set([...of.consents.map((act) => act.party as string), ...mayBeDeemed(of)])];
  const others = whose.map((who) =>
    isInForceFor(of, force, who, who, force.later ? [reachedAtom(deemed(who, of.document))] : []),
  );
  return [...consents, ...others];
}

function isInForceFor(
  of: About,
  force: Force,
  who: string,
  name: string,
  asked: readonly Condition[],
): Clause {
  const isParty = reachedAtom(party(who, of.document));
  const areInForce = reachedAtom(inForce(force.name));
  return {
    id: `provisionsFor ${force.name} ${name}`,
    when: all([...asked, areInForce, isParty]),
    then: provisionsFor(who, force.name),
    ...anyOf([lost(isParty), lost(areInForce)]),
    cite: citeOf(of.document, force, 'party'),
  };
}
