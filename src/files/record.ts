/**
 * A folder of files to the record: each file read by its schema, every reference checked, acts put in order.
 *
 * Takes the files as a map from path to bytes, so that it runs anywhere; `doors` read the folder. One faulty file is
 * enough to refuse the whole, and all faults are reported together: half a record would answer wrongly.
 */
import type { z } from 'zod';
import {
  ACT_COLUMNS,
  type Act,
  ActRow,
  type DisputedArea,
  DisputedAreasFile,
  Dossier,
  type Event,
  EventsFile,
  Instrument,
  type OpenRecord,
  OtherParties,
  type Party,
  Proposal,
  type Read,
  type Refusal,
  Region,
  Report,
  type Source,
  SourcesFile,
} from '../terms/index.ts';
import { readCsv } from './csv.ts';
import {
  innerReferences,
  type Kind,
  type Reference,
  referencesInArea,
  referencesInDossier,
  referencesInEvent,
  referencesInInstrument,
  referencesInParty,
  referencesInProposal,
  referencesInRegion,
  referencesInReport,
  referencesInSource,
} from './references.ts';
import { keyPath, type Locate, nearest } from './refusals.ts';
import { STATE_COLUMNS, StateRow } from './states.ts';
import { readYaml } from './yaml.ts';

export type Files = ReadonlyMap<string, Uint8Array | string>;

export function readRecord(files: Files): Read<OpenRecord> {
  const reader = new Reader();
  const paths = [...files.keys()].sort((a, b) => (a < b ? -1 : 1));
  for (const path of paths) reader.read(path, files.get(path) as Uint8Array | string);
  reader.checkReferences();
  if (reader.refusals.length > 0) return { ok: false, refusals: reader.refusals };
  return { ok: true, value: reader.record() };
}

class Reader {
  readonly refusals: Refusal[] = [];
  private readonly parties = new Map<string, Party>();
  private readonly sources = new Map<string, Source>();
  private readonly events = new Map<string, Event>();
  private readonly regions = new Map<string, Region>();
  private readonly instruments = new Map<string, Instrument>();
  private readonly proposals = new Map<string, Proposal>();
  private readonly dossiers = new Map<string, Dossier>();
  private readonly reports = new Map<string, Report>();
  private disputedAreas: DisputedArea[] = [];
  private readonly acts: Act[] = [];
  private readonly entries: string[] = [];
  private readonly places = new Map<string, ReturnType<Locate>>();
  private readonly toCheck: { references: Reference[]; locate: Locate }[] = [];

