/**
 * Means of expressing consent to be bound.
 *
 * Source: VCLT art. 11 (signature, exchange, ratification, acceptance, approval, accession, or any other means
 * agreed), art. 16 and 78 (an instrument counts when the depositary has received it). Which acts express consent is
 * the instrument's own `consentBy`: a signature that is subject to ratification does not.
 *
 * Not decided here: from when the party is bound (art. 24), and what ends it (art. 54).
 */
import type { Act } from '../../terms/act.ts';
import type { Instrument } from '../../terms/instrument.ts';
import { type Clause, reachedAtom, since } from '../kernel/clause.ts';
import { untilLeft } from './art-54-withdrawal.ts';
import { consented, countsOn, did, signed } from './atoms.ts';

/** Acts that bring a party in, or back, by their own nature: an organ's decision, or the same person going on. */
const BROUGHT_IN = new Set<string>(['admit', 'continue', 'succeed', 'resume']);

export function expressesConsent(instrument: Instrument, act: Act): boolean {
  return instrument.consentBy.includes(act.kind) || BROUGHT_IN.has(act.kind);
}

export function consentClauses(instrument: Instrument, acts: readonly Act[]): Clause[] {
  const document = instrument.instrument as string;
  const consents = acts.filter((act) => expressesConsent(instrument, act));
  return acts.flatMap((act): Clause[] => {
    const isDone: Clause = {
      id: `did ${act.entry}`,
      when: since(countsOn(act)),
      then: did(act.entry),
      cite: { rule: 'act', entry: act.entry },
    };
    const clauses = [isDone];
    if (act.kind === 'sign') {
      clauses.push({
        id: `signed ${act.entry}`,
        when: reachedAtom(did(act.entry)),
        then: signed(act.party, document),
        cite: { rule: 'signature', document, entry: act.entry },
      });
    }
    if (expressesConsent(instrument, act)) {
      clauses.push({
        id: `consented ${act.entry}`,
        when: reachedAtom(did(act.entry)),
        then: consented(act.party, document),
        ...untilLeft(act, acts, consents),
        cite: { rule: 'consent', document, entry: act.entry },
      });
    }
    return clauses;
  });
}
