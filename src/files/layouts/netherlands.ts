/**
 * Treaty Database of the Netherlands, in English and Dutch: one row a party, dd-mm-yyyy, the kind of consent as a letter
 * behind its day: `(R)` ratification, `(A)` or `(T)` accession, `(Su)` or `(VG)` succession, `(S)` or `(O)` definitive
 * signature, `(NK)` or `(NB)` notification of which the kind is not known.
 *
 * The tables that were printed have the letter in a column of its own, and years of two digits.
 *
 * A renunciation is a notice of leaving, the termination the day on which it has effect.
 */
import type { ActKind } from '../../terms/act.ts';
import { LEFT_OUT } from '../sheets/mapping.ts';
import type { Layout } from './index.ts';

interface Form {
  readonly party: string;
  readonly signature: string;
  readonly provisional?: string;
  readonly consent: string;
  readonly effective: string;
  readonly notice: string;
  readonly end: string;
  /** what the letter of a consent means */
  readonly kinds: Readonly<Record<string, ActKind | typeof LEFT_OUT>>;
  /** the column of that letter, where it does not stand behind the day */
  readonly letter?: RegExp;
}

const ENGLISH: Form = {
  party: 'Party',
  signature: 'Signature',
  provisional: 'Provisional application',
  consent: 'Ratification',
  effective: 'Entry into force',
  notice: 'Renunciation',
  end: 'Termination',
  kinds: { R: 'ratify', A: 'accede', Su: 'succeed', S: 'sign-definitively', NK: LEFT_OUT },
};
const DUTCH: Form = {
  party: 'Partij',
  signature: 'Ondertekening',
  provisional: 'Voorlopige toepassing',
  consent: 'Ratificatie',
  effective: 'In werking',
  notice: 'Opzegging',
  end: 'Buiten werking',
  kinds: { R: 'ratify', T: 'accede', VG: 'succeed', O: 'sign-definitively', NB: LEFT_OUT },
};
const PRINTED: Form = {
  party: 'Partij',
  signature: 'Ondertekening',
  consent: 'Ratificatie',
  effective: 'Inwerking',
  notice: 'Opzegging',
  end: 'Buitenwerking',
  kinds: DUTCH.kinds,
  letter: /^Type ?\*?$/,
};

const layoutOf = ({ kinds, letter, ...named }: Form): Layout => ({
  publisher: 'Netherlands Treaty Database',
  fits: (headings) =>
    Object.values(named).every((h) => headings.includes(h)) &&
    (!letter || headings.some((h) => letter.test(h))),
  mapping: (headings) => {
    const from = letter && headings.find((h) => letter.test(h));
    const { party, signature, provisional, consent, effective, notice, end } = named;
    return {
      party,
      dates: 'day-month-year',
      acts: [
        { kind: 'sign', done: signature },
        ...(provisional ? [{ kind: 'apply-provisionally' as const, received: provisional }] : []),
        { kinds, ...(from ? { from } : {}), received: consent, effective },
        { kind: 'withdraw', received: notice, effective: end },
      ],
    };
  },
});

export const netherlands: readonly Layout[] = [ENGLISH, DUTCH, PRINTED].map(layoutOf);
