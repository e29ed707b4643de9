/**
 * The reasons for an answer, by address: what was asked is named by one or two ids, the same on the command line and
 * in a page's path.
 *
 *     <instrument>            is it in force
 *     <instrument> <rule>     are those of its provisions in force that have a rule of their own
 *     <party> <instrument>    where a party stands towards it
 *     <dossier> E1            where an act or condition of a dossier stands
 *     <report> S9             the answers to a report's sentence
 */

import { actsOf } from '../../reason/acts-of.ts';
import {
  type Because,
  because,
  becauseOf,
  becauseTooMany,
  dayOf,
  entryFacts,
  voiceOf,
} from '../../reason/because.ts';
import type { Choice } from '../../reason/dossier/choice.ts';
import { stateOfDossier, whyAct } from '../../reason/dossier/state-of-dossier.ts';
import { instrumentStatus } from '../../reason/instrument-status.ts';
import type { Atom } from '../../reason/kernel/clause.ts';
import type { Solution } from '../../reason/kernel/solve.ts';
import { forceOf } from '../../reason/law/art-24-entry-into-force.ts';
import { ALL_OTHERS, applies, excludedFrom } from '../../reason/law/art-29-territory.ts';
import { isInPart, pauseOf } from '../../reason/law/art-57-suspension.ts';
import {
  clauseMet,
  consented,
  inDueForm,
  inForce,
  party as partyAtom,
  provisional,
  signed,
  suspended,
} from '../../reason/law/atoms.ts';
import { accountsBy, BINDING, isDisputed, VIEWS, viewIn } from '../../reason/law/binding.ts';
import { foundNothing } from '../../reason/leaving.ts';
import { type PartyStatus, partyStatus } from '../../reason/party-status.ts';
import { becauseOfPlace } from '../../reason/precedence-reasons.ts';
import { choicesOf, questionsOfLaw, solutionUnder } from '../../reason/readings.ts';
import { answer, answerSentence, whyCondition } from '../../reason/report.ts';
import type { Standing } from '../../reason/standing.ts';
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import { becauseOfSurvivals } from '../../reason/survival-reasons.ts';
import { type TerritorialScope, territoriesOf } from '../../reason/territories.ts';
import { thirdStatesFor } from '../../reason/third-states.ts';
import { inForceUntil, standsUntil, type Until } from '../../reason/until.ts';
import { type WouldChange, wouldChange } from '../../reason/would-change.ts';
import type { Act } from '../../terms/act.ts';
import { type CivilDay, writeDay } from '../../terms/civil-day.ts';
import type { OpenRecord } from '../../terms/open-record.ts';
import type { Question, Report } from '../../terms/report.ts';
import {
  sayAnswer,
  sayBackDated,
  sayBeforeParentLeft,
  sayConfirmation,
  sayGoesOn,
  sayInstrument,
  sayLawOfTreaties,
  sayNames,
  sayParty,
  sayPauses,
  sayReadings,
  sayThirdStates,
  sayTooMany,
  sayTwoDays,
  sayWaivers,
  standingWord,
} from '../../words/answers.ts';
import { sayClaims } from '../../words/claims.ts';
import { readingsOf } from '../../words/left-open.ts';
import { capital, type Speaker } from '../../words/speaker.ts';
import { sayTerritories } from '../../words/territories.ts';
import { assumedBy } from './assumed.ts';
import { provisionsOf, sayOwnRulesFor } from './own-rules.ts';
import { forceWord, sayUntil, type WouldChangeView, wouldChangeView } from './until.ts';
import { isoDay, type ReasonView, reasonView, type View } from './view.ts';

export interface WhyData {
  readonly about: readonly string[];
  readonly title: string;
  /** what the reasons come from, so that a door can link back and say what they do not say */
  readonly sort: 'instrument' | 'party' | 'entry' | 'sentence';
  readonly because: readonly ReasonView[];
  /** how long the answer lasts on this record; null where it does not hold, or has no such end */
  readonly until: { readonly day: string | null; readonly then: string | null } | null;
  /** single acts that would be enough, done on the day asked about; null where none was looked for */
  readonly wouldChange: WouldChangeView | null;
}

