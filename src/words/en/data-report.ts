/** Sentences about what is weak in a record. */
import { numbersIn } from '../numbers.ts';

const { count } = numbersIn('en');

export const en = {
  group: 'about the record itself: what is weak in it',
  report: 'what is weak: values nobody looked up, with one source, without an address, days not known',
  found: (p: { instruments: number; items: number }) =>
    `Of ${count(p.instruments, 'instrument', 'instruments')} on file, ${count(p.items, 'act or value is', 'acts and values are')} weak in some way.`,
  foundBeside: (p: { items: number }) =>
    `Of everything else on file that has a confidence, ${count(p.items, 'value is', 'values are')} weak in some way.`,
  limit:
    'Confidence is what the compilers of the record say of it. That a fact is not listed does not make it right.',
  columns: {
    instrument: 'instrument',
    sure: 'certain / likely / unverified',
    unverified: 'not looked up',
    'one-source': 'one source',
    'no-address': 'no address',
    'day-unknown': 'day not known',
    differs: 'published differs',
  },
  beside: {
    dossier: 'dossiers',
    event: 'events',
    name: 'other names of parties',
    party: 'parties',
    proposal: 'proposals',
  },
  days: (p: { published: string; computed: string }) =>
    `Published: ${p.published}. Computed from the acts on file: ${p.computed}.`,
  seeOne: 'Each act and value of one: mufakat data report INSTRUMENT; of all: --csv or --json.',
  act: 'act',
  value: 'value',
};
export type DataReportMessages = typeof en;
