/**
 * English. The one source of messages: every other language has the type of this object, so that a message missing
 * there, or one too many, does not compile. Full sentences only; numbers, days and names come in already written.
 */

import type { ClausePart } from '../../reason/clause-confidence.ts';
import type { Diagnosis } from '../../reason/dossier/outcomes.ts';
import type { ActStanding } from '../../reason/dossier/state-of-dossier.ts';
import type { Bond, Doctrine } from '../../reason/relations.ts';
import type { Standing } from '../../reason/standing.ts';
import type { ActKind } from '../../terms/act.ts';
import type { DossierAct } from '../../terms/dossier.ts';
import type { Form, Rule, Syntax } from '../../terms/expected.ts';
import type { Amends, WayIn } from '../../terms/instrument.ts';
import type { Assumed, Confidence, Grade, Tag } from '../../terms/provenance.ts';
import type { NoFile, RefusalCode } from '../../terms/refusal.ts';
import type { SentenceKind } from '../../terms/report.ts';
import { numbersIn } from '../numbers.ts';

const { count, form, grouped } = numbersIn('en');
const acts = (n: number) => count(n, 'act', 'acts');

/** What a sentence on two parties is made of. */
export interface PairSaid {
  readonly names: string;
  readonly title: string;
  readonly day: string;
  readonly modified: string;
  readonly excluded: string;
  readonly suspended: string;
}

/** Why a path cannot be read, by what a person can do about it. */
export type PathTrouble =
  | 'not-there'
  | 'not-a-folder'
  | 'no-permission'
  | 'circular-link'
  | 'name-too-long'
  | 'failed';

/** The same of a path at which a file was expected. */
export type FileTrouble = Exclude<PathTrouble, 'no-permission' | 'name-too-long' | 'failed'> | 'a-folder';

/** Why a path cannot be written, by what a person can do about it. */
export type WriteTrouble =
  | 'full'
  | 'read-only'
  | 'no-permission'
  | 'no-folder'
  | 'not-a-folder'
  | 'a-folder'
  | 'name-too-long'
  | 'failed';

/** What a provision gives to somebody who is no party. */
export interface ThirdSaid {
  who: string;
  what: string;
  locator: string;
  since: string;
}

