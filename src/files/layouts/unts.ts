/**
 * United Nations Treaty Series, participation tables (`showDetails.aspx`): one row an act, several for a treaty with
 * several depositaries, days as dd/mm/yyyy, with the day of effect for each participant.
 */
import type { Layout } from './index.ts';

const [PARTY, ACTION, RECEIVED, EFFECT] = [
  'Participant',
  'Action',
  'Date of Notification/Deposit',
  'Date of Effect',
] as const;

export const unts: Layout = {
  publisher: 'United Nations Treaty Series',
  fits: (headings) => [PARTY, ACTION, RECEIVED, EFFECT].every((h) => headings.includes(h)),
  mapping: () => ({
    party: PARTY,
    dates: 'day-month-year',
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
          Denunciation: 'withdraw',
          Withdrawal: 'withdraw',
          'Provisional application': 'apply-provisionally',
          Notification: 'left-out',
          Declaration: 'left-out',
          Participation: 'left-out',
          'Withdrawal of reservation': 'left-out',
          Application: 'left-out',
        },
        from: ACTION,
        received: RECEIVED,
        effective: EFFECT,
      },
    ],
  }),
};
