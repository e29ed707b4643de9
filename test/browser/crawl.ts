/**
 * Internal links, followed from the home page. A page is opened up once, however many days it can be asked on: each of its
 * links is still fetched on the day it names. Of each kind of page, in each language, so many are fetched as are asked
 * for; there is a page of reasons for every party and every act. Plain requests: what is asked here is where links
 * lead, not how they look.
 */
import { origin } from './support.ts';

export interface Fetched {
  /** path and query, without the anchor */
  readonly address: string;
  readonly status: number;
  readonly type: string;
  readonly ids: ReadonlySet<string>;
  readonly duplicateIds: readonly string[];
  readonly links: readonly string[];
  readonly title: string;
  readonly language: string;
  /** how many headings of the first rank */
  readonly firstRank: number;
  readonly alternates: readonly { readonly language: string; readonly to: string }[];
}

export interface Link {
  readonly from: string;
  readonly to: string;
}

export interface Crawl {
  readonly pages: ReadonlyMap<string, Fetched>;
  readonly links: readonly Link[];
}

const AT_ONCE = 8;

export async function crawl(from: string, mostOfAKind: number): Promise<Crawl> {
  const pages = new Map<string, Fetched>();
  const links: Link[] = [];
  const openedUp = new Set<string>();
  const known = new Set<string>([from]);
  const waiting: string[] = [from];
  const ofKind = new Map<string, number>();
  const follow = async (address: string) => {
    const page = await fetched(address);
    pages.set(address, page);
    const key = withoutDay(address);
    if (openedUp.has(key)) return;
    openedUp.add(key);
    for (const to of page.links) {
      links.push({ from: address, to });
      const next = to.replace(/#.*$/, '');
      if (known.has(next)) continue;
      known.add(next);
      const kind = kindOf(next);
      const so = ofKind.get(kind) ?? 0;
      if (so >= mostOfAKind) continue;
      ofKind.set(kind, so + 1);
      waiting.push(next);
    }
  };
  while (waiting.length > 0) await Promise.all(waiting.splice(0, AT_ONCE).map(follow));
  return { pages, links };
}

/** The same page on any day is one page. */
function withoutDay(address: string): string {
  const url = new URL(address, origin);
  url.searchParams.delete('on');
  return `${url.pathname}?${url.searchParams}`;
}

/** Language, section, depth and form, and which questions it asks: pages alike in these are made by the same lines. */
function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, origin);
  const [, language, section, ...rest] = pathname.split('/');
  const form = /\.\w+$/.exec(pathname)?.[0] ?? '';
  return [language, section, rest.length, form, ...[...searchParams.keys()].sort()].join(' ');
}

async function fetched(address: string): Promise<Fetched> {
  const answer = await fetch(new URL(address, origin), { redirect: 'manual' });
  const type = answer.headers.get('content-type') ?? '';
  const text = await answer.text();
  const html = type.startsWith('text/html') ? text : '';
  const ids = attribute(html, 'id');
  return {
    address,
    status: answer.status,
    type,
    ids: new Set(ids),
    duplicateIds: ids.filter((id, i) => ids.indexOf(id) !== i),
    links: attribute(html, 'href').flatMap((to) => {
      const url = new URL(to, new URL(address, origin));
      return url.origin === origin ? [`${url.pathname}${url.search}${url.hash}`] : [];
    }),
    title: plain(/<title>([^<]*)</.exec(html)?.[1] ?? ''),
    language: /<html lang="([^"]*)"/.exec(html)?.[1] ?? '',
    firstRank: html.split('<h1').length - 1,
    alternates: [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
      ([, language = '', to = '']) => ({ language, to: plain(to) }),
    ),
  };
}

/** The pages are written by one renderer: double quotes, and only these characters escaped. */
function attribute(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => plain(value));
}

const plain = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