export const en = {
  language: 'English',
  product: 'Mufakat',
  tagline: 'the open record and reasoning engine for agreements between equals',

  // ---- small words
  and: 'and',
  or: 'or',
  giverNotNamed: 'giver not named',
  unstated: 'unstated',
  none: 'none',
  because: 'Because',
  why: 'why',
  whyNot: 'why not',
  source: 'Source',
  sources: 'Sources',
  about: (date: string) => `about ${date}`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  byDay: (date: string) => `on or before ${date}`,
  fromDay: (date: string) => `on or after ${date}`,
  dayUnknown: 'day unknown',
  dateElsewhere: 'elsewhere',
  asSaid: 'as said',
  quote: (text: string) => `“${text}”`,

  // ---- what things are called
  grades: {
    deposited: 'deposited',
    attested: 'attested',
    reported: 'reported',
    assumed: 'assumed',
  } satisfies Record<Grade | Assumed, string>,
  gradesMean: {
    deposited: 'signed by its party',
    attested: 'by a depositary',
    reported: 'by someone who cites a source',
  } satisfies Record<Grade, string>,
  tags: { stated: 'stated', reported: 'reported', reading: 'reading' } satisfies Record<Tag, string>,
  confidences: {
    certain: 'certain',
    likely: 'likely',
    unverified: 'unverified',
    assumed: 'assumed',
  } satisfies Record<Confidence | Assumed, string>,
  standings: {
    none: 'no act on record',
    signed: 'signed',
    consented: 'consented, not yet in force',
    'in-force': 'in force',
    suspended: 'suspended',
    provisional: 'applied provisionally',
    ended: 'ended',
    'cannot-tell': 'cannot tell',
  } satisfies Record<Standing, string>,
  notInForceWord: 'not in force',
  notBoundWord: 'not bound',
  participantStanding: 'takes part',
  actKinds: {
    sign: 'signature',
    'disown-signature': 'statement not to become a party',
    'sign-definitively': 'definitive signature',
    adopt: 'adoption',
    ratify: 'ratification',
    accept: 'acceptance',
    approve: 'approval',
    accede: 'accession',
    'confirm-formally': 'formal confirmation',
    exchange: 'exchange of instruments',
    succeed: 'succession',
    continue: 'continuation of the seat',
    admit: 'admission by decision',
    apply: 'application to be let in',
    invite: 'invitation',
    agree: 'agreement to an application or accession',
    'opt-out': 'notice of opting out',
    expel: 'expulsion by decision',
    'conflict-begins': 'beginning of a conflict',
    'conflict-ends': 'end of a conflict',
    notify: 'notice that procedures are complete',
    decide: 'decision or finding',
    'apply-provisionally': 'provisional application',
    'end-provisional-application': 'end of provisional application',
    prolong: 'prolongation',
    'withdraw-consent': 'consent taken back',
    withdraw: 'withdrawal',
    revoke: 'revocation',
    suspend: 'suspension',
    resume: 'return',
    end: 'end for this party, by no act of its own',
    reserve: 'reservation',
    'confirm-reservation': 'confirmation of a reservation',
    'accept-reservation': 'acceptance of a reservation',
    object: 'objection',
    'withdraw-reservation': 'withdrawal of a reservation',
    'withdraw-objection': 'withdrawal of an objection',
    declare: 'declaration under an optional clause',
    'withdraw-declaration': 'withdrawal of a declaration',
    waive: 'waiver of conditions for itself',
    extend: 'extension to territories',
    exclude: 'exclusion of territories',
    assent: 'assent of a third State',
    decline: 'indication that it does not assent',
    'agree-to-revocation': 'agreement to a revocation',
    retract: 'retraction of a row',
  } satisfies Record<ActKind, string>,
  moves: {
    state: 'stated',
    propose: 'proposed',
    confirm: 'confirmed',
    undertake: 'undertook',
    guarantee: 'guaranteed',
    'request-guarantee': 'asked for a guarantee',
    meet: 'met',
    agree: 'agreed',
    do: 'did',
  } satisfies Record<DossierAct['kind'], string>,
  moveNouns: {
    state: 'a statement',
    propose: 'a proposal',
    confirm: 'a confirmation',
    undertake: 'an undertaking',
    guarantee: 'a guarantee',
    'request-guarantee': 'a request for a guarantee',
    meet: 'coming to a meeting',
    agree: 'agreement',
    do: 'an act',
  } satisfies Record<DossierAct['kind'], string>,
  actStandings: {
    done: 'done',
    counted: 'done, by another act that counts as it',
    'cannot-tell': 'cannot tell',
    awaited: 'awaited',
    named: 'spoken of',
    'not-yet': 'not yet on record',
  } satisfies Record<ActStanding, string>,
  sentenceKinds: {
    heading: 'heading',
    'place-and-day': 'place and day',
    attribution: 'attribution',
    wish: 'wish',
    claim: 'claim',
    evaluation: 'evaluation',
    proposal: 'proposal',
    'recalled-proposal': 'proposal, recalled',
    need: 'need of a guarantee',
    confirmation: 'confirmation',
    expectation: 'open expectation',
    condition: 'condition, relayed',
    'source-line': 'source line',
    comments: 'comments',
  } satisfies Record<SentenceKind, string>,
  ways: {
    'own-act': 'by its own act',
    invitation: 'by invitation',
    'consent-of-parties': 'with the consent of the parties',
    'decision-of-organ': 'by decision of an organ',
  } satisfies Record<WayIn['way'], string>,
  openness: {
    'own-act': 'by own act',
    'by-others': 'by invitation, consent or decision',
    'not-open': 'not open',
    depends: 'depends on a term of the clause',
  },
  binding: { legal: 'legally binding', political: 'politically binding', disputed: 'legal force disputed' },
  /** whether an instrument is legally binding, where that is disputed */
  held: {
    question: 'Is it legally binding?',
    disputed: (p: { title: string }) =>
      `Whether ${p.title} is legally binding is disputed; both are said here and neither is preferred.`,
    options: { legal: 'it is legally binding', political: 'it is politically binding' },
    by: {
      legal: (p: { says: string }) => `By those who hold it legally binding: ${p.says}`,
      political: (p: { says: string }) => `By those who hold it politically binding: ${p.says}`,
    },
    account: {
      legal: (p: { who: string; date: string; says: string }) =>
        `Held legally binding by ${p.who} (${p.date}): ${p.says}`,
      political: (p: { who: string; date: string; says: string }) =>
        `Held politically binding by ${p.who} (${p.date}): ${p.says}`,
    },
    notInEffect: (p: { title: string; day: string }) => `${p.title} has no effect on ${p.day}.`,
    relations:
      'By those who hold it legally binding the law of treaties applies between the two; by those who hold it politically binding no rule of it is applied.',
    accountsTitle: 'Who holds it to be what',
  },
  /** commitments about commitments (VCLT 30) */
  precedence: {
    any: 'any other agreement of its parties',
    clause: {
      over: (p: { title: string; locator: string; to: string; says: string }) =>
        `${p.title} (${p.locator}) says that it prevails over ${p.to}: ${p.says}`,
      under: (p: { title: string; locator: string; to: string; says: string }) =>
        `${p.title} (${p.locator}) says that it gives way to ${p.to}: ${p.says}`,
      excludes: (p: { title: string; locator: string; to: string; says: string }) =>
        `${p.title} (${p.locator}) says that its parties enter into nothing in conflict with it: ${p.says}`,
      beside: (p: { title: string; locator: string; to: string; says: string }) =>
        `${p.title} (${p.locator}) relates to the same subject-matter as ${p.to} and does not say which of them prevails: ${p.says}`,
    },
    both: (p: { names: string; title: string; other: string; since: string }) =>
      `${p.names} are both party to ${p.title} and to ${p.other}, since ${p.since}.`,
    oneOnly: (p: { names: string; title: string; other: string; since: string }) =>
      `${p.names} is party both to ${p.title} and to ${p.other}, since ${p.since}; the other of the two only to ${p.title}.`,
    cannotTell: (p: { names: string; other: string }) =>
      `Whether ${p.names} is party to ${p.other} cannot be told from this record.`,
    prevails: {
      '30(1)': (p: { title: string; other: string }) =>
        `As far as the two are incompatible ${p.title} prevails over ${p.other} (VCLT art. 30(1)).`,
      '30(2)': (p: { title: string; other: string }) =>
        `As far as the two are incompatible ${p.title} prevails over ${p.other} (VCLT art. 30(2)).`,
      '30(3)': (p: { title: string; other: string }) =>
        `${p.title} is the later treaty, and all parties to ${p.other} are party to it: ${p.other} applies only as far as it is compatible with it (VCLT art. 30(3)).`,
      '30(4)(a)': (p: { title: string; other: string }) =>
        `${p.title} is the later treaty, and not all parties to ${p.other} are party to it: between the two, who are, ${p.other} applies only as far as it is compatible with it (VCLT art. 30(4)(a)).`,
      '30(3), (4)(a)': (p: { title: string; other: string }) =>
        `${p.title} is the later treaty: between the two ${p.other} applies only as far as it is compatible with it (VCLT art. 30(3), (4)(a)).`,
      '30(4)(b)': (p: { title: string; other: string }) =>
        `Between the two ${p.title} governs, to which both are party (VCLT art. 30(4)(b)); what is owed to others under ${p.other} is not touched by that (30(5)).`,
    },
    undecided: {
      undertaking: (p: { title: string }) =>
        `That is an undertaking towards the other parties to ${p.title}; it does not say which of the two prevails.`,
      'no-treaty': (_: { title: string }) =>
        'One of the two is no treaty, or it is disputed whether it is one: VCLT art. 30 is not applied.',
      'earlier-prevails': (p: { title: string }) =>
        `${p.title} is the earlier of the two: by VCLT art. 30(3) the later would prevail, by the clause the earlier; which of them does is not decided here.`,
      contradict: (_: { title: string }) =>
        'The clauses of the two contradict each other: by one of them the one prevails, by another the other; which of them does is not decided here.',
      'saved-towards-other': (p: { title: string }) =>
        `Whether the clause holds towards one that is not party to ${p.title} is not decided here (VCLT art. 30(1), (4)(b)).`,
      order: (_: { title: string }) => 'Which of the two is the later cannot be told from this record.',
    },
    partiesToBoth: (p: { n: number; other: string }) =>
      `${p.n} of its parties ${form(p.n, 'is', 'are')} party to ${p.other} too.`,
    notDecided: 'Whether any commitments in these instruments are incompatible is not decided here.',
  },
  provisionAbout: {
    assistance: 'assistance',
    consultation: 'consultation',
    indivisibility: 'indivisibility',
    'refraining-from-force': 'refraining from force',
    openness: 'freedom to choose',
    'other-engagements': 'other engagements',
    'decision-making': 'decisions',
    cooperation: 'cooperation',
    disputes: 'disputes',
  },
  limb: (name: string) => (name === 'rider' || name === 'preamble' ? name : `limb (${name})`),
  roles: {
    speaker: 'speaker',
    correspondent: 'correspondent',
    publisher: 'publisher',
    translation: 'translation',
    mirror: 'mirror',
  },
  /** A title inside a sentence. */
  titleInSentence: (title: string) => (/^the /i.test(title) ? title : `the ${title}`),
  notLookedUp: 'not looked up',
  diagnoses: {
    reached: 'Reached',
    due: 'Due, if everybody keeps their word',
    released: 'Nothing stated stands in the way',
    free: 'Awaits acts that nobody’s condition holds back',
    circular: 'Circular wait',
    lacking: 'Lacks something nobody on this record has spoken of',
    'open-question': 'A question left open decides what it is',
    'cannot-tell': 'Cannot tell: the dates on record leave open whether something on the way was done',
  } satisfies Record<Diagnosis, string>,

  // ---- answers to a report's sentences
  coverage: (p: { size: number; region: string; widest: number; structures: number }) =>
    `No structure on file includes ${form(p.size, 'the one State', `all ${p.size} States`)} of the list “${p.region}”; the most in any one is ${p.widest}.`,
  coverageWhole: (p: { size: number; region: string; names: string }) =>
    `${form(p.size, 'The one State', `All ${p.size} States`)} of the list “${p.region}” ${form(p.size, 'is', 'are')} in: ${p.names}.`,
  coverageNone: (p: { n: number; names: string }) =>
    p.n === 0
      ? 'Every State of the list is in at least one.'
      : `${count(p.n, 'is', 'are')} in none: ${p.names}.`,
  coverageManyInNone: (p: { n: number }) => `${count(p.n, 'is', 'are')} in none of them.`,
  coverageNote: (p: { structures: number; general: string }) =>
    `Counted over ${count(p.structures, 'structure', 'structures')} on file${p.general ? `; shown beside them and not counted: ${p.general}` : ''}. The list is an input; each list its own numbers.`,
  readingsOpen: (p: { n: number; question: string }) =>
    `${p.question} ${count(p.n, 'reading is', 'readings are')} on record; which is meant stays open.`,
  commitmentNone: 'Nobody is committed by it on this record.',
  commitmentSome: (p: { n: number }) =>
    `${acts(p.n)} on this record ${form(p.n, 'commits', 'commit')} somebody.`,
  commitmentCannotTell:
    'Whether anybody is committed by it cannot be told: the dates on record leave it open.',
  commitmentNote: 'Kept as said; there is nothing here to test.',
  datesDiffer: (p: { n: number }) =>
    `${count(p.n, 'date is', 'dates are')} on record, and no single day fits them all.`,
  datesAgree: (p: { n: number }) =>
    form(p.n, 'One date is on record.', `${p.n} dates are on record, and they can agree.`),
  seriesNone: (p: { year: number }) => `No such event in ${p.year} is on this record.`,
  seriesCannotTell: (p: { year: number }) =>
    `Whether there was such an event in ${p.year} cannot be told from this record.`,
  seriesPerhaps: (p: { names: string }) => `The dates on record leave it open for: ${p.names}.`,
  seriesOthers: (p: { others: string }) => `On record are: ${p.others}.`,
  seriesSome: (p: { year: number; names: string }) => `On record for ${p.year}: ${p.names}.`,
  carriedNone: (p: { n: number }) =>
    `A proposal; ${form(p.n, 'the one instrument on file does not carry it', `none of the ${p.n} instruments on file carries it`)}.`,
  carriedSome: (p: { names: string }) => `A proposal, carried by: ${p.names}.`,
  actAwaited: (p: { noun: string; from: string }) =>
    `Awaited: ${p.noun} from ${p.from}. No act on this record closes the wait.`,
  actAwaitedUnnamed: (p: { noun: string }) =>
    `Awaited: ${p.noun}. Who is to give it is not stated, and no act on this record closes the wait.`,
  actDone: (p: { noun: string; by: string }) => `On record: ${p.noun} by ${p.by}.`,
  actCannotTell: 'Whether it had been done by that day cannot be told from the dates on record.',
  actNotYet: 'Not yet on record on that day.',
  actNamed: (p: { noun: string }) => `Spoken of, not done: ${p.noun}.`,
  accountsDiffer: (p: { n: number }) =>
    `${p.n} other ${form(p.n, 'account differs', 'accounts differ')}; all stand.`,
  oneSide: (p: { silent: string }) =>
    `One side’s account only; no statement by ${p.silent} about this in this record.`,
  nothingDepends: 'Nothing is said to depend on it.',
  conditionNotMet: 'The condition is not met on this record.',
  conditionMet: 'The condition is met on this record.',
  conditionCannotTell: 'Whether the condition is met cannot be told from this record.',
  forceOpen: (p: { question: string; id: string }) => `${p.question} That stays open [${p.id}].`,
  concerns: (p: { names: string }) => `Concerns ${p.names}, not a party to any act here.`,
  chainPassed: (p: { n: number }) => `The words were passed on ${count(p.n, 'time', 'times')}.`,
  openQuestions: (p: { list: string }) => `Left open: ${p.list}.`,

  // ---- a report and a dossier in one sentence
  reportHeadline: (p: {
    day: string;
    lines: number;
    waits: number;
    unnamed: number;
    onlyReported: boolean;
  }) =>
    `On ${p.day} the record answers ${count(p.lines, 'line', 'lines')} of this report: ${count(p.waits, 'act is', 'acts are')} awaited, ${p.unnamed} of them from a giver not named${p.onlyReported ? '; every act told in it is reported, none is signed or deposited' : ''}.`,
  waitStated: (p: { who: string; noun: string; whom: string }) => `${p.who} awaits ${p.noun} from ${p.whom}`,
  waitUnnamed: (p: { who: string; noun: string }) =>
    `${p.who} awaits ${p.noun}, and who is to give it is not stated`,
  noWaits: 'On this record nobody awaits anything',
  noCircle: 'As stated, there is no circular wait',
  circleStated: (p: { circles: string }) => `As stated, ${p.circles}`,
  waitInCircle: (p: { acts: string }) => `${p.acts} wait for each other in a circle`,
  circleUnderReadings: (p: { n: number; total: number }) =>
    `under ${grouped(p.n)} of ${grouped(p.total)} ${form(p.total, 'combination', 'combinations')} of readings there is one (a count, not a likelihood)`,
  dossierNothingYet: (p: { day: string }) => `Nothing is on record in this dossier by ${p.day}.`,

  // ---- what if
  assumes: (p: { n: number }) => `What if: this answer assumes ${acts(p.n)} that nobody has done.`,
  assumedAct: (p: { party: string; kind: string; title: string; day: string }) =>
    `${p.party}: ${p.kind}, ${p.title}, ${p.day}.`,
  assumedOnRecord: (p: { entry: string }) => `It is on record already and adds nothing: ${p.entry}.`,
  untilDay: (p: { day: string; then: string }) =>
    `By all that is on record, later entries included, it lasts until ${p.day}; from then on: ${p.then}.`,
  untilNothing: 'Nothing on this record ends or changes it.',
  wouldChange: (p: { day: string }) => `What would change it: any one of these acts, done on ${p.day}:`,
  nothingAlone: (p: { day: string; n: number }) =>
    `What would change it: ${form(p.n, 'the one act tried', `none of the ${p.n} acts tried`)}, done on ${p.day}, is ${form(p.n, 'not ', '')}enough alone.`,
  enoughAlone: (p: { party: string; kinds: string; title: string; day: string }) =>
    `${p.party}: ${p.kinds}, ${p.title}; from ${p.day}.`,
  moreAlone: (p: { n: number }) => `${p.n} more would be enough and ${form(p.n, 'is', 'are')} not listed.`,
  notTried: (p: { n: number }) => `${count(p.n, 'more was', 'more were')} not tried.`,
  mayNotAsked: 'Each was tried alone. Whether a party may do it is not asked here.',
  badAssumption: {
    form: (p: { found: string }) =>
      `${p.found} is not an act to assume. Expected INSTRUMENT PARTY KIND DAY: an instrument and a party on file, a kind of act and a day, with spaces between them. Write it like: an-instrument a-state ratify 2026-12-01`,
    day: (p: { found: string; text: string }) =>
      `${p.text}: ${p.found} is not a calendar day. Expected the day of the act at the end; write it as 2026-12-01.`,
    kind: (p: { found: string; text: string; known: string }) =>
      `${p.text}: ${p.found} is not a kind of act that can be assumed. Expected one of these before the day: ${p.known}.`,
    instrument: (p: { found: string; text: string; hint: string }) =>
      `${p.text}: there is no instrument called ${p.found} on file. Expected the id or name of one at the beginning. ${p.hint}`,
    party: (p: { found: string; text: string; hint: string }) =>
      `${p.text}: there is no party called ${p.found} on file. Expected the id or name of one after the instrument. ${p.hint}`,
    several: (p: { text: string; ways: string }) =>
      `${p.text} can be meant in several ways. Expected one instrument and one party; use their ids, as in: ${p.ways}`,
  },

  // ---- status
  inForce: (p: { title: string; day: string; n: number }) =>
    `${p.title} is in force on ${p.day}, for ${count(p.n, 'party', 'parties')} on this record.`,
  inEffect: (p: { title: string; day: string; n: number }) =>
    `${p.title} is in effect on ${p.day} among ${count(p.n, 'participant', 'participants')} on this record; it is politically, not legally, binding.`,
  nobodyLeft: (p: { title: string; day: string }) =>
    `On ${p.day} nobody is a party to ${p.title} any more, by this record.`,
  notInForce: (p: { title: string; day: string }) => `${p.title} is not in force on ${p.day}.`,
  inForceForEach: (p: { title: string; day: string; n: number; locator: string }) =>
    `${p.title} is not in force in general on ${p.day}; by ${p.locator} it is in force for ${count(p.n, 'party', 'parties')} on this record, for each by itself.`,
  /** Of provisions with a rule of their own. */
  ownRule: {
    yes: (p: { name: string; since: string; n: number; of: number }) =>
      `By a separate rule, ${p.name}: in force since ${p.since}, for ${p.n} of ${count(p.of, 'party', 'parties')}.`,
    no: (p: { name: string }) => `By a separate rule, ${p.name}: not in force on that day.`,
    'cannot-tell': (p: { name: string }) =>
      `By a separate rule, ${p.name}: whether in force on that day cannot be told from this record.`,
  },
  thirdStates: {
    duty: 'duty',
    right: 'right',
    none: (p: { who: string }) =>
      `On this record none of its provisions gives ${p.who} a duty or a right; a treaty creates neither for a third State without its consent (VCLT art. 34).`,
    accepted: (p: ThirdSaid) =>
      `${p.who} is not a party and has the duty of ${p.locator} since ${p.since}: it has accepted it expressly (VCLT art. 35).`,
    assented: (p: ThirdSaid) =>
      `${p.who} is not a party and has the right of ${p.locator} since ${p.since}: it has assented to it (VCLT art. 36).`,
    presumed: (p: ThirdSaid) =>
      `${p.who} is not a party and has the right of ${p.locator} since ${p.since}: its assent is presumed, as long as it does not indicate the contrary (VCLT art. 36).`,
    'not-accepted': (p: ThirdSaid) =>
      `${p.who} is not a party and does not have the duty of ${p.locator}: it has not accepted it, and a treaty creates no duty for it without its consent (VCLT arts. 34 and 35).`,
    'not-assented': (p: ThirdSaid) =>
      `${p.who} is not a party and does not have the right of ${p.locator}: here its assent is not presumed, and none is on record (VCLT art. 36).`,
    contrary: (p: ThirdSaid) =>
      `${p.who} is not a party and does not have the right of ${p.locator}: it has indicated that it does not assent (VCLT art. 36).`,
    revoked: (p: ThirdSaid) =>
      `${p.who} is not a party and does not have the ${p.what} of ${p.locator}: it has been revoked (VCLT art. 37).`,
    'not-in-force': (p: ThirdSaid) =>
      `${p.who} is not a party and does not have the ${p.what} of ${p.locator}: the treaty is not in force.`,
    'cannot-tell': (p: ThirdSaid) =>
      `Whether ${p.who} has the ${p.what} of ${p.locator} as a third State cannot be told from this record.`,
  },
  ownRuleFor: {
    yes: (p: { name: string; who: string }) => `By a separate rule, ${p.name}: in force for ${p.who}.`,
    no: (p: { name: string; who: string }) => `By a separate rule, ${p.name}: not in force for ${p.who}.`,
    'cannot-tell': (p: { name: string; who: string }) =>
      `By a separate rule, ${p.name}: whether in force for ${p.who} cannot be told from this record.`,
  },
  provisionsAre: {
    yes: (p: { name: string; title: string; day: string; provisions: string }) =>
      `Of ${p.title}, in force on ${p.day}: ${p.name} (${p.provisions}).`,
    no: (p: { name: string; title: string; day: string; provisions: string }) =>
      `Of ${p.title}, not in force on ${p.day}: ${p.name} (${p.provisions}).`,
    'cannot-tell': (p: { name: string; title: string; day: string; provisions: string }) =>
      `Of ${p.title}, in force on ${p.day} or not, which cannot be told from this record: ${p.name} (${p.provisions}).`,
  },
  organisationRatifies: (p: { who: string }) =>
    `${p.who} is an organisation: its act that corresponds to ratification is called formal confirmation (VCLT-IO art. 2(1)(b bis), 14(2)); it is on this record as ratification.`,
  finalClauses: (p: { adopted: string; list: string }) =>
    `Adopted (${p.adopted}) and not yet in force: what it says of these applies from its adoption on (VCLT art. 24(4)): ${p.list}.`,
  finalClauseMatters: {
    consent: 'consent to be bound',
    'entry-into-force': 'entry into force',
    reservations: 'reservations',
    depositary: 'the depositary',
  },
  forceCannotTell: (p: { title: string; day: string }) =>
    `Whether ${p.title} was in force on ${p.day} cannot be told from this record.`,
  computedDay: (p: { day: string }) =>
    `Entry into force computed from the clause and the acts on file: ${p.day}.`,
  computedSpan: (p: { from: string; to: string }) =>
    `Computed from the clause and the acts on file: between ${p.from} and ${p.to}; a day that decides this is not certain.`,
  computedNever: 'Computed from the clause and the acts on file: not reached.',
  publishedDay: (p: { days: string }) => `Published: ${p.days}.`,
  publishedNone: 'No published day is on file.',
  agree: 'They agree.',
  agreeWithOne: 'Publications differ; the computed day is that of some, not of all.',
  differ: 'They differ; the published day governs, and the difference is shown.',
  twoDays: (p: { kind: string; computed: string; published: string }) =>
    `${p.kind}: ${p.computed} by the clause, ${p.published} as published.`,
  backDated: (p: { kind: string; received: string; effective: string }) =>
    `${p.kind}: with effect from ${p.effective}, received after the day asked about or possibly so (${p.received}). This answer looks back.`,
  twoDaysDiffer: (p: { n: number; names: string }) =>
    `For ${p.n} the day by the clause and the published day differ: ${p.names}.`,
  changes: {
    changes: (p: { title: string }) => `It changes ${p.title}.`,
    replaces: (p: { title: string }) =>
      `It stands in the place of ${p.title}, between those that are party to both.`,
  } satisfies Record<Amends['how'], (p: { title: string }) => string>,
  changedBy: (p: { title: string; n: number; of: number; since: string }) =>
    `Changed by ${p.title}, in force since ${p.since}, for ${p.n} of ${count(p.of, 'party', 'parties')}.`,
  notChangedBy: (p: { title: string }) => `${p.title}, which would change it, is not in force on that day.`,
  noLaterEntry: (p: { last: string }) => `No later entry in this record; the last is of ${p.last}.`,
  noEntryYet: 'No entry on this record by that day.',
  laterEntries: 'Later entries exist and are not used for this day.',
  /** values of an instrument's file that nobody has looked up */
  unverifiedClauses: (p: { what: string }) => `unverified: ${p.what}`,
  clauseParts: {
    published: 'the published day',
    entryIntoForce: 'the clause on entry into force',
    laterParties: 'the clause on later parties',
    withdrawal: 'the clause on leaving',
    term: 'the clause on the term',
    reservations: 'the clause on reservations',
    clause: 'the clause',
  } satisfies Record<ClausePart, string>,
  unverifiedRows: (p: { n: number }) =>
    `${count(p.n, 'row rests', 'rows rest')} on values that nobody here has looked up.`,
  uncertainParties: (p: { n: number; names: string }) => `For ${p.n} the record cannot tell: ${p.names}.`,
  partyIs: {
    none: (p: { who: string; title: string; day: string }) =>
      `No act of ${p.who} about ${p.title} is on this record by ${p.day}.`,
    signed: (p: { who: string; title: string; day: string }) =>
      `${p.who} has signed ${p.title} by ${p.day} and is not bound by it on this record.`,
    consented: (p: { who: string; title: string; day: string }) =>
      `${p.who} has consented to ${p.title}; on ${p.day} it is not yet in force for it.`,
    'in-force': (p: { who: string; title: string; day: string; since: string }) =>
      `${p.title} is in force for ${p.who} on ${p.day}, since ${p.since}.`,
    suspended: (p: { who: string; title: string; day: string; since: string }) =>
      `For ${p.who} ${p.title} is suspended on ${p.day}, since ${p.since}.`,
    provisional: (p: { who: string; title: string; day: string; since: string }) =>
      `${p.who} applies ${p.title} provisionally on ${p.day}, since ${p.since}.`,
    ended: (p: { who: string; title: string; day: string; since: string }) =>
      `${p.title} is no longer in force for ${p.who} on ${p.day}; it ended on ${p.since}.`,
    'cannot-tell': (p: { who: string; title: string; day: string }) =>
      `Where ${p.who} stands towards ${p.title} on ${p.day} cannot be told from this record.`,
  },
  partyNotBound: (p: { who: string; title: string; day: string }) =>
    `${p.who} is not bound by ${p.title} on ${p.day}, by what is on this record.`,
  waiverBeforeLeaving: (p: { who: string; title: string; day: string }) =>
    `${p.who} waived the conditions for itself on ${p.day}, and has left and come back since. If that waiver serves its new consent too, ${p.title} is in force for it; if it ended with the old one, it is not, until they are met or waived anew. No article says which (VCLT art. 24(1)), and it is not decided here.`,
  consentBeforeLeavingParent: (p: { who: string; title: string; parent: string; day: string }) =>
    `${p.who} consented to ${p.title} on ${p.day}, and has since been out of ${p.parent} and come back to it. If that consent serves again, ${p.title} is in force for it; if it ended when ${p.parent} was lost, it is not, until ${p.who} consents to it anew. No article says which (VCLT art. 11, 70(1)), and it is not decided here.`,
  leftBeforeSuccession: (p: { who: string; title: string; notice: string; day: string }) =>
    `${p.who} gave notice of leaving ${p.title} on ${p.notice}, and consented to it only on ${p.day}, with effect from before that notice. If the notice ended what that consent has brought about, ${p.title} is not in force for it, until ${p.who} consents anew; if what it said last prevails, it is. No article says which (VCSST art. 22, 23; VCLT art. 54), and it is not decided here.`,
  partyNoConsent: (p: { who: string; title: string; day: string }) =>
    `${p.who} is not bound by ${p.title} on ${p.day}: no consent of ${p.who} to be bound is on this record.`,
  /** questions that the law itself leaves open, with the answers to each */
  leftOpen: {
    'no-clause': {
      question: () =>
        'May a party withdraw from a treaty without a clause on withdrawal: did the parties intend to admit it, or does the nature of the treaty imply it (VCLT art. 56(1))?',
      answers: {
        'not-admitted': () => 'neither is so: a notice has no effect',
        intended: () =>
          'the parties intended to admit it (VCLT art. 56(1)(a)): a notice has effect twelve months later',
        implied: () =>
          'the nature of the treaty implies it (VCLT art. 56(1)(b)): a notice has effect twelve months later',
      },
    },
    'claimed-ground': {
      question: (p: { who: string; kind: string; ground: string }) =>
        `${p.who} asserts, as the ground of its ${p.kind}: ${p.ground}. Does the ground hold?`,
      answers: {
        'does-not-hold': (p: { who: string; ground: string }) =>
          `${p.ground}, as ${p.who} asserts: it does not hold, and the act has no effect`,
        holds: (p: { who: string; ground: string }) => `${p.ground}, as ${p.who} asserts: it holds`,
        'holds-urgent': (p: { who: string; ground: string }) =>
          `${p.ground}, as ${p.who} asserts: it holds, and the case is one of special urgency (VCLT art. 65(2))`,
      },
    },
  },
  /** of provisions that go on after leaving, or after the end */
  goesOn: {
    after: {
      leaving: 'after a party has left',
      end: 'after the end of the treaty',
      'provisional-application': 'after provisional application',
    },
    until: (p: { who: string; provisions: string; locator: string; until: string }) =>
      `${p.provisions} goes on for ${p.who} until ${p.until} (${p.locator}).`,
    always: (p: { who: string; provisions: string; locator: string }) =>
      `${p.provisions} goes on for ${p.who}, without an end (${p.locator}).`,
    uncertain: (p: { who: string; provisions: string; locator: string }) =>
      `Whether ${p.provisions} goes on for ${p.who}, or until when, cannot be told (${p.locator}).`,
  },
  /** on what a suspension rests, as the record has it */
  grounds: {
    clause: 'by a clause of the treaty, or with the consent of all (VCLT art. 57)',
    agreement: 'by agreement between some of the parties (VCLT art. 58)',
    breach:
      'for a breach by another, as its author asserts (VCLT art. 60); whether rightly is not decided here',
    impossibility:
      'because performance has become impossible, as its author asserts (VCLT art. 61); whether rightly is not decided here',
    'change-of-circumstances':
      'for a fundamental change of circumstances, as its author asserts (VCLT art. 62); whether rightly is not decided here',
    hostilities:
      'for the outbreak of hostilities, as its author asserts (VCLT art. 73); whether rightly is not decided here',
    asserted: 'as its author alone asserts; whether rightly is not decided here',
  },
  /** grounds that are claimed, and what has become of a claim */
  claimed: {
    breach: 'a material breach by another party (VCLT art. 60)',
    impossibility: 'impossibility of performance (VCLT art. 61)',
    'change-of-circumstances': 'a fundamental change of circumstances (VCLT art. 62)',
    hostilities: 'the outbreak of hostilities (VCLT art. 73)',
  },
  claim: {
    asserts: (p: { who: string; kind: string; ground: string; parties: string }) =>
      `${p.who} asserts, as the ground of its ${p.kind}${p.parties ? ` towards ${p.parties}` : ''}: ${p.ground}. Whether it holds is not decided here.`,
    openUntil: (p: { last: string }) =>
      `Any other party can object until ${p.last}; if none does, the measure can be taken from the day after (VCLT art. 65(2)).`,
    none: (p: { last: string }) => `No objection was raised by ${p.last}, on this record (VCLT art. 65(2)).`,
    objected: (p: { names: string }) =>
      `Objection by ${p.names}: a solution is to be sought by the means of article 33 of the Charter, and the day is open (VCLT art. 65(3)).`,
    contested: (p: { names: string }) => `Objection by ${p.names}: the day is open.`,
    late: (p: { names: string }) =>
      `Objection by ${p.names} after the time for it was over (VCLT art. 65(2)).`,
    unknown: 'From when the time for objections runs is not on record (VCLT art. 65(2)).',
    noPeriod:
      'Of hostilities the Convention prejudges nothing: no time for objections is counted (VCLT art. 73).',
  },
  pause: (p: { who: string; parties: string; provisions: string; ground: string }) =>
    `suspended by ${p.who}${p.parties ? ` towards ${p.parties}` : ''}${p.provisions ? `: ${p.provisions}` : ''}${p.ground ? ` – ${p.ground}` : ''}.`,
  partyTurnsOn: (p: { who: string; title: string; day: string; questions: string }) =>
    `Where ${p.who} stands towards ${p.title} on ${p.day} turns on how it is read: ${p.questions}`,
  standingTurnsOn: 'turns on the reading',
  tooManyQuestions: (p: { n: number }) =>
    `${count(p.n, 'question about it is', 'questions about it are')} open, with more answers together than can be combined: what may turn on them cannot be told.`,
  underReading: (p: { reading: string; says: string }) => `If read so: ${p.reading}. ${p.says}`,
  partyNever: {
    consented: (p: { who: string; title: string; day: string; since: string }) =>
      `${p.title} has not been in force for ${p.who} at any time up to ${p.day}; its consent ended on ${p.since}, before it could take effect.`,
    provisional: (p: { who: string; title: string; day: string; since: string }) =>
      `${p.title} has not been in force for ${p.who} at any time up to ${p.day}; it applied it provisionally, and that ended on ${p.since}.`,
    signed: (p: { who: string; title: string; day: string; since: string }) =>
      `${p.title} has not been in force for ${p.who} at any time up to ${p.day}; it had signed, and that ended on ${p.since}.`,
  },
  partyTakesPart: (p: { who: string; title: string; day: string; since: string }) =>
    `${p.who} takes part in ${p.title} on ${p.day}, since ${p.since}; the text is politically, not legally, binding.`,
  dayOrEarlier: (p: { day: string; from: string }) => `${p.day} (or earlier, ${p.from} at the earliest)`,
  dayOrLater: (p: { day: string; to: string }) => `${p.day} (or later, ${p.to} at the latest)`,
  sinceUnknown: 'a day this record does not give',
  partyHeadline: (p: { who: string; day: string; n: number; of: number }) =>
    `On ${p.day}, ${p.n} of the ${count(p.of, 'instrument', 'instruments')} on file ${form(p.n, 'is', 'are')} in force or in effect for ${p.who}.`,
  accountsOf: (p: { who: string; n: number }) =>
    p.n === 1
      ? `Of the status of ${p.who} there is an account besides, with whose it is:`
      : `Accounts of the status of ${p.who} differ; each with whose it is:`,
  namesBefore: (p: { now: string; list: string }) =>
    `${p.now} is the same legal person that was called ${p.list}; its acts stand with their days.`,
  nameUntil: (p: { name: string; day: string }) => `${p.name} until ${p.day}`,
  lawOfTreaties: {
    yes: (p: { who: string; law: string; day: string }) =>
      `Articles of the law of treaties are cited as treaty law: ${p.law} was in force for ${p.who} when this was concluded (${p.day}), and applies towards those for which it was too (VCLT art. 4).`,
    no: (p: { who: string; law: string; day: string }) =>
      `Articles of the law of treaties are cited as custom: this was concluded on ${p.day}, and not after ${p.law} entered into force for ${p.who} (VCLT art. 4).`,
    'cannot-tell': (p: { who: string; law: string; day: string }) =>
      `Whether articles of the law of treaties are cited as treaty law or as custom cannot be told: whether ${p.law} was in force for ${p.who} when this was concluded (${p.day}) is open (VCLT art. 4).`,
    before: (p: { who: string; day: string }) =>
      `For ${p.who} it governs no act or fact before ${p.day}, unless it says otherwise (VCLT art. 28).`,
  },
  registration: {
    yes: (p: { with: string; locator: string; day: string; number: string; by: string }) =>
      `Registered with ${p.with}${p.number ? ` under no. ${p.number}` : ''}: ${p.day}${p.by ? `, by ${p.by}` : ''} (${p.locator}; VCLT art. 80).`,
    no: (p: { with: string; locator: string; otherwise: string }) =>
      `Not registered with ${p.with} on that day, by this record (${p.locator}).${p.otherwise ? ` ${p.otherwise}` : ''} That takes nothing from its being in force.`,
    'cannot-tell': (p: { with: string; day: string }) =>
      `Whether it was registered with ${p.with} on that day cannot be told: ${p.day}.`,
  },
  territories: {
    entire: (p: { who: string; except: string }) =>
      `For ${p.who} it applies to its entire territory${p.except ? ` without ${p.except}` : ''} (VCLT art. 29).`,
    metropolitan: (p: { who: string; also: string }) =>
      `For ${p.who} it applies to its metropolitan territory${p.also ? ` and to ${p.also}` : ' only'}.`,
    'cannot-tell': (p: { who: string }) =>
      `Whether for ${p.who} it applies beyond its metropolitan territory cannot be told from this record.`,
    since: (p: { list: string }) => `Later than to the rest: ${p.list}.`,
    sinceDay: (p: { territory: string; day: string }) => `to ${p.territory} since ${p.day}`,
    open: (p: { list: string }) => `Whether it applies to ${p.list} cannot be told from this record.`,
    late: (p: { list: string; day: string }) =>
      `Left out on ${p.day}, after consent, without effect: ${p.list}.`,
    others: 'all but the metropolitan territory',
  },
  mayComeIn: {
    'own-act': (p: { who: string; title: string }) =>
      `The clause would let ${p.who} come in to ${p.title} by its own act.`,
    'by-others': (p: { who: string; title: string }) =>
      `The clause would let ${p.who} come in to ${p.title} by invitation, consent or decision of others.`,
    'not-open': (p: { who: string; title: string }) => `The clause of ${p.title} is not open to ${p.who}.`,
    depends: (p: { who: string; title: string }) =>
      `Whether the clause of ${p.title} is open to ${p.who} depends on a term that it does not define, or of which this record has no list.`,
  },
  /** of a way in that is open to several sets: in which of them somebody is, and the sets themselves */
  isAmong: (p: { who: string; day: string; sets: string }) =>
    `On ${p.day} ${p.who} is ${p.sets}; to those it is open.`,
  openSets: {
    'any-state': 'a State',
    invited: 'invited',
    parties: (names: string) => `named in the clause (${names})`,
    partyTo: (title: string) => `party to ${title}`,
    region: (list: string) => `on the list “${list}”`,
    term: (term: string) => `“${term}”`,
  },

  // ---- who is bound to whom
  period: (p: { count: number; unit: 'days' | 'months' | 'years' }) =>
    count(p.count, p.unit.slice(0, -1), p.unit),
  relations: {
    unverifiedPairs: (p: { n: number }) =>
      `${count(p.n, 'pair rests', 'pairs rest')} on values that nobody here has looked up.`,
    pairUnverified: 'This rests on values that nobody here has looked up.',
    bonds: {
      'not-both-party': 'not both party',
      'in-force': 'in force',
      modified: 'in force as modified',
      excluded: 'provisions excluded',
      awaiting: 'awaits acceptance',
      'no-relations': 'no relations',
      'accession-barred': 'accession without effect between them',
      'same-side': 'on one side',
      replaced: 'replaced',
      suspended: 'suspended',
      'suspended-in-part': 'suspended in part',
      'cannot-tell': 'cannot tell',
      'turns-on-reading': 'turns on the reading',
    } satisfies Record<Bond | 'turns-on-reading', string>,
    between: {
      'not-both-party': (p: PairSaid) => `${p.names} are not both party to ${p.title} on ${p.day}.`,
      'in-force': (p: PairSaid) => `${p.title} is in force between ${p.names} on ${p.day}, in full.`,
      modified: (p: PairSaid) =>
        `${p.title} is in force between ${p.names} on ${p.day}, as modified by reservation: ${p.modified}.`,
      excluded: (p: PairSaid) =>
        `${p.title} is in force between ${p.names} on ${p.day} without ${p.excluded}, to the extent of a reservation that is objected to${p.modified ? `, and as modified by another: ${p.modified}` : ''}.`,
      awaiting: (p: PairSaid) =>
        `${p.title} is in force between ${p.names} on ${p.day}, and a reservation between them is neither accepted nor objected to yet.`,
      'accession-barred': (p: PairSaid) =>
        `${p.title} does not stand between ${p.names} on ${p.day}: the accession of one has no effect towards the other.`,
      'no-relations': (p: PairSaid) =>
        `There are no relations between ${p.names} under ${p.title} on ${p.day}: an objection to a reservation stands against them.`,
      'same-side': (p: PairSaid) =>
        `${p.names} are one side of ${p.title} on ${p.day}; it founds nothing between them.`,
      replaced: (p: PairSaid) =>
        `Between ${p.names} ${p.title} is replaced by a later treaty on ${p.day} (VCLT art. 30(3), 59).`,
      'suspended-in-part': (p: PairSaid) =>
        `Between ${p.names} ${p.title} is in force on ${p.day}; suspended between them: ${p.suspended}.`,
      suspended: (p: PairSaid) => `Between ${p.names} ${p.title} is suspended on ${p.day}.`,
      'cannot-tell': (p: PairSaid) =>
        `How ${p.names} stand to each other under ${p.title} on ${p.day} cannot be told from this record.`,
      'turns-on-reading': (p: PairSaid) =>
        `How ${p.names} stand to each other under ${p.title} on ${p.day} turns on how it is read; no reading is preferred.`,
    } satisfies Record<Bond | 'turns-on-reading', (p: PairSaid) => string>,
    doctrines: {
      vclt: 'by articles 20 and 21 alone',
      severability: 'by severability of the reservation',
    } satisfies Record<Doctrine, string>,
    political: 'The text is politically, not legally, binding; no rule of treaty law is applied to it.',
    practice:
      'Consent counts from its deposit, as depositaries count it; by the letter of VCLT art. 20(4)(c) it has effect once somebody has accepted the reservation.',
    letter: (p: { party: string; day: string }) =>
      `By the letter the consent of ${p.party} has no effect on that day yet${p.day ? `; it has from ${p.day}` : ''}.`,
    optional: (p: { provisions: string }) => `Taken up by both: ${p.provisions}.`,
    asChanged: (p: { amendments: string }) => `Between them the text applies as changed by ${p.amendments}.`,
    asReplaced: (p: { amendments: string }) => `Between them it is replaced by ${p.amendments}.`,
    asBefore: (p: { amendment: string; party: string }) =>
      `Not as changed by ${p.amendment}: ${p.party} is not party to that, so the text without it stands between the two (VCLT art. 40(4), 30(4)(b)).`,
    notReplaced: (p: { amendment: string; party: string }) =>
      `Not replaced by ${p.amendment}: ${p.party} is not party to that (VCLT art. 30(4)(b)).`,
    textCannotTell: (p: { amendments: string }) =>
      `Whether the text stands between them as changed by ${p.amendments} cannot be told from this record.`,
    changedAmong: (p: { amendment: string; day: string; parties: number; pairs: number }) =>
      `As changed by ${p.amendment} it stands among ${p.parties} of them on ${p.day}, ${grouped(p.pairs)} ${form(p.pairs, 'pair', 'pairs')}.`,
    text: (p: { amendments: string }) => `with ${p.amendments}`,
    textPerhaps: (p: { amendments: string }) => `perhaps with ${p.amendments}`,
    textWithout: (p: { amendments: string }) => `without ${p.amendments}`,
    asAdopted: 'as adopted',
    texts: (p: { list: string }) => `Which text stands between how many pairs: ${p.list}.`,
    letters: (p: { list: string }) => `Letters for the text between the two: ${p.list}.`,
    noLetter: 'no letter: as adopted',
    letterOpen: 'a letter with ?: cannot tell',
    row: (p: { party: string; title: string; day: string; n: number }) =>
      `How ${p.party} stands to ${p.n} other ${form(p.n, 'party', 'parties')} to ${p.title} on ${p.day}:`,
    noRow: (p: { party: string; title: string; day: string }) =>
      `${p.party} is no party to ${p.title} on ${p.day}, by this record.`,
    matrix: (p: { title: string; day: string; parties: number; pairs: number; plain: number }) =>
      `On ${p.day} ${p.title} has ${count(p.parties, 'party', 'parties')} on this record; of the ${grouped(p.pairs)} ${form(p.pairs, 'pair', 'pairs')} of them it is in force between ${grouped(p.plain)} in full.`,
    counts: (p: { list: string }) => `The others: ${p.list}.`,
    reserving: 'Who has made a reservation, and how many others it stands to in which way:',
    none: 'No reservation to it is on this record. Not found is not the same as not made.',
    title: (p: { title: string }) => `Who is bound to whom: ${p.title}`,
    link: 'Who is bound to whom',
    everyPair: 'Every pair',
    everyone: 'everyone',
    oneParty: 'One party',
    towards: 'towards',
    towardsEach: (p: { party: string }) => `${p.party} towards each other party`,
    relation: 'Relation',
    provisions: 'Provisions concerned',
    reservingTitle: 'Who has made a reservation',
    alphabetical: 'Alphabetical, in the reader’s language.',
    squareNote:
      'A row and a column for each party, alphabetically. A square and its mirror image are the same two parties.',
    more: (p: { instrument: string }) =>
      `Every pair: mufakat relations ${p.instrument} --csv; one party: --of PARTY; two: --between PARTY PARTY.`,
  },

  // ---- reasons, one line a step; the cite line is made beside it
  rules: {
    party: (p: { party: string; instrument: string; day: string }) =>
      `It is in force for ${p.party} from ${p.day}: its consent has taken effect and the instrument is in force.`,
    participant: (p: { party: string; day: string }) => `${p.party} takes part from ${p.day}.`,
    'later-party': (p: { day: string }) => `Its act takes effect on ${p.day}.`,
    succession: (p: { day: string }) =>
      `The succession has effect from ${p.day}, as the instrument or its depositary has it.`,
    'effective-day': (p: { day: string }) => `It takes effect on ${p.day}, a day recorded as such.`,
    'published-day': (p: { instrument: string; day: string }) =>
      `${p.instrument} is in force from ${p.day}, the published day.`,
    'in-time': (p: { day: string }) =>
      `Its act came in time to be among those for which the instrument entered into force first (${p.day}).`,
    'condition-met': (p: { instrument: string; day: string }) =>
      `The condition of the clause on entry into force of ${p.instrument} was reached on ${p.day}.`,
    'own-delay': (p: { instrument: string; day: string }) =>
      `The delay of the clause on entry into force of ${p.instrument}, which runs from its own acts, was over on ${p.day}.`,
    held: (p: { day: string }) => `It has held without interruption for the time set, on ${p.day}.`,
    term: (p: { instrument: string; day: string }) =>
      `The time for which ${p.instrument} was concluded was over on ${p.day}.`,
    'next-term': (p: { instrument: string; day: string }) =>
      `The time for which ${p.instrument} was renewed was over on ${p.day}.`,
    'last-term': (p: { instrument: string; day: string }) =>
      `The last time for which ${p.instrument} can be renewed was over on ${p.day}.`,
    'term-day': (p: { instrument: string; day: string }) => `A period of ${p.instrument} ended on ${p.day}.`,
    'term-past': (p: { day: string }) => `The end of the period was past on ${p.day}.`,
    'prolonged-by': (p: { party: string; instrument: string; day: string }) =>
      `For ${p.party} it goes on from ${p.day}: ${p.party} is party to ${p.instrument}, which prolongs it from that day, also for the time before that was in force.`,
    bound: (p: { party: string; day: string }) =>
      `The consent of ${p.party} has taken effect, from ${p.day}.`,
    'notice-run': (p: { party: string; day: string }) =>
      `The time of the notice of ${p.party} had run on ${p.day}.`,
    'no-conflict': (p: { party: string; day: string }) =>
      `${p.party || 'It'} is engaged in no conflict on this record${p.day ? `, from ${p.day}` : ''}.`,
    'ended-by-clause': (p: { instrument: string; day: string; text: string }) =>
      `${p.instrument} ended on ${p.day}. ${p.text}`,
    'ended-for-party': (p: { party: string; instrument: string; day: string; text: string }) =>
      `For ${p.party} ${p.instrument} ended on ${p.day}. ${p.text}`,
    'conflict-goes-on': (p: { party: string; until: string }) =>
      `${p.party} has been engaged in a conflict since ${p.until}, on this record: the withdrawal does not take effect before its end.`,
    'in-force': (p: { instrument: string; day: string }) =>
      `${p.instrument} is in force from ${p.day}, the day its clause is met.`,
    'entry-into-force': (p: { instrument: string; day: string }) =>
      `The clause on entry into force of ${p.instrument} is met on ${p.day}.`,
    count: (p: { needed: number; among: number; have: number; day: string; surplus: number }) =>
      `${p.needed} of ${p.among} ${form(p.needed, 'was', 'were')} needed; the count was full on ${p.day}${p.surplus > 0 ? `, with ${p.surplus} to spare that day` : ''}.`,
    'count-of-weights': (p: { needed: number; among: number; day: string; surplus: number }) =>
      `${p.needed} out of a total of ${p.among} ${form(p.needed, 'was', 'were')} needed; that was reached on ${p.day}${p.surplus > 0 ? `, with ${p.surplus} to spare that day` : ''}.`,
    'count-of-the-day': (p: { needed: number; among: number; day: string; surplus: number }) =>
      `${p.needed} of the ${count(p.among, 'that was a party', 'that were parties')} that day ${form(p.needed, 'was', 'were')} needed; the count was full on ${p.day}${p.surplus > 0 ? `, with ${p.surplus} to spare that day` : ''}.`,
    'table-of-the-day': (p: { instrument: string; day: string }) =>
      p.day
        ? `Counted by the table of ${p.instrument} that stands from ${p.day}.`
        : `Counted by the table of ${p.instrument} that stands first.`,
    'party-of-the-day': (p: { party: string; instrument: string; day: string }) =>
      `${p.party} is counted among the parties to ${p.instrument} from ${p.day}.`,
    outside: (p: { party: string; instrument: string; day: string }) =>
      p.day
        ? `${p.party} was no party to ${p.instrument} from ${p.day}.`
        : `${p.party} was no party to ${p.instrument}.`,
    act: (p: { party: string; kind: string; day: string }) => `${p.party}: ${p.kind}, counted on ${p.day}.`,
    'act-done': (p: { text: string }) => p.text,
    day: (p: { day: string }) => `The day itself: ${p.day}.`,
    consent: (p: { party: string }) => `${p.party} has consented.`,
    signature: (p: { party: string }) => `${p.party} has signed.`,
    'claim-period-over': (p: { party: string; day: string }) =>
      `The three months after the notification of ${p.party} were over on ${p.day} (VCLT art. 65(2)).`,
    'claim-uncontested': (p: { party: string; day: string }) =>
      `No objection had been raised in time: the measure that ${p.party} proposed can be taken from ${p.day} (VCLT art. 65(2)).`,
    'claim-declared': (p: { party: string; day: string }) =>
      `No objection had been raised: what ${p.party} declared is from ${p.day}.`,
    'claim-contested': (p: { party: string; day: string }) =>
      `An objection to what ${p.party} claims was raised${p.day ? `, ${p.day}` : ''}: the day is open.`,
    'withdrawal-without-clause': (p: { party: string; day: string }) =>
      `The withdrawal of ${p.party} takes effect on ${p.day}, twelve months after its notice (VCLT art. 56(2)).`,
    'goes-on': (p: { party: string; provisions: string; day: string; until: string; text: string }) =>
      `${p.provisions} goes on for ${p.party} from ${p.day}${p.until ? ` until ${p.until}` : ', without an end'} (VCLT art. 70(1)). ${p.text}`,
    'goes-on-at-least': (p: {
      party: string;
      provisions: string;
      day: string;
      until: string;
      text: string;
    }) =>
      `${p.provisions} goes on for ${p.party}, from ${p.day} at the latest${p.until ? ` and until ${p.until} at the earliest` : ', without an end'} (VCLT art. 70(1)). ${p.text}`,
    'may-go-on': (p: { party: string; provisions: string; day: string; until: string; text: string }) =>
      `${p.provisions} may go on for ${p.party}, from ${p.day} at the earliest${p.until ? ` and until ${p.until} at the latest` : ''} (VCLT art. 70(1)). ${p.text}`,
    'survival-period': (p: { period: string; day: string; until: string }) =>
      `${p.period} from ${p.day}: until ${p.until}.`,
    'went-on': (p: { party: string; provisions: string; day: string; until: string; text: string }) =>
      `${p.provisions} went on for ${p.party} from ${p.day}, and no more from ${p.until} (VCLT art. 70(1)). ${p.text}`,
    'goes-on-no-more': (p: { party: string; provisions: string; until: string; text: string }) =>
      `${p.provisions} goes on for ${p.party} no more from ${p.until} at the latest (VCLT art. 70(1)). ${p.text}`,
    'does-not-go-on': (p: { party: string; provisions: string; after: string }) =>
      `${p.provisions} goes on ${p.after}; that is not how it ended for ${p.party} (VCLT art. 70(1)).`,
    'suspension-in-part': (p: {
      party: string;
      parties: string;
      provisions: string;
      ground: string;
      day: string;
    }) =>
      `${p.party} has suspended it from ${p.day}${p.parties ? ` towards ${p.parties}` : ''}${p.provisions ? `: ${p.provisions}` : ''}${p.ground ? ` – ${p.ground}` : ''}.`,
    'reservation-kept': (p: { party: string; provisions: string; day: string }) =>
      `${p.party} keeps the reservation of its predecessor to ${p.provisions}, from ${p.day}: it has neither said otherwise nor formulated one on the same matter (VCSST art. 20(1)).`,
    'objection-kept': (p: { party: string; day: string }) =>
      `${p.party} keeps the objection of its predecessor, from ${p.day}.`,
    'once-made': (p: { party: string; provisions: string; day: string }) =>
      `${p.party} made a reservation to ${p.provisions}, from ${p.day}.`,
    'applicable-then': (p: { party: string; day: string }) =>
      `It stood on ${p.day}, the day of the succession of States of ${p.party}.`,
    withdrawal: (p: { party: string; day: string }) =>
      `The withdrawal of ${p.party} takes effect on ${p.day}.`,
    expulsion: (p: { party: string; day: string }) => `A decision puts ${p.party} out from ${p.day}.`,
    'signature-disowned': (p: { party: string; day: string }) =>
      `${p.party} said on ${p.day} that it does not intend to become a party (VCLT art. 18(a)).`,
    // acts in due form, consent without an act, amendments
    'carries-statement': (p: { party: string; day: string }) =>
      `The act of ${p.party} carries a statement; whether what it states is so is not decided here.`,
    'no-carries-statement': (p: { party: string }) => `No statement is on record with the act of ${p.party}.`,
    'addressed-to': (p: { party: string; other: string }) =>
      `The act of ${p.party} is addressed to ${p.other}.`,
    'no-addressed-to': (p: { party: string; other: string }) =>
      `On record the act of ${p.party} is not addressed to ${p.other}.`,
    'addressed-to-all': (p: { party: string }) => `The act of ${p.party} is addressed to all other parties.`,
    'no-addressed-to-all': (p: { party: string }) =>
      `On record the act of ${p.party} is addressed to none of the other parties.`,
    'not-to-all-parties': (p: { party: string }) =>
      `On record the act of ${p.party} is not addressed to all that were parties on the eve.`,
    'in-due-form': (p: { party: string; day: string; text: string }) =>
      `The act of ${p.party} is in due form: what the clause asks of it was so on ${p.day}.${p.text ? ` ${p.text}` : ''}`,
    'requirement-met': (p: { party: string; day: string; text: string }) =>
      `What the clause asks of the act of ${p.party} was so on ${p.day}. ${p.text}`,
    'no-in-due-form': (p: { party: string; text: string }) =>
      `The act of ${p.party} is not in due form (VCLT art. 77(1)(d)).${p.text ? ` ${p.text}` : ''}`,
    'no-requirement-met': (p: { party: string; text: string }) =>
      `What the clause asks of the act of ${p.party} was not so. ${p.text}`,
    'day-of-act': (p: { party: string; day: string }) => `The day of the act of ${p.party}: ${p.day}.`,
    'not-on-its-day': (p: { day: string }) =>
      `It was not so on ${p.day}, the day of the act; what comes to be later does not make it good.`,
    'still-open': () => 'The time that the clause gives was not over.',
    'came-to-be': (p: { day: string }) => `That had come to be by the eve of ${p.day}.`,
    'no-longer-open': (p: { until: string }) => `The time that the clause gives was over on ${p.until}.`,
    'long-since': (p: { day: string }) => `The time that has to pass first was over on ${p.day}.`,
    'no-long-since': () => 'The time that has to pass first has not begun:',
    listed: () => 'It is among those that the clause names.',
    'no-listed': () => 'It is not among those that the clause names.',
    'on-list': (p: { region: string; day: string }) =>
      `It is on the list “${p.region}”${p.day ? `, from ${p.day}` : ''}.`,
    'no-on-list': (p: { region: string }) => `It is not on the list “${p.region}” on that day.`,
    'no-longer-on-list': (p: { region: string; until: string }) =>
      `It was on the list “${p.region}” and is no more from ${p.until}.`,
    'state-on-file': () => 'It is on file as a State.',
    'no-state-on-file': () => 'It is not on file as a State.',
    invited: (p: { day: string }) => `It has been invited, on ${p.day}.`,
    'no-invited': () => 'No invitation of it counts on that day.',
    'all-agreed': (p: { day: string }) => `All that were parties agree${p.day ? `, from ${p.day}` : ''}.`,
    'agreement-awaited': (p: { party: string; other: string; day: string }) =>
      `${p.other || p.party} is a party and has not agreed, from ${p.day}.`,
    'agreement-lacking': () => 'Not all that were parties have agreed:',
    'in-force-for': (p: { party: string; instrument: string; day: string; text: string }) =>
      `${p.instrument} can be in force for ${p.party} by itself from ${p.day}, whether or not it is in general. ${p.text}`,
    'no-in-force-for': (p: { party: string; text: string }) =>
      `The way into force for ${p.party} by itself is not open. ${p.text}`,
    'party-by-itself': (p: { party: string; day: string }) =>
      `It is in force for ${p.party} from ${p.day}: it has consented, and a clause lets it be in force for each party by itself.`,
    'provisions-party': (p: { text: string; party: string; day: string }) =>
      `For ${p.party} these are in force from ${p.day}: ${p.text}.`,
    'provisions-in-time': (p: { day: string }) =>
      `Its act came in time to be among those for which these provisions entered into force first (${p.day}).`,
    'provisions-condition-met': (p: { text: string; day: string }) =>
      `The condition of their own rule was reached on ${p.day}: ${p.text}.`,
    'provisions-own-delay': (p: { text: string; day: string }) =>
      `The delay of their own rule was over on ${p.day}: ${p.text}.`,
    'provisions-in-force': (p: { text: string; day: string }) =>
      `These are in force from ${p.day}, the day their own rule is met and the instrument is in force: ${p.text}.`,
    'no-provisions-in-force': (p: { text: string }) =>
      `For these to be in force by a separate rule this is lacking: ${p.text}.`,
    'provisions-entry-into-force': (p: { instrument: string; text: string; day: string }) =>
      `The rule on entry into force of these provisions of ${p.instrument} is met on ${p.day}: ${p.text}.`,
    'deemed-consent': (p: { party: string; instrument: string; day: string; text: string }) =>
      `${p.party} is held to have consented to ${p.instrument} from ${p.day}, without an act of its own. ${p.text}`,
    'no-deemed-consent': (p: { party: string; instrument: string; text: string }) =>
      `${p.party} is not held to have consented to ${p.instrument} without an act of its own. ${p.text}`,
    'opted-out': (p: { party: string; day: string }) => `${p.party} opted out in time, on ${p.day}.`,
    'opted-out-too-late': (p: { party: string; day: string }) =>
      `${p.party} opted out on ${p.day}, when it was bound already: that has no effect.`,
    'bound-by-amendment': (p: { party: string; instrument: string; day: string }) =>
      `${p.instrument} binds all once it is in force, and so ${p.party} from ${p.day}.`,
    'no-bound-by-amendment': (p: { party: string; instrument: string }) =>
      `${p.instrument} would bind ${p.party} as it does all, once this is so:`,
    'bound-without-objection': (p: { party: string; instrument: string; day: string }) =>
      `${p.instrument} binds ${p.party} from ${p.day}: it had not said no by then.`,
    'no-bound-without-objection': (p: { party: string; instrument: string }) =>
      `${p.instrument} would bind ${p.party} as it does all that do not say no, once this is so:`,
    'joined-after-amendment': (p: { party: string; day: string }) =>
      `${p.party} became a party on ${p.day}, when the amendment was in force already, and said nothing else: it is a party to the text as amended (VCLT art. 40(5)).`,
    'no-joined-after-amendment': (p: { party: string }) =>
      `${p.party} would be a party to the text as amended if it became a party after the amendment (VCLT art. 40(5)):`,
    'joined-before-amendment': (p: { party: string }) =>
      `${p.party} was a party before the amendment was in force: it is bound by an act of its own only (VCLT art. 40(4)).`,
    'not-yet-amended': () => 'The amendment was not in force yet.',
    'barred-by-objections': (p: { instrument: string; day: string }) =>
      `On ${p.day} ${p.instrument} would have entered into force; by the eve as many had objected as the clause asks for, and it did not.`,
    'text-between': (p: { instrument: string }) =>
      `Between the two the text applies as changed by ${p.instrument}; both are party to it (VCLT art. 40(4)).`,
    'text-replaced': (p: { instrument: string }) =>
      `Between the two ${p.instrument} stands in its place; both are party to it (VCLT art. 30(3), 59).`,
    'text-not-between': (p: { instrument: string; party: string }) =>
      `Between the two the text applies without ${p.instrument}: ${p.party} is not party to it (VCLT art. 30(4)(b), 40(4)).`,
    'party-ended': (p: { party: string; day: string }) => `${p.party} is no party of its own from ${p.day}.`,
    suspension: (p: { party: string; day: string }) => `Suspended for ${p.party} from ${p.day}.`,
    'provisional-application': (p: { party: string; day: string }) =>
      `${p.party} applies it provisionally from ${p.day}.`,
    'provisional-application-ends': (p: { party: string; day: string }) =>
      `Provisional application by ${p.party} ends on ${p.day}.`,
    'counts-as': (p: { text: string }) => `Something on record counts as it: ${p.text}`,
    due: (p: { text: string }) => `It is due: ${p.text}`,
    released: (p: { text: string }) => `Its stated condition is met: ${p.text}`,
    supposed: () => 'Supposed to be done.',
    // territories
    'whole-territory': (p: { party: string; territory: string; day: string }) =>
      `It applies to ${p.territory} from ${p.day}: ${p.party} is bound for its entire territory and has not left it out (VCLT art. 29).`,
    'no-whole-territory': (p: { party: string; territory: string }) =>
      `It would apply to ${p.territory} if ${p.party} were a party and had not left it out (VCLT art. 29):`,
    'applies-by-extension': (p: { party: string; territory: string; day: string }) =>
      `It applies to ${p.territory} from ${p.day}: ${p.party} is a party and has extended it there.`,
    'no-applies-by-extension': (p: { party: string; territory: string }) =>
      `It would apply to ${p.territory} if ${p.party} were a party and had extended it there:`,
    'extended-to': (p: { party: string; territory: string; day: string }) =>
      `${p.party} has extended it to ${p.territory}, with effect from ${p.day}.`,
    'no-extended-to': (p: { party: string; territory: string }) =>
      `No extension to ${p.territory} by ${p.party} has effect on that day:`,
    'excluded-from': (p: { party: string; territory: string; day: string }) =>
      `${p.party} has left out ${p.territory}, from ${p.day}.`,
    'metropolitan-only': (p: { party: string; day: string }) =>
      `${p.party} has consented for its metropolitan territory only, from ${p.day}.`,
    'territorial-effect': (p: { party: string; kind: string; day: string }) =>
      `${p.party}: ${p.kind}, with effect from ${p.day}.`,
    'no-territorial-effect': (p: { party: string; kind: string }) =>
      `${p.party}: ${p.kind}, without effect as long as this is missing:`,
    'third-duty': (p: { day: string; party: string; text: string }) =>
      `${p.party}, not a party, has this duty from ${p.day}: it has accepted it expressly (VCLT art. 35). ${p.text}`,
    'no-third-duty': (p: { party: string; text: string }) =>
      `A duty for ${p.party}, which is not a party, takes its express acceptance in writing (VCLT arts. 34 and 35). ${p.text} What is lacking:`,
    'third-right': (p: { day: string; party: string; text: string }) =>
      `${p.party}, not a party, has this right from ${p.day}: it has assented to it (VCLT art. 36). ${p.text}`,
    'no-third-right': (p: { party: string; text: string }) =>
      `${p.party}, which is not a party, would have this right by its assent (VCLT arts. 34 and 36). ${p.text} What is lacking:`,
    'third-duty-over': (p: { party: string; text: string; until: string }) =>
      `${p.party}, not a party, had this duty until ${p.until}. ${p.text} What ended it:`,
    'third-right-over': (p: { party: string; text: string; until: string }) =>
      `${p.party}, not a party, had this right until ${p.until}. ${p.text} What ended it:`,
    'third-right-presumed': (p: { day: string; party: string; text: string }) =>
      `${p.party}, not a party, has this right from ${p.day}: its assent is presumed as long as it does not indicate the contrary (VCLT art. 36). ${p.text}`,
    'no-third-right-presumed': (p: { party: string; text: string }) =>
      `${p.party}, which is not a party, would have this right, its assent presumed (VCLT art. 36). ${p.text} What is lacking:`,
    'revoked-for': (p: { day: string; party: string }) =>
      `For ${p.party} this is revoked from ${p.day} (VCLT art. 37).`,
    'parties-revoke': (p: { day: string }) => `All the parties have agreed to revoke this, from ${p.day}.`,
    'undone-before': () => 'It had been declined or revoked before it could begin.',
    'late-exclusion': (p: { party: string }) =>
      `${p.party} left territories out after its consent. Nothing on record lets it: recorded, without effect (VCLT art. 29).`,
    // reservations
    'reservation-made': (p: { party: string; day: string }) =>
      `The reservation of ${p.party} counts from ${p.day}, made with its consent (VCLT art. 19).`,
    'reservation-confirmed': (p: { party: string; day: string }) =>
      `The reservation of ${p.party}, made when signing, was confirmed with its consent and counts from ${p.day} (VCLT art. 23(2)).`,
    'late-reservation-admitted': (p: { party: string; day: string }) =>
      `The reservation of ${p.party} came after its consent; nobody bound objected in time, and it counts from ${p.day}.`,
    'reservation-rejected': (p: { party: string; day: string }) =>
      `On ${p.day} as many parties objected to the reservation of ${p.party} as the treaty asks for: it is not permitted.`,
    'reservation-lapsed': (p: { party: string; day: string }) =>
      `The time for which the treaty lets the reservation of ${p.party} last was over on ${p.day}.`,
    'accession-last-day': (p: { party: string; day: string }) =>
      `${p.day} was the last day for objections to the accession of ${p.party}.`,
    'accession-accepted': (p: { party: string; day: string }) =>
      `${p.party} has accepted the accession, with effect from ${p.day}.`,
    'accession-objected': (p: { party: string; day: string }) =>
      `${p.party} objected to the accession on ${p.day}, in time.`,
    'accession-unopposed': (p: { day: string }) =>
      `No objection stands against the accession${p.day ? ` from ${p.day}` : ''}.`,
    'last-day-to-object': (p: { day: string; period: string }) =>
      `${p.day} was the last day for objections${p.period ? `, ${p.period} after notification` : ''} (VCLT art. 20(5)).`,
    'time-to-object-over': (p: { day: string }) => `The time for objections was over on ${p.day}.`,
    'objection-raised': (p: { party: string; day: string }) => `${p.party} objected in time, on ${p.day}.`,
    'objection-simple': (p: { party: string; day: string }) =>
      `${p.party} objects to the reservation and does not oppose the entry into force between the two, from ${p.day} (VCLT art. 20(4)(b)).`,
    'objection-oppose-entry-into-force': (p: { party: string; day: string }) =>
      `${p.party} objects to the reservation and opposes the entry into force between the two, from ${p.day} (VCLT art. 20(4)(b)).`,
    'objection-without-benefit': (p: { party: string; day: string }) =>
      `${p.party} objects to the reservation and holds its author bound without its benefit, from ${p.day}.`,
    'acceptance-not-needed': (p: { other: string; day: string }) =>
      `The treaty authorises the reservation expressly; towards ${p.other} it needs no acceptance, from ${p.day} (VCLT art. 20(1)).`,
    'accepted-by-silence': (p: { other: string; day: string }) =>
      `${p.other} is considered to have accepted the reservation from ${p.day}: it raised no objection in time (VCLT art. 20(5)).`,
    'accepted-expressly': (p: { party: string; day: string }) =>
      `${p.party} has accepted the reservation expressly, from ${p.day}.`,
    'accepted-by-withdrawal': (p: { other: string; day: string }) =>
      `${p.other} has withdrawn its objection and so accepted the reservation, from ${p.day}.`,
    'effective-by-letter': (p: { party: string; day: string }) =>
      `What the consent of ${p.party} reserves had been accepted by one other contracting State on ${p.day} (VCLT art. 20(4)(c)).`,
    'reservation-withdrawn': (p: { party: string; day: string }) =>
      `${p.party} has withdrawn its reservation; the others had notice on ${p.day} (VCLT art. 22(3)).`,
    'objection-withdrawn': (p: { party: string; day: string }) =>
      `${p.party} has withdrawn its objection; notice was received on ${p.day} (VCLT art. 22(3)).`,
    declaration: (p: { party: string; provisions: string; day: string }) =>
      `${p.party} has taken up ${p.provisions}, from ${p.day}.`,
    'declaration-withdrawn': (p: { party: string; day: string }) =>
      `${p.party} has withdrawn its declaration, from ${p.day}.`,
    'effect-accepted': (p: { party: string; other: string; provisions: string }) =>
      `${p.provisions}: modified between ${p.party} and ${p.other} as ${p.party} has reserved, for both alike (VCLT art. 21(1)).`,
    'effect-objected': (p: { party: string; other: string; provisions: string }) =>
      `${p.provisions}: not applied between ${p.party} and ${p.other}, to the extent of the reservation of ${p.party} (VCLT art. 21(3)).`,
    'effect-opposed': (p: { party: string; other: string }) =>
      `No relations between ${p.party} and ${p.other} as long as the objection to the reservation of ${p.party} stands (VCLT art. 20(4)(b)).`,
    'effect-without-benefit': (p: { party: string; other: string; provisions: string }) =>
      `${p.provisions}: ${p.other} holds ${p.party} bound without the benefit of its reservation.`,
    'effect-awaiting': (p: { party: string; other: string; provisions: string }) =>
      `${p.provisions}: the reservation of ${p.party} awaits acceptance or objection by ${p.other}.`,
    'effect-cannot-tell': (p: { party: string; other: string; provisions: string }) =>
      `${p.provisions}: what the reservation of ${p.party} comes to towards ${p.other} cannot be told from this record.`,
    'doctrine-vclt': () =>
      'By articles 20 and 21 alone: an objection “without benefit” is one that does not oppose the entry into force.',
    'doctrine-severability': () =>
      'By severability: the reservation falls away, and its author is bound in full unless it says otherwise.',
    'letter-of-20-4-c': (p: { party: string; day: string }) =>
      `By the letter of VCLT art. 20(4)(c), not by the practice of depositaries, the consent of ${p.party} has no effect yet on that day${p.day ? `; it has from ${p.day}, when somebody has accepted what it reserves` : ''}.`,
    'objection-without-effect': (p: { party: string; other: string }) =>
      `The objection of ${p.party} to the reservation of ${p.other} has no effect on that day.`,
    'objection-too-late': (p: { day: string }) =>
      `On ${p.day} it was too late: the time for objections was over, and its author had consented or accepted (VCLT art. 20(5)).`,
    'no-accepted-by-silence': (p: { other: string }) =>
      `${p.other} is considered to have accepted once the time for objections is over without one (VCLT art. 20(5)):`,
    'no-time-to-object-over': () => 'The time for objections is not over.',
    'no-late-reservation-admitted': (p: { party: string }) =>
      `The reservation of ${p.party} came after its consent, and is admitted if nobody bound objects in time:`,
    'late-reservation-refused': (p: { party: string; day: string }) =>
      `The reservation of ${p.party} came after its consent; when the time was over on ${p.day} somebody objected, and it was not made.`,
    'effect-opposed-by-one-of-all': (p: { party: string; other: string }) =>
      `No relations between ${p.party} and ${p.other}: the reservation of ${p.party} takes the acceptance of all, and somebody objects (VCLT art. 20(2)).`,
    'effect-opposed-by-organ': (p: { party: string; other: string }) =>
      `No relations between ${p.party} and ${p.other}: the competent organ objects to the reservation of ${p.party} (VCLT art. 20(3)).`,
    'no-late-reservations': (p: { party: string }) =>
      `The treaty admits no reservation after consent; that of ${p.party} came after it.`,
    'not-confirmed': (p: { party: string }) =>
      `No confirmation by ${p.party} when consenting is on this record, and one made when signing needs it (VCLT art. 23(2)).`,
    'reservation-not-permitted': (p: { party: string; provisions: string }) =>
      `The treaty does not permit a reservation of ${p.party} to ${p.provisions}: recorded, without effect (VCLT art. 19(a) and (b)).`,
    'reservation-without-effect': (p: { party: string; provisions: string }) =>
      `The reservation of ${p.party} to ${p.provisions} has no effect on that day.`,
    // what is missing
    'later-act': (p: { party: string; kind: string; day: string }) =>
      `${p.party}: ${p.kind}, only on ${p.day}.`,
    'later-published-day': (p: { day: string }) => `The published day is ${p.day}.`,
    'no-clause': (p: { party: string }) =>
      `No act that would bring it about is on this record${p.party ? ` (${p.party})` : ''}.`,
    'waiver-left-open': (p: { party: string }) =>
      `${p.party} waived conditions before it left; whether that serves a later consent of it no article says, and it is not decided here.`,
    'objection-left-open': (p: { party: string }) =>
      `${p.party} had accepted the reservation by its silence before it left, and objected by the day on which it came back; whether that is in time no article says (VCLT art. 20(5)), and it is not decided here.`,
    'consent-left-open': (p: { party: string }) =>
      `${p.party} consented before it ceased to be party to the treaty that it has to be party to; whether that consent serves again since its return no article says, and it is not decided here.`,
    'nothing-to-end': (p: { party: string }) =>
      `It ends nothing: on its day this record has no consent of ${p.party}, nor anything else that could end.`,
    circle: () => 'It waits for itself.',
    'day-not-come': (p: { day: string }) => `The day has not come: ${p.day}.`,
    'not-yet': (p: { day: string }) => `Its condition is met; the time set runs until ${p.day}.`,
    ended: (p: { day: string; until: string }) => `It held from ${p.day} and ended on ${p.until}.`,
    'ended-with-it': (p: { party: string; instrument: string; day: string; until: string }) =>
      p.party
        ? `${p.party} was bound by ${p.instrument} from ${p.day}, and is no more from ${p.until}.`
        : `${p.instrument} was in force from ${p.day}, and has ended on ${p.until}.`,
    'not-in-time': (p: { day: string }) =>
      `Its act of ${p.day} came after the condition was met; it is not one of those that the first entry into force is for.`,
    'ended-before': (p: { day: string }) => `It was ended before it could take effect on ${p.day}.`,
    uncertain: (p: { party: string; day: string }) =>
      `It possibly holds${p.party ? ` for ${p.party}` : ''} from ${p.day}; the days on record do not settle it.`,
    'count-missing': (p: { needed: number; have: number; among: number }) =>
      `${count(p.needed, 'is', 'are')} needed and ${count(p.have, 'is', 'are')} on record; ${p.needed - p.have} missing${p.among > 0 ? ', from among these:' : '.'}`,
    enough: (p: { parties: string; size: number }) =>
      `${form(p.size, 'Enough by itself', 'Enough together, and no smaller')}: ${p.parties}.`,
    'table-over': (p: { instrument: string; until: string }) =>
      `A table of ${p.instrument} counted until ${p.until}, and counts no more.`,
    'accession-barred': (p: { party: string; parties: string }) =>
      `The accession of ${p.party} has no effect towards ${p.parties}, by the clause on accessions:`,
    together: () => 'All of these together:',
    'no-table-of-the-day': (p: { instrument: string }) => `By a table of ${p.instrument} that stands later:`,
    either: () => 'Any one of these would do:',
    lacks: (p: { party: string; instrument: string }) => `What it lacks${p.party ? ` for ${p.party}` : ''}:`,
    // a report's answers
    coverage: (p: { region: string; size: number }) =>
      `Over the list “${p.region}”, ${count(p.size, 'State', 'States')}:`,
    members: (p: { instrument: string; have: number; among: number }) =>
      `${p.instrument}: ${p.have} of ${p.among}.`,
    'reading-option': (p: { text: string }) => p.text,
    'read-by': (p: { text: string }) => `Read so by ${p.text}.`,
    'nobody-reads': () => 'Nobody on this record reads it so; listed for completeness.',
    statement: (p: { text: string }) => p.text,
    proposal: (p: { text: string }) => p.text,
    event: (p: { text: string }) => p.text,
    source: () => 'The source itself.',
    'date-read': (p: { kind: string; text: string; said: string }) =>
      `${p.kind}: ${p.text}${p.said ? `, from “${p.said}”` : ''}.`,
    'date-elsewhere': (p: { kind: string; text: string }) =>
      `${p.kind} in another source${p.text ? ` (${p.text})` : ''}.`,
    'instruments-searched': (p: { size: number }) =>
      `The ${form(p.size, 'one instrument on file was', `${p.size} instruments on file were`)} searched.`,
    'held-legal': (p: { party: string; text: string }) => `Held legally binding by ${p.party}: ${p.text}`,
    'held-political': (p: { party: string; text: string }) =>
      `Held politically binding by ${p.party}: ${p.text}`,
    'date-adopted': (p: { instrument: string; kind: string }) => `${p.instrument}: adopted ${p.kind}.`,
    'all-parties-of': (p: { instrument: string; instead: string }) =>
      `All parties to ${p.instead} are party to ${p.instrument}.`,
    'not-all-parties-of': (p: { instrument: string; instead: string; parties: string }) =>
      `Party to ${p.instead} and not to ${p.instrument}: ${p.parties}.`,
    'perhaps-all-parties-of': (p: { instrument: string; instead: string; parties: string }) =>
      `Whether all parties to ${p.instead} are party to ${p.instrument} cannot be told: ${p.parties}.`,
    'parties-to-both': (p: { instrument: string; instead: string; parties: string }) =>
      `Party to ${p.instrument} and to ${p.instead}: ${p.parties}.`,
    precedence: (p: { instrument: string; text: string }) =>
      `What ${p.instrument} says of its place beside others: ${p.text}`,
    account: (p: { text: string }) => `Another account: ${p.text}`,
    'open-question': (p: { text: string }) => `${p.text} Left open.`,
    'too-many-questions': (p: { size: number; instrument: string }) =>
      `${count(p.size, 'question', 'questions')} about ${p.instrument} ${form(p.size, 'is', 'are')} open, with more answers together than can be combined: what may turn on them cannot be told.`,
    expectation: (p: { text: string }) => p.text,
    named: (p: { text: string }) => p.text,
    condition: (p: { text: string }) => p.text,
    'not-closed': (p: { size: number; parties: string }) =>
      `No act ${p.parties ? `by ${p.parties} ` : ''}that would close it is ${form(p.size, 'the one entry', `among the ${p.size} entries`)} on record by that day. Not found is not the same as not made.`,
    'would-counts': (p: { text: string }) => `On a reading, something on record is it: ${p.text}`,
    'would-shall': (p: { text: string }) => `On a reading, it would then be due: ${p.text}`,
    'would-allows': (p: { text: string }) => `On a reading, it can then take place: ${p.text}`,
    'would-needs': (p: { text: string }) => `On a reading, it is held back until then: ${p.text}`,
    'under-reading': (p: { question: string; option: string }) => `${p.question} ${p.option}.`,
    'one-side': (p: { parties: string }) =>
      `One side’s account only; no statement by ${p.parties} about this in this record.`,
    concerns: (p: { party: string; text: string }) => `Concerns ${p.party}. ${p.text}`,
    passing: (p: { role: string; who: string; language: string }) =>
      `${p.role}: ${p.who}${p.language ? ` (${p.language})` : ''}.`,
  },
  pivotMark: 'this one made the count full',
  receivedBy: (p: { party: string }) => `received by ${p.party}`,
  confirmedBy: (p: { act: string }) => `confirmed afterwards, by ${p.act} (VCLT art. 8)`,
  seeSources: (p: { list: string }) => `source: ${p.list}`,

  // ---- refusals
  refusals: {
    'not-utf8': (p: { found: string }) =>
      `the file is not UTF-8; the first byte that does not fit is ${p.found}`,
    'too-large': (p: { found: string; expected: string }) =>
      `the file has ${p.found} bytes; at most ${p.expected} are read`,
    'yaml-syntax': (p: { found: string; expected: string }) =>
      `this is not YAML: expected ${p.expected} (${p.found})`,
    'yaml-feature': (p: { found: string; expected: string }) => `found ${p.found}, expected ${p.expected}`,
    'csv-syntax': (p: { found: string; expected: string }) =>
      `this is not CSV: found ${p.found}, expected ${p.expected}`,
    'workbook-syntax': (p: { found: string; expected: string }) =>
      `this is not read as a workbook: found ${p.found}, expected ${p.expected}`,
    'unknown-key': (p: { found: string }) => `unknown key ${p.found}`,
    'missing-key': (p: { expected: string }) => `${p.expected} is missing`,
    'wrong-kind': (p: { found: string; expected: string }) =>
      `found ${p.found || 'nothing'}, expected ${p.expected}`,
    'not-in-list': (p: { found: string; expected: string }) =>
      `found ${p.found || 'nothing'}${p.expected ? `, expected one of: ${p.expected}` : ''}`,
    'bad-format': (p: { found: string; expected: string }) => `found ${p.found}, expected ${p.expected}`,
    'rule-broken': (p: { found: string; expected: string }) => p.expected,
    'duplicate-id': (p: { found: string }) => `${p.found} stands twice`,
    'unknown-reference': (p: { found: string; expected: string }) =>
      `${p.found} is not on file (${p.expected})`,
    'unknown-file': (p: { expected: string }) =>
      `no such kind of file is read here; folders are: ${p.expected}`,
    'not-a-file': (p: { found: string; expected: string }) => `found ${p.found}, expected ${p.expected}`,
    'column-missing': (p: { expected: string }) => `the column ${p.expected} is missing`,
    'column-unknown': (p: { found: string; expected: string }) =>
      `unknown column ${p.found}; columns are: ${p.expected}`,
    'column-repeated': (p: { found: string }) => `the column ${p.found} stands twice`,
    'row-length': (p: { found: string; expected: string }) =>
      `the row has ${count(Number(p.found), 'field', 'fields')}, the header ${p.expected}`,
    'no-meaning': (p: { found: string }) => `this comes back to itself and so has no meaning: ${p.found}`,
    'own-end': (p: { found: string }) =>
      `on one and the same day this would bring about its own end, and so has no meaning: ${p.found}`,
  } satisfies Record<RefusalCode, (p: { found: string; expected: string }) => string>,
  todo: {
    'not-utf8': 'Save the file as UTF-8.',
    'too-large': 'Split it.',
    'yaml-syntax': 'Mend the line; quote words that contain a colon or a comma.',
    'yaml-feature': 'Write it out plainly in its place.',
    'csv-syntax': 'Mend the quotation marks of the field.',
    'workbook-syntax':
      'Open it in the program that made it and save it anew as .xlsx without a password, or save the sheet as CSV.',
    'unknown-key': 'Remove it or mend its spelling.',
    'missing-key': 'Add it.',
    'wrong-kind': 'Write it as expected.',
    'not-in-list': 'Choose one of the list.',
    'bad-format': 'Write it as expected.',
    'rule-broken': 'Mend what does not fit.',
    'duplicate-id': 'Remove one of the two, or give it another name.',
    'unknown-reference': 'Mend the name, or add the entry that it names.',
    'unknown-file': 'Move the file, or remove it.',
    'not-a-file': 'Put what is expected in its place, or remove it.',
    'column-missing': 'Add the column; its cells may be empty where the format allows.',
    'column-unknown': 'Remove it or mend its spelling.',
    'column-repeated': 'Remove one of the two.',
    'row-length': 'Look for a comma too many or too few, or a field that needs quotation marks.',
    'no-meaning': 'Break the circle: nothing can rest on itself.',
    'own-end': 'Look at these clauses and acts again: one of them ends what it rests on.',
  } satisfies Record<RefusalCode, string>,
  noFiles: {
    folder: 'a folder',
    pipe: 'a pipe',
    socket: 'a socket',
    device: 'a device',
    'broken-link': 'a link to something that is not there',
    'circular-link': 'a link that leads back to itself',
  } satisfies Record<NoFile, string>,
  troubles: {
    'not-there': (p: { path: string }) =>
      `${p.path}: there is nothing at this path. Mend the path, or make the folder.`,
    'not-a-folder': (p: { path: string }) =>
      `${p.path}: a file stands where a folder is expected. Give the folder that has parties, sources and instruments in it.`,
    'no-permission': (p: { path: string }) =>
      `${p.path}: this user may not read it. Give permission, or ask as a user who has it.`,
    'circular-link': (p: { path: string }) =>
      `${p.path}: this is a link that leads back to itself. Give the folder itself.`,
    'name-too-long': (p: { path: string }) =>
      `${p.path}: the path is longer than the system allows. Mend the path.`,
    failed: (p: { path: string; code: string }) =>
      `${p.path}: the system could not read it (${p.code}). Look whether the disk is there and sound, and ask again.`,
  } satisfies Record<PathTrouble, (p: { path: string; code: string }) => string>,
  fileTroubles: {
    'not-there': (p: { path: string }) =>
      `${p.path}: there is no file at this path. Mend the path, or put the file there.`,
    'not-a-folder': (p: { path: string }) =>
      `${p.path}: a file stands where this path needs a folder. Mend the path.`,
    'circular-link': (p: { path: string }) =>
      `${p.path}: this is a link that leads back to itself. Give the file itself.`,
    'a-folder': (p: { path: string }) =>
      `${p.path}: a folder stands where a file is expected. Give the file itself.`,
  } satisfies Record<FileTrouble, (p: { path: string }) => string>,
  notWritten: (p: { path: string; why: string }) => `${p.path} could not be written: ${p.why}`,
  writeTroubles: {
    full: (p: { code: string }) =>
      `the disk is full (${p.code}). Make room, or name a place on another disk, and ask again.`,
    'read-only': (p: { code: string }) =>
      `that disk can only be read (${p.code}). Name a place that can be written, and ask again.`,
    'no-permission': (p: { code: string }) =>
      `this user has no permission for that (${p.code}). Give permission, or ask as a user who has it.`,
    'no-folder': (p: { code: string }) =>
      `the folder that it belongs in is not there (${p.code}). Make the folder, or mend the path.`,
    'not-a-folder': (p: { code: string }) =>
      `a file stands where a folder has to be (${p.code}). Mend the path, or move the file away.`,
    'a-folder': (p: { code: string }) =>
      `a folder stands in its place (${p.code}). Move the folder away, or name another place.`,
    'name-too-long': (p: { code: string }) =>
      `the path is longer than the system allows (${p.code}). Name a shorter one.`,
    failed: (p: { code: string }) =>
      `the system could not do it (${p.code}). Look whether the disk is there and sound, and ask again.`,
  } satisfies Record<WriteTrouble, (p: { code: string }) => string>,
  didYouMeanMore: (p: { names: string; n: number }) =>
    `Did you mean ${p.names}, or ${form(p.n, 'one more', `one of ${p.n} more`)}?`,
  didYouMean: (p: { names: string }) => `Did you mean ${p.names}?`,
  firstStands: (p: { place: string }) => `The first stands at ${p.place}.`,
  refusedCount: (p: { n: number }) => `Refused, and nothing was changed: ${count(p.n, 'fault', 'faults')}.`,
  place: (p: { file: string; line: string; column: string; cell: string; key: string }) =>
    [p.file, p.cell, p.line && `line ${p.line}`, p.column && `column ${p.column}`, p.key]
      .filter(Boolean)
      .join(', '),
  kinds: {
    string: 'words',
    quoted: 'words, in quotation marks where they look like a number or like true or false',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    file: 'a file',
    folder: 'a folder',
    object: 'a mapping of keys',
    record: 'a mapping of keys',
    tuple: 'a list of fixed length',
    party: 'a party',
    source: 'a source',
    event: 'an event',
    series: 'a series of events',
    region: 'a list of States',
    instrument: 'an instrument',
    clause: 'an optional clause of the instrument',
    proposal: 'a proposal',
    dossier: 'a dossier',
    act: 'an act of the dossier',
    item: 'an item of the dossier',
    entry: 'an act or condition of the dossier',
    reading: 'a reading',
    option: 'an option of the reading',
  } as Record<string, string>,
  forms: {
    slug: 'lower-case letters, digits and single hyphens, such as some-name',
    'item-id': 'capital letters and a number, such as A7b',
    'reading-id': 'R and a number, such as R10',
    'sentence-number': 'a capital letter and a number, such as S7',
    language: 'a language tag of two or three letters, such as id',
    'calendar-day': 'a calendar day, such as 2025-10-28',
    'first-year': 'a year from 1000 to 2900, such as 1950 for 1950 to 2049',
    date: 'a date as far as it is known, such as 2015, 2015-12, 2015-12-03, 2015-12~ or 2015-12-03/2015-12-04',
    delay:
      'a delay, such as d+90, m+12, y+1, fdm(m+3), mfd+6, x(m+6,same), yearly(12-31,by 06-30) or fixed(2009-01-01,d+90)',
    counted: 'a count such as -1y, -10m or -7d',
    url: 'an address that begins with http:// or https://',
    words: 'some words',
    'source-list': 'at least one source id',
    'not-empty': 'at least one entry',
    'words-in-a-language': 'words in at least one of the languages en, id, vi, ru',
    'at-least-two': 'at least two options',
    'at-least-three': 'at least three points',
    count: 'a whole number from 1 on',
    'whole-number': 'a whole number',
    point: 'a longitude from -180 to 180 and a latitude from -90 to 90, such as [32.4, 45.4]',
    'country-code': 'three capital letters',
    'area-code': 'three digits, such as 004',
    'cow-code': 'a number such as 2, or several, each with the year from which it counts: 260@1955 255@1990',
    'plain-text': 'text without characters that cannot be seen',
    fraction: 'a part such as 3/4, not more than 1, or >1/3 for more than it',
    labels: 'questions with answers under which it stands, such as R1:a or R1:a|b R2:c',
    digest: 'a SHA-256 in 64 small hexadecimal digits',
    'verifier-key': 'a public key as signed notes have it: name+id+base64',
    'tree-root': 'the root of a tree: 32 bytes in base64',
    'status-page':
      'a page with one status table (its id ends in tblgrid), its headings in the first row and no row longer than they are',
    'log-name': 'the name of a log: printable ASCII without spaces and plus signs',
    'media-type': 'a media type, such as text/plain',
    provision:
      'a provision as the text cites it, in at most 200 characters that can be seen, a letter and its marks in one (Unicode form C), without semicolons',
    'at-most-256': 'a list of at most 256',
    'act-row': 'a row as files of acts have it, without its empty values',
  } satisfies Record<Form, string>,
  brokenRules: {
    'unverified-unless-seen':
      'of its sources nobody here has seen one; what rests on them alone is unverified',
    'signs-once': 'one key is named twice among those that sign',
    'party-named': 'every key says whose it is, except where a party begins',
    'effective-of-successions':
      'a day of effect is stated for a succession or a continuation only; any other follows from the clause',
    'chain-begins-at-zero': 'the first act of a key has seq 0 and no prev, every later one a prev',
    'act-has-a-date': 'an act needs at least one of done, received, notified, effective',
    'when-has-something': 'a date needs at least one of said, read, elsewhere',
    'passing-has-somebody': 'who passed it on is missing: give who or name',
    'awaited-by-only-if-awaited': 'awaitedBy belongs to an act that is or was awaited',
    'awaited-by-if-awaited': 'an awaited act says by whom it is awaited',
    'more-than-listed': 'more are needed than the list has',
    'more-than-the-total':
      'total is less than what the table lists; it is what there is in all, listed or not',
    'tables-in-order':
      'the tables of later days stand in the order of these days, each from a day of its own',
    'time-for-objections':
      'a time for objections goes with those that have not objected, and with nobody else',
    'listed-twice': 'the same thing stands in the list twice and would count twice; each stands there once',
    'listed-in-order':
      'a list that says the same in whatever order stands in that of its characters: this one comes before the one above it',
    'ends-before-it-begins': 'the last day is before the first',
    'about-needed': 'an act about another act names it in about',
    'about-fits':
      'an act of this kind cannot be about that one: a reservation is made with a signature or consent of its own party and confirmed or withdrawn by it; another party objects to it or accepts it; an objection and a declaration are withdrawn by their own party',
    'provisions-needed':
      'a reservation, a declaration and an act about what is given to third States name, in provisions, what they concern',
    'provisions-of-reservations':
      'provisions are named by reservations, by objections, by their withdrawal, by declarations, waivers and suspensions, and by acts about what is given to third States; by no others',
    'provisions-go-with-allowed':
      'provisions are listed where reservations are allowed to these only, or to all but these, and nowhere else',
    'organ-named': 'an organ is named where acceptance is that of an organ, and nowhere else',
    'intent-fits':
      'a reservation says whether it is to exclude or modify provisions; an objection may say oppose-entry-into-force or without-benefit; no other act has an intent',
    'replaces-needed': 'a row that retracts names, in replaces, the row that it retracts',
    'disputed-by-both':
      'where binding is disputed, bindingAccounts quotes somebody who holds it legal and somebody who holds it political; elsewhere it quotes nobody',
    'beside-names-it': 'a clause that is beside another names that other in to; beside any says nothing',
    'saved-prevails': 'saved goes with over: the clause that art. 30(1) saves is one that prevails',
    'family-needed':
      'a delay for later parties says, in between, whether acts that come before entry into force wait for it (own-delay) or not (general-day)',
    'table-on-file': 'the clause goes by a table that this instrument does not have in its weights',
    'of-successions': 'predecessor belongs to a succession',
    'precedence-to-another':
      'a clause of precedence names another instrument in to, or any other, and not its own',
    'towards-others': 'a suspension towards some names others in towards, and not the party that suspends',
    'of-suspensions': 'towards belongs to a suspension',
    'ground-fits':
      'a suspension can rest on any ground, a withdrawal on one that is claimed: breach, impossibility, change-of-circumstances or hostilities; no other act has one',
    'clause-or-none':
      'a clause has an article (`locator`); a text without one is `clause: none`, and has no time of notice',
    'requirement-asks':
      'a requirement says what must be so (`when`), or what the act has to carry (`carries`)',
    'territories-needed': 'an extension names, in territories, those to which it is to apply',
    'territories-of-scope': 'territories are named by an extension (extend) or an exclusion (exclude) only',
    'territory-on-file': 'what is named in territories is on file as a territory',
    'registered-on-a-day': 'a registration with a number, or by somebody, has a day',
    'way-in-on-file':
      'openBy names, by its article, one of the ways in that this instrument has in its participation',
    'count-without-days':
      'a number of those on a list is counted over a list without days; the members of this one come and go',
    'notice-of-tacit-renewal':
      'notice before the end of a period is given where the renewal is tacit; renewal by an act needs the act',
    'all-of-the-parties':
      'of the parties to this instrument only all can be asked to agree: agreed is all, or of says whose',
    'confirms-formally':
      'formal confirmation is an act of an international organisation (VCLT-IO art. 14(2)); what a State does is ratification',
    'joining-of-acceptors':
      'joining says something only where an amendment binds those that accept it; one that binds all binds those that join too',
  } satisfies Record<Rule, string>,
  syntax: {
    spaces: 'spaces, not tabs, at the beginning of a line',
    'same-column': 'what belongs to one list or mapping to begin in the same column',
    'closing-mark': 'a colon, comma, bracket or quotation mark, here or a little before',
    'one-colon': 'one key a line, and quotation marks around words that contain a colon',
    'short-key': 'the colon of a key within 1024 characters',
    'known-escape': 'a letter after the backslash that YAML knows, or single quotation marks',
    'quoted-beginning': 'quotation marks around words that begin with such a character',
    'one-document': 'one document a file',
    'nothing-more': 'something else here, or nothing',
    'no-anchor': 'no anchors and aliases',
    'no-tag': 'no tags',
    'no-directive': 'no directives',
    'word-as-key': 'a word as a key, in quotation marks where it looks like something else',
    flat: 'at most 64 lists and mappings inside one another',
    'closed-field': 'a quotation mark at the end of the field as well',
    'quoted-field': 'quotation marks around the whole field, and those inside it doubled',
    'comma-after-field':
      'a comma or the end of the line after the field, and quotation marks inside it doubled',
    'zip-apart': 'files that do not lie over one another in the archive',
    'zip-checksum': 'what unpacks to the checksum that it has',
    'zip-few': 'at most 2,000 files in the archive',
    'zip-honest': 'what unpacks to no more than 200 times its size',
    'zip-method': 'files that are stored or deflated',
    'zip-names': 'names that do not lead out of a folder',
    'zip-once': 'each file of the archive once',
    'zip-one-disk': 'an archive in one piece',
    'zip-open': 'a file without a password',
    'zip-part': 'a part of the workbook that it names to be in it',
    'zip-sizes': 'files of the sizes that the archive gives',
    'zip-small': 'at most 64 MiB when it is unpacked',
    'zip-whole': 'a zip archive that is whole',
    'xml-no-doctype': 'XML without a document type',
    'xml-shallow': 'elements at most 64 deep',
    'xml-utf8': 'XML in UTF-8',
    'xml-whole': 'XML that is well-formed',
    workbook: 'a workbook as programs have saved it since 2007 (.xlsx), without a password',
    'filled-sheet': 'a sheet with something in it',
    'rows-in-order': 'rows that count upwards, each once',
    'cells-in-order': 'the cells of a row in their order, each once',
    'known-range': 'a range of cells such as A2:A4, and no more than 20,000 of them',
    'known-string': 'a text that is in the table of texts',
    'known-value': 'a kind of value that a workbook can hold',
    'seen-letters': 'only characters that can be seen',
    'sheet-small': 'at most a million cells',
  } satisfies Record<Syntax, string>,

  // ---- command line
  cli: {
    about: 'Answers questions about agreements from a record of instruments and acts, each with its reasons.',
    optionOn: 'the legal day asked about, YYYY-MM-DD',
    optionAt: 'use the first N acts of the record only',
    optionLang: 'language of the answer',
    optionJson: 'print JSON',
    optionCsv: 'print a table as CSV',
    optionPlain: 'print one record a line, values separated by tabs, without a heading',
    completion: 'a script by which a shell completes commands and options',
    optionData: 'a folder with another record',
    optionPort: 'port of the local address',
    report: 'a report, sentence by sentence: what is recorded, and what follows',
    dossier: 'a negotiation: who awaits whom, what stands in a circle, what would open it',
    status: 'an instrument on a day: in force or not, and for whom',
    party: 'a party on a day: where it stands towards every instrument',
    relations: 'who is bound to whom by an instrument, and with which provisions',
    optionBetween: 'two parties',
    optionOf: 'one party, towards every other',
    optionWhy: 'with the reasons; together with --between',
    twoParties: (p: { n: number }) => `--between takes two parties; ${count(p.n, 'was', 'were')} given.`,
    whyNeedsTwo: '--why goes with --between and two parties.',
    whyCommand: 'the reasons for an answer',
    structures: 'which States of a list are in which structure, and which are in none',
    list: 'everything on file',
    serve: 'serve the pages on a local address',
    usage: {
      unknownCommand: (p: { what: string }) => `There is no command ${p.what}.`,
      unknownOption: (p: { what: string }) => `There is no option ${p.what}.`,
      noCommand: () => 'No question was asked: a command is missing.',
      optionOfInner: (p: { what: string; group: string; names: readonly string[] }) =>
        p.names.length === 1
          ? `A command of ${p.group} comes before ${p.what}: mufakat ${p.group} ${p.names[0]} ${p.what} …`
          : `A command of ${p.group} comes before ${p.what}: mufakat ${p.group} <command> ${p.what} …, with one of ${p.names.join(', ')}.`,
      optionElsewhere: (p: { what: string }) =>
        `${p.what} stands behind the command: mufakat <command> ${p.what} …`,
      missing: (p: { what: string }) => `${p.what} is missing.`,
      optionWithoutValue: (p: { what: string }) => `${p.what} needs a value.`,
      tooManyArguments: () => 'There are more arguments than this command takes.',
      conflict: (p: { what: string; other: string }) => `${p.what} and ${p.other} cannot be used together.`,
    },
    byDefault: (p: { value: string }) => `default: ${p.value}`,
    helpTitles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
    },
    examples: 'Examples:',
    examplesFrom:
      'Files and names are those of docs/walk-through.md; the folder record has the files of docs/formats.',
    exampleEnds: (p: { code: number }) => `ends with ${p.code}`,
    helpOption: 'help for a command',
    versionOption: 'the version',
    kinds: {
      report: 'report',
      dossier: 'dossier',
      instrument: 'instrument',
      party: 'party',
      region: 'list of States',
      entry: 'entry',
      provisions: 'rule on some of its provisions',
    },
    eachWayIn: (p: { n: number }) =>
      `${grouped(p.n)} ${form(p.n, 'list', 'lists')}, each with its readings: --json, or the page.`,
    nothingCalled: (p: { name: string }) => `There is nothing called ${p.name} on file.`,
    notFound: (p: { what: string; name: string }) => `There is no ${p.what} called ${p.name} on file.`,
    onFile: (p: { names: string }) => `On file: ${p.names}.`,
    badDay: (p: { found: string }) => `${p.found} is not a calendar day; write it as 2025-10-28.`,
    badNumber: (p: { found: string }) => `${p.found} is not a whole number.`,
    badLanguage: (p: { found: string; spoken: string }) =>
      `${p.found} is not among the languages: ${p.spoken}.`,
    stateOn: (p: { day: string; at: number }) => `State on ${p.day}, record: first ${acts(p.at)}.`,
    try: (p: { command: string }) => `Try: ${p.command}`,
    closed: 'Closed.',
    serving: (p: { url: string }) => `Pages are served at ${p.url} (stop with Ctrl-C).`,
    checked: (p: { acts: number; instruments: number; files: number }) =>
      `The record is sound: ${count(p.files, 'file', 'files')}, ${count(p.instruments, 'instrument', 'instruments')}, ${acts(p.acts)}.`,
    checkedNothing: () =>
      'There is nothing in it: no file in a folder such as parties, sources or instruments. Is it the folder that was meant?',
    ofSeveral: (p: { name: string; names: string }) =>
      `${p.name} is the name of more than one on file: ${p.names}. Say which is meant, by its id.`,
    revokesAnothers: (p: { act: string; who: string; other: string; title: string }) =>
      `${p.act}: ${p.who} revokes what ${p.other} has done about ${p.title}: a notice is revoked by its author (VCLT art. 68), and this revokes nothing. Is the party, or the act that is named in about, the right one?`,
    endedNothing: (p: { act: string; who: string; kind: string; title: string }) =>
      `${p.act}: ${p.who}, ${p.kind}: there is nothing that it ends, for no consent of it to ${p.title} before that is on this record (VCLT art. 2(1)(g)). Is a consent missing, or is the act one too many?`,
    exitHelp:
      'Exit codes: 0 answered, 2 usage, 3 input refused, 4 not found, 5 input or output failed, 70 fault in the program, or of the storage of a log that was being served.',
    namesHelp:
      '"mufakat list" shows the reports, dossiers, instruments, lists of States and parties these commands take by id or by name.',
    optionAssume: 'assume an act that nobody has done, as "INSTRUMENT PARTY KIND DAY"; may be repeated',
    optionRead: 'take an answer to a question of the dossier as given, as R1=option; may be repeated',
    badReading: (p: { found: string; known: string }) =>
      `--read ${p.found}: no such question and answer in this dossier. On file: ${p.known}`,
    optionRegion: 'a list of States on file; lists differ, so none is taken unasked',
    noTable: 'This answer is not a table, so there is no --csv of it; use --json.',
    badPort: (p: { found: string; last: number }) =>
      `${p.found} is not a port; give a whole number from 1 to ${p.last}, or 0 for any port that is free.`,
    portTaken: (p: { port: number }) =>
      `Port ${p.port} is taken by another program. Choose another with --port, or --port 0 for any that is free.`,
    portForbidden: (p: { port: number }) =>
      `This user may not open port ${p.port}. Choose one from 1024 on with --port, or --port 0 for any that is free.`,
    notServed: (p: { port: number; code: string }) =>
      `Pages could not be served on port ${p.port} (${p.code}). Choose another with --port, or --port 0 for any that is free.`,
    beyondRecord: (p: { size: number }) =>
      `this record has ${acts(p.size)}; give a number from 0 to ${p.size}.`,
    readTwice: (p: { question: string }) =>
      `--read ${p.question}=…: two answers to one question cannot both be taken as given; give one.`,
    moreRefusals: (p: { n: number }) => `… and ${p.n} more. All of them: the same command with --json.`,
    notWritten: (p: { code: string }) =>
      `The answer could not be written out whole (${p.code === 'ENOSPC' ? 'no space is left on the device' : p.code}). What was written is cut off; make room or choose another place, and ask again.`,
    fault: (p: { stack: string }) =>
      `A fault in the program itself; nothing was changed. Please report it with these lines:\n${p.stack}`,
  },

  // ---- pages
  ui: {
    skip: 'Skip to the answer',
    menu: 'Menu',
    stateOn: 'State on',
    dayAskedAbout: 'Day asked about',
    changeDay: 'Change the day',
    anotherDay: 'Another day',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    show: 'Show',
    previousEntry: 'the previous day on which something is on record',
    nextEntry: 'the next day on which something is on record',
    noLater: 'no later entry',
    recordAt: (p: { n: number }) => `record: first ${acts(p.n)}`,
    navLabel: 'Main',
    navReports: 'Report',
    navDossiers: 'Dossiers',
    navInstruments: 'Instruments',
    navStructures: 'Structures',
    navParties: 'Parties',
    navAbout: 'How this is done',
    themeLabel: 'Light or dark',
    themeLight: 'Light',
    themeDark: 'Dark',
    themeDevice: 'As the device',
    homeTitle: 'What is agreed, by whom, and what is still awaited. On any day, with reasons.',
    homeLede:
      'Mufakat is an open record of agreements between equals and an engine that reasons over it. Every answer names the acts and articles it rests on. It takes no side and nobody is in charge of it.',
    voices: 'Three voices, never mixed',
    voiceSaid: 'what someone said',
    voiceConcluded: 'what follows from the record',
    voiceRead: 'how someone reads it',
    search: 'Search',
    searchLabel: 'Search instruments, parties, statements and readings',
    searchResults: (p: { n: number; q: string }) => `${count(p.n, 'entry', 'entries')} for “${p.q}”`,
    searchNothing: (p: { q: string }) => `Nothing on this record for “${p.q}”.`,
    searchEmpty: 'Type a name or a word.',
    searchHint: 'A name, a title, a word, or the number of an entry such as S9 or R10.',
    oneReport: 'One news report, sentence by sentence',
    oneReportLede:
      'The first worked example, not an endorsement. Left, the report in our words; middle, what the record holds; right, what can be concluded on that day.',
    reportSays: 'The report says',
    recorded: 'What is recorded',
    answerOn: (p: { day: string }) => `Answer on ${p.day}`,
    number: 'Number',
    allReported: 'everything told in it rests on press reports; nothing here is signed or deposited',
    questionLeftOpen: 'a question the report leaves open',
    openReport: 'The report in full',
    openDossier: 'Open the dossier',
    data: 'Data',
    pending: 'Pending on this day',
    needsFrom: 'awaits',
    settledExample: 'A settled example',
    settledLede: (p: { title: string; day: string }) =>
      `${p.title}: on ${p.day}, the eve of the meeting, and then day by day to its end.`,
    wholeContinent: 'Who is in which structure',
    pinned: 'This page, pinned',
    pinnedLine: (p: { day: string; at: number }) =>
      `state on ${p.day} · record at ${acts(p.at)} · map viewpoint: none taken`,
    notSigned:
      'The record of this page is a set of files with their sources. Its acts are not signed and stand in no log.',
    pages: 'Pages',
    concluded: 'Concluded',
    read: 'Reading',
    said: 'Said',
    speaker: 'Speaker',
    addressee: 'To',
    eventLabel: 'Occasion',
    whenLabel: 'When',
    reportVoice: 'the report’s own voice',
    chain: 'How the words came here',
    chainCount: (p: { n: number }) => `passed on ${count(p.n, 'time', 'times')}`,
    otherAccounts: 'Other accounts; all stand',
    putsOnRecord: 'Puts on record',
    inOtherLanguages: 'The same in other languages',
    leftOpen: 'Left open',
    nobodyReadsSo: 'nobody on this record reads it so',
    notes: 'Notes',
    whoSaidWhat: 'Who said what, according to whom',
    gradesOfAnAct: 'Grades of an act',
    readingGrade: 'an interpretation, never an act',
    nowLine: 'the day asked about',
    keptOut: 'Kept out',
    oneSideTitle: 'One side’s account only',
    oneSideBody: (p: { objects: string; side: string }) =>
      `About ${p.objects} only ${p.side} is on record in its own or reported words.`,
    tally: 'Entries told by',
    readingEntries: (p: { n: number }) =>
      `${count(p.n, 'entry that nobody stated: it stands', 'entries that nobody stated: they stand')} only under a reading`,
    entriesTold: (p: { n: number }) => `${count(p.n, 'entry', 'entries')}`,
    relayed: 'told or inferred by the report itself',
    concernsTitle: (p: { names: string }) => `Concerns: ${p.names}.`,
    positions: 'Positions on that day',
    item: 'Item',
    silentCell: 'unstated',
    waits: 'Who waits for whom',
    waitsLegend: 'Solid: stated. Dashed: only under a reading. Dotted box: nobody named.',
    statedWaits: 'Stated',
    readWaits: 'Only under a reading',
    goals: 'What stands in the way, and what would open it',
    goalsLede:
      'For each question: what was said and nothing more, then every combination of the readings that bear on it. None is chosen for you; counts are of combinations, not likelihoods.',
    asSaidOnly: 'As said, every question left open',
    sameUnderAll: 'The same under every reading.',
    combinations: (p: { n: number; total: number }) =>
      `${grouped(p.n)} of ${grouped(p.total)} ${form(p.total, 'combination', 'combinations')}`,
    whenReadings: 'when',
    orWhen: 'or when',
    anyReading: 'under any reading',
    smallestSets: 'Smallest sets of acts that would open it',
    betweenDiagnoses: (p: { least: string; most: string }) =>
      `had nothing of it been done: ${p.least}; had all of it been done: ${p.most}`,
    perhapsClosed: 'cannot tell whether it still stands: the dates on record leave it open',
    tooManyCombinations: (p: { n: number }) =>
      `The readings that bear on it combine in ${grouped(p.n)} ${form(p.n, 'way', 'ways')}, too many to try each. Take some answers as given: mufakat dossier … --read R1=…`,
    notSearchedFurther: (p: { n: number }) =>
      `not searched further than sets of ${acts(p.n)}; there may be others`,
    takenAsGiven: (p: { readings: string }) => `Taken as given for this answer: ${p.readings}.`,
    alreadyOpen: 'no further act: nothing stated stands in the way',
    waiving: (p: { acts: string }) => `leaving aside the condition stated for ${p.acts}`,
    together: (p: { acts: string }) =>
      `${p.acts} wait for each other. Done in one moment, together, they would open it, if each side says that its condition may be met so.`,
    variants: (p: { n: number }) => `what would open it, in ${count(p.n, 'case', 'cases')}`,
    changingQuestions: 'Questions that change the outcome',
    whoOnlyQuestions: 'Questions that change only whose act is awaited',
    idleQuestions: 'Questions that change nothing here',
    commonToAll: 'Common to every reading',
    noCommonSet: 'no one set of acts opens it under every reading',
    fourSets: 'Done, due, open, possible together',
    fourSetsLede: 'Acts not done, by the furthest set they are in: each set contains the one before it.',
    setNow: 'done, or counted as done',
    setKept: 'due, if everybody keeps their word',
    setReleased: 'released: its stated condition is met',
    setOpen: 'open: nobody’s condition stands in the way',
    setCould: 'possible only together: a circle',
    setBeyond: 'beyond what anyone has spoken of',
    readingsTitle: 'The readings, side by side',
    readingsLede:
      'Questions that the words leave open. Options in alphabetical order of their names in the record; none is the default.',
    asWorded: 'read so by',
    notFound: 'Looked for and not found',
    adopted: 'Done',
    depositary: 'Depositary',
    clauseInForce: 'Entry into force',
    clauseLater: 'Later parties',
    noClause: 'no clause',
    clauseLeave: 'Leaving',
    clauseTerritories: 'To which territories',
    waysIn: 'Who may come in, and how',
    noList: 'no list on file',
    provisions: 'Provisions on file',
    inOurWords: 'in our words',
    bothLimbs: 'A principle with several limbs shows all of them.',
    progress: 'Acts of consent over time',
    progressDesc: (p: { n: number; from: string; to: string }) =>
      `${count(p.n, 'party', 'parties')} by ${p.to}, from ${p.from}.`,
    statusOfEach: 'Status of every participant',
    alphabetical: 'Alphabetical, in the reader’s language. Every dotted word opens its reasons.',
    participant: 'Participant',
    status: 'Status',
    since: 'Since',
    acts: 'Acts',
    confidence: 'How sure',
    where: 'Where',
    mapNote:
      'The map is an index to the table and states nothing about boundaries. Areas under rival claims are hatched and carry no value. Small States are drawn as circles.',
    mapMember: 'in force or in effect',
    mapOther: 'other standing',
    mapDisputed: 'rival claims, no value shown',
    claims: 'Hatched areas, and who claims what',
    mapCount: 'structures each State is in',
    accountsTitle: 'Accounts that differ',
    structuresTitle: 'Who is in which structure, who in none',
    structuresLede:
      'Structures alphabetically, no ranking, no total score. Each list of States is an input with an author.',
    lists: 'Lists of States',
    chooseList: 'States shown',
    listOf: (p: { n: number }) => count(p.n, 'State', 'States'),
    widest: 'most in any one',
    inNone: 'in none',
    nobody: 'nobody',
    matrix: 'States and structures',
    howCome: 'What the participation clauses would let those outside do',
    indivisible: 'Indivisible security: every limb, side by side',
    structure: 'Structure',
    members: 'members',
    instrument: 'Instrument',
    instrumentsTitle: 'Instruments',
    partiesTitle: 'Parties',
    proposalsTitle: 'Proposals',
    proposalsLede: 'Put forward, and not instruments: nobody is bound by them.',
    dossiersTitle: 'Dossiers',
    reportsTitle: 'Reports',
    codes: 'Codes',
    nameFrom: (p: { source: string }) => `Name after ${p.source}.`,
    memberships: 'Towards each instrument',
    mayDo: 'Where it is outside: what the clause would let it do',
    saysIn: 'What it said, according to whom',
    whyTitle: (p: { what: string }) => `Why: ${p.what}`,
    asOnRecord: 'The same as on record, without it',
    ownEndTitle: 'The record cannot be settled',
    ownEndBody: 'Until that is mended nothing can be told from this record.',
    badAssumptionTitle: 'This act cannot be assumed',
    tooManyAssumed: (p: { n: number }) => `No more than ${acts(p.n)} can be assumed on a page.`,
    wouldChangeTitle: 'What would change it',
    doesNotSay: 'What this does not say',
    doesNotSayDossier:
      'It does not say that anyone refused, delayed or owed an act, or that anything was agreed. It does not say what any proposal contained, where no source gives it. It places no duty on a State that is not a party.',
    doesNotSayStatus:
      'It does not say what the acts not on this record would change, and it does not judge whether an act was valid, only what follows from those on file.',
    howToRead: 'How to read this',
    readConcluded: 'a step the engine takes',
    readSaid: 'an entry of the record, with its grade',
    readReading: 'a point where readers differ',
    readMissing: 'what the record does not hold',
    notFoundTitle: 'Not on this record',
    notFoundBody: 'There is no page at this address. Not found is not the same as not made.',
    aboutTitle: 'How this is done',
    badSizeTitle: 'Not a size of the record',
    badDayTitle: 'Not a calendar day',
  },
  about_page: [
    {
      h: 'Names',
      p: 'No State, alliance or organisation has a name in the program; all names are data with a source. Parties have ids of their own, and codes are attributes. Renaming every party renames every answer and changes nothing else; a test shows it.',
    },
    {
      h: 'Order',
      p: 'Lists are alphabetical in the reader’s language. No reading, list or pair is the default. Counts of combinations are counts, not likelihoods. There is no score and no ranking.',
    },
    {
      h: 'Colours and marks',
      p: 'One colour for data; no flags, no red or green. Every mark stands beside its word. Circles: legal status. Squares: grade of evidence. Triangles: moves in a negotiation.',
    },
    {
      h: 'Borders',
      p: 'The map takes no viewpoint. Areas under rival claims are hatched, carry nobody’s value and list the claims with their sources. Outlines are rough signs.',
    },
    {
      h: 'Words',
      p: 'Stated: a party’s own published words. Reported: somebody else says that it said so. Reading: an interpretation, named, with who makes it. Certain: two independent sources or the depositary’s own page. Likely: one source. Unverified: nobody here has looked it up.',
    },
    {
      h: 'Days',
      p: 'The published day of entry into force governs; the day computed from the acts is shown beside it, and differences are shown. Where an uncertain day decides, the answer is “cannot tell”. Past the last entry an answer says so and counts on nothing.',
    },
    {
      h: 'What it is not',
      p: 'Not a court, not a forecast, not advice. It says what follows from a record, not who is right, what anyone will do, or who is a State.',
    },
    {
      h: 'Not yet',
      p: 'The acts of this record are not signed: it is a set of files with their sources. Signed acts stand in the log of a depositary, whose office shows them on pages of its own.',
    },
  ],
};

export type Messages = typeof en;
