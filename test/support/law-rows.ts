/**
 * What final clauses and the law of treaties ask of the program, a row each: the list that `docs/law-coverage.md` is made
 * from. A rule names the rows it carries (`Rows:` in its docstring), a hard case those it shows (`<!-- rows: … -->` on its
 * page). A row that nobody names stays on the list as not covered.
 */
export interface LawRow {
  readonly id: string;
  /** article of the Vienna Convention on the Law of Treaties where nothing else is said, or whose clause or practice */
  readonly article: string;
  readonly what: string;
}

export interface LawSection {
  readonly title: string;
  readonly rows: readonly LawRow[];
}

const row = (id: string, article: string, what: string): LawRow => ({ id, article, what });

export const LAW: readonly LawSection[] = [
  {
    title: 'Who may take part',
    rows: [
      row('open-to-all', '11, 15', 'open to all States'),
      row('open-to-members', '81', 'open to members of organisations, parties to a statute, States invited'),
      row('open-to-listed', '15', 'a closed list'),
      row('open-to-region', '15', 'States of a region, read by lists'),
      row('invitation', '15', 'by invitation of an organ; an accession before it is void'),
      row('consent-to-accession', '15', 'with the consent of all parties, or of a part of them'),
      row(
        'economic-organisation',
        'clauses on organisations',
        'an organisation is not counted beside its members',
      ),
      row('organisation-confirms', 'VCLT-IO 14', 'formal confirmation by an organisation'),
      row('composite-side', 'clause', 'two sides, one of several States (“the Joint Party”)'),
      row(
        'accession-towards-some',
        '15, clause',
        'an accession that has effect towards those that have not objected, or have accepted it',
      ),
      row('parent-required', 'clause', 'only a party to another treaty, and only as long as it is one'),
      row('parent-not-required', 'clause', 'a protocol that is open without its treaty'),
      row('parent-signature-suffices', 'clause', 'a signatory of the other treaty may take part'),
    ],
  },
  {
    title: 'Ways of consenting',
    rows: [
      row('simple-signature', '10, 18', 'a signature subject to ratification'),
      row('definitive-signature', '12', 'a signature that binds'),
      row('exchange', '13, 16(a)', 'exchange of instruments'),
      row('ratification', '14, 16', 'ratification, acceptance, approval'),
      row('accession', '15', 'accession without a signature'),
      row('last-notification', '11, 16(c)', 'notices that procedures are complete: the last, or the n-th'),
      row('adopted-text', '9', 'a political text, by those who adopt it'),
      row('tacit-consent', '11, clause', 'silence until a deadline'),
      row('linked-consent', '11, clause', 'consent to another treaty is consent to this one'),
      row('signing-window', 'clause', 'a time within which it can be signed'),
      row('consent-needs-signature', '14, clause', 'ratification needs a signature made in time'),
      row('minimum-package', '17, clause', 'consent is valid only with so many of the annexes or protocols'),
      row('mandatory-declaration', 'clause', 'without a declaration the depositary holds the instrument'),
      row('consent-taken-back', 'depositaries', 'consent taken back before entry into force'),
      row('signature-disowned', '18(a)', 'a signatory says that it does not intend to become a party'),
      row('provisional-application', '25', 'provisional application, and its end'),
      row('full-powers', '7, 8', 'who speaks for a State'),
    ],
  },
  {
    title: 'Entry into force',
    rows: [
      row('count', '24(1)', 'so many instruments, then a delay'),
      row('count-whom', '24(1)', 'who is counted: all, States, signatories'),
      row(
        'count-successions',
        'VCSST 49',
        'successions count, and so does the instrument of the predecessor',
      ),
      row('count-extinct', 'depositaries', 'the instrument of a State that has ceased to exist counts'),
      row('named-parties', 'clause', 'all of those named'),
      row('named-and-count', 'clause', 'those named, and so many others'),
      row('majority-with-named', 'clause', 'a majority of the signatories, some of them named'),
      row('mixed-groups', 'clause', 'so many of one group and so many of another'),
      row('weighted-share', 'clause', 'so much of a table: emissions, tonnage, contributions'),
      row('weighted-sum', 'clause', 'a minimum of a table, whatever that is of the whole'),
      row('weights-in-time', 'clause', 'by a table that changes: the tonnage of the world at the time'),
      row('more-than-a-part', 'clause', 'more than a third: a third is not enough'),
      row('nested-quality', 'clause', 'so many, of which so many of a kind'),
      row('smaller-of', 'clause', 'a number or a part, whichever is reached first'),
      row('fixed-day-or-later', 'clause', 'on a fixed day if ready by then, otherwise later'),
      row('phases-in-time', 'clause', 'another condition once a day has come'),
      row('not-before', 'clause', 'not before a day'),
      row('other-instrument-first', 'clause', 'another treaty has to be in force'),
      row('waivable', 'clause', 'each State may waive the conditions for itself'),
      row('waiver-after-leaving', '24(1)', 'a waiver, where its author has left and come back'),
      row('different-provisions', 'clause', 'provisions with rules of their own'),
      row('at-signature', '24(2)', 'at signature, on a fixed day, or on a day that an organ decides'),
      row('family-own-delay', '24(3)', 'later parties wait for their own delay'),
      row('family-general-day', '24(3)', 'those before entry into force are bound on the general day'),
      row('contracting-not-party', '2(1)(f), (g)', 'consent without force is not being a party'),
      row('published-day', '16, 77', 'the published day beside the computed one'),
      row('final-clauses', '24(4)', 'final clauses apply from adoption'),
      row('calendar', 'depositaries', 'ends of months, first days of months, the edges of periods'),
    ],
  },
  {
    title: 'Reservations, objections, declarations',
    rows: [
      row('reservations-silent', '19(c)', 'the treaty is silent'),
      row('reservations-prohibited', '19(a)', 'prohibited'),
      row('reservations-specified', '19(b), 20(1)', 'only those specified, or all but some'),
      row('reservations-collective', 'clause', 'a part of the parties objects'),
      row('reservations-all-or-organ', '20(2), (3)', 'the acceptance of all, or of an organ'),
      row('reservations-limited', 'clause', 'limited in time'),
      row('accepted-by-silence', '20(5), 21(1)', 'accepted, expressly or by silence'),
      row('objected', '20(4)(b), 21(3)', 'objected to, without or with opposing relations'),
      row('others-untouched', '21(2)', 'relations among the others'),
      row('severability', 'guide 4.5', 'an objection without benefit, both answers'),
      row('confirmed-when-ratifying', '23(2), (3)', 'confirmed when ratifying'),
      row(
        'counted-at-deposit',
        '20(4)(c)',
        'effect by the letter from the first acceptance, by practice from deposit',
      ),
      row(
        'reservations-withdrawn',
        '22, 23(4)',
        'withdrawal of reservations and objections, whole or in part',
      ),
      row('reservations-late', 'depositaries', 'made after consent'),
      row('optional-clauses', 'clause', 'declarations under an optional clause, on reciprocity'),
      row('reservations-survive', 'VCSST 20', 'a successor keeps the reservations of its predecessor'),
    ],
  },
  {
    title: 'Amendment and parallel regimes',
    rows: [
      row('amendment-acceptors', '40(4)', 'binds those that accept it'),
      row(
        'joined-after-amendment',
        '40(5)',
        'who joins later is party to the amended text, and to the other towards those not bound',
      ),
      row('text-between-two', '30(4)(b), 40(4)', 'the text between two is the one that both hold'),
      row('amendment-binds-all', '40(4), clause', 'binds all once enough have accepted'),
      row('amendment-own-delay', 'clause', 'for each acceptor after its own delay'),
      row('amendment-tacit', 'clause', 'binds all that have not said no in time'),
      row('amendment-unless', 'clause', 'falls if so many object'),
      row('amendment-opt-in', 'clause', 'who declared so when joining is bound by its own act only'),
      row('denominator-at-adoption', 'clause', 'a part of those that were parties at adoption'),
      row('denominator-now', 'depositaries', 'a part of those that are parties at the time'),
      row('between-themselves', '41', 'modified between some of the parties only'),
      row('successive-treaties', '30(3), 59', 'a later treaty replaces this one between the parties to both'),
      row('corrections', '79', 'errors corrected as from the beginning'),
    ],
  },
  {
    title: 'Leaving, ending, pausing',
    rows: [
      row('notice', '54(a), 67', 'notice, and a period from its receipt'),
      row('not-before-years', 'clause', 'no notice before so many years'),
      row('extraordinary-events', 'clause', 'notice with a statement of events'),
      row('conflict-hold', 'clause', 'no effect before the end of a conflict'),
      row('end-of-period', 'clause', 'at the end of a period, with notice before it'),
      row('sunset', '70, clause', 'provisions that go on after leaving'),
      row('cascade', 'clause', 'who leaves one treaty leaves another'),
      row(
        'parent-left-and-back',
        '11, 70(1)',
        'a consent to a protocol, whose author has left its treaty and come back',
      ),
      row('revocable-notice', '68', 'a notice revoked in time'),
      row('no-clause', '56', 'no clause on withdrawal'),
      row('expulsion', 'clause', 'put out by an organ'),
      row('expiry', '54(a)', 'concluded for a time'),
      row('renewal-tacit', 'clause', 'renewed unless somebody gives notice'),
      row('renewal-by-act', 'clause', 'renewed by an act, so many times'),
      row('prolonged-afterwards', '28, clause', 'prolonged when the term is over, as from then'),
      row('fewer-than', '55', 'fewer parties than so many'),
      row('two-sided-end', '54', 'a treaty between two ends for both'),
      row('ends-when', '54, 59', 'ends when another treaty enters into force, or on another condition'),
      row('grounds', '60–62, 65, 73', 'breach, impossibility, change of circumstances, war'),
      row('suspension', '57', 'suspension, and its end'),
      row('suspension-revoked', '67(2), 68, 72', 'a suspension revoked, before it has effect or later'),
      row('suspension-towards-some', '57, 58', 'suspended towards some parties, or for some provisions'),
    ],
  },
  {
    title: 'Around them',
    rows: [
      row('third-states', '34–37', 'duties and rights of third States'),
      row('not-retroactive', '4, 28', 'no look back'),
      row('succession-effect', 'VCSST 22, 23', 'a succession has its day of effect'),
      row('separation', 'VCSST 34', 'States that part'),
      row('uniting', 'VCSST 31', 'a State that is absorbed'),
      row('continuation', 'practice', 'the same legal person under another name'),
      row('territory', '29', 'to which territories it applies'),
      row('several-depositaries', '76', 'several depositaries with several lists'),
      row('depositary-examines', '77', 'whether an instrument is in due form'),
      row('communications', '78', 'from when an act is opposable to others'),
      row('registration', '80, Charter 102', 'registration'),
      row('treaty-conflicts', '30, Charter 103', 'commitments that collide'),
      row('political', '–', 'a text that is politically binding'),
      row('binding-disputed', '–', 'whether it is legally binding is disputed'),
      row('readings', '31–33', 'rival readings, none preferred'),
    ],
  },
];