/** Whether an instrument is in force, or for a party. */
export interface Asked {
  readonly instrument: string;
  /** of those of its provisions that have a rule of their own: which */
  readonly provisions?: string;
  readonly party?: string;
}

export interface Reasons {
  readonly sort: WhyData['sort'];
  readonly title: string;
  readonly sentence: string;
  readonly limits: readonly string[];
  readonly because: readonly Because[];
  readonly report?: Report;
  readonly until?: Until<string>;
  /** what is asked, for who wants to know what would change it; absent where it turns on readings */
  readonly asked?: Asked;
}

/** Worked out only where it is shown: for each act that is tried, what the question turns on is settled anew. */
export function whatWouldChange(
  state: StateOfPlay,
  { instrument, provisions, party: who }: Asked,
  on: CivilDay,
): WouldChange {
  const itself = inForce(provisions === undefined ? instrument : `${instrument}:${provisions}`);
  const of = who === undefined ? itself : partyAtom(who, instrument);
  return wouldChange(state, instrument, of, on);
}

/** @returns undefined if the address names nothing on this record */
export function reasonsFor(
  s: Speaker,
  state: StateOfPlay,
  about: readonly string[],
  on: CivilDay,
): Reasons | undefined {
  const { record } = state;
  const [first = '', second] = about;
  if (second === undefined) return reasonsForInstrument(s, state, first, on);
  if (record.instruments.has(second)) return reasonsForParty(s, state, first, second, on);
  if (record.instruments.has(first)) return reasonsForProvisions(s, state, first, second, on);
  if (record.dossiers.has(first)) return reasonsForEntry(s, state, first, second, on);
  const report = record.reports.get(first);
  const sentence = report?.sentences.find((each) => each.n === second);
  if (!report || !sentence) return undefined;
  const { answers } = answerSentence(state, report, sentence, on);
  const said = answers.map((a) => sayAnswer(s, report, a));
  return {
    sort: 'sentence',
    title: `${second}. ${s.text(sentence.says)}`,
    sentence: said.map((a) => a.sentence).join(' '),
    limits: said.flatMap((a) => a.limits),
    because: answers.flatMap((a) => a.because),
    report,
  };
}

function reasonsForInstrument(s: Speaker, state: StateOfPlay, id: string, on: CivilDay): Reasons | undefined {
  const status = instrumentStatus(state, id, on);
  if (!status) return undefined;
  const force =
    status.inForce === 'cannot-tell' && status.tooMany
      ? becauseTooMany(id, status.tooMany)
      : byEachView(state, id, inForce(id), on);
  // Where a published day governs, the computed one has reasons of its own and stands beside it.
  const computed =
    status.published.length > 0 ? becauseOf(state.record, state.solution, clauseMet(id), on) : [];
  const until = inForceUntil(state, id, on);
  const said = sayInstrument(s, status, on);
  const turnsOnReadings = choicesOf(state.record, id)?.length !== 0;
  return {
    sort: 'instrument',
    title: s.title(id),
    sentence: said.sentence,
    limits: [...said.limits, ...sayUntil(s, until, (then) => forceWord(s, then))],
    ...(until ? { until } : {}),
    ...(turnsOnReadings ? {} : { asked: { instrument: id } }),
    because: [
      ...force,
      ...computed,
      ...status.ownRules.flatMap(({ rule }) =>
        becauseOf(state.record, state.solution, inForce(forceOf(status.instrument, rule).name), on),
      ),
      ...becauseOfPlace(state, status, on),
    ],
  };
}

/** Of provisions with a rule of their own. */
function reasonsForProvisions(
  s: Speaker,
  state: StateOfPlay,
  id: string,
  provisions: string,
  on: CivilDay,
): Reasons | undefined {
  const status = instrumentStatus(state, id, on);
  const own = status?.ownRules.find(({ rule }) => rule.id === provisions);
  if (!status || !own) return undefined;
  const of = inForce(forceOf(status.instrument, own.rule).name);
  const until = inForceUntil(state, id, on, of);
  const said = {
    name: s.text(own.rule.title),
    title: s.titleInSentence(id),
    day: s.day(on),
    provisions: s.list(own.rule.provisions),
  };
  const turnsOnReadings = choicesOf(state.record, id)?.length !== 0;
  return {
    sort: 'instrument',
    title: `${capital(said.name)} – ${s.title(id)}`,
    sentence: capital(s.m.provisionsAre[own.inForce](said)),
    limits: sayUntil(s, until, (then) => forceWord(s, then)),
    ...(until ? { until } : {}),
    ...(turnsOnReadings ? {} : { asked: { instrument: id, provisions } }),
    because: becauseOf(state.record, state.solution, of, on),
  };
}

