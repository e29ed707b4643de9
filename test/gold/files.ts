/**
 * The cases as a folder of files, the same kind that a user has: final clauses as YAML, acts as CSV. What is in them is
 * what the program reads; published days are not.
 *
 * The acts of each treaty are the depositary's where they are at hand (United Nations, status of 2015), otherwise what
 * most compilations give; acts of States that today's tables leave out, and findings that a depositary made, are added
 * from tables of our own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../support/generated.ts';
import { KINDS, type Treaty } from './case.ts';
import { groupBy, HERE, own, type Row, shared, table } from './tables.ts';

export interface BaseAct {
  readonly iso3: string;
  readonly kind: string;
  readonly day: string;
  readonly source: string;
}

const BY_NAME = [
  ['European Atomic Energy Community', 'euratom'],
  ['Benelux Organization for Intellectual Property', 'benelux-organisation'],
] as const;

/** Codes of parties to the ids of the record. */
export class Parties {
  private readonly byCode = new Map<string, string>();

  constructor() {
    const states = [...table(join(ROOT, 'data', 'parties', 'states.csv')), ...own('record/parties/more.csv')];
    for (const s of states) if (s.iso3) this.byCode.set(s.iso3, s.id as string);
    this.byCode.set('EU', 'european-union').set('EUU', 'european-union').set('OAPI', 'oapi');
    this.byCode.set('ASP', 'assembly-of-states-parties');
    this.byCode.set('SUN', 'russian-federation'); // the same legal person, continued
    // Codes that only one source has, for names it writes as well.
    this.byCode.set('ALG', this.byCode.get('DZA') as string).set('SAR', this.byCode.get('SAU') as string);
    this.byCode.set('GDR', 'german-democratic-republic').set('LES', this.byCode.get('LSO') as string);
    this.byCode.set('BZL', this.byCode.get('BLZ') as string).set('EAT', this.byCode.get('TZA') as string);
  }

  /** @param name the party as the source writes it, for organisations that no code list has */
  id(code: string, name = ''): string | undefined {
    return code === '' ? BY_NAME.find(([words]) => name.includes(words))?.[1] : this.byCode.get(code);
  }
}

export function filesOf(treaties: readonly Treaty[], parties: Parties): Map<string, string> {
  const files = new Map<string, string>();
  const text = (...path: string[]) => readFileSync(join(...path), 'utf8');
  files.set('parties/states.csv', statesWithBeginning());
  for (const folder of ['parties', 'regions', 'sources', 'instruments'])
    for (const name of readdirSync(join(HERE, 'record', folder)))
      files.set(`${folder}/${name}`, text(HERE, 'record', folder, name));
  // One of the treaties is counted over the members of the day: the Charter as the built-in record has it.
  for (const path of ['instruments/un-charter.yaml', 'instruments/un-charter.csv'])
    files.set(path, text(ROOT, 'data', path));
  for (const name of ['further-instruments.yaml', 'instruments.yaml'])
    files.set(`sources/built-in-${name}`, text(ROOT, 'data', 'sources', name));
  const base = baseActs(treaties);
  for (const t of treaties)
    files.set(`instruments/${t.instrument}.csv`, actsCsv(base.get(t.instrument) ?? [], parties));
  return files;
}

/** The States of the built-in record, with the day they came to be one where a succession turns on it. */
function statesWithBeginning(): string {
  const became = new Map(own('became.csv').map((r) => [r.iso3, r.since]));
  const [head = '', ...lines] = readFileSync(join(ROOT, 'data', 'parties', 'states.csv'), 'utf8')
    .trim()
    .split('\n');
  const states = table(join(ROOT, 'data', 'parties', 'states.csv'));
  const rows = lines.map((line, i) => `${line},${became.get(states[i]?.iso3 as string) ?? ''}`);
  return [`${head},since`, ...rows].join('\n');
}

/** Sources that are named and were not looked at: an act told by one of them alone is unverified. */
const NOT_SEEN = new Set(
  (parse(readFileSync(join(HERE, 'record', 'sources', 'gold.yaml'), 'utf8')).sources as Row[])
    .filter((source) => source.seen === 'not-seen')
    .map((source) => source.id),
);

function actsCsv(acts: readonly BaseAct[], parties: Parties): string {
  const times = new Map<string, number>();
  const rows = acts.flatMap((a) => {
    const party = a.iso3 === '' ? 'depositary' : parties.id(a.iso3);
    if (party === undefined) return [];
    const name = `${party}-${a.kind}`;
    const n = (times.get(name) ?? 0) + 1;
    times.set(name, n);
    const id = n === 1 ? name : `${name}-${n}`;
    const days = a.kind === 'sign' || a.kind === 'sign-definitively' ? [a.day, ''] : ['', a.day];
    const confidence = NOT_SEEN.has(a.source) ? 'unverified' : 'likely';
    return [[id, party, a.kind, ...days, '', '', 'reported', a.source, confidence].join(',')];
  });
  return ['id,party,kind,done,received,notified,effective,grade,sources,confidence', ...rows].join('\n');
}

