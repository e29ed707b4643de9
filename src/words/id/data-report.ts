/** Indonesian, about what is weak in a record. */
import type { DataReportMessages } from '../en/data-report.ts';

export const id: DataReportMessages = {
  group: 'tentang catatan itu sendiri: apa yang lemah di dalamnya',
  report:
    'apa yang lemah: nilai yang belum diperiksa, bersumber satu, tanpa alamat, hari yang tidak diketahui',
  found: (p) =>
    `Dari ${p.instruments} instrumen dalam catatan, ${p.items} tindakan dan nilai lemah dalam suatu hal.`,
  foundBeside: (p) =>
    `Dari semua hal lain dalam catatan yang mempunyai derajat keyakinan, ${p.items} nilai lemah dalam suatu hal.`,
  limit:
    'Derajat keyakinan adalah pernyataan penyusun catatan. Fakta yang tidak tercantum belum tentu benar.',
  columns: {
    instrument: 'instrumen',
    sure: 'pasti / kemungkinan besar / belum terverifikasi',
    unverified: 'belum diperiksa',
    'one-source': 'satu sumber',
    'no-address': 'tanpa alamat',
    'day-unknown': 'hari tak diketahui',
    differs: 'beda dengan yang diumumkan',
  },
  beside: {
    dossier: 'berkas perundingan',
    event: 'peristiwa',
    name: 'nama lain para pihak',
    party: 'para pihak',
    proposal: 'usulan',
  },
  days: (p) => `Diumumkan: ${p.published}. Dihitung dari tindakan dalam catatan: ${p.computed}.`,
  seeOne:
    'Setiap tindakan dan nilai dari satu instrumen: mufakat data report INSTRUMEN; dari semua: --csv atau --json.',
  act: 'tindakan',
  value: 'nilai',
};
