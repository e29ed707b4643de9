/**
 * Means of expressing consent to be bound.
 *
 * Source: VCLT art. 11 (signature, exchange, ratification, acceptance, approval, accession, or any other means
 * agreed), art. 16 and 78 (an instrument counts when the depositary has received it). Which acts express consent is
 * the instrument's own `consentBy`: a signature that is subject to ratification does not.
 *
 * Two things follow from an act of consent: its instrument is *deposited*, which counts towards entry into force even
 * after its author has ceased to exist, and its author has *consented*, until it takes that back, leaves or ends.
 *
 * What a State does by ratifying an organisation does by formal confirmation (Vienna Convention of 1986, art. 2(1)(b bis), 14(2)): a
 * kind of its own, which nobody else can do. Whether it is counted the clause says (`counted.ts`).
 *
 * Not decided here: from when the party is bound (art. 24), and what ends it (art. 54).
 *
 * Rows: accession, adopted-text, consent-taken-back, definitive-signature, exchange, last-notification, organisation-confirms,
 * ratification, simple-signature.
 */
import type { Act } from '../../terms/act.ts';
import type { Instrument } from '../../terms/instrument.ts';
import { type Clause, since } from '../kernel/clause.ts';
import type { About, AboutParty } from './about.ts';
import { untilLeft } from './art-54-withdrawal.ts';
import { inOrder } from './art-77-due-form.ts';
import { consented, countsOn, deposited, did, signed } from './atoms.ts';

/** Acts that bring a party in, or back, or keep it, by their own nature. */
const BROUGHT_IN = new Set<string>(['admit', 'continue', 'succeed', 'resume', 'prolong']);

export function expressesConsent(instrument: Instrument, act: Act): boolean {
  return instrument.consentBy.includes(act.kind) || BROUGHT_IN.has(act.kind);
}

export const consentClauses = (of: About): Clause[] => of.each(ofAct);

function ofAct(of: AboutParty, act: Act): Clause[] {
  const { document, isConsent } = of;
  const when = inOrder(of.instrument, act);
  const cite = { document, entry: act.entry };
  const clauses: Clause[] = [
    {
      id: `did ${act.entry}`,
      when: since(countsOn(act)),
      then: did(act.entry),
      cite: { rule: 'act', entry: act.entry },
    },
  ];
  if (act.kind === 'sign') {
    clauses.push({
      id: `signed ${act.entry}`,
      when,
      then: signed(act.party, document),
      ...untilLeft(of, act, () => true, 'left'),
      cite: { rule: 'signature', ...cite },
    });
  }
  if (isConsent(act)) {
    clauses.push(
      {
        id: `deposited ${act.entry}`,
        when,
        then: deposited(act.party, document),
        ...untilLeft(of, act, isConsent, 'taken-back'),
        cite: { rule: 'consent', ...cite },
      },
      {
        id: `consented ${act.entry}`,
        when,
        then: consented(act.party, document),
        ...untilLeft(of, act, isConsent, 'any'),
        cite: { rule: 'consent', ...cite },
      },
    );
  }
  return clauses;
}
