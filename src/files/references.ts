/**
 * Every place where one entry of the record names another. What is named must be on file.
 */
import type {
  ActCondition,
  Actors,
  DisputedArea,
  Dossier,
  Event,
  Force,
  ForceCondition,
  FormerName,
  Instrument,
  Labels,
  OpenTo,
  OtherName,
  Party,
  PartyCondition,
  Proposal,
  Question,
  RecordEntry,
  Region,
  Report,
  Source,
  When,
} from '../terms/index.ts';
import { ALL_PARTIES, conditionsOf, namedIn } from '../terms/index.ts';

/** What kind of thing a name must be the name of. */
export type Kind = 'party' | 'source' | 'event' | 'region' | 'instrument' | 'proposal' | 'dossier';

export interface Reference {
  readonly path: readonly PropertyKey[];
  readonly to: Kind;
  readonly id: string;
}

type Path = readonly PropertyKey[];

function refs(path: Path, to: Kind, ids: string | readonly string[] | undefined): Reference[] {
  if (ids === undefined) return [];
  if (typeof ids === 'string') return [{ path, to, id: ids }];
  return ids.map((id, i) => ({ path: [...path, i], to, id }));
}

const each = <T>(
  path: Path,
  items: readonly T[] | undefined,
  of: (item: T, path: Path) => Reference[],
): Reference[] => (items ?? []).flatMap((item, i) => of(item, [...path, i]));

const inSources = (path: Path, of: { sources?: readonly string[] | undefined } | undefined) =>
  refs([...path, 'sources'], 'source', of?.sources);

const inWhen = (path: Path, when: When | undefined): Reference[] =>
  each([...path, 'elsewhere'], when?.elsewhere, (e, p) => inSources(p, e));

const inActors = (path: Path, actors: Actors): Reference[] =>
  Array.isArray(actors) ? refs(path, 'party', actors) : [];

export function referencesInParty(party: Party): Reference[] {
  if (party.kind === 'person') return [...refs(['actsFor'], 'party', party.actsFor), ...inSources([], party)];
  if (party.kind === 'collective') return refs(['actsFor'], 'party', party.actsFor);
  return party.kind === 'publisher' ? refs(['of'], 'party', party.of) : [];
}

/** In a row of a table the sources stand in one cell. */
export function referencesInName({ party, sources }: OtherName): Reference[] {
  return [
    ...refs(['party'], 'party', party),
    ...sources.map((id) => ({ path: ['sources'], to: 'source', id }) as const),
  ];
}

export function referencesInFormerName(of: FormerName): Reference[] {
  return [...refs(['party'], 'party', of.party), ...inSources([], of)];
}

export function referencesInSource(source: Source): Reference[] {
  return each(['chain'], source.chain, (p, at) => refs([...at, 'who'], 'party', p.who));
}

export function referencesInEvent(event: Event): Reference[] {
  return [
    ...inWhen(['when'], event.when),
    ...refs(['parties'], 'party', event.parties),
    ...inSources([], event),
  ];
}

export function referencesInRegion(region: Region): Reference[] {
  return [
    ...inSources([], region),
    ...refs(['extends'], 'region', region.extends),
    ...region.members.flatMap((m, i) =>
      typeof m === 'string'
        ? refs(['members', i], 'party', m)
        : refs(['members', i, 'party'], 'party', m.party),
    ),
  ];
}

const inTable = (path: readonly PropertyKey[], of: Readonly<Record<string, number>>): Reference[] =>
  Object.keys(of).map((id) => ({ path: [...path, 'of', id], to: 'party' as const, id }));

