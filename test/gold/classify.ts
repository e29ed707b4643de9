/**
 * Every published day that is not the computed one, with what is found out about it from the other sources at hand.
 *
 * Nothing here touches an answer: it looks at a difference after the fact. Where no evidence settles it, a row of
 * `looked-at.csv` does, written by hand with its reason; what has neither is *unexplained*.
 */
import { type CivilDay, readDay } from '../../src/terms/civil-day.ts';
import { afterDelay, type Delay, readDelay, withMonthEnd, writeDelay } from '../../src/terms/delay.ts';
import type { Case } from './case.ts';
import type { Computed, Engine } from './compute.ts';
import { groupBy, own, shared } from './tables.ts';

/** `not settled`: looked at by hand, and the sources at hand do not decide it. */
export type Miss = 'source error' | 'quirk not modelled' | 'missing input' | 'not settled' | 'unexplained';

/** Of a row whose clause counts from a notification: no answer, rather than one counted from another day. */
export const NOT_COMPUTABLE = 'not computable from this record';

export interface Finding {
  readonly miss: Miss;
  /** what is wrong, in a few words, alike for all rows of the kind */
  readonly kind: string;
  /** what the finding rests on */
  readonly evidence: string;
  /** checked against a second source: another compilation, or the depositary's table */
  readonly second: string | undefined;
}

const day = (text: string | undefined): CivilDay | undefined =>
  text === undefined ? undefined : readDay(text);

/** What other sources say about the same party and treaty. */
interface Others {
  readonly acts: readonly { readonly source: string; readonly day: string }[];
  readonly effects: readonly { readonly source: string; readonly day: string; readonly act: string }[];
}

export class Classifier {
  private readonly byParty: Map<string, Case[]>;
  private readonly untc: Map<string, string[]>;
  private readonly lookedAt: ReadonlyMap<string, { readonly miss: Miss; readonly why: string }>;

  constructor(
    private readonly engine: Engine,
    cases: readonly Case[],
    untcOf: ReadonlyMap<string, string>,
  ) {
    this.byParty = groupBy(cases, (c) => `${c.instrument} ${c.iso3} ${c.iso3 === '' ? c.name : ''}`);
    const instrumentOf = new Map([...untcOf].map(([instrument, id]) => [`untc:${id}`, instrument]));
    this.untc = new Map();
    for (const r of shared('data', 'untc2015', 'acts.csv')) {
      const instrument = instrumentOf.get(r.treaty_id as string);
      if (!instrument || !r.date || r.act === 'signature') continue;
      const key = `${instrument} ${r.party_iso3} `;
      this.untc.set(key, [...(this.untc.get(key) ?? []), r.date]);
    }
    this.lookedAt = new Map(
      own('looked-at.csv').map((r) => [
        `${r.instrument} ${r.source} ${r.iso3} ${r.act_date}`,
        { miss: r.class as Miss, why: r.why as string },
      ]),
    );
  }

  find(c: Case, computed: Computed | undefined): Finding {
    return (
      this.byHand(c) ??
      this.missingInput(c, computed) ??
      this.anotherAct(c) ??
      this.sameActElsewhere(c, computed) ??
      this.generalDay(c) ??
      this.tooEarly(c, computed?.day) ??
      copied(c, computed?.day, this.engine.general(c.instrument).day) ??
      this.arithmetic(c, computed?.day) ??
      this.filledDown(c) ??
      this.neighbour(c) ??
      slip(c, computed?.day) ??
      this.noReckoning(c, computed?.day) ?? {
        miss: 'unexplained',
        kind: 'unexplained',
        evidence: '',
        second: undefined,
      }
    );
  }

  private byHand(c: Case): Finding | undefined {
    const known = this.lookedAt.get(`${c.instrument} ${c.source} ${c.iso3} ${c.day}`);
    return (
      known && { miss: known.miss, kind: 'looked at one by one', evidence: known.why, second: undefined }
    );
  }

  private others(c: Case): Others {
    const key = `${c.instrument} ${c.iso3} ${c.iso3 === '' ? c.name : ''}`;
    const rows = (this.byParty.get(key) ?? []).filter((o) => o.source !== c.source);
    const untc = (this.untc.get(key) ?? []).map((d) => ({ source: 'UNTC 2015', day: d }));
    return {
      acts: [...untc, ...rows.map((o) => ({ source: o.source, day: o.day }))],
      effects: rows.map((o) => ({ source: o.source, day: o.published, act: o.day })),
    };
  }