const ATOMS: Partial<Record<Standing, typeof partyAtom>> = { signed, consented, suspended, provisional };

function reasonsForParty(
  s: Speaker,
  state: StateOfPlay,
  party: string,
  instrument: string,
  on: CivilDay,
): Reasons | undefined {
  if (!state.record.parties.has(party)) return undefined;
  const status = partyStatus(state, instrument, party, on);
  if (status.readings.length > 0) return reasonsUnderReadings(s, state, status, on);
  const atom = ATOMS[status.standing] ?? partyAtom;
  // That it is possible is no reason: what leaves it open is.
  const tree = status.tooMany
    ? becauseTooMany(instrument, status.tooMany)
    : byEachView(state, instrument, atom(party, instrument), on);
  // For a weaker standing the next question is why not the stronger one.
  const whyNot =
    status.standing === 'signed' || status.standing === 'consented' || status.standing === 'provisional';
  const until = standsUntil(state, instrument, party, on);
  const goesOn = whyGoesOn(state, state.solution, instrument, party, on);
  const scope = territoriesOf(state, instrument, party, on);
  const where = scope ? whyTerritories(state, scope, instrument, party, on) : [];
  const given = thirdStatesFor(state, instrument, party, on);
  const asThird = (given ?? []).flatMap(({ of }) => becauseOf(state.record, state.solution, of, on));
  return {
    sort: 'party',
    title: `${s.name(party)} – ${s.title(instrument)}`,
    sentence: sayParty(s, status, on),
    limits: [
      ...sayTooMany(s, status.tooMany),
      ...sayPauses(s, status.pauses),
      ...sayClaims(s, status.claims, on),
      ...sayGoesOn(s, status),
      ...sayNames(s, party),
      ...sayWaivers(s, status),
      ...sayBeforeParentLeft(s, status),
      ...sayTwoDays(s, status),
      ...sayBackDated(s, status),
      ...sayOwnRulesFor(s, state, status, on),
      ...sayConfirmation(s, status),
      ...sayTerritories(s, party, scope),
      ...sayThirdStates(s, party, given),
      ...sayLawOfTreaties(s, state, status),
      ...status.accounts.map((a) => `${s.name(a.by)}: ${s.text(a.says)}`),
      ...sayUntil(s, until, (then) => standingWord(s, { ...status, standing: then })),
    ],
    ...(until ? { until } : {}),
    ...(isDisputed(state.record.instruments.get(instrument)) ? {} : { asked: { instrument, party } }),
    because: [
      ...tree,
      ...(whyNot ? becauseOf(state.record, state.solution, partyAtom(party, instrument), on) : []),
      ...(status.standing === 'in-force' ? provisionsOf(state, instrument, party) : []).flatMap(({ of }) =>
        becauseOf(state.record, state.solution, of, on),
      ),
      ...where,
      ...asThird,
      // A signature on record that does not stand: why not is asked besides.
      ...(status.standing === 'none' && status.acts.some((a) => a.kind === 'sign')
        ? becauseOf(state.record, state.solution, signed(party, instrument), on)
        : []),
      ...status.pauses.flatMap((a) =>
        // One of the whole, towards all, is where the party stands: the tree says it.
        mentions(tree, a.entry) || !isInPart(a)
          ? []
          : becauseOf(state.record, state.solution, pauseOf(a), on),
      ),
      ...goesOn,
      // Acts on file that the tree does not rest on: a reader looks for them too.
      ...status.acts
        .filter((a) => !mentions([...tree, ...goesOn, ...where, ...asThird], a.entry))
        .map((a) => actAlone(state, a, on)),
      ...objectionsTo(state, status, on),
      ...status.accounts.map((a) =>
        because('said', 'account', { text: a.says, party: a.by, sources: a.sources }),
      ),
    ],
  };
}

