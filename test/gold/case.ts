/**
 * Published in-force dates as cases: which rows belong to which instrument, and the acts they give.
 *
 * The published days are kept apart in `published` and never reach a file that the program reads.
 */
import { groupBy, own, type Row, shared, unique } from './tables.ts';

export interface Case {
  readonly instrument: string;
  readonly treaty: string;
  readonly source: string;
  readonly iso3: string;
  readonly name: string;
  readonly act: string;
  readonly day: string;
  readonly published: string;
  readonly general: string;
  readonly confidence: string;
  readonly flags: string;
  /** other sources that agree, and that do not */
  readonly agree: number;
  readonly disagree: number;
}

export interface Treaty {
  readonly instrument: string;
  /** its table: the number in the collection of the United Nations (`27-7`), or one with its source (`ohchr:CEDAW`) */
  readonly untc: string;
  readonly cases: readonly Case[];
}

/** The kinds of acts as sources call them. */
export const KINDS: Readonly<Record<string, string>> = {
  signature: 'sign',
  ratification: 'ratify',
  accession: 'accede',
  acceptance: 'accept',
  approval: 'approve',
  succession: 'succeed',
  'definitive signature': 'sign-definitively',
  'formal confirmation': 'confirm-formally',
  'consent to be bound': 'accept',
};

const number = (text: string | undefined): number => Number(text === '' || text === undefined ? 0 : text);

export function treaties(): Treaty[] {
  const rows = shared('data', 'gold_inforce_public.csv');
  const byCluster = groupBy(rows, (r) => `c:${r.cluster}`);
  const byTreaty = groupBy(rows, (r) => `t:${r.treaty_id}`);
  const rules = own('treaties.csv');
  const named = new Set(rules.flatMap((t) => (t.rows as string).split(' ')));
  return rules.map((t) => {
    // Of some treaties there are acts and no published days for each party.
    const places = (t.rows as string).split(' ').filter((place) => place !== '');
    const chosen = places.flatMap((place) => {
      const whole = byCluster.get(place) ?? [];
      // A treaty that is named by itself does not go with the cluster it stands in.
      return place.startsWith('c:')
        ? whole.filter((r) => !named.has(`t:${r.treaty_id}`))
        : (byTreaty.get(place) ?? []);
    });
    const instrument = t.instrument as string;
    return {
      instrument,
      untc: t.untc ?? '',
      cases: unique(chosen).flatMap((r) => caseOf(instrument, r)),
    };
  });
}

function caseOf(instrument: string, r: Row): Case[] {
  if (!r.act_date || !r.party_in_force_published || r.act === 'withdrawal') return [];
  return [
    {
      instrument,
      treaty: r.treaty_id as string,
      source: r.source as string,
      iso3: r.party_iso3 as string,
      name: r.party_name as string,
      act: r.act as string,
      day: r.act_date,
      published: r.party_in_force_published,
      general: r.general_in_force as string,
      confidence: r.confidence as string,
      flags: r.flags as string,
      agree: number(r.agree),
      disagree: number(r.disagree),
    },
  ];
}

/** What kind of row it is: by how much its published day is to be trusted. */
export type Class = 'two others agree' | 'depositary' | 'high' | 'other';

export function classOf(c: Case): Class {
  if (c.agree >= 2 && c.disagree === 0) return 'two others agree';
  if (c.source === 'wipo' || c.source === 'official') return 'depositary';
  return c.confidence === 'high' ? 'high' : 'other';
}