  /** By folder and ending: what a file of that kind holds. */
  private readonly kinds: Readonly<Record<string, (path: string, bytes: Uint8Array | string) => void>> = {
    'parties/csv': (path, bytes) =>
      this.rows(path, bytes, StateRow, STATE_COLUMNS, (state, locate) => {
        this.add(this.parties, 'party', state.id, state, locate, ['id'], referencesInParty(state));
      }),
    'parties/yaml': (path, bytes) =>
      this.file(path, bytes, OtherParties, ({ parties }, locate) => {
        this.addEach(this.parties, 'party', 'parties', parties, locate, referencesInParty);
      }),
    'sources/yaml': (path, bytes) =>
      this.file(path, bytes, SourcesFile, ({ sources }, locate) => {
        this.addEach(this.sources, 'source', 'sources', sources, locate, referencesInSource);
      }),
    'events/yaml': (path, bytes) =>
      this.file(path, bytes, EventsFile, ({ events }, locate) => {
        this.addEach(this.events, 'event', 'events', events, locate, referencesInEvent);
      }),
    'regions/yaml': (path, bytes) =>
      this.file(path, bytes, Region, (r, locate) => {
        this.add(this.regions, 'region', r.region, r, locate, ['region'], referencesInRegion(r));
      }),
    'instruments/yaml': (path, bytes) =>
      this.file(path, bytes, Instrument, (x, locate) => {
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
      this.file(path, bytes, Proposal, (x, locate) => {
        this.add(this.proposals, 'proposal', x.proposal, x, locate, ['proposal'], referencesInProposal(x));
      }),
    'dossiers/yaml': (path, bytes) =>
      this.file(path, bytes, Dossier, (x, locate) => this.addDossier(x, locate)),
    'reports/yaml': (path, bytes) =>
      this.file(path, bytes, Report, (x, locate) => {
        this.add(this.reports, 'report', x.report, x, locate, ['report'], referencesInReport(x));
        x.sentences.forEach((s, i) => {
          this.claim('sentence', `${x.report}/${s.n}`, locate(['sentences', i, 'n'], 'value'));
        });
      }),
    'map/yaml': (path, bytes) =>
      this.file(path, bytes, DisputedAreasFile, ({ areas }, locate) => {
        this.disputedAreas = areas;
        areas.forEach((area, i) => {
          this.claim('area', area.id, locate(['areas', i, 'id'], 'value'));
          this.toCheck.push({ references: under(['areas', i], referencesInArea(area)), locate });
        });
      }),
  };

  read(path: string, bytes: Uint8Array | string): void {
    const [folder = '', name = ''] = path.split('/');
    const read = this.kinds[`${folder}/${name.split('.').at(-1)}`];
    if (read) read(path, bytes);
    else
      this.refusals.push({
        code: 'unknown-file',
        where: { file: path },
        expected: Object.keys(this.kinds).join(', '),
      });
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
    schema: S,
    take: (value: z.output<S>, locate: Locate) => void,
  ): void {
    const read = readYaml(bytes, path, schema);
    if (read.ok) take(read.value.value, read.value.locate);
    else this.refusals.push(...read.refusals);
  }

  private rows<T>(
    path: string,
    bytes: Uint8Array | string,
    schema: z.ZodType<T>,
    columns: { required: readonly string[]; optional: readonly string[] },
    take: (value: T, locate: Locate) => void,
  ): void {
    const read = readCsv(bytes, path, schema, columns);
    if (!read.ok) {
      this.refusals.push(...read.refusals);
      return;
    }
    for (const row of read.value) take(row.value, row.locate);
  }

  /** `instruments/some-treaty.csv` holds the acts about `some-treaty`. */
  private readActs(path: string, bytes: Uint8Array | string): void {
    const instrument = (path.split('/').at(-1) as string).replace(/\.csv$/, '');
    const columns = { required: ACT_COLUMNS.filter((c) => c !== 'note'), optional: ['note'] };
    this.toCheck.push({
      references: [{ path: [], to: 'instrument', id: instrument }],
      locate: () => ({ file: path }),
    });
    this.rows(path, bytes, ActRow, columns, (row, locate) => {
      const act: Act = { ...row, instrument, entry: `${instrument}/${row.id}` };
      if (!this.claim('act', act.entry, locate(['id'], 'value'))) return;
      this.acts.push(act);
      this.entries.push(act.entry);
      this.toCheck.push({
        references: [
          { path: ['party'], to: 'party', id: row.party },
          ...row.sources.map((id) => ({ path: ['sources'], to: 'source', id }) as const),
        ],
        locate,
      });
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
    claimEach('reading', 'readings', x.readings);
    claimEach('goal', 'goals', x.goals);
    for (const { path, id, known } of innerReferences(x)) {
      if (!known.includes(id)) this.unknown(locate, path, id, known);
    }
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
    this.toCheck.push({ references, locate });
  }

  /** An id is taken once; the second taker is refused, with the place of the first. */
  private claim(kind: string, id: string, where: ReturnType<Locate>): boolean {
    const name = `${kind} ${id}`;
    const first = this.places.get(name);
    if (first) this.refusals.push({ code: 'duplicate-id', where, also: [first], found: id });
    else this.places.set(name, where);
    return first === undefined;
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
        if (!on[to].has(id)) this.unknown(locate, path, id, [...on[to].keys()], to);
      }
    }
    this.checkReports();
  }

  /** Sentences name entries and readings of the dossiers beside them. */
  private checkReports(): void {
    for (const report of this.reports.values()) {
      const readings = [
        ...report.readings,
        ...(report.dossier ? (this.dossiers.get(report.dossier)?.readings ?? []) : []),
      ].map((r) => r.id as string);
      const file = this.places.get(`report ${report.report}`)?.file ?? '';
      const locate: Locate = (path) => ({
        ...(this.places.get(`sentence ${report.report}/${report.sentences[path[1] as number]?.n}`) ?? {
          file,
        }),
        key: keyPath(path),
      });
      const entry = (path: PropertyKey[], dossier: string, id: string) => {
        const known = this.dossiers.get(dossier);
        const ids = known ? [...known.acts, ...known.conditions].map((e) => e.id as string) : [];
        if (known && !ids.includes(id)) this.unknown(locate, path, id, ids);
      };
      report.sentences.forEach((s, i) => {
        s.open.forEach((r, j) => {
          if (!readings.includes(r)) this.unknown(locate, ['sentences', i, 'open', j], r, readings);
        });
        s.records.forEach((e, j) => {
          const path = ['sentences', i, 'records', j];
          if ('dossier' in e) entry([...path, 'entry'], e.dossier, e.entry);
          if ('reading' in e && !readings.includes(e.reading))
            this.unknown(locate, [...path, 'reading'], e.reading, readings);
        });
        s.asks.forEach((q, j) => {
          const path = ['sentences', i, 'asks', j];
          if (q.ask === 'act' || q.ask === 'condition') entry([...path, 'entry'], q.dossier, q.entry);
          if (q.ask === 'dates' && 'dossier' in q.of)
            entry([...path, 'of', 'entry'], q.of.dossier, q.of.entry);
          if (q.ask === 'readings' && !readings.includes(q.reading))
            this.unknown(locate, [...path, 'reading'], q.reading, readings);
        });
      });
    }
  }

  private unknown(
    locate: Locate,
    path: readonly PropertyKey[],
    id: string,
    known: readonly string[],
    kind?: Kind,
  ): void {
    this.refusals.push({
      code: 'unknown-reference',
      where: locate(path, 'value'),
      found: id,
      ...(kind ? { expected: kind } : {}),
      suggestions: nearest(id, known),
    });
  }

  record(): OpenRecord {
    return {
      parties: this.parties,
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
