/** The codebook of a data package: what each table holds, and what each column of it means. */
import { numbersIn } from '../numbers.ts';

const { count } = numbersIn('en');

export const en = {
  title: 'Agreements, who takes part in them, and from when to when',
  description: (p: { day: string; at: number }) =>
    `Written from the first ${count(p.at, 'act', 'acts')} of the record; the network is that of ${p.day}. Standings and days in force are conclusions of the program from the acts and clauses on file, not statements of a depositary; where the record leaves something open the cell says cannot-tell. The record is a selection by its compilers. An empty cell means that there is no value.`,
  citation: (p: { version: string; day: string; at: number; digest: string }) =>
    `Record of agreements as read by Mufakat ${p.version}, first ${count(p.at, 'act', 'acts')}, state on ${p.day}, SHA-256 of the files ${p.digest}.`,
  licence: 'Apache License 2.0',
  noLicence: 'Whoever keeps the files of this record says under which licence they stand.',
  network:
    'Who stands where towards which instrument on that day: parties and instruments as nodes (GraphML).',
  codebook: 'This codebook as a table.',
  tables: {
    parties: 'Everybody who acts, speaks or is concerned.',
    sources: 'What the record rests on, and how much of it was seen.',
    instruments: 'Treaties and political texts.',
    acts: 'Acts about instruments, one row each, rows that were corrected included.',
    participation:
      'Where each party stands towards each instrument, one row a stretch of days. Days before the first row of a party, and between rows, have no act that counts.',
    panel:
      'Every State on file, every instrument, every year since its adoption. A row does not say that the State existed in that year.',
  },
  columns: {
    parties: {
      party: 'id of the party',
      kind: 'state, organisation, person, collective, territory or publisher; only states are in the panel',
      name: 'name in the language of this package',
      iso3: 'ISO 3166-1 alpha-3 code; former States have the codes that they had',
      m49: 'M49 code, a text of three digits with its leading zeros',
      cow: 'number in the data of the Correlates of War project; several with the year from whose end each counts, as 260@1955 255@1990. Empty where the list of codes used has none, former States among them',
    },
    sources: {
      source: 'id of the source',
      title: 'its title as published, or a description',
      publisher: 'who published it',
      date: 'date of publication as far as it is known (EDTF)',
      url: 'where it was published',
      seen: 'how much of it was seen: whole, excerpt, compilation or not-seen',
    },
    instruments: {
      instrument: 'id of the instrument',
      title: 'title in the language of this package',
      binding:
        'legal: binding under treaty law; political: takes effect among those who adopted it; disputed: some hold it the one, some the other',
      adopted: 'date of adoption as the source has it (EDTF)',
      adopted_earliest: 'first day that date can mean',
      adopted_latest: 'last day that date can mean',
      depositary: 'who receives acts about it',
      entry_clause: 'clause on entry into force',
      in_force:
        'when it is in force, each as yes or cannot-tell, first day/first day no longer; .. where there is none',
      published: 'days of entry into force that publications give; where there is one alone it governs',
      computed_earliest: 'first day of entry into force that follows from the acts and the clause',
      computed_latest: 'last such day; the same where it is certain',
      withdrawal_after:
        'how long after its receipt a notice of leaving takes effect (d days, m months, y years; x on the expiry)',
      acts: 'number of acts about it in this package',
      sources: 'ids of the sources of its adoption, separated by spaces',
      unverified:
        'places in the file of the instrument whose values nobody has looked up, separated by spaces',
    },
    acts: {
      entry: 'full name of the act on the record',
      instrument: 'instrument that it is about',
      party: 'who did it, or about whom an organ did it',
      iso3: 'ISO 3166-1 alpha-3 code of the party',
      m49: 'M49 code of the party, a text',
      kind: 'what was done: sign, ratify, accede, withdraw and so on',
      done: 'done in the capital or at the ceremony, as the source has it (EDTF)',
      done_earliest: 'first day that date can mean',
      done_latest: 'last day that date can mean',
      received: 'received by the depositary: the day that counts unless a clause says otherwise',
      received_earliest: 'first day that date can mean',
      received_latest: 'last day that date can mean',
      notified: 'notified to the others: their clocks run from it',
      notified_earliest: 'first day that date can mean',
      notified_latest: 'last day that date can mean',
      effective: 'a legal effect on a day of its own: a succession, an agreed or published day',
      effective_earliest: 'first day that date can mean',
      effective_latest: 'last day that date can mean',
      about: 'the act that this one takes back',
      replaces: 'the row that this one corrects',
      counts: 'false for rows that were corrected or retracted, and for retractions',
      depositary: 'the depositary who received it, where there are several',
      under: 'answers to questions of the instrument under which alone it stands',
      grade:
        'deposited: signed by its party; attested: by a depositary; reported: by someone who cites a source',
      confidence:
        'certain: two independent sources or the page of the depositary; likely: one source; unverified: not looked up',
      sources: 'ids of its sources, separated by spaces',
      note: 'a remark in the language of this package',
      provisions:
        'of a reservation, a declaration and what answers them: the provisions that it concerns, separated by semicolons',
      predecessor: 'of a succession: the State that it succeeds to',
      towards: 'of a suspension: towards whom alone, parties separated by spaces',
      ground:
        'on what a suspension rests, or a withdrawal that claims a ground: clause, agreement, asserted, breach, impossibility, change-of-circumstances, hostilities',
      addressees: 'to whom a notice is addressed: parties, separated by spaces, or all-parties',
      statement: 'sources in which the statement can be read that a notice carries, separated by spaces',
      intent:
        'what a reservation or an objection means to do, where it says so: exclude, modify, oppose-entry-into-force, without-benefit',
      territories: 'ids of the territories that an extension or an exclusion names, separated by spaces',
    },
    participation: {
      party: 'the party',
      iso3: 'ISO 3166-1 alpha-3 code of the party',
      m49: 'M49 code of the party, a text',
      instrument: 'the instrument',
      standing: 'where it stands; cannot-tell where the record leaves it open or readings differ',
      in_force:
        'whether it is bound and not suspended: yes, no or cannot-tell; yes beside a standing of cannot-tell where readings differ about the first day alone',
      from: 'first day; empty where the record has none',
      to: 'first day no longer; empty while nothing on record ends it',
      confidence: 'of the weakest act, and of the weakest clause or published day, that it rests on',
    },
    panel: {
      party: 'the State',
      iso3: 'ISO 3166-1 alpha-3 code',
      m49: 'M49 code, a text',
      cow: 'number in the data of the Correlates of War project at the end of that year, where there is one; empty for States of which the list of codes used has none. It does not say that the project counts the State in that year',
      instrument: 'the instrument',
      year: 'the year',
      standing: 'where it stands on 31 December; none where no act of it is on record by then',
      in_force: 'whether it is bound and not suspended on 31 December: yes, no or cannot-tell',
      days_surely: 'days of that year on which it surely is in force for it',
      days_possibly: 'days on which it possibly is, the sure ones included',
      confidence:
        'of where it stands on 31 December: of the weakest act, and of the weakest clause or published day, that it rests on; empty where there is none',
    },
  },
};

export type Codebook = typeof en;
