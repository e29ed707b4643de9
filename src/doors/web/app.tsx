/**
 * The pages as a web application: addresses to answers. Takes a record and a clock; knows no socket, so that tests
 * call it directly.
 *
 * Every answer's address holds its language, its day and, if asked, the record's size; the same address gives the
 * same page. No cookies, no third party, nothing stored.
 */
import { type Context, Hono } from 'hono';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { assuming } from '../../reason/assumed.ts';
import { stateOfDossier } from '../../reason/dossier/state-of-dossier.ts';
import { instrumentStatus } from '../../reason/instrument-status.ts';
import { solve } from '../../reason/kernel/solve.ts';
import { IllFounded } from '../../reason/kernel/strata.ts';
import { type StateOfPlay, stateOfPlay } from '../../reason/state-of-play.ts';
import { type CivilDay, readDay } from '../../terms/civil-day.ts';
import type { OpenRecord } from '../../terms/open-record.ts';
import { sayRefusal } from '../../words/refusals.ts';
import { isSpoken, Speaker, type Spoken } from '../../words/speaker.ts';
import { readAssumption } from '../assume.ts';
import type { OneFile } from '../one-file.ts';
import { ownEnd } from '../own-end.ts';
import { reportPageFile } from '../report-page-file.ts';
import { dossierTable, dossierView } from '../views/dossier.ts';
import { instrumentTable, instrumentView } from '../views/instrument.ts';
import { partyTable, partyView } from '../views/party.ts';
import { relationsTable } from '../views/relations.ts';
import { reportTable, reportView } from '../views/report.ts';
import { structuresTable, structuresView } from '../views/structures.ts';
import { csv } from '../views/view.ts';
import { reasonsFor, whyView } from '../views/why.ts';
import { assets } from './assets.ts';
import { type Ctx, supposes } from './context.ts';
import { markForeign, PageSpeaker } from './foreign.ts';
import { strictHeaders } from './headers.ts';
import { preferred } from './language.ts';
import { About, Message } from './pages/about.tsx';
import { DossierPage, DossiersPage } from './pages/dossier.tsx';
import { Home } from './pages/home.tsx';
import { InstrumentPage, InstrumentsPage } from './pages/instruments.tsx';
import { PartiesPage, PartyPage } from './pages/parties.tsx';
import { RelationsPage, relationsAsked } from './pages/relations.tsx';
import { ReportPage, ReportsPage } from './pages/report.tsx';
import { Search } from './pages/search.tsx';
import { defaultLists, StructuresPage } from './pages/structures.tsx';
import { WhyPage } from './pages/why.tsx';

/** One answer in the forms it can be asked for. */
interface Forms {
  page(): VNode;
  json?(): unknown;
  csv?(): string;
}

