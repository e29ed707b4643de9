/**
 * To which territories an instrument applies for a party.
 *
 * Source: VCLT art. 29: each party is bound in respect of its entire territory, unless a different intention appears from the
 * treaty or is otherwise established. Two such intentions are met in treaties and with depositaries: a clause by which it
 * applies to territories for whose international relations a party is responsible only once the party has said so (*extended*),
 * and an instrument of consent that leaves territories out, or is given for the metropolitan territory alone (*excluded*).
 *
 * An exclusion counts with the act of consent that it names. One that comes later takes a part of the territory back: it has
 * effect where the clause has that (`ceaseAfter`), and otherwise none. An extension made with an act of consent has effect with
 * it, a later one after the delay of the clause or at once; of what was excluded it is the withdrawal of the exclusion. Nothing
 * applies anywhere before the party is one, and an extension is spent when the party leaves.
 *
 * Which of an extension and an exclusion came last may be open (`undone-by.ts`); an extension by name and an exclusion of all others
 * that are made with one act of consent stand together.
 *
 * Not decided here: whose a territory is, and who answers for its relations. Each party's acts are told as that party's; two
 * may name the same territory.
 *
 * Rows: territory.
 */
import type { Act } from '../../terms/act.ts';
import {
  type Atom,
  all,
  any,
  atom,
  type Clause,
  lost,
  reached,
  reachedAtom,
  since,
} from '../kernel/clause.ts';
import type { About } from './about.ts';
import { anyOf } from './art-24-parties.ts';
import { untilLeft } from './art-54-withdrawal.ts';
import { ifInOrder, inOrder } from './art-77-due-form.ts';
import { daysOf, party } from './atoms.ts';
import { undoneBy } from './undone-by.ts';

/** In the place of a territory: every one besides the metropolitan. */
export const ALL_OTHERS = '*';

/** it applies to that territory for that party */
export const applies = (who: string, instrument: string, territory: string): Atom =>
  atom('applies', who, instrument, territory);
/** by this act, which nothing has undone */
const extendedTo = (who: string, instrument: string, territory: string, entry: string): Atom =>
  atom('extendedTo', who, instrument, territory, entry);
export const excludedFrom = (who: string, instrument: string, territory: string): Atom =>
  atom('excludedFrom', who, instrument, territory);
/** this extension or exclusion has taken effect */
export const takesPlace = (entry: string): Atom => atom('takesPlace', entry);

export const isTerritorial = ({ kind }: Act): boolean => kind === 'extend' || kind === 'exclude';

/** An exclusion that came after consent, where nothing lets a party leave out a part of its territory then. */
export const isLateExclusion = (act: Act, ceases: boolean): boolean =>
  act.kind === 'exclude' && act.about === undefined && act.effective === undefined && !ceases;

export function territoryClauses(of: About): Clause[] {
  const territorial = of.acts.filter(isTerritorial);
  const whose = [...new Set(territorial.map((a) => a.party as string))];
  return [
    ...territorial.map((act) => effectOf(of, act)),
    ...whose.flatMap((who) => {
      const own = territorial.filter((a) => a.party === who);
      const named = [...new Set(own.flatMap((a) => (a.territories ?? []) as readonly string[]))];
      const isOfAllOthers = own.some((a) => a.kind === 'exclude' && !a.territories);
      return [...named, ...(isOfAllOthers ? [ALL_OTHERS] : [])].flatMap((t) => clausesFor(of, who, own, t));
    }),
  ];
}

/** From when an extension or an exclusion has effect. */
function effectOf(of: About, act: Act): Clause {
  const { instrument, document } = of;
  const scope = instrument.territories;
  const consent = madeWith(of, act);
  const after = act.kind === 'extend' ? scope?.extendAfter : scope?.ceaseAfter;
  const hasDelay = after && !act.about && !act.effective;
  const when = isLateExclusion(act, scope?.ceaseAfter !== undefined)
    ? any([])
    : act.effective
      ? ifInOrder(instrument, act, since(daysOf(act.effective)))
      : consent
        ? all([inOrder(instrument, act), inOrder(instrument, consent)])
        : inOrder(instrument, act);
  return {
    id: `takesPlace ${act.entry}`,
    when,
    then: takesPlace(act.entry),
    ...(hasDelay ? { after: of.delay(after) } : {}),
    cite: {
      rule: 'territorial-effect',
      document,
      entry: act.entry,
      ...(hasDelay && scope ? { locator: scope.locator } : {}),
    },
  };
}

/** The act that it was made with. */
const madeWith = ({ acts }: About, { about }: Act): Act | undefined => acts.find((a) => a.id === about);

/** An extension to a territory by name, made with the act of consent that leaves out all others. */
const isExceptionTo = (extension: Act, exclusion: Act): boolean =>
  extension.kind === 'extend' &&
  exclusion.territories === undefined &&
  extension.about !== undefined &&
  extension.about === exclusion.about;

/** @param own all that the party has said about territories */
function clausesFor(of: About, who: string, own: readonly Act[], territory: string): Clause[] {
  const { document, instrument } = of;
  const names = (a: Act) =>
    a.territories === undefined || (a.territories as readonly string[]).includes(territory);
  const about = (kind: Act['kind']) => own.filter((a) => a.kind === kind && names(a));
  const [extensions, exclusions] = [about('extend'), about('exclude')];
  const isParty = reachedAtom(party(who, document));
  const name = `${who} ${document} ${territory}`;
  const ofAct = (act: Act, then: Atom, rule: string, undone: readonly Act[]): Clause => {
    const leaving = untilLeft(of.by(who), act, (a) => a.kind === act.kind, 'any').until;
    const others = undone.filter((a) => !isExceptionTo(act, a));
    const ends = undoneBy(act, others, (a) => reachedAtom(takesPlace(a.entry))).map(reached);
    return {
      id: `${rule} ${territory} ${act.entry}`,
      when: reachedAtom(takesPlace(act.entry)),
      then,
      ...anyOf([...ends, ...(leaving ? [leaving] : [])]),
      cite: { rule, document, entry: act.entry },
    };
  };
  const excluded = excludedFrom(who, document, territory);
  const extended = (by: Act) => extendedTo(who, document, territory, by.entry);
  const alone = territory === ALL_OTHERS ? 'metropolitan-only' : 'excluded-from';
  const made = [
    ...exclusions.map((a) => ofAct(a, excluded, alone, extensions)),
    ...extensions.map((a) => ofAct(a, extended(a), 'extended-to', exclusions)),
  ];
  if (territory === ALL_OTHERS) return made;
  const isExcluded = reachedAtom(excluded);
  const entire: Clause = {
    id: `applies ${name}`,
    when: isParty,
    then: applies(who, document, territory),
    ...(exclusions.length > 0 ? { unless: isExcluded } : {}),
    ...anyOf([lost(isParty), ...(exclusions.length > 0 ? [reached(isExcluded)] : [])]),
    cite: { rule: 'whole-territory', document },
  };
  // Each by itself: whether an earlier one still stands is of no weight beside one that does.
  const byExtension = extensions.map((act): Clause => {
    const isExtended = reachedAtom(extended(act));
    return {
      id: `applies by extension ${territory} ${act.entry}`,
      when: all([isParty, isExtended]),
      then: applies(who, document, territory),
      until: { kind: 'anyEnding', of: [lost(isParty), lost(isExtended)] },
      cite: { rule: 'applies-by-extension', document },
    };
  });
  return [...made, ...(instrument.territories?.applies === 'extended-only' ? [] : [entire]), ...byExtension];
}
