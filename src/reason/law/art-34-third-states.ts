/**
 * Duties and rights of States that are not parties.
 *
 * Source: VCLT art. 34 (a treaty creates neither without their consent), 35 (a duty: that State accepts it expressly, in writing),
 * 36(1) (a right: that State assents, which is presumed as long as the contrary is not indicated, unless the treaty otherwise provides),
 * 37(1) (a duty is revoked with the consent of the parties and of the third State, unless it is established that they had otherwise
 * agreed), 37(2) (a right is not revoked by the parties if it is established that it was not to be revocable without the consent of the
 * third State); VCLT-IO art. 36(2): an organisation has to assent.
 *
 * What is given stands from the entry into force on. An indication to the contrary ends the presumption; an assent after it gives the
 * right again; which of the two came last may be open (`undone-by.ts`). A revocation takes every party of the day, as
 * `parties-of-the-day.ts` counts them, each from the day after it came in; it counts once.
 *
 * Departs: an indication to the contrary ends a right that was assented to as well; art. 36(1) says it of the presumption.
 *
 * Not decided here: whether the parties intended a provision to give anything, which is the record's word; what becomes of it when the
 * instrument has ended, when nobody is party to it any more (54, 35), or when the third State has been a party, from when on it cannot be
 * told; nor, where it is in force for each party by itself and not in general, whether it gives anything yet; groups of States and all States
 * (36(1)); modification (37); conditions for the exercise of a right (36(2)); a rule that binds as custom (38).
 *
 * Rows: third-states.
 */
import type { Act } from '../../terms/act.ts';
import type { ForThirdStates, Instrument } from '../../terms/instrument.ts';
import {
  all,
  any,
  atom,
  type Clause,
  type Condition,
  type Ending,
  lost,
  reached,
  reachedAtom,
} from '../kernel/clause.ts';
import type { About } from './about.ts';
import { inOrder } from './art-77-due-form.ts';
import { hasAsThird, inForce, ownAct, PERHAPS, party, revokedFor } from './atoms.ts';
import { isDisputed } from './binding.ts';
import { mayBeDeemed } from './deemed-consent.ts';
import { amongPartiesOfTheDay, partyOfTheDayClauses } from './parties-of-the-day.ts';
import { undoneBy } from './undone-by.ts';

/** A provision as atoms name it. */
export const nameOf = ({ instrument }: Pick<Instrument, 'instrument'>, { id }: ForThirdStates): string =>
  `${instrument}:${id}`;

/** Whether that act is about what this provision gives. */
export const isAboutThird = (act: Act, kind: Act['kind'], given: ForThirdStates): boolean =>
  act.kind === kind && (act.provisions?.includes(given.locator) ?? false);

export const thirdStateClauses = (of: About): Clause[] =>
  of.instrument.binding === 'political'
    ? []
    : [
        ...(of.acts.some((a) => a.kind === 'agree-to-revocation')
          ? partyOfTheDayClauses(of, of.document)
          : []),
        ...of.instrument.forThirdStates.flatMap((given) => [
          ...revocationClauses(of, given),
          ...given.to.flatMap((who) => givenClauses(of, given, who)),
        ]),
      ];

