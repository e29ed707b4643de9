/** Small negotiations written by hand: acts A1, A2 … of two sides, conditions K1, K2 …; the goal is A1. */
import { Dossier } from '../../src/terms/dossier.ts';
import type { OpenRecord } from '../../src/terms/open-record.ts';

const words = (text: string) => ({ en: text, id: text });
const on = (date: string) => ({ elsewhere: [{ date, sources: ['s'] }] });
const told = { tag: 'reported', toldBy: 'alpha', sources: ['s'], confidence: 'likely' };

interface ByHand {
  readonly acts: readonly {
    readonly state?: 'done' | 'awaited' | 'named';
    readonly date?: string;
    readonly namedSince?: string;
    readonly awaitedBy?: string;
    readonly under?: Readonly<Record<string, readonly string[]>>;
  }[];
  readonly conditions?: readonly {
    readonly act: string;
    readonly force: readonly string[];
    readonly on: unknown;
    readonly matched?: boolean;
  }[];
  readonly readings?: readonly string[];
}

export function smallDossier({ acts, conditions = [], readings = [] }: ByHand): Dossier {
  return Dossier.parse({
    dossier: 'small',
    title: words('small'),
    on: '2020-01-10',
    sides: ['alpha', 'beta'],
    items: [{ id: 'thing', label: words('thing') }],
    acts: acts.map(({ state = 'named', date = '2020-01-01', namedSince, ...rest }, i) => ({
      ...{ id: `A${i + 1}`, kind: 'do', state, by: ['alpha'], to: 'unstated', object: 'thing' },
      ...{ says: words('x'), grade: 'reported', when: on(date), ...told, ...rest },
      ...(namedSince ? { namedSince: on(namedSince) } : {}),
    })),
    conditions: conditions.map((c, i) => ({
      ...{ id: `K${i + 1}`, by: ['alpha'], says: words('x'), when: on('2020-01-01') },
      ...told,
      ...c,
    })),
    readings: readings.map((id) => ({
      id,
      question: words('?'),
      options: ['no', 'yes'].map((option) => ({ id: option, label: words(option) })),
    })),
    goals: [{ id: 'goal', label: words('goal'), when: { act: 'A1' } }],
  });
}

/** Who acts for whom. */
export const Parties = {
  none: {},
  /** an assistant of an envoy of a side, and two who act for each other */
  chain: { envoy: 'alpha', assistant: 'envoy', lost: 'found', found: 'lost' },
} as const;

export function smallRecord(dossier: Dossier, actsFor: Readonly<Record<string, string>> = {}): OpenRecord {
  const person = ([id, principal]: [string, string]) =>
    [id, { id, kind: 'person', name: words(id), actsFor: principal }] as const;
  return {
    dossiers: new Map([[dossier.dossier, dossier]]),
    parties: new Map(Object.entries(actsFor).map(person)),
  } as unknown as OpenRecord;
}
