/**
 * Treaty Database of the Netherlands, in English and Dutch: one row a party, dd-mm-yyyy, the kind of consent as a letter
 * behind its day: `(R)` ratification, `(A)` or `(T)` accession, `(Su)` or `(VG)` succession, `(S)` or `(O)` definitive
 * signature, `(NK)` or `(NB)` notification of which the kind is not known.
 *
 * A renunciation is a notice of leaving, the termination the day on which it has effect.
 */
import type { Layout } from './index.ts';

const ENGLISH = [
  'Party',
  'Signature',
  'Provisional application',
  'Ratification',
  'Entry into force',
  'Renunciation',
  'Termination',
];
const DUTCH = [
  'Partij',
  'Ondertekening',
  'Voorlopige toepassing',
  'Ratificatie',
  'In werking',
  'Opzegging',
  'Buiten werking',
];

const has = (headings: readonly string[], known: readonly string[]) =>
  known.every((h) => headings.includes(h));

export const netherlands: Layout = {
  publisher: 'Netherlands Treaty Database',
  fits: (headings) => has(headings, ENGLISH) || has(headings, DUTCH),
  mapping: (headings) => {
    const isEnglish = has(headings, ENGLISH);
    const [party, done, provisional, received, effective, notice, end] = (isEnglish ? ENGLISH : DUTCH) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    return {
      party,
      dates: 'day-month-year',
      acts: [
        { kind: 'sign', done },
        { kind: 'apply-provisionally', received: provisional },
        {
          kinds: isEnglish
            ? { R: 'ratify', A: 'accede', Su: 'succeed', S: 'sign-definitively', NK: 'left-out' }
            : { R: 'ratify', T: 'accede', VG: 'succeed', O: 'sign-definitively', NB: 'left-out' },
          received,
          effective,
        },
        { kind: 'withdraw', received: notice, effective: end },
      ],
    };
  },
};
