/** Sentences about what is weak in a record. */
import type { Spoken } from './speaker.ts';

const en = {
  group: 'about the record itself: what is weak in it',
  report: 'what is weak: values nobody looked up, with one source, without an address, days not known',
  found: (p: { instruments: number; items: number }) =>
    `Of ${p.instruments} ${p.instruments === 1 ? 'instrument' : 'instruments'} on file, ${p.items} ${p.items === 1 ? 'act or value is' : 'acts and values are'} weak in some way.`,
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
  days: (p: { published: string; computed: string }) =>
    `Published: ${p.published}. Computed from the acts on file: ${p.computed}.`,
  seeOne: 'Each act and value of one: mufakat data report INSTRUMENT; of all: --csv or --json.',
  act: 'act',
  value: 'value',
};
export type DataReportMessages = typeof en;

const id: DataReportMessages = {
  group: 'tentang catatan itu sendiri: apa yang lemah di dalamnya',
  report:
    'apa yang lemah: nilai yang belum diperiksa, bersumber satu, tanpa alamat, hari yang tidak diketahui',
  found: (p) =>
    `Dari ${p.instruments} instrumen dalam catatan, ${p.items} tindakan dan nilai lemah dalam suatu hal.`,
  limit:
    'Derajat keyakinan adalah pernyataan penyusun catatan. Fakta yang tidak tercantum belum tentu benar.',
  columns: {
    instrument: 'instrumen',
    sure: 'pasti / mungkin / belum terverifikasi',
    unverified: 'belum diperiksa',
    'one-source': 'satu sumber',
    'no-address': 'tanpa alamat',
    'day-unknown': 'hari tak diketahui',
    differs: 'beda dengan yang diumumkan',
  },
  days: (p) => `Diumumkan: ${p.published}. Dihitung dari tindakan dalam catatan: ${p.computed}.`,
  seeOne:
    'Setiap tindakan dan nilai dari satu instrumen: mufakat data report INSTRUMEN; dari semua: --csv atau --json.',
  act: 'tindakan',
  value: 'nilai',
};

export const DATA_REPORT: Readonly<Record<Spoken, DataReportMessages>> = { en, id };