function whyTerritories(
  state: StateOfPlay,
  { territories, late }: TerritorialScope,
  instrument: string,
  party: string,
  on: CivilDay,
): readonly Because[] {
  const { record, solution } = state;
  const areOthersLeftOut = solution.holds(excludedFrom(party, instrument, ALL_OTHERS), on) === 'yes';
  const asked = [...(areOthersLeftOut ? [ALL_OTHERS] : []), ...territories.map((t) => t.territory)];
  return [
    ...asked.flatMap((territory) => whyTerritory(state, instrument, party, territory, on)),
    ...late.map((act) =>
      because('missing', 'late-exclusion', { ...entryFacts(record, act.entry), ...dayOf(act) }),
    ),
  ];
}

/** Of provisions that go on after leaving or after the end: why, or why not. */
function whyGoesOn(
  state: StateOfPlay,
  solution: Solution,
  instrument: string,
  party: string,
  on: CivilDay,
): readonly Because[] {
  const x = state.record.instruments.get(instrument);
  const own = actsOf(state, instrument).filter((a) => a.party === party);
  return x ? becauseOfSurvivals(state.record, solution, x, party, own, on) : [];
}

/** Why it applies to a territory, or what left that out, or what it lacks. @param territory `*` for all besides the metropolitan one */
export function whyTerritory(
  state: StateOfPlay,
  instrument: string,
  party: string,
  territory: string,
  on: CivilDay,
): readonly Because[] {
  const { record, solution } = state;
  const isOthers = territory === ALL_OTHERS;
  const is = isOthers ? partyAtom(party, instrument) : applies(party, instrument, territory);
  const out = excludedFrom(party, instrument, territory);
  const isOut = solution.holds(out, on) === 'yes' && (isOthers || solution.holds(is, on) === 'no');
  return becauseOf(record, solution, isOut ? out : is, on);
}

/** Why, or why not; where it is disputed whether the instrument is legally binding by each view, with who holds it. */
function byEachView(state: StateOfPlay, instrument: string, of: Atom, on: CivilDay): readonly Because[] {
  const { record, solution } = state;
  if (!isDisputed(record.instruments.get(instrument))) return becauseOf(record, solution, of, on);
  return VIEWS.flatMap((option) => {
    const choice = choicesOf(record, instrument)?.find((c) => viewIn(c) === option);
    if (!choice) return [];
    return because('read', 'reading-option', { reading: BINDING, option, instrument }, [
      ...heldBy(record, instrument, option, on),
      ...becauseOf(record, solutionUnder(record, instrument, choice), of, on),
    ]);
  });
}

/** Who holds it to be that, in the words of the record. */
function heldBy(record: OpenRecord, instrument: string, view: string, on: CivilDay): readonly Because[] {
  const x = record.instruments.get(instrument);
  return (x ? accountsBy(x, on) : [])
    .filter((a) => a.holds === view)
    .map((a) => because('said', `held-${view}`, { text: a.says, party: a.by, sources: a.sources }));
}