export function referencesInInstrument(x: Instrument): Reference[] {
  return [
    ...each(['bindingAccounts'], x.bindingAccounts, (a, p) => [
      ...refs([...p, 'by'], 'party', a.by),
      ...inSources(p, a),
    ]),
    ...inSources(['adopted'], x.adopted),
    ...inSources(['depositary'], x.depositary),
    ...each(['participation'], x.participation, (w, p) => [
      ...inOpenTo([...p, 'openTo'], w.openTo),
      ...inSources(p, w),
    ]),
    ...conditionsOf(x).flatMap(({ condition, path }) => inCondition(path, condition)),
    ...inSources(['entryIntoForce'], x.entryIntoForce),
    ...inSources(['inForceFor'], x.inForceFor),
    ...each(['ownRules'], x.ownRules, (r, p) => [
      ...inSources([...p, 'entryIntoForce'], r.entryIntoForce),
      ...inSources([...p, 'laterParties'], r.laterParties),
    ]),
    ...each(['published'], x.published, (v, p) => inSources(p, v)),
    ...inSources(['monthEnd'], x.monthEnd),
    ...each(['weights'], x.weights, (w, p) => [
      ...inTable(p, w.of),
      ...inSources(p, w),
      ...each([...p, 'later'], w.later, (t, q) => [...inTable(q, t.of), ...inSources(q, t)]),
    ]),
    ...inSources(['laterParties'], x.laterParties),
    ...inSources(['accessions'], x.accessions),
    ...inSources(['successions'], x.successions),
    ...each(['requires'], x.requires, (r, p) => [
      ...each([...p, 'carries', 'addressees'], r.carries?.addressees, (to, q) =>
        to === ALL_PARTIES ? [] : refs(q, 'party', to),
      ),
      ...inSources(p, r),
    ]),
    ...each(['deemed'], x.deemed, (d, p) => inSources(p, d)),
    ...refs(['amends', 'instrument'], 'instrument', x.amends?.instrument),
    ...inSources(['amends'], x.amends),
    ...each(['precedence'], x.precedence, (c, p) => [
      ...refs([...p, 'to'], 'instrument', c.to === 'any' ? undefined : c.to),
      ...inSources(p, c),
    ]),
    ...refs(['parent', 'partyTo'], 'instrument', x.parent?.partyTo),
    ...inSources(['parent'], x.parent),
    ...inSources(['term'], x.term),
    ...refs(['term', 'prolongedBy', 'instrument'], 'instrument', x.term?.prolongedBy?.instrument),
    ...each(['sides'], x.sides, (s, p) => refs([...p, 'members'], 'party', s.members)),
    ...each(['ends'], x.ends, (e, p) => inSources(p, e)),
    ...inSources(['endsBelow'], x.endsBelow),
    ...inSources(['withdrawal'], x.withdrawal),
    ...each(['survivals'], x.survivals, (v, p) => inSources(p, v)),
    ...inSources(['territories'], x.territories),
    ...refs(['reservations', 'organ'], 'party', x.reservations?.organ),
    ...inSources(['reservations'], x.reservations),
    ...each(['optional'], x.optional, (o, p) => inSources(p, o)),
    ...inSources(['notifications'], x.notifications),
    ...each(['registrations'], x.registrations, (r, p) => [
      ...refs([...p, 'by'], 'party', r.by),
      ...inSources(p, r),
    ]),
    ...each(['readings'], x.readings, inReading),
    ...each(['provisions'], x.provisions, (v, p) => inSources(p, v)),
    ...each(['accounts'], x.accounts, (a, p) => [
      ...refs([...p, 'about'], 'party', a.about),
      ...refs([...p, 'by'], 'party', a.by),
      ...inSources(p, a),
    ]),
    ...each(['forThirdStates'], x.forThirdStates, (t, p) => [
      ...refs([...p, 'to'], 'party', t.to),
      ...inSources(p, t),
    ]),
    ...refs(['concerns'], 'party', x.concerns),
  ];
}

function inOpenTo(path: Path, to: OpenTo): Reference[] {
  if (typeof to === 'string') return [];
  if ('any' in to) return to.any.flatMap((each, i) => inOpenTo([...path, 'any', i], each));
  if ('region' in to) return refs([...path, 'region'], 'region', to.region);
  if ('parties' in to) return refs([...path, 'parties'], 'party', to.parties);
  if ('partyTo' in to) return refs([...path, 'partyTo'], 'instrument', to.partyTo);
  return refs([...path, 'readAs'], 'region', to.readAs);
}

/** Of one condition, not of those inside it. */
function inCondition(path: Path, c: ForceCondition | PartyCondition): Reference[] {
  const named = namedIn(c).flatMap(({ key, instrument }) =>
    refs([...path, ...key], 'instrument', instrument),
  );
  if ('parties' in c) return refs([...path, 'parties'], 'party', c.parties);
  if ('region' in c) return refs([...path, 'region'], 'region', c.region);
  if (!('of' in c) || typeof c.of !== 'object') return named;
  const at = [...path, 'of'];
  if ('parties' in c.of) return refs([...at, 'parties'], 'party', c.of.parties);
  if ('region' in c.of) return refs([...at, 'region'], 'region', c.of.region);
  if ('statesExcept' in c.of) return refs([...at, 'statesExcept'], 'party', c.of.statesExcept);
  return 'signatoriesExcept' in c.of
    ? refs([...at, 'signatoriesExcept'], 'party', c.of.signatoriesExcept)
    : named;
}

