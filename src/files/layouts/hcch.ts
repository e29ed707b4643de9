/**
 * Status tables of the Hague Conference (HCCH): one row a contracting party, days as `27-X-1972`, the kind of consent as
 * letters in a column of its own. Numbers behind the headings belong to footnotes.
 */
import type { Layout } from './index.ts';

const heading = (headings: readonly string[], name: RegExp) => headings.find((h) => name.test(h)) ?? '';
const [SIGNED, CONSENT, TYPE, FORCE] = [/^S ?\d*$/, /^R\/A\/Su? ?\d*$/, /^Type ?\d*$/, /^EIF ?\d*$/] as const;

export const hcch: Layout = {
  publisher: 'HCCH',
  fits: (headings) => [SIGNED, CONSENT, TYPE, FORCE].every((name) => heading(headings, name) !== ''),
  mapping: (headings) => ({
    party: headings[0] ?? '',
    dates: 'day-month-year',
    acts: [
      { kind: 'sign', done: heading(headings, SIGNED) },
      {
        kinds: {
          R: 'ratify',
          A: 'accede',
          'A*': 'accede',
          'A**': 'accede',
          Su: 'succeed',
          C: 'continue',
          'Ap EU': 'approve',
          Den: 'left-out',
        },
        from: heading(headings, TYPE),
        received: heading(headings, CONSENT),
        effective: heading(headings, FORCE),
      },
    ],
  }),
};
