/**
 * Treaties Online of the foreign ministry in London: one row an act, dd/mm/yyyy or dd-MMM-yyyy, `01/01/1900` for no day.
 */
import type { Layout } from './index.ts';

const [PARTY, ACTION, RECEIVED, EFFECT] = ['Country', 'Action', 'Action Date', 'Effective Date'] as const;

export const treatiesOnline: Layout = {
  publisher: 'UK Treaties Online',
  fits: (headings) => [PARTY, ACTION, RECEIVED, EFFECT].every((h) => headings.includes(h)),
  mapping: () => ({
    party: PARTY,
    dates: 'day-month-year',
    none: ['01/01/1900', '01-Jan-1900'],
    acts: [
      {
        kinds: {
          Signature: 'sign',
          'Definitive Signature': 'sign-definitively',
          Ratification: 'ratify',
          Accession: 'accede',
          Acceptance: 'accept',
          Approval: 'approve',
          Succession: 'succeed',
          Withdrawal: 'withdraw',
          Denunciation: 'withdraw',
          Extension: 'left-out',
          Reservation: 'left-out',
          Declaration: 'left-out',
          Objection: 'left-out',
          Communication: 'left-out',
          Bound: 'left-out',
        },
        from: ACTION,
        received: RECEIVED,
        effective: EFFECT,
      },
    ],
  }),
};