/** For each instrument the acts to count, one consent a party. */
export function baseActs(treaties: readonly Treaty[]): Map<string, BaseAct[]> {
  const tables = groupBy(
    [
      ...shared('data', 'untc2015', 'acts.csv').map((r) => ({ ...r, source: 'untc-2015' })),
      ...shared('data', 'ohchr2023', 'acts.csv').map((r) => ({
        ...r,
        treaty_id: r.treaty,
        source: 'ohchr-2023',
      })),
      ...shared('data', 'ecolex', 'parties.csv').map((r) => ({
        ...{ treaty_id: r.treaty_id, party_iso3: r.party_iso3 },
        ...{ act: 'consent to be bound', date: r.consent, source: 'ecolex' },
      })),
    ],
    (r: Row) => r.treaty_id as string,
  );
  const supplement = groupBy(own('supplement.csv'), (r) => r.instrument as string);
  const findings = groupBy(own('findings.csv'), (r) => r.instrument as string);
  const all = compiled(treaties);
  return new Map(
    treaties.map((t) => {
      const official = (tables.get(tableOf(t)) ?? []).flatMap(officialAct);
      const have = new Set(official.filter((a) => a.kind !== 'sign').map((a) => a.iso3));
      // The depositary's table is whole up to its last act; compilations add what came later.
      const last =
        official
          .map((a) => a.day)
          .sort()
          .at(-1) ?? '';
      const rest = (all.get(t.instrument) ?? []).filter(
        (a) => !have.has(a.iso3) && (official.length === 0 || a.day > last),
      );
      const added = (supplement.get(t.instrument) ?? []).map((r): BaseAct => actOf(r, r.source as string));
      const replaced = new Set(added.map((a) => a.iso3));
      const found = (findings.get(t.instrument) ?? []).map(
        (r): BaseAct => ({ iso3: '', kind: 'decide', day: r.day as string, source: 'the-depositary' }),
      );
      const acts = [...official, ...rest].filter((a) => a.kind === 'sign' || !replaced.has(a.iso3));
      return [t.instrument, [...acts, ...added.filter((a) => a.kind !== 'none'), ...found]];
    }),
  );
}

function actOf(r: Row, source: string): BaseAct {
  return { iso3: r.iso3 as string, kind: r.kind as string, day: r.day as string, source };
}

/** The depositary's table of a treaty, by its number in the collection of the United Nations, or that of its treaty body. */
const tableOf = (t: Treaty): string => (t.untc.includes(':') ? t.untc : `untc:${t.untc}`);

function officialAct(r: Row): BaseAct[] {
  const kind = KINDS[r.act as string];
  if (!kind || !r.date || !r.party_iso3) return [];
  return [{ iso3: r.party_iso3, kind, day: r.date, source: r.source as string }];
}

/** Where no depositary's table is at hand: the day that most sources give, the earliest of equals; signatures too. */
function compiled(treaties: readonly Treaty[]): Map<string, BaseAct[]> {
  const signatures = new Map<string, Row[]>();
  const byTreaty = new Map<string, Treaty>();
  for (const t of treaties) for (const c of t.cases) byTreaty.set(`${c.treaty}`, t);
  for (const source of ['ecolex', 'ggo', 'ieadb'])
    for (const r of shared('data', source, 'parties.csv')) {
      const t = byTreaty.get(r.treaty_id as string);
      if (t && r.signature) signatures.set(t.instrument, [...(signatures.get(t.instrument) ?? []), r]);
    }
  return new Map(
    treaties.map((t) => {
      const consents = [...groupBy(t.cases, (c) => c.iso3)].flatMap(([iso3, cases]): BaseAct[] => {
        const votes = [...groupBy(cases, (c) => c.day)];
        const [day = '', chosen = []] = votes.sort(
          ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
        )[0] ?? [''];
        const kinds = chosen.map((c) => KINDS[c.act] ?? 'ratify');
        const kind = kinds.includes('succeed') ? 'succeed' : (kinds[0] ?? 'ratify');
        return iso3 === '' ? [] : [{ iso3, kind, day, source: 'compilations' }];
      });
      const signed = [...groupBy(signatures.get(t.instrument) ?? [], (r) => r.party_iso3 as string)].map(
        ([iso3, rows]): BaseAct => ({
          iso3,
          kind: 'sign',
          day: rows.map((r) => r.signature as string).sort()[0] as string,
          source: 'compilations',
        }),
      );
      return [t.instrument, [...consents, ...signed.filter((s) => s.iso3 !== '')]];
    }),
  );
}
