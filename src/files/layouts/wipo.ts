/** WIPO Lex: one row a party, the kind of consent before its day: `Accession : November 4, 2003`. */
import type { Layout } from './index.ts';

const [PARTY, DONE, RECEIVED, EFFECT] = [
  'Contracting Parties/Signatories',
  'Signature',
  'Instrument',
  'In Force',
] as const;

export const wipo: Layout = {
  publisher: 'WIPO Lex',
  fits: (headings) => [PARTY, DONE, RECEIVED, EFFECT].every((h) => headings.includes(h)),
  mapping: () => ({
    party: PARTY,
    acts: [
      { kind: 'sign', done: DONE },
      {
        kinds: {
          Ratification: 'ratify',
          Accession: 'accede',
          Acceptance: 'accept',
          Approval: 'approve',
          'Declaration of continued application': 'succeed',
          Succession: 'succeed',
          Denunciation: 'withdraw',
        },
        received: RECEIVED,
        effective: EFFECT,
      },
    ],
  }),
};
