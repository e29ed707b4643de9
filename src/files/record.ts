/**
 * A folder of files to the record: each file read by its schema, every reference checked, acts put in order.
 *
 * Takes the files as a map from path to bytes, so that it runs anywhere; `doors` read the folder. One faulty file is
 * enough to refuse the whole, and all faults are reported together: half a record would answer wrongly.
 */
import type { z } from 'zod';
import { groupedBy } from '../terms/grouped.ts';
import {
  ACT_COLUMNS,
  type Act,
  ActRow,
  canBeAbout,
  canBeOf,
  conditionsOf,
  type DisputedArea,
  DisputedAreasFile,
  Dossier,
  type Event,
  EventsFile,
  type FormerName,
  Instrument,
  membershipsOf,
  type NoFile,
  namedIn,
  OPTIONAL_ACT_COLUMNS,
  type OpenRecord,
  OTHER_NAME_COLUMNS,
  OtherName,
  OtherParties,
  type Party,
  type Place,
  Proposal,
  partiesIn,
  type Read,
  type Reading,
  type Refusal,
  Region,
  Report,
  type Rule,
  type Source,
  SourcesFile,
  straysIn,
  towardsSome,
  withAllItTurnsOn,
} from '../terms/index.ts';
import { textOf } from '../terms/text.ts';
import { readCsv } from './csv.ts';
import { gradedIn } from './graded.ts';
import {
  innerReferences,
  type Kind,
  type Reference,
  referencesInArea,
  referencesInDossier,
  referencesInEvent,
  referencesInFormerName,
  referencesInInstrument,
  referencesInName,
  referencesInParty,
  referencesInProposal,
  referencesInRegion,
  referencesInReport,
  referencesInSource,
} from './references.ts';
import { type Locate, nearest, visible, visiblePath } from './refusals.ts';
import { STATE_COLUMNS, StateRow } from './states.ts';
import { tooLarge } from './text.ts';
import { readYaml } from './yaml.ts';

/** Something with the name of a file, or of a folder of files, of which there is nothing to read, or too much. */
export type Unreadable = { readonly is: NoFile } | { readonly is: 'large-file'; readonly bytes: number };

/** What each path holds: bytes, text, or what stands there instead of a file. */
export type Files = ReadonlyMap<string, Uint8Array | string | Unreadable>;

/** What the files of a folder hold that others name. */
const KIND_OF_FOLDER: Readonly<Partial<Record<string, Kind>>> = {
  parties: 'party',
  sources: 'source',
  events: 'event',
  regions: 'region',
  instruments: 'instrument',
  proposals: 'proposal',
  dossiers: 'dossier',
};

export function readRecord(files: Files): Read<OpenRecord> {
  const reader = new Reader();
  const paths = [...files.keys()].sort((a, b) => (a < b ? -1 : 1));
  for (const path of paths) reader.read(path, files.get(path) as Uint8Array | string | Unreadable);
  reader.checkReferences();
  reader.checkConfidence();
  reader.checkActs();
  reader.checkCircles();
  reader.checkCounts();
  reader.checkReports();
  if (reader.refusals.length > 0) return { ok: false, refusals: reader.refusals };
  return { ok: true, value: reader.record() };
}

class Reader {
  readonly refusals: Refusal[] = [];
  private readonly parties = new Map<string, Party>();
  private readonly otherNames: OtherName[] = [];
  private readonly names: FormerName[] = [];
  private readonly sources = new Map<string, Source>();
  private readonly events = new Map<string, Event>();
  private readonly regions = new Map<string, Region>();
  private readonly instruments = new Map<string, Instrument>();
  private readonly proposals = new Map<string, Proposal>();
  private readonly dossiers = new Map<string, Dossier>();
  private readonly reports = new Map<string, Report>();
  private readonly disputedAreas: DisputedArea[] = [];
  private readonly acts: Act[] = [];
  private readonly entries: string[] = [];
  private readonly rowChecks: { readonly act: Act; readonly locate: Locate }[] = [];
  private readonly places = new Map<string, Place>();
  private readonly locates = new Map<string, Locate>();
  private readonly toGrade: { value: unknown; locate: Locate }[] = [];
  private readonly toCheck: { references: Reference[]; locate: Locate }[] = [];
  /** Kinds of which a file was refused: whether a name of that kind is on file cannot be told. */
  private readonly unread = new Set<Kind>();

