/** One page of every kind, and the addresses that are answered with a message. */
export interface Sample {
  /** ends a test's sentence: "… on the home page" */
  readonly name: string;
  /** without the language */
  readonly path: string;
  readonly status?: 400 | 404;
}

export const PAGES: readonly Sample[] = [
  { name: 'the home page', path: '/' },
  { name: 'the list of reports', path: '/reports' },
  { name: 'a report', path: '/reports/minsk-2025-10-28' },
  { name: 'the list of dossiers', path: '/dossiers' },
  { name: 'an open dossier', path: '/dossiers/anchorage-minsk-2025' },
  { name: 'a settled dossier on its eve', path: '/dossiers/bonn-1978' },
  { name: 'a settled dossier at its end', path: '/dossiers/bonn-1978?on=1979-12-31' },
  { name: 'a dossier before its first entry', path: '/dossiers/anchorage-minsk-2025?on=2000-01-01' },
  { name: 'the list of instruments', path: '/instruments' },
  { name: 'the Energy Charter Treaty', path: '/instruments/energy-charter-treaty' },
  { name: 'the Istanbul Charter, politically binding', path: '/instruments/istanbul-charter-1999' },
  { name: 'the UN Charter, with the longest table', path: '/instruments/un-charter' },
  { name: 'an instrument on an early day', path: '/instruments/north-atlantic-treaty?on=1952-06-01' },
  { name: 'an instrument before its first act', path: '/instruments/eaeu-treaty?on=1990-01-01' },
  { name: 'the structures', path: '/structures' },
  { name: 'the structures over a chosen list', path: '/structures?region=m49-south-eastern-asia' },
  { name: 'the list of parties', path: '/parties' },
  { name: 'a State', path: '/parties/viet-nam' },
  { name: 'a State of which accounts differ', path: '/parties/belarus' },
  { name: 'a person', path: '/parties/lavrov' },
  { name: 'an organisation', path: '/parties/european-union' },
  { name: 'a side with a collective name', path: '/parties/us-side' },
  { name: 'why an instrument is in force', path: '/why/energy-charter-treaty' },
  { name: 'why a party stands where it stands', path: '/why/belarus/energy-charter-treaty' },
  { name: 'why an act is awaited', path: '/why/anchorage-minsk-2025/E1' },
  { name: 'why a condition is not met', path: '/why/anchorage-minsk-2025/K1' },
  { name: 'why a sentence is answered so', path: '/why/minsk-2025-10-28/S9' },
  { name: 'a search with results', path: '/search?q=charter' },
  { name: 'a search without results', path: '/search?q=zzzz' },
  { name: 'a search for nothing', path: '/search' },
  { name: 'how this is done', path: '/about' },
  { name: 'who is bound to whom among few', path: '/instruments/bangkok-treaty/relations' },
  { name: 'who is bound to whom among many', path: '/instruments/chemical-weapons/relations' },
  {
    name: 'how one party stands to every other',
    path: '/instruments/bangkok-treaty/relations?of=viet-nam',
  },
  {
    name: 'how two stand to each other',
    path: '/instruments/bangkok-treaty/relations?of=viet-nam&and=thailand',
  },
  { name: 'an address that names nothing', path: '/instruments/no-such-instrument', status: 404 },
  {
    name: 'relations of a party with itself',
    path: '/instruments/bangkok-treaty/relations?of=viet-nam&and=viet-nam',
    status: 404,
  },
  { name: 'a day that no calendar has', path: '/?on=2025-02-30', status: 400 },
];

export const LANGUAGES = ['en', 'id', 'vi', 'ru'] as const;

export interface InTurn<S> {
  readonly sample: S;
  /** ends a test's sentence: "… on the home page, in id" */
  readonly name: string;
  readonly language: (typeof LANGUAGES)[number];
}

/** As `check:soak` asks: every page in each language, and every figure on each day. */
export const EVERYTHING = process.env.MUFAKAT_BROWSER === 'all';

/**
 * For what the words of a page can hardly change: every page, each in one of the languages, in turn, so that every
 * language has a quarter of them; in `check:soak` every page in each.
 */
export const inTurn = <S extends { readonly name: string }>(samples: readonly S[]): readonly InTurn<S>[] =>
  samples.flatMap((sample, i) =>
    (EVERYTHING ? LANGUAGES : [LANGUAGES[i % LANGUAGES.length] as 'en']).map((language) => ({
      sample,
      language,
      name: `${sample.name}, in ${language}`,
    })),
  );

export const IN_TURN = inTurn(PAGES);