/** What one provision gives to one State. */
function givenClauses(of: About, given: ForThirdStates, who: string): Clause[] {
  const { document, instrument } = of;
  const name = nameOf(instrument, given);
  const then = hasAsThird(who, name);
  const by = (kind: Act['kind']) => of.acts.filter((a) => a.party === who && isAboutThird(a, kind, given));
  const is = (act: Act) => inOrder(instrument, act);
  const isInForce = reachedAtom(inForce(document));
  const whose = new Set([...of.consents.map((a) => a.party as string), ...mayBeDeemed(of)]);
  const isSomebodyParty = any([...whose].map((p) => reachedAtom(party(p, document))));
  // In force for each by itself it is in force for some, and not in general.
  const grounds = [
    { id: '', isGiven: isInForce },
    ...(instrument.inForceFor ? [{ id: ' byItself', isGiven: all([isSomebodyParty, PERHAPS]) }] : []),
  ];
  // An acceptance of a duty is undone with the consent of the parties only (37(1)).
  const declined = given.gives === 'duty' ? [] : by('decline');
  const cite = (rule: string) => ({ rule, document, locator: given.locator, provisions: given.id });
  const lasting = (undone: readonly Condition[]): Pick<Clause, 'unless' | 'until'> => {
    const over = any([reachedAtom(revokedFor(who, name)), ...undone]);
    const open: readonly Ending[] = [
      lost(any([isInForce, PERHAPS])),
      lost(any([isSomebodyParty, PERHAPS])),
      reached(all([reachedAtom(party(who, document)), PERHAPS])),
    ];
    return { unless: over, until: { kind: 'anyEnding', of: [reached(over), ...open] } };
  };
  const kind = of.kindOf(who);
  // A text that is political binds nobody, parties or not.
  const asTreaty = isDisputed(instrument) ? [PERHAPS] : [];
  // Whether a collective voice is a State is not decided: then it is possibly presumed, and not surely.
  const presumed = grounds.map(
    ({ id, isGiven }): Clause => ({
      id: `thirdPresumed ${who} ${name}${id}`,
      when: all([isGiven, ...(kind === 'state' ? [] : [PERHAPS]), ...asTreaty]),
      then,
      ...lasting(declined.map(is)),
      cite: cite('third-right-presumed'),
    }),
  );
  const revocation: Clause = {
    id: `revokedFor ${who} ${name}`,
    when: all([
      reachedAtom(partiesRevoke(name)),
      ...(takesConsent(given) ? [any(by('agree-to-revocation').map(is))] : []),
    ]),
    then: revokedFor(who, name),
    cite: cite('revoked-for'),
  };
  const assents = by('assent');
  const assented = (assents.length > 0 ? assents : [undefined]).flatMap((act) =>
    grounds.map(
      ({ id, isGiven }): Clause => ({
        id: `third ${act?.entry ?? ''} ${who} ${name}${id}`,
        when: all([isGiven, ...asTreaty, act ? is(act) : reachedAtom(ownAct(who, document, ['assent']))]),
        then,
        ...lasting(act ? undoneBy(act, declined, is) : declined.map(is)),
        cite: cite(given.gives === 'duty' ? 'third-duty' : 'third-right'),
      }),
    ),
  );
  const isPresumed = given.gives === 'right' && kind !== 'organisation';
  // Where assent is presumed nobody has to give it: that it has not is no lack.
  return [
    revocation,
    ...(isPresumed ? presumed : []),
    ...(isPresumed && assents.length === 0 ? [] : assented),
  ];
}

/** Whether it takes the consent of the third State. */
const takesConsent = ({ gives, revocation }: ForThirdStates): boolean =>
  (revocation ?? (gives === 'duty' ? 'with-consent' : 'parties-alone')) === 'with-consent';

/** all that are parties have agreed to revoke what this provision gives */
const partiesRevoke = (name: string) => atom('partiesRevoke', name);

/** The parties revoke on the day on which all that are parties have agreed; who is one, and when, is settled before. */
function revocationClauses(of: About, given: ForThirdStates): Clause[] {
  const { document, acts, instrument } = of;
  const agreed = acts.filter((a) => isAboutThird(a, 'agree-to-revocation', given));
  if (agreed.length === 0) return [];
  const name = nameOf(instrument, given);
  const hasAgreed = (who: string) =>
    any(agreed.filter((a) => a.party === who).map((a) => inOrder(instrument, a)));
  return [
    {
      id: `partiesRevoke ${name}`,
      when: amongPartiesOfTheDay('all', { partyTo: instrument.instrument, on: 'each-day' }, hasAgreed, of),
      then: partiesRevoke(name),
      cite: { rule: 'parties-revoke', document, locator: given.locator, provisions: given.id },
    },
  ];
}