  /** By folder and ending: what a file of that kind holds. */
  private readonly kinds: Readonly<Record<string, (path: string, bytes: Uint8Array | string) => void>> = {
    'parties/csv': (path, bytes) =>
      this.rows(path, bytes, 'party', StateRow, STATE_COLUMNS, (state, locate) => {
        this.add(this.parties, 'party', state.id, state, locate, ['id'], referencesInParty(state));
      }),
    'parties/yaml': (path, bytes) =>
      this.file(path, bytes, 'party', OtherParties, ({ parties, names = [] }, locate) => {
        this.addEach(this.parties, 'party', 'parties', parties, locate, referencesInParty);
        this.names.push(...names);
        this.toCheck.push({
          references: names.flatMap((n, i) => under(['names', i], referencesInFormerName(n))),
          locate,
        });
      }),
    'names/csv': (path, bytes) =>
      this.rows(path, bytes, undefined, OtherName, OTHER_NAME_COLUMNS, (row, locate) => {
        const { name, party, since } = row;
        const claimed = `${name.toLowerCase()} of ${party} since ${since?.text ?? '..'}`;
        if (!this.claim('name', claimed, locate(['name'], 'value'))) return;
        this.otherNames.push(row);
        this.toCheck.push({ references: referencesInName(row), locate });
      }),
    'sources/yaml': (path, bytes) =>
      this.file(path, bytes, 'source', SourcesFile, ({ sources }, locate) => {
        this.addEach(this.sources, 'source', 'sources', sources, locate, referencesInSource);
      }),
    'events/yaml': (path, bytes) =>
      this.file(path, bytes, 'event', EventsFile, ({ events }, locate) => {
        this.addEach(this.events, 'event', 'events', events, locate, referencesInEvent);
      }),
    'regions/yaml': (path, bytes) =>
      this.file(path, bytes, 'region', Region, (r, locate) => {
        this.add(this.regions, 'region', r.region, r, locate, ['region'], referencesInRegion(r));
      }),
    'instruments/yaml': (path, bytes) =>
      this.file(path, bytes, 'instrument', Instrument, (x, locate) => {
        this.claimReadings(x.instrument, x.readings, locate);
        x.ownRules.forEach((r, i) => {
          this.claim('rule', `${x.instrument}/${r.id}`, locate(['ownRules', i, 'id'], 'value'));
        });
        x.forThirdStates.forEach((t, i) => {
          this.claim('rule', `${x.instrument}/${t.id}`, locate(['forThirdStates', i, 'id'], 'value'));
        });
        this.add(
          this.instruments,
          'instrument',
          x.instrument,
          x,
          locate,
          ['instrument'],
          referencesInInstrument(x),
        );
      }),
    'instruments/csv': (path, bytes) => this.readActs(path, bytes),
    'proposals/yaml': (path, bytes) =>
      this.file(path, bytes, 'proposal', Proposal, (x, locate) => {
        this.add(this.proposals, 'proposal', x.proposal, x, locate, ['proposal'], referencesInProposal(x));
      }),
    'dossiers/yaml': (path, bytes) =>
      this.file(path, bytes, 'dossier', Dossier, (x, locate) => this.addDossier(x, locate)),
    'reports/yaml': (path, bytes) =>
      this.file(path, bytes, undefined, Report, (x, locate) => {
        this.add(this.reports, 'report', x.report, x, locate, ['report'], referencesInReport(x));
        x.sentences.forEach((s, i) => {
          this.claim('sentence', `${x.report}/${s.n}`, locate(['sentences', i, 'n'], 'value'));
        });
        this.claimReadings(x.report, x.readings, locate);
      }),
    'map/yaml': (path, bytes) =>
      this.file(path, bytes, undefined, DisputedAreasFile, ({ areas }, locate) => {
        areas.forEach((area, i) => {
          this.disputedAreas.push(area);
          this.claim('area', area.id, locate(['areas', i, 'id'], 'value'));
          this.toCheck.push({ references: under(['areas', i], referencesInArea(area)), locate });
        });
      }),
  };

  read(path: string, content: Uint8Array | string | Unreadable): void {
    if (typeof content === 'object' && 'is' in content) this.refuseUnreadable(path, content);
    else this.readFile(path, content);
  }

