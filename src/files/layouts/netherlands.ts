/**
 * Treaty Database of the Netherlands, in English and Dutch: one row a party, dd-mm-yyyy, the kind of consent as a letter
 * behind its day: `(R)` ratification, `(A)` or `(T)` accession, `(Su)` or `(VG)` succession, `(S)` or `(O)` definitive
 * signature, `(NK)` or `(NB)` notification of which the kind is not known.
 *
 * The tables that were printed have the letter in a column of its own, and years of two digits.
 *
 * A renunciation is a notice of leaving, the termination the day on which it has effect.
 */
import { LEFT_OUT } from '../sheets/mapping.ts';
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

const PRINTED = ['Partij', 'Ondertekening', 'Ratificatie', 'Inwerking', 'Opzegging', 'Buitenwerking'];
const LETTER = /^Type ?\*?$/;
const ENGLISH_KINDS = {
  R: 'ratify',
  A: 'accede',
  Su: 'succeed',
  S: 'sign-definitively',
  NK: LEFT_OUT,
} as const;
const DUTCH_KINDS = {
  R: 'ratify',
  T: 'accede',
  VG: 'succeed',
  O: 'sign-definitively',
  NB: LEFT_OUT,
} as const;

const has = (headings: readonly string[], known: readonly string[]) =>
  known.every((h) => headings.includes(h));

export const netherlands: Layout = {
  publisher: 'Netherlands Treaty Database',
  fits: (headings) =>
    has(headings, ENGLISH) ||
    has(headings, DUTCH) ||
    (has(headings, PRINTED) && headings.some((h) => LETTER.test(h))),
  mapping: (headings) => {
    if (has(headings, PRINTED)) {
      const [party, done, received, effective, notice, end] = PRINTED as [
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      const from = headings.find((h) => LETTER.test(h)) as string;
      return {
        party,
        dates: 'day-month-year',
        acts: [
          { kind: 'sign', done },
          { kinds: DUTCH_KINDS, from, received, effective },
          { kind: 'withdraw', received: notice, effective: end },
        ],
      };
    }
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
          kinds: isEnglish ? ENGLISH_KINDS : DUTCH_KINDS,
          received,
          effective,
        },
        { kind: 'withdraw', received: notice, effective: end },
      ],
    };
  },
};
