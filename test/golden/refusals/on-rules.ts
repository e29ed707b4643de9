import type { Case } from './case.ts';

const rule = (name: string) => ({ code: 'rule-broken', expected: `rule:${name}` }) as const;

export const ON_RULES: readonly Case[] = [
  {
    title: 'An act without any day',
    file: 'instruments/pact.csv',
    from: 'alpha-ratify,alpha,ratify,,2019-03-04,',
    to: '▸alpha-ratify,alpha,ratify,,,',
    isRow: true,
    ...rule('act-has-a-date'),
  },
  {
    title: 'A remark in one language only',
    file: 'instruments/pact.csv',
    from: 'letter,likely,"hari tidak disebut, hanya bulan",',
    to: 'letter,likely,▸,',
    ...rule('note-in-both'),
    key: 'note_id',
  },
  {
    title: 'A date that says nothing at all',
    file: 'proposals/bridge.yaml',
    from: 'when: {elsewhere: [{date: 2019-05~, sources: [letter]}]}',
    to: 'when: ▸{elsewhere: []}',
    ...rule('when-has-something'),
    key: 'when',
  },
  {
    title: 'Words passed on by nobody',
    file: 'sources/papers.yaml',
    from: '{role: publisher, who: printer}',
    to: '▸{role: translation, language: en}',
    ...rule('passing-has-somebody'),
    key: 'sources[0].chain[0]',
  },
  {
    title: 'An act awaited by nobody',
    file: 'dossiers/talks.yaml',
    from: '  - id: E1\n    kind: confirm\n    state: awaited\n    by: {reading: R1}\n    to: [alpha]\n    awaitedBy: alpha\n',
    to: '  - ▸id: E1\n    kind: confirm\n    state: awaited\n    by: {reading: R1}\n    to: [alpha]\n',
    ...rule('awaited-by-if-awaited'),
    key: 'acts[1].awaitedBy',
  },
  {
    title: 'An act long done and still awaited by somebody',
    file: 'dossiers/talks.yaml',
    from: '    event: first-meeting\n',
    to: '    event: first-meeting\n    awaitedBy: ▸alpha\n',
    ...rule('awaited-by-only-if-awaited'),
    key: 'acts[0].awaitedBy',
  },
  {
    title: 'A treaty that waits for more consents than it names parties',
    file: 'instruments/pact.yaml',
    from: 'consents: 2',
    to: 'consents: ▸4',
    ...rule('more-than-listed'),
    key: 'entryIntoForce.when.consents',
    found: '{…}',
  },
  {
    title: 'At least three of two',
    file: 'dossiers/talks.yaml',
    from: 'atLeast: 1',
    to: 'atLeast: ▸3',
    ...rule('more-than-listed'),
    key: 'conditions[0].on.any[1].atLeast',
    found: '{…}',
  },
  {
    title: 'A State that ended before it began',
    file: 'parties/states.csv',
    from: '1950,1999',
    to: '1950,▸1949',
    ...rule('ends-before-it-begins'),
    key: 'until',
  },
];

const noMeaning = { code: 'no-meaning' } as const;

export const ON_CIRCLES: readonly Case[] = [
  {
    title: 'A list of States that extends itself',
    file: 'regions/sea.yaml',
    from: 'extends: coast',
    to: 'extends: ▸sea',
    ...noMeaning,
    key: 'extends',
    found: 'sea → sea',
  },
  {
    title: 'Two lists of States that extend each other',
    file: 'regions/coast.yaml',
    from: 'sources: [gazette]',
    to: 'sources: [gazette]\nextends: ▸sea',
    ...noMeaning,
    key: 'extends',
    found: 'coast → sea → coast',
  },
  {
    title: 'An envoy who acts for himself',
    file: 'parties/voices.yaml',
    from: 'actsFor: alpha\n',
    to: 'actsFor: ▸alpha-envoy\n',
    ...noMeaning,
    key: 'parties[0].actsFor',
    found: 'alpha-envoy → alpha-envoy',
  },
];

export const ON_FILES: readonly Case[] = [
  {
    title: 'A folder that nobody knows',
    file: 'treaties/pact.yaml',
    to: 'instrument: pact\n',
    code: 'unknown-file',
    suggestions: ['parties/*.yaml'],
  },
  {
    title: 'Another ending',
    file: 'regions/islands.yml',
    to: 'region: islands\n',
    code: 'unknown-file',
    suggestions: ['regions/*.yaml'],
  },
  {
    title: 'A deeper folder, named like a file',
    file: 'parties/more.csv/states.csv',
    to: 'id\n',
    code: 'unknown-file',
    suggestions: ['parties/*.csv'],
  },
  {
    title: 'A file name without an ending',
    file: 'sources/papers',
    to: 'sources: []\n',
    code: 'unknown-file',
    suggestions: [],
  },
  {
    title: 'A table of acts under the name of no instrument',
    file: 'instruments/pcat.csv',
    to: 'id,party,kind,done,received,notified,effective,grade,sources,confidence\n',
    code: 'unknown-reference',
    found: 'pcat',
    expected: 'kind:instrument',
    suggestions: ['pact'],
  },
];