  private refuseUnreadable(path: string, content: Unreadable): void {
    const kind = KIND_OF_FOLDER[path.split('/')[0] as string];
    if (kind) this.unread.add(kind);
    if (content.is === 'large-file') {
      this.refusals.push(tooLarge(visiblePath(path), content.bytes));
      return;
    }
    const found = content.is;
    const expected = `kind:${path.includes('/') ? 'file' : 'folder'}`;
    this.refusals.push({ code: 'not-a-file', where: { file: visiblePath(path) }, found, expected });
  }

  private readFile(path: string, bytes: Uint8Array | string): void {
    const [folder = '', name = '', ...deeper] = path.split('/');
    const read = deeper.length === 0 && this.kinds[`${folder}/${name.split('.').at(-1)}`];
    if (read) read(path, bytes);
    else {
      const known = Object.keys(this.kinds).map((kind) => kind.replace('/', '/*.'));
      this.refusals.push({
        code: 'unknown-file',
        where: { file: visiblePath(path) },
        expected: known.join(', '),
        suggestions: nearest(path.replace(/\/.*\./, '/*.'), known),
      });
    }
  }

  /** One by one: a file can have more faults than a call can have arguments. */
  private refuse(refusals: readonly Refusal[], kind: Kind | undefined): void {
    for (const refusal of refusals) this.refusals.push(refusal);
    if (kind) this.unread.add(kind);
  }

  private addEach<T extends { readonly id: string }>(
    to: Map<string, T>,
    kind: string,
    key: string,
    items: readonly T[],
    locate: Locate,
    references: (item: T) => Reference[],
  ): void {
    items.forEach((item, i) => {
      this.add(to, kind, item.id, item, locate, [key, i, 'id'], under([key, i], references(item)));
    });
  }

  private file<S extends z.ZodType>(
    path: string,
    bytes: Uint8Array | string,
    kind: Kind | undefined,
    schema: S,
    take: (value: z.output<S>, locate: Locate) => void,
  ): void {
    const read = readYaml(bytes, path, schema);
    if (read.ok) {
      this.toGrade.push(read.value);
      take(read.value.value, read.value.locate);
    } else this.refuse(read.refusals, kind);
  }

  private rows<T>(
    path: string,
    bytes: Uint8Array | string,
    kind: Kind | undefined,
    schema: z.ZodType<T>,
    columns: { required: readonly string[]; optional: readonly string[] },
    take: (value: T, locate: Locate) => void,
  ): void {
    const read = readCsv(bytes, path, schema, columns);
    if (read.ok) {
      for (const row of read.value) {
        this.toGrade.push(row);
        take(row.value, row.locate);
      }
    } else this.refuse(read.refusals, kind);
  }

  /** `instruments/some-treaty.csv` holds the acts about `some-treaty`. */
  private readActs(path: string, bytes: Uint8Array | string): void {
    const instrument = (path.split('/').at(-1) as string).replace(/\.csv$/, '');
    const optional = OPTIONAL_ACT_COLUMNS;
    const columns = { required: ACT_COLUMNS.filter((c) => !optional.includes(c)), optional };
    this.toCheck.push({
      references: [{ path: [], to: 'instrument', id: instrument }],
      locate: () => ({ file: path }),
    });
    this.rows(path, bytes, undefined, ActRow, columns, (row, locate) => {
      const { note_en, note_id, ...given } = row;
      const note = textOf(note_en, note_id);
      const act: Act = { ...given, ...(note && { note }), instrument, entry: `${instrument}/${row.id}` };
      if (!this.claim('act', act.entry, locate(['id'], 'value'))) return;
      this.acts.push(act);
      this.entries.push(act.entry);
      this.toCheck.push({
        references: [
          { path: ['party'], to: 'party', id: row.party },
          ...partiesIn(row).map(({ column, id }) => ({ path: [column], to: 'party', id }) as const),
          ...(row.statement ?? []).map((id) => ({ path: ['statement'], to: 'source', id }) as const),
          ...row.sources.map((id) => ({ path: ['sources'], to: 'source', id }) as const),
        ],
        locate,
      });
      this.rowChecks.push({ act, locate });
    });
  }

