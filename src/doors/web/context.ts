/** What every page knows: the language, the record at a size, the day, and where it is. */
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import { type CivilDay, writeDay } from '../../terms/civil-day.ts';
import { SPOKEN, type Speaker, type Spoken } from '../../words/speaker.ts';
import { assumptionsOf } from '../views/assumed.ts';

export interface Ctx {
  readonly s: Speaker;
  readonly state: StateOfPlay;
  /** the same without what is assumed */
  readonly asRecorded: StateOfPlay;
  readonly on: CivilDay;
  /** the record's size, where the reader asked for one */
  readonly at: number | undefined;
  /** path without the language: `/instruments/x` */
  readonly path: string;
  /** other query parameters of the page, kept when the day or the language changes */
  readonly extra: Readonly<Record<string, string>>;
}

interface To {
  readonly language?: Spoken;
  readonly on?: CivilDay;
  readonly extra?: Readonly<Record<string, string>>;
}

/** An address in the same language, on the same day, over the same record, unless said otherwise. */
export function href(c: Ctx, path: string, to: To = {}): string {
  const [base, hash] = path.split('#');
  const query = new URLSearchParams({
    on: writeDay(to.on ?? c.on),
    ...(c.at === undefined ? {} : { at: `${c.at}` }),
    ...to.extra,
  });
  // What is assumed stays assumed on every page that answers so.
  if (supposes(base ?? '')) for (const text of assumptionsOf(c.state.record)) query.append('assume', text);
  return `/${to.language ?? c.s.language}${base === '/' ? '/' : base}?${query}${hash ? `#${hash}` : ''}`;
}

/** The same page in another language, or on another day. */
export function here(c: Ctx, to: To): string {
  return href(c, c.path, { extra: c.extra, ...to });
}

/** The same page without what is assumed. */
export const asOnRecord = (c: Ctx): string => here({ ...c, state: c.asRecorded }, {});

/** Pages of an instrument, of a party and of reasons, with their data. */
export const supposes = (path: string): boolean => /^\/(?:instruments|parties|why)\/./.test(path);

export const whyHref = (c: Ctx, ...about: readonly string[]): string => href(c, `/why/${about.join('/')}`);

export const LANGUAGES_SPOKEN = Object.keys(SPOKEN) as Spoken[];