export function referencesInArea(area: DisputedArea): Reference[] {
  return each(['claims'], area.claims, (c, p) => [...refs([...p, 'by'], 'party', c.by), ...inSources(p, c)]);
}

export function referencesInProposal(x: Proposal): Reference[] {
  return [
    ...refs(['by'], 'party', x.by),
    ...refs(['to'], 'party', x.to),
    ...inWhen(['when'], x.when),
    ...inSources([], x),
    ...each(['accounts'], x.accounts, (a, p) => [
      ...refs([...p, 'event'], 'event', a.event),
      ...inSources(p, a),
    ]),
    ...refs(['carriedBy'], 'instrument', x.carriedBy),
    ...refs(['concerns'], 'party', x.concerns),
  ];
}

export function referencesInDossier(x: Dossier): Reference[] {
  return [
    ...refs(['sides'], 'party', x.sides),
    ...each(['concerns'], x.concerns, (c, p) => refs([...p, 'party'], 'party', c.party)),
    ...each(['acts'], x.acts, (a, p) => [
      ...inActors([...p, 'by'], a.by),
      ...inActors([...p, 'to'], a.to),
      ...refs([...p, 'awaitedBy'], 'party', a.awaitedBy),
      ...refs([...p, 'event'], 'event', a.event),
      ...refs([...p, 'toldBy'], 'party', a.toldBy),
      ...inWhen([...p, 'when'], a.when),
      ...inWhen([...p, 'namedSince'], a.namedSince),
      ...inSources(p, a),
      ...each([...p, 'accounts'], a.accounts, (b, q) => [
        ...inSources(q, b),
        ...inWhen([...q, 'when'], b.when),
      ]),
    ]),
    ...each(['conditions'], x.conditions, (c, p) => [
      ...inActors([...p, 'by'], c.by),
      ...refs([...p, 'toldBy'], 'party', c.toldBy),
      ...inWhen([...p, 'when'], c.when),
      ...inSources(p, c),
      ...each([...p, 'accounts'], c.accounts, (b, q) => [
        ...inSources(q, b),
        ...inWhen([...q, 'when'], b.when),
      ]),
    ]),
    ...each(['readings'], x.readings, inReading),
    ...each(['notFound'], x.notFound, (n, p) => [...refs([...p, 'by'], 'party', n.by), ...inSources(p, n)]),
  ];
}

function inReading(reading: Dossier['readings'][number], path: Path): Reference[] {
  return each([...path, 'options'], reading.options, (o, p) => [
    ...refs([...p, 'names'], 'party', o.names),
    ...each([...p, 'readBy'], o.readBy, (r, q) => inSources(q, r)),
  ]);
}

export function referencesInReport(x: Report): Reference[] {
  return [
    ...refs(['source'], 'source', x.source),
    ...refs(['dossier'], 'dossier', x.dossier),
    ...refs(['concerns'], 'party', x.concerns),
    ...each(['readings'], x.readings, inReading),
    ...each(['sentences'], x.sentences, (s, p) => [
      ...refs([...p, 'speaker'], 'party', s.speaker),
      ...(s.addressee === 'unstated' ? [] : refs([...p, 'addressee'], 'party', s.addressee)),
      ...(s.event === 'unstated' ? [] : refs([...p, 'event'], 'event', s.event)),
      ...inWhen([...p, 'when'], s.when),
      ...each([...p, 'records'], s.records, (e, q) => inRecordEntry(q, e)),
      ...each([...p, 'accounts'], s.accounts, (a, q) => [
        ...inSources(q, a),
        ...inWhen([...q, 'when'], a.when),
      ]),
      ...each([...p, 'asks'], s.asks, (q, r) => inQuestion(r, q)),
    ]),
  ];
}

function inRecordEntry(path: Path, e: RecordEntry): Reference[] {
  if ('dossier' in e) return refs([...path, 'dossier'], 'dossier', e.dossier);
  if ('proposal' in e) return refs([...path, 'proposal'], 'proposal', e.proposal);
  if ('event' in e) return refs([...path, 'event'], 'event', e.event);
  if ('source' in e) return refs([...path, 'source'], 'source', e.source);
  return 'region' in e ? refs([...path, 'region'], 'region', e.region) : [];
}

function inQuestion(path: Path, q: Question): Reference[] {
  switch (q.ask) {
    case 'coverage':
      return refs([...path, 'regions'], 'region', q.regions);
    case 'dates':
      return inRecordEntry([...path, 'of'], q.of);
    case 'carried':
      return refs([...path, 'proposal'], 'proposal', q.proposal);
    case 'act':
    case 'condition':
      return refs([...path, 'dossier'], 'dossier', q.dossier);
    case 'series': // a name that events share; `checkReports` looks for it there
    case 'readings':
    case 'commitment':
    case 'chain':
      return [];
  }
}