  /** What the answer would need and the record has not. */
  private missingInput(c: Case, computed: Computed | undefined): Finding | undefined {
    const say = (kind: string, evidence: string): Finding => ({
      miss: 'missing input',
      kind,
      evidence,
      second: undefined,
    });
    if (!computed) return say('party or kind of act not on file', `${c.name}: ${c.act}`);
    const from = this.engine.record.instruments.get(c.instrument)?.laterParties?.from;
    if (computed.day === undefined && from === 'notification')
      return say(
        NOT_COMPUTABLE,
        'its clock runs from a notification, the day of which no source at hand has',
      );
    const open = `possibly from ${computed.possibly ?? 'never'}, surely from ${computed.surely ?? 'never'}`;
    if (computed.day === undefined && computed.possibly !== computed.surely)
      return say('an input of the clause is not in the sources', open);
    if (computed.day === undefined) return say('the condition is not met on these acts', open);
    const rows = this.byParty.get(`${c.instrument} ${c.iso3} ${c.iso3 === '' ? c.name : ''}`) ?? [];
    const succession = c.act === 'succession' ? c : rows.find((o) => o.act === 'succession');
    const since = this.engine.becameState(c);
    if (
      since !== undefined &&
      (c.published === since || c.day === since || (succession && c.published < c.day))
    )
      return say('the effect of a succession is an input', `a State since ${since}`);
    if (succession && (c.published <= c.day || c.act === 'succession'))
      return say('the effect of a succession is an input', `succession according to ${succession.source}`);
    const own = rows.filter((o) => o.source === c.source).map((o) => o.day);
    if (new Set(own).size > 1) return say('several consents of one party', own.join(', '));
    return undefined;
  }

  /** The published day belongs to another day of act, which another source has. */
  private anotherAct(c: Case): Finding | undefined {
    for (const o of this.others(c).acts) {
      if (o.day === c.day || this.engine.onDay(c, o.day)?.day !== c.published) continue;
      return {
        miss: 'source error',
        kind: 'day of the act',
        evidence: `${o.source} has the act on ${o.day}, from which the clause gives the published day`,
        second: o.source,
      };
    }
    return undefined;
  }

  /** Another source has the same act on the same day, and the computed day. */
  private sameActElsewhere(c: Case, computed: Computed | undefined): Finding | undefined {
    const agreeing = this.others(c).effects.find((o) => o.act === c.day && o.day === computed?.day);
    if (agreeing)
      return {
        miss: 'source error',
        kind: 'day of entry into force',
        evidence: `${agreeing.source} has the same act and ${agreeing.day}, as the clause gives`,
        second: agreeing.source,
      };
    return undefined;
  }

  /** The source has another day of general entry into force, and its rows follow from that. */
  private generalDay(c: Case): Finding | undefined {
    const ours = this.engine.general(c.instrument).day;
    if (ours === undefined || c.general === '' || c.general === ours || c.published !== c.general)
      return undefined;
    return {
      miss: 'source error',
      kind: 'day of general entry into force',
      evidence: `it has ${c.general} for the treaty, and the clause gives ${ours} from the acts on file`,
      second: this.sourceWithGeneral(c, ours),
    };
  }

  /** Another source that has our day for the treaty; a source does not confirm itself. */
  private sourceWithGeneral(c: Case, ours: string): string | undefined {
    return this.inTreaty(c.instrument).find((o) => o.general === ours && o.source !== c.source)?.source;
  }

  private readonly treaties = new Map<string, Case[]>();

  private inTreaty(instrument: string): readonly Case[] {
    const known =
      this.treaties.get(instrument) ??
      [...this.byParty.values()].flat().filter((o) => o.instrument === instrument);
    this.treaties.set(instrument, known);
    return known;
  }

  /** With an act on that day the treaty itself would have entered into force earlier than it did for anybody. */
  private tooEarly(c: Case, computed: string | undefined): Finding | undefined {
    const general = this.engine.general(c.instrument).day;
    if (general === undefined || computed === undefined || computed >= general || c.published < general)
      return undefined;
    const second = this.others(c).acts.find((a) => a.day !== c.day);
    const other = second ? `; ${second.source} has ${second.day}` : '';
    return {
      miss: 'source error',
      kind: 'day of the act',
      evidence: `with this act the treaty would have entered into force on ${computed}, not on ${general}${other}`,
      second: second?.source ?? this.sourceWithGeneral(c, general),
    };
  }

  /** The act is confirmed, and nothing that anybody is seen to reckon with leads from it to the published day. */
  private noReckoning(c: Case, computed: string | undefined): Finding | undefined {
    const second = this.others(c).acts.find((a) => a.day === c.day);
    if (!second || computed === undefined) return undefined;
    return {
      miss: 'source error',
      kind: 'no reckoning gives it',
      evidence: `${second.source} has the same act; the clause gives ${computed}`,
      second: second.source,
    };
  }

  /** One day of act stands beside several parties for which the source itself has different effects. */
  private filledDown(c: Case): Finding | undefined {
    const same = this.inSource(c).filter((o) => o.day === c.day && o.act === c.act);
    const effects = new Set(same.map((o) => o.published));
    if (same.length < 2 || effects.size < 2) return undefined;
    const second = this.others(c).acts.find((a) => a.day !== c.day);
    return {
      miss: 'source error',
      kind: 'one day of act for several parties',
      evidence: `${same.length} parties share it, with ${effects.size} different effects${second ? `; ${second.source} has ${second.day}` : ''}`,
      second: second?.source,
    };
  }