/** Under each reading its own reasons, each alike, with who reads it so. */
function reasonsUnderReadings(s: Speaker, state: StateOfPlay, p: PartyStatus, on: CivilDay): Reasons {
  const { record } = state;
  const known = readingsOf(s, p.instrument);
  const ofLaw = new Set(questionsOfLaw(record, p.instrument).map((q) => q.id));
  const underChoice = (choice: Choice, tree: readonly Because[]) => {
    const chosen = Object.entries(choice).flatMap(([reading, option]) => {
      const found = known.find((r) => r.id === reading)?.options.find((o) => o.id === option);
      return found ? [{ reading, option, ...found }] : [];
    });
    // What follows stands under all of the answers together: below the last of them.
    return chosen.map(({ reading, option, label, readBy }, i) =>
      because('read', 'reading-option', { reading, option, text: label }, [
        ...(reading === BINDING
          ? heldBy(record, p.instrument, option, on)
          : readBy.length === 0
            ? ofLaw.has(reading)
              ? []
              : [because('missing', 'nobody-reads')]
            : readBy.map((r) => because('said', 'read-by', { text: r.says, sources: r.sources }))),
        ...(i === chosen.length - 1 ? tree : []),
      ]),
    );
  };
  return {
    sort: 'party',
    title: `${s.name(p.party)} – ${s.title(p.instrument)}`,
    sentence: sayParty(s, p, on),
    limits: [
      ...sayReadings(s, p, on),
      ...sayTooMany(s, p.tooMany),
      ...sayClaims(s, p.claims, on),
      ...sayTwoDays(s, p),
      ...p.accounts.map((a) => `${s.name(a.by)}: ${s.text(a.says)}`),
    ],
    because: [
      ...becauseTooMany(p.instrument, p.tooMany),
      ...p.readings.flatMap((u) =>
        u.choices.flatMap((choice, i) => {
          const atom = (ATOMS[u.status.standing] ?? partyAtom)(p.party, p.instrument);
          const solution = solutionUnder(record, p.instrument, u.worlds[i] ?? choice);
          const goesOn = whyGoesOn(state, solution, p.instrument, p.party, on);
          return underChoice(choice, [...becauseOf(record, solution, atom, on), ...goesOn]);
        }),
      ),
      ...p.acts.filter((a) => a.under === undefined).map((a) => actAlone(state, a, on)),
      ...objectionsTo(state, p, on),
      ...p.accounts.map((a) => because('said', 'account', { text: a.says, party: a.by, sources: a.sources })),
    ],
  };
}

/** Who objects to a ground that is claimed. */
const objectionsTo = (state: StateOfPlay, { claims }: PartyStatus, on: CivilDay): readonly Because[] =>
  claims.flatMap((c) => [...c.objections, ...c.late]).map((a) => actAlone(state, a, on));

/** An act on which no step of the tree rests; of a notice that is not in due form, what it lacks, and that an act of leaving ended nothing. */
function actAlone(state: StateOfPlay, act: Act, on: CivilDay): Because {
  const { record, solution } = state;
  const facts = entryFacts(record, act.entry);
  const form = inDueForm(act.entry);
  const lacks =
    act.kind === 'withdraw' && solution.coursesFor(form).length > 0 && solution.holds(form, on) !== 'yes'
      ? becauseOf(record, solution, form, on)
      : [];
  const nothing = foundNothing(state, act)
    ? [because('missing', 'nothing-to-end', { party: act.party, instrument: act.instrument })]
    : [];
  return because(voiceOf(facts), 'act', { ...facts, ...dayOf(act) }, [...lacks, ...nothing]);
}

function mentions(tree: readonly Because[], entry: string): boolean {
  return tree.some((b) =>
    b.facts.entry === entry && (b.voice === 'said' || b.voice === 'assumed')
      ? true
      : mentions(b.grounds, entry),
  );
}

function reasonsForEntry(
  s: Speaker,
  state: StateOfPlay,
  dossier: string,
  entry: string,
  on: CivilDay,
): Reasons | undefined {
  const d = stateOfDossier(state.record, dossier, on);
  const known = d && [...d.dossier.acts, ...d.dossier.conditions].find((e) => e.id === entry);
  if (!d || !known) return undefined;
  const isAct = 'kind' in known;
  const report = [...state.record.reports.values()].find((r) => r.dossier === dossier);
  const question = { ask: isAct ? 'act' : 'condition', dossier, entry } as Question;
  return {
    sort: 'entry',
    title: s.text(known.says),
    ...sayAnswer(s, report, answer(state, question, on)),
    because: isAct ? whyAct(state.record, d, entry) : whyCondition(state.record, d, entry),
    ...(report ? { report } : {}),
  };
}

export function whyView(
  s: Speaker,
  state: StateOfPlay,
  about: readonly string[],
  on: CivilDay,
): View<WhyData> | undefined {
  const r = reasonsFor(s, state, about, on);
  return (
    r && {
      ...assumedBy(s, state),
      sentence: r.sentence,
      limits: r.limits,
      on: writeDay(on),
      at: state.at,
      language: s.language,
      data: {
        about,
        title: r.title,
        sort: r.sort,
        because: r.because.map((b) => reasonView(s, b, r.report)),
        until: r.until ? { day: isoDay(r.until.day), then: r.until.then ?? null } : null,
        wouldChange: r.asked ? wouldChangeView(s, whatWouldChange(state, r.asked, on)) : null,
      },
    }
  );
}