  private addDossier(x: Dossier, locate: Locate): void {
    this.add(this.dossiers, 'dossier', x.dossier, x, locate, ['dossier'], referencesInDossier(x));
    const claimEach = (kind: string, key: string, items: readonly { readonly id: string }[]) => {
      items.forEach((item, i) => {
        const isNew = this.claim(kind, `${x.dossier}/${item.id}`, locate([key, i, 'id'], 'value'));
        if (isNew && key === 'acts') this.entries.push(`${x.dossier}/${item.id}`);
      });
    };
    // Acts and conditions share one series of names: a citation says which entry, not which list.
    claimEach('entry', 'acts', x.acts);
    claimEach('entry', 'conditions', x.conditions);
    claimEach('goal', 'goals', x.goals);
    claimEach('item', 'items', x.items);
    this.claimReadings(x.dossier, x.readings, locate);
    for (const inner of innerReferences(x)) {
      if ('missing' in inner) {
        const where = locate(inner.path, 'value');
        this.refusals.push({ code: 'missing-key', where, expected: inner.missing });
      } else if (!inner.known.includes(inner.id)) {
        this.unknown(locate(inner.path, inner.isKey ? 'key' : 'value'), inner.id, inner.known, inner.to);
      }
    }
  }

  private claimReadings(document: string, readings: readonly Reading[], locate: Locate): void {
    readings.forEach((reading, i) => {
      this.claim('reading', `${document}/${reading.id}`, locate(['readings', i, 'id'], 'value'));
      reading.options.forEach((option, j) => {
        const name = `${document}/${reading.id}/${option.id}`;
        this.claim('option', name, locate(['readings', i, 'options', j, 'id'], 'value'));
      });
    });
  }

  private add<T>(
    to: Map<string, T>,
    kind: string,
    id: string,
    value: T,
    locate: Locate,
    path: readonly PropertyKey[],
    references: Reference[],
  ): void {
    if (!this.claim(kind, id, locate(path, 'value'))) return;
    to.set(id, value);
    this.locates.set(`${kind} ${id}`, (inner, what) => locate([...path.slice(0, -1), ...inner], what));
    this.toCheck.push({ references, locate });
  }

  /** An id is taken once; the second taker is refused, with the place of the first. */
  private claim(kind: string, id: string, where: Place): boolean {
    const name = `${kind} ${id}`;
    const first = this.places.get(name);
    if (first) this.refusals.push({ code: 'duplicate-id', where, also: [first], found: visible(id) });
    else this.places.set(name, where);
    return first === undefined;
  }

  /** Acts name other acts of their table, and answers to the questions of their instrument. */
  checkActs(): void {
    const acts = new Set(this.entries);
    const byEntry = new Map(this.acts.map((act) => [act.entry, act]));
    const byInstrument = groupedBy(this.acts, (act) => act.instrument);
    for (const { act, locate } of this.rowChecks) {
      const beside = byInstrument.get(act.instrument) ?? [];
      for (const key of ['about', 'replaces'] as const) {
        const id = act[key];
        if (id === undefined || (acts.has(`${act.instrument}/${id}`) && id !== act.id)) continue;
        const known = beside.filter((a) => a !== act).map((a) => a.id);
        this.unknown(locate([key], 'value'), id, known, 'act');
      }
      const about = byEntry.get(`${act.instrument}/${act.about}`);
      const answered = towardsSome(this.instruments.get(act.instrument)?.accessions);
      if (about && !canBeAbout(act, about, { predecessors: predecessorsOf(act.party, beside), answered })) {
        const where = locate(['about'], 'value');
        this.refusals.push({ code: 'rule-broken', where, found: about.id, expected: 'rule:about-fits' });
      }
      this.checkCanBe(act, beside, locate);
      for (const stray of straysIn(act, { parties: this.parties, instruments: this.instruments })) {
        const where = locate([stray.column], 'value');
        if ('rule' in stray)
          this.refusals.push({
            code: 'rule-broken',
            where,
            found: stray.found,
            expected: `rule:${stray.rule}`,
          });
        else this.unknown(where, stray.found, stray.known, stray.kind);
      }
    }
  }

  /** That there can be such an act of that party at all. A row that another one puts right may be wrong. */
  private checkCanBe(act: Act, beside: readonly Act[], locate: Locate): void {
    const party = this.parties.get(act.party);
    if (!party || canBeOf(act.kind, party.kind) || beside.some((a) => a.replaces === act.id)) return;
    const rule: Rule = 'confirms-formally';
    const where = locate(['kind'], 'value');
    this.refusals.push({ code: 'rule-broken', where, found: act.kind, expected: `rule:${rule}` });
  }