/** What an entry of a dossier names inside the same dossier. */
export type InnerKind = 'act' | 'item' | 'reading' | 'option';

/** Inside one dossier: acts, items, readings and options that entries name, in a value or as a key. */
export interface InnerReference {
  readonly path: readonly PropertyKey[];
  readonly to: InnerKind;
  readonly id: string;
  readonly known: readonly string[];
  readonly isKey: boolean;
}

/** Inside one dossier: an option that must say what it means and does not. */
export interface MissingOption {
  readonly path: readonly PropertyKey[];
  readonly missing: string;
}

export function innerReferences(x: Dossier): (InnerReference | MissingOption)[] {
  const acts = x.acts.map((a) => a.id as string);
  const items = x.items.map((i) => i.id);
  const readings = x.readings.map((r) => r.id as string);
  const options = (reading: string): string[] | undefined =>
    x.readings.find((r) => r.id === reading)?.options.map((o) => o.id as string);

  type Found = (InnerReference | MissingOption)[];
  const one = (path: Path, to: InnerKind, id: string, known: readonly string[], isKey = false): Found => [
    { path, to, id, known, isKey },
  ];
  // The options of a question that is not on file are not judged: it is the question that is wrong.
  const option = (path: Path, reading: string, id: string, isKey = false): Found => {
    const known = options(reading);
    return known ? one(path, 'option', id, known, isKey) : [];
  };
  const labels = (path: Path, under: Labels): Found =>
    Object.entries(under).flatMap(([reading, chosen]) => [
      ...one([...path, reading], 'reading', reading, readings, true),
      ...(chosen ?? []).flatMap((o, i) => option([...path, reading, i], reading, o)),
    ]);
  const actors = (path: Path, a: Actors): Found =>
    typeof a === 'object' && 'reading' in a ? one([...path, 'reading'], 'reading', a.reading, readings) : [];
  const byOption = (path: Path, reading: string, as: Record<string, unknown>): Found => [
    ...one([...path, 'reading'], 'reading', reading, readings),
    ...Object.keys(as).flatMap((o) => option([...path, 'as', o], reading, o, true)),
    // Every option must say what it means; one left out would silently mean nothing.
    ...(options(reading) ?? [])
      .filter((o) => !Object.hasOwn(as, o))
      .map((o) => ({ path: [...path, 'as', o], missing: o })),
  ];
  const condition = (path: Path, c: ActCondition): Found => {
    if ('act' in c) return one([...path, 'act'], 'act', c.act, acts);
    if ('all' in c) return c.all.flatMap((inner, i) => condition([...path, 'all', i], inner));
    if ('any' in c) return c.any.flatMap((inner, i) => condition([...path, 'any', i], inner));
    if ('of' in c) return c.of.flatMap((inner, i) => condition([...path, 'of', i], inner));
    return [
      ...byOption(path, c.reading, c.as),
      ...Object.entries(c.as).flatMap(([o, inner]) => condition([...path, 'as', o], inner)),
    ];
  };
  const force = (path: Path, f: Force[] | { reading: string; as: Record<string, Force[]> }): Found =>
    Array.isArray(f) ? [] : byOption(path, f.reading, f.as);

  return [
    ...x.acts.flatMap((a, i) => [
      ...one(['acts', i, 'object'], 'item', a.object, items),
      ...actors(['acts', i, 'by'], a.by),
      ...actors(['acts', i, 'to'], a.to),
      ...a.turnsOn.flatMap((r, j) => one(['acts', i, 'turnsOn', j], 'reading', r, readings)),
      ...labels(['acts', i, 'under'], a.under),
      ...labels(['acts', i, 'unless'], a.unless),
    ]),
    ...x.conditions.flatMap((c, i) => [
      ...one(['conditions', i, 'act'], 'act', c.act, acts),
      ...actors(['conditions', i, 'by'], c.by),
      ...c.turnsOn.flatMap((r, j) => one(['conditions', i, 'turnsOn', j], 'reading', r, readings)),
      ...force(['conditions', i, 'force'], c.force),
      ...condition(['conditions', i, 'on'], c.on),
      ...labels(['conditions', i, 'under'], c.under),
      ...labels(['conditions', i, 'unless'], c.unless),
    ]),
    ...x.goals.flatMap((g, i) => condition(['goals', i, 'when'], g.when)),
  ];
}
