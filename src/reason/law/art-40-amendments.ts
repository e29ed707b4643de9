/**
 * Amendments: whom the new text binds, and which text stands between two parties.
 *
 * Source: VCLT art. 40(4): an amending agreement does not bind a State that is a party to the treaty and does not become a party to
 * the agreement; art. 30(4)(b) then applies between it and those that do. Art. 40(5): a State that becomes a party to the treaty
 * after the entry into force of the amending agreement is, failing an expression of a different intention, a party to the treaty as
 * amended, and to the unamended treaty towards those not bound by the amendment. Art. 39, 40(1), "unless the treaty otherwise
 * provides": an amendment may bind all once it is in force, or all but those that have said no by then. Art. 41: what some agree
 * between themselves binds these.
 *
 * An amendment is an instrument: it has its own clause on entry into force (`art-24-entry-into-force.ts`) and its own parties, and
 * changes the text of the other between two that are party to both (`../texts.ts`). Its parties are parties to the other too, and
 * only as long as they are.
 *
 * Not decided here: whether an amendment that some agree on between themselves is one that art. 41(1)(b) admits.
 *
 * Rows: amendment-acceptors, amendment-binds-all, amendment-opt-in, amendment-own-delay, amendment-tacit, between-themselves,
 * joined-after-amendment, successive-treaties.
 */

import type { Instrument } from '../../terms/instrument.ts';
import { all, atom, type Clause, reached, reachedAtom } from '../kernel/clause.ts';
import type { About } from './about.ts';
import { ALWAYS, inForce, PERHAPS, party } from './atoms.ts';
import { isDisputed } from './binding.ts';
import type { Deeming } from './deemed-consent.ts';

/** Only a party to the instrument that is changed can be party to what changes it; one that replaces it stands by itself. */
export const parentOf = ({ parent, amends }: Instrument): string | undefined =>
  parent?.partyTo ?? (amends?.how === 'changes' ? amends.instrument : undefined);

/** Whom an amendment binds without an act of their own. */
export function amendmentDeems(of: About): Deeming[] {
  const { amends, binding } = of.instrument;
  if (!amends) return [];
  const { document } = of;
  const { binds, how, instrument: text, locator, unless } = amends;
  const whom = [...new Set([text, document].flatMap((id) => of.actsOn(id).map((a) => a.party as string)))];
  const about = { whom, locator, ...(unless ? { unless } : {}) };
  if (binds !== 'acceptors') {
    const when = (who: string) => ({
      when: all([reachedAtom(party(who, text)), reachedAtom(inForce(document))]),
      clauses: [],
    });
    const rule = binds === 'all' ? 'bound-by-amendment' : 'bound-without-objection';
    return [{ ...about, name: 'bound', rule, when, optOut: binds === 'all-but-objectors' }];
  }
  const joining = amends.joining ?? (how === 'changes' && binding !== 'political' ? 'amended' : 'own-act');
  if (joining === 'own-act') return [];
  const isByLaw = amends.joining === undefined && isDisputed(of.instrument);
  const notYet = atom('notYetAmended', document);
  return [
    {
      ...about,
      name: 'joined',
      rule: 'joined-after-amendment',
      when: (who) => {
        const isParty = reachedAtom(party(who, text));
        return { when: isByLaw ? all([isParty, PERHAPS]) : isParty, clauses: [] };
      },
      bar: () => ({ when: reachedAtom(notYet), clauses: [] }),
      optOut: true,
    },
  ];
}

/** That the amendment is not in force yet: what the eve of joining is asked about. */
export function amendmentClauses(of: About): Clause[] {
  const { amends } = of.instrument;
  if (amends?.binds !== 'acceptors') return [];
  return [
    {
      id: `notYetAmended ${of.document}`,
      when: ALWAYS,
      then: atom('notYetAmended', of.document),
      until: reached(reachedAtom(inForce(of.document))),
      cite: { rule: 'not-yet-amended', document: of.document, locator: amends.locator },
    },
  ];
}