  checkReferences(): void {
    const on: Record<Kind, ReadonlyMap<string, unknown>> = {
      party: this.parties,
      source: this.sources,
      event: this.events,
      region: this.regions,
      instrument: this.instruments,
      proposal: this.proposals,
      dossier: this.dossiers,
    };
    for (const { references, locate } of this.toCheck) {
      for (const { path, to, id } of references) {
        if (!on[to].has(id) && !this.unread.has(to))
          this.unknown(locate(path, 'value'), id, [...on[to].keys()], to);
      }
    }
  }

  /** What rests on nothing but sources that nobody here has looked at is unverified, however sure it sounds. */
  checkConfidence(): void {
    const isNotSeen = (id: string) => this.sources.get(id)?.seen === 'not-seen';
    for (const { value, locate } of this.toGrade) {
      for (const { path, sources, confidence } of gradedIn(value)) {
        if (confidence === 'unverified' || sources.length === 0 || !sources.every(isNotSeen)) continue;
        const where = locate([...path, 'confidence'], 'value');
        this.refusals.push({
          code: 'rule-broken',
          where,
          found: confidence,
          expected: 'rule:unverified-unless-seen',
        });
      }
    }
  }

  /** A list that extends itself, or a party that acts for itself, by however long a way, rests on nothing. */
  checkCircles(): void {
    this.circlesIn('region', this.regions, (region) => ['extends', region.extends]);
    this.circlesIn('party', this.parties, (party) =>
      'actsFor' in party ? ['actsFor', party.actsFor] : ['of', 'of' in party ? party.of : undefined],
    );
    this.circlesIn('instrument', this.instruments, (x) => ['amends', x.amends?.instrument]);
    this.countsInCircles();
  }

  /** Who is party to one instrument has to be settled before a count over its parties, and so cannot turn on that count. */
  private countsInCircles(): void {
    for (const [id, instrument] of this.instruments) {
      const locate = this.locates.get(`instrument ${id}`);
      const prolonged = instrument.term?.prolongedBy?.instrument;
      if (prolonged && locate && withAllItTurnsOn(this.instruments, prolonged).includes(id)) {
        const where = locate(['term', 'prolongedBy', 'instrument'], 'value');
        this.refusals.push({ code: 'no-meaning', where, found: visible(`${id} → ${prolonged} → ${id}`) });
      }
      for (const { condition, path } of conditionsOf(instrument)) {
        for (const { key, instrument: other, counted } of namedIn(condition)) {
          if (!counted || !locate || !withAllItTurnsOn(this.instruments, other).includes(id)) continue;
          const found = visible(`${id} → ${other} → ${id}`);
          this.refusals.push({ code: 'no-meaning', where: locate([...path, ...key], 'value'), found });
        }
      }
    }
  }

  /** A number of those on a list is a number of one day: a list whose members come and go has none. */
  checkCounts(): void {
    for (const [id, instrument] of this.instruments) {
      const locate = this.locates.get(`instrument ${id}`);
      for (const { condition: c, path } of conditionsOf(instrument)) {
        if (!locate || !('of' in c) || typeof c.of !== 'object' || !('region' in c.of)) continue;
        const hasDays = membershipsOf({ regions: this.regions }, c.of.region).some((m) => m.since ?? m.until);
        if (!hasDays) continue;
        const where = locate([...path, 'of', 'region'], 'value');
        this.refusals.push({
          code: 'rule-broken',
          where,
          found: visible(c.of.region),
          expected: 'rule:count-without-days',
        });
      }
    }
  }

  private circlesIn<T>(
    kind: Kind,
    items: ReadonlyMap<string, T>,
    next: (item: T) => readonly [key: string, id: string | undefined],
  ): void {
    const seen = new Set<string>();
    for (const start of items.keys()) {
      const way: string[] = [];
      let at: string | undefined = start;
      while (at !== undefined && !seen.has(at)) {
        seen.add(at);
        way.push(at);
        const item = items.get(at);
        at = item && next(item)[1];
      }
      const circle = at !== undefined && way.includes(at) ? [...way.slice(way.indexOf(at)), at] : [];
      const first = items.get(at ?? '');
      const locate = this.locates.get(`${kind} ${at}`);
      if (circle.length === 0 || !first || !locate) continue;
      const where = locate([next(first)[0]], 'value');
      this.refusals.push({ code: 'no-meaning', where, found: visible(circle.join(' → ')) });
    }
  }