  /** The published day is the one that the clause gives for another party of the list: a column has slipped. */
  private neighbour(c: Case): Finding | undefined {
    const same = this.inSource(c);
    const at = same.findIndex((o) => o.iso3 === c.iso3);
    for (const step of [-1, 1, -2, 2]) {
      const o = same[at + step];
      if (!o || o.day === c.day || c.published === this.engine.general(c.instrument).day) continue;
      if (this.engine.compute(o)?.day !== c.published) continue;
      const second = this.others(c).acts.find((a) => a.day === c.day)?.source;
      return {
        miss: 'source error',
        kind: 'the day of another party in the list',
        evidence: `the clause gives it for ${o.name}, ${Math.abs(step) === 1 ? 'next to it' : 'two lines off'}`,
        second,
      };
    }
    return undefined;
  }

  private readonly lists = new Map<string, Case[]>();

  private inSource(c: Case): Case[] {
    const key = `${c.instrument} ${c.source}`;
    const known = this.lists.get(key);
    if (known) return known;
    const made = [...this.byParty.values()]
      .flat()
      .filter((o) => o.instrument === c.instrument && o.source === c.source)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    this.lists.set(key, made);
    return made;
  }

  /** How the published day would come about from the day of the act. */
  private arithmetic(c: Case, computed: string | undefined): Finding | undefined {
    const [act, published, ours] = [day(c.day), day(c.published), day(computed)];
    if (act === undefined || published === undefined || ours === undefined) return undefined;
    const second = this.others(c).acts.find((a) => a.day === c.day)?.source;
    const error = (kind: string, evidence: string): Finding => ({
      miss: 'source error',
      kind,
      evidence,
      second,
    });
    const off = published - ours;
    const about = `${Math.abs(off)} day${Math.abs(off) === 1 ? '' : 's'} ${off > 0 ? 'later' : 'earlier'} than the clause gives`;
    if (published < act) return error('before the act itself', about);
    for (const text of RECKONINGS) {
      const [clamp, overflow] = (['clamp', 'overflow'] as const).map((ends) =>
        afterDelay(act, withMonthEnd(readDelay(text) as Delay, ends)),
      );
      const later = this.engine.record.instruments.get(c.instrument)?.laterParties?.after;
      const own = later && writeDelay(later);
      if (own === text && clamp !== overflow && [clamp, overflow].includes(published))
        return { miss: 'quirk not modelled', kind: 'month end', evidence: about, second };
      if (clamp === published || overflow === published)
        return error(`reckoned as ${text}`, `${about}; so reckoned it fits the day of the act`);
    }
    if (Math.abs(off) <= 3) return error('reckoned off by one to three days', about);
    return undefined;
  }
}

/** It repeats a day that belongs elsewhere in the row. */
function copied(c: Case, computed: string | undefined, general: string | undefined): Finding | undefined {
  const error = (kind: string, evidence: string): Finding => ({
    miss: 'source error',
    kind,
    evidence,
    second: undefined,
  });
  if (c.published === c.day)
    return error('repeats the day of the act', 'no clause of the treaty gives that day');
  if (c.published === general && computed !== undefined && computed > general)
    return error(
      'repeats the day of general entry into force',
      `the act came on ${c.day}, after the condition was met, and takes effect on its own day`,
    );
  return undefined;
}

function slip(c: Case, computed: string | undefined): Finding | undefined {
  const kind = computed && slipOf(c.published, computed);
  if (!kind) return undefined;
  return { miss: 'source error', kind, evidence: `${c.published} for ${computed}`, second: undefined };
}

/** One digit, or day and month, written for another. */
function slipOf(published: string, computed: string): string | undefined {
  const [y, m, d] = published.split('-');
  const [cy, cm, cd] = computed.split('-');
  if (y !== cy && m === cm && d === cd) return 'slip in the year';
  if (y === cy && m !== cm && d === cd) return 'slip in the month';
  if (y === cy && m === cd && d === cm) return 'day and month exchanged';
  const differing = [...published].filter((digit, i) => digit !== computed[i]).length;
  return differing === 1 ? 'slip in one digit' : undefined;
}

/** What compilers and registries are seen to have reckoned with where the clause says something else. */
const RECKONINGS = [
  ...['d+30', 'd+31', 'd+60', 'd+90', 'd+91', 'd+120', 'd+180', 'd+365'],
  ...['m+1', 'm+2', 'm+3', 'm+4', 'm+6', 'y+1', 'mfd+1', 'mfd+2', 'mfd+3', 'mfd+4'],
];
