/**
 * Acts in the words that there were before an act could name provisions, territories, addressees and grounds. What was signed then has
 * the text and the id that it had, for ever: the ids below were written down then, and no later format changes one of them.
 */
import { testKey } from './circle.ts';

const key = testKey('alpha.example/root').text;
const inCircle = {
  v: 1,
  circle: 'c'.repeat(64),
  date: '2026-11-28',
  after: { size: 3, root: `${'A'.repeat(43)}=` },
  by: [{ key, party: 'a'.repeat(64), seq: 2, prev: 'b'.repeat(64) }],
};
export const firstAct = (kind: string, body: object) => ({ ...inCircle, kind, body });
const about = (act: string, more: object = {}) =>
  firstAct('treaty.act', { instrument: 'pact', act, ...more });

export const FIRST_ACTS = {
  'a ratification with all that it could say': {
    body: about('ratify', {
      done: '2026-11-20',
      document: { sha256: 'd'.repeat(64), type: 'text/plain', size: 7 },
      says: { en: 'We ratify.', fr: 'Nous ratifions.' },
    }),
    id: '12f6bac221cc731433a9154cbe45a9d3df809d37b5759a0952a9a2c3b1ec44cb',
  },
  'a succession on its day': {
    body: about('succeed', { effective: '1991-12-25' }),
    id: 'd744bd72dd7db6c5c33748d26fe2587e2cef9a6700f63572aaf1c56afda982f2',
  },
  'a notice taken back': {
    body: about('revoke', { about: 'e'.repeat(64) }),
    id: 'd5e003ea69160b2e0f982b0e99d9bef3df8232fe2fa8894b856fff5de9ba417b',
  },
  'a slip put right': {
    body: about('withdraw', { replaces: 'e'.repeat(64) }),
    id: '1cfcbec3fb2b1be30057def70a429ec9090cf51d6045cf1c4887294c0c9debc0',
  },
  'an agreement that names no application': {
    body: about('agree'),
    id: '205f1d505e98e533bfef8eb3790459a352181cde15f44ae3775fbfb2240b2f6d',
  },
  'full powers': {
    body: firstAct('powers.grant', { to: key, kinds: ['sign', 'ratify'], instruments: ['pact'] }),
    id: 'b2a299312a3dc7446e3ec74cb0f69cbf0698466897f6f106d935b0a825bd7448',
  },
  'a report about others': {
    body: firstAct('act.report', {
      instrument: 'pact',
      row: {
        id: 'beta-ratify',
        party: 'beta',
        kind: 'ratify',
        received: '2001-02-20',
        grade: 'reported',
        sources: 'paper',
        confidence: 'likely',
      },
      sources: [{ id: 'paper', title: 'A paper', seen: 'whole' }],
    }),
    id: '538c167e0d09950edf5dc178c43be77ab6b48ed5fc32e7f0def3bf4bc3c9268a',
  },
} as const;