  /** Sentences name entries and readings of the dossiers beside them, and series of events. */
  checkReports(): void {
    const series = [...new Set([...this.events.values()].flatMap((e) => e.series ?? []))] as string[];
    for (const report of this.reports.values()) {
      const locate = this.locates.get(`report ${report.report}`);
      if (!locate) continue;
      const dossier = report.dossier && this.dossiers.get(report.dossier);
      const readings = [...report.readings, ...(dossier?.readings ?? [])].map((r) => r.id as string);
      // Without its dossier there is no telling which readings there are.
      const isWhole = report.dossier === undefined || dossier !== undefined;
      const named = (path: PropertyKey[], id: string, known: readonly string[], to: string) => {
        if (!known.includes(id)) this.unknown(locate(path, 'value'), id, known, to);
      };
      const reading = (path: PropertyKey[], id: string) => {
        if (isWhole) named(path, id, readings, 'reading');
      };
      const entry = (path: PropertyKey[], of: string, id: string) => {
        const x = this.dossiers.get(of);
        if (x)
          named(
            path,
            id,
            [...x.acts, ...x.conditions].map((e) => e.id as string),
            'entry',
          );
      };
      report.readings.forEach((r, i) => {
        const also = this.places.get(`reading ${report.dossier}/${r.id}`);
        const where = locate(['readings', i, 'id'], 'value');
        if (also) this.refusals.push({ code: 'duplicate-id', where, also: [also], found: r.id });
      });
      report.sentences.forEach((s, i) => {
        s.open.forEach((r, j) => {
          reading(['sentences', i, 'open', j], r);
        });
        s.records.forEach((e, j) => {
          const path = ['sentences', i, 'records', j];
          if ('dossier' in e) entry([...path, 'entry'], e.dossier, e.entry);
          if ('reading' in e) reading([...path, 'reading'], e.reading);
        });
        s.asks.forEach((q, j) => {
          const path = ['sentences', i, 'asks', j];
          if (q.ask === 'act' || q.ask === 'condition') entry([...path, 'entry'], q.dossier, q.entry);
          if (q.ask === 'readings') reading([...path, 'reading'], q.reading);
          if (q.ask === 'series' && !this.unread.has('event'))
            named([...path, 'series'], q.series, series, 'series');
          if (q.ask !== 'dates') return;
          if ('dossier' in q.of) entry([...path, 'of', 'entry'], q.of.dossier, q.of.entry);
          if ('reading' in q.of) reading([...path, 'of', 'reading'], q.of.reading);
        });
      });
    }
  }

  private unknown(where: Place, id: string, known: readonly string[], kind: string): void {
    this.refusals.push({
      code: 'unknown-reference',
      where,
      found: visible(id),
      expected: `kind:${kind}`,
      suggestions: nearest(id, known),
    });
  }

  /** Each party with what it was called before. */
  private partiesWithNames(): ReadonlyMap<string, Party> {
    if (this.names.length === 0) return this.parties;
    const former = groupedBy(this.names, (n) => n.party as string);
    return new Map(
      [...this.parties].map(([id, party]) => {
        const formerNames = former.get(id);
        return [id, formerNames ? { ...party, formerNames } : party];
      }),
    );
  }

  record(): OpenRecord {
    return {
      parties: this.partiesWithNames(),
      otherNames: this.otherNames,
      sources: this.sources,
      events: this.events,
      regions: this.regions,
      instruments: this.instruments,
      proposals: this.proposals,
      dossiers: this.dossiers,
      reports: this.reports,
      disputedAreas: this.disputedAreas,
      acts: this.acts,
      entries: this.entries,
    };
  }
}

const under = (path: readonly PropertyKey[], references: Reference[]): Reference[] =>
  references.map((r) => ({ ...r, path: [...path, ...r.path] }));

const predecessorsOf = (party: string, among: readonly Act[]): readonly string[] =>
  among.flatMap((a) => (a.party === party && a.predecessor ? [a.predecessor] : []));