export function app(record: OpenRecord, today: () => CivilDay): Hono {
  const web = new Hono();
  const speakers = new Map<Spoken, { readonly page: Speaker; readonly data: Speaker }>();
  const speaker = (language: Spoken) => {
    const known = speakers.get(language) ?? {
      page: new PageSpeaker(language, record),
      data: new Speaker(language, record),
    };
    speakers.set(language, known);
    return known;
  };
  const [report] = record.reports.values();

  // One file, the same that `mufakat report page` writes, with a policy of its own; in the reader's language by itself.
  let takeApart: OneFile | undefined;
  web.get('/take-apart', (c) => {
    takeApart ??= reportPageFile(record);
    return c.html(takeApart.html, 200, {
      'content-security-policy': `${takeApart.policy}; frame-ancestors 'none'`,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  web.use(strictHeaders());
  web.route('/assets', assets());

  web.get('/', (c) => c.redirect(`/${preferred(c.req.header('accept-language'))}/`, 302));

  // Everything here is read and nothing written.
  web.use(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    return c.text('', 405, { allow: 'GET, HEAD' });
  });

  web.get('/:language/*', (c) => {
    const language = c.req.param('language');
    if (!isSpoken(language)) return c.notFound();
    try {
      return answered(c, language);
    } catch (error) {
      if (!(error instanceof IllFounded)) throw error;
      return cannotBeSettled(c, language, error);
    }
  });

  function answered(c: Context, language: Spoken): Response | Promise<Response> {
    const query = new URL(c.req.url).searchParams;
    const path = decoded(new URL(c.req.url).pathname.slice(language.length + 1));
    if (path === undefined) return c.notFound();

    // The three fields of the day control, gathered into the one address of that day.
    if (query.has('d') && query.has('m') && query.has('y')) {
      const pad = (name: string, width: number) => (query.get(name) ?? '').trim().padStart(width, '0');
      query.set('on', `${pad('y', 4)}-${pad('m', 2)}-${pad('d', 2)}`);
      for (const name of ['d', 'm', 'y']) query.delete(name);
      return c.redirect(`/${language}${path}?${query}`, 303);
    }

    const { ending, route } = splitEnding(path);
    if (route === '/take-apart' && ending === '') return c.redirect(`/take-apart?lang=${language}`, 302);
    const s = speaker(language)[ending === '' ? 'page' : 'data'];
    const wanted = query.get('on');
    const day = wanted === null ? undefined : readDay(wanted);
    const size = query.get('at');
    const at = size !== null && /^\d{1,9}$/.test(size) ? Number(size) : undefined;
    const asRecorded = stateOfPlay(record, at);
    const given = supposes(route)
      ? query.getAll('assume').map((text) => readAssumption(record, s.m, text))
      : [];
    const acts = given.flatMap((read) => ('says' in read ? [] : [read]));
    const state = stateOfPlay(assuming(asRecorded.record, acts));
    const on = day ?? defaultDay(record, route, report?.on) ?? today();
    const ctx: Ctx = {
      s: s.asOf(on),
      state,
      asRecorded,
      on,
      at,
      path: route,
      extra: Object.fromEntries([...query].filter(([name, value]) => KEPT.has(name) && value !== '')),
    };
    const html = (page: VNode, status: 200 | 400 | 404 = 200) => c.html(document(page), status);
    if (wanted !== null && day === undefined) {
      return html(
        <Message c={ctx} title={s.m.ui.badDayTitle} body={s.m.cli.badDay({ found: wanted })} />,
        400,
      );
    }
    if (size !== null && at === undefined) {
      return html(
        <Message c={ctx} title={s.m.ui.badSizeTitle} body={s.m.cli.badNumber({ found: size })} />,
        400,
      );
    }
    const refused = given.flatMap((read) => ('says' in read ? [read.says] : []));
    if (refused.length > 0 || given.length > MANY_ASSUMED) {
      const body = refused[0] ?? s.m.ui.tooManyAssumed({ n: MANY_ASSUMED });
      return html(<Message c={ctx} title={s.m.ui.badAssumptionTitle} body={body} />, 400);
    }
    const forms = find(ctx, route, query);
    if (!forms) return html(<Message c={ctx} title={s.m.ui.notFoundTitle} body={s.m.ui.notFoundBody} />, 404);
    if (ending === 'json' && forms.json) return c.json(forms.json());
    if (ending === 'csv' && forms.csv)
      return c.body(forms.csv(), 200, { 'content-type': 'text/csv; charset=utf-8' });
    return ending === ''
      ? html(forms.page())
      : html(<Message c={ctx} title={s.m.ui.notFoundTitle} body={s.m.ui.notFoundBody} />, 404);
  }

  /** Files that are well formed and have no meaning together: no page can be made of them, and each says so. */
  function cannotBeSettled(c: Context, language: Spoken, error: IllFounded): Response | Promise<Response> {
    const s = speaker(language).page;
    const refusal = ownEnd(error);
    const says = sayRefusal(s.m, refusal);
    if (/\.(json|csv)$/.test(c.req.path))
      return c.json({ error: 'refused', refusals: [{ ...refusal, says }] }, 500);
    const body = `${says} ${s.m.ui.ownEndBody}`;
    const path = decoded(new URL(c.req.url).pathname.slice(language.length + 1)) ?? '/';
    const page = <Message c={{ ...nowhere(s), path }} title={s.m.ui.ownEndTitle} body={body} />;
    return c.html(document(page), 500);
  }

  /** A page about nothing on record: none of it turns on what follows from the record, which may not be there. */
  const nowhere = (s: Speaker): Ctx => {
    const state: StateOfPlay = { record, at: record.entries.length, solution: solve([]) };
    const on = report?.on ?? today();
    return { s, state, asRecorded: state, on, at: undefined, path: '/', extra: {} };
  };

  // An address that names nothing says so, in the reader's language.
  web.notFound((c) => {
    const s = speaker(preferred(c.req.header('accept-language'))).page;
    const page = <Message c={nowhere(s)} title={s.m.ui.notFoundTitle} body={s.m.ui.notFoundBody} />;
    return c.html(document(page), 404);
  });
  return web;
}

const document = (page: VNode): string => `<!doctype html>${markForeign(renderToString(page))}`;

/** What an address names, in its forms; undefined if nothing on this record. */
function find(c: Ctx, route: string, query: URLSearchParams): Forms | undefined {
  const { s, state } = c;
  const { record } = state;
  const [, kind = '', id = '', more = '', ...rest] = route.split('/');
  if (rest.length > 0 || (more !== '' && !isBelow(kind, more)) || (id !== '' && ALONE.has(kind)))
    return undefined;
  switch (kind) {
    case '':
      return { page: () => <Home c={c} /> };
    case 'about':
      return { page: () => <About c={c} /> };
    case 'search':
      return { page: () => <Search c={c} q={query.get('q') ?? ''} /> };
    case 'reports': {
      if (id === '') return { page: () => <ReportsPage c={c} /> };
      const report = record.reports.get(id);
      if (!report) return undefined;
      const view = () => reportView(s, state, report, c.on);
      return {
        page: () => <ReportPage c={c} report={report} />,
        json: view,
        csv: () => csv(reportTable(view())),
      };
    }
    case 'dossiers': {
      if (id === '') return { page: () => <DossiersPage c={c} /> };
      const d = stateOfDossier(record, id, c.on);
      if (!d) return undefined;
      const view = () => dossierView(s, state, d);
      return { page: () => <DossierPage c={c} d={d} />, json: view, csv: () => csv(dossierTable(view())) };
    }
    case 'instruments': {
      if (id === '') return { page: () => <InstrumentsPage c={c} /> };
      const x = instrumentStatus(state, id, c.on);
      if (!x) return undefined;
      if (more === 'relations') {
        const whose = { of: c.extra.of, and: c.extra.and };
        const asked = relationsAsked(c, id, whose);
        return (
          asked && {
            page: () => <RelationsPage c={c} instrument={x.instrument} whose={whose} asked={asked} />,
            json: () => asked.view,
            csv: () => csv(relationsTable(asked.view)),
          }
        );
      }
      const view = () => instrumentView(s, state, id, c.on);
      return {
        page: () => <InstrumentPage c={c} x={x} />,
        json: view,
        csv: () => csv(instrumentTable(view())),
      };
    }
    case 'parties': {
      if (id === '') return { page: () => <PartiesPage c={c} /> };
      const party = record.parties.get(id);
      if (!party) return undefined;
      const view = () => partyView(s, state, id, c.on);
      return {
        page: () => <PartyPage c={c} party={party} />,
        json: view,
        csv: () => csv(partyTable(view())),
      };
    }
    case 'structures': {
      const lists = defaultLists(c);
      const asked = query.get('region') ?? undefined;
      if (asked !== undefined && !record.regions.has(asked)) return undefined;
      const all = asked !== undefined && !lists.includes(asked) ? [...lists, asked] : lists;
      const view = () => structuresView(s, state, asked ?? (all[0] as string), c.on);
      return {
        page: () => <StructuresPage c={c} region={asked} lists={all} />,
        json: view,
        csv: () => csv(structuresTable(view())),
      };
    }
    case 'why': {
      const about = [id, more].filter((x) => x !== '');
      const r = reasonsFor(s, state, about, c.on);
      return (
        r && { page: () => <WhyPage c={c} about={about} r={r} />, json: () => whyView(s, state, about, c.on) }
      );
    }
    default:
      return undefined;
  }
}

/** What a page is asked besides its day: it stays when the day or the language changes. */
const KEPT: ReadonlySet<string> = new Set(['and', 'of', 'q', 'region']);

/** An address may assume no more than this: each page is worked out anew. */
const MANY_ASSUMED = 24;

const CONTROL = /\p{Cc}/u;

/** Reasons are about one or two names; of an instrument there is one page beneath. */
const isBelow = (kind: string, more: string): boolean =>
  kind === 'why' || (kind === 'instruments' && more === 'relations');

/** Pages with nothing beneath them. */
const ALONE: ReadonlySet<string> = new Set(['', 'about', 'search', 'structures']);

/** Undefined for an address that is not well formed, or that holds what no name here can. */
function decoded(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path) || '/';
    return CONTROL.test(plain) ? undefined : plain;
  } catch {
    return undefined;
  }
}

function splitEnding(path: string): { ending: 'json' | 'csv' | ''; route: string } {
  const ending = /\.(json|csv)$/.exec(path)?.[1] as 'json' | 'csv' | undefined;
  return ending
    ? { ending, route: path.slice(0, -ending.length - 1) }
    : { ending: '', route: path.length > 1 ? path.replace(/\/$/, '') : path };
}

/** A document that describes a day is shown on that day; what has no day of its own, today. */
function defaultDay(record: OpenRecord, route: string, ofReport: CivilDay | undefined): CivilDay | undefined {
  const [, kind = '', id = ''] = route.split('/');
  if (kind === 'dossiers' || kind === 'reports' || kind === 'why') {
    return (
      record.dossiers.get(id)?.on ?? record.reports.get(id)?.on ?? (kind === 'why' ? undefined : ofReport)
    );
  }
  return kind === '' || kind === 'search' || kind === 'about' ? ofReport : undefined;
}
