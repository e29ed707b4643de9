/**
 * Who stands where towards which instrument on a day, as GraphML (graphml.graphdrawing.org): parties and instruments as nodes, an
 * undirected edge for each standing. A party and an instrument may have one id, so nodes are `party:…` and `instrument:…`.
 */

import { partiesTo } from '../../reason/changes.ts';
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import { covering, standingStretches } from '../../reason/stretches.ts';
import { type CivilDay, writeDay } from '../../terms/civil-day.ts';
import type { Speaker } from '../../words/speaker.ts';
import { isoDay } from '../views/view.ts';

const KEYS = [
  ['graph', 'on'],
  ['node', 'sort'],
  ['node', 'label'],
  ['node', 'iso3'],
  ['node', 'm49'],
  ['edge', 'standing'],
  ['edge', 'in_force'],
  ['edge', 'since'],
  ['edge', 'confidence'],
] as const;

export function graphml(s: Speaker, state: StateOfPlay, on: CivilDay): string {
  const { record } = state;
  const edges = [...record.instruments.keys()].flatMap((instrument) =>
    partiesTo(state, instrument).flatMap((party) => {
      const now = covering(standingStretches(state, instrument, party), on);
      return now ? [{ party, instrument, now }] : [];
    }),
  );
  const parties = [...new Set(edges.map((e) => e.party))].sort().map((id) => {
    const known = record.parties.get(id);
    const codes = known?.kind === 'state' ? { iso3: known.iso3, m49: known.m49 } : {};
    return node(`party:${id}`, { sort: known?.kind ?? 'party', label: s.name(id), ...codes });
  });
  const instruments = [...record.instruments.keys()].map((id) =>
    node(`instrument:${id}`, { sort: 'instrument', label: s.title(id) }),
  );
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS.map(
      ([of, name]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="string"/>`,
    ),
    '  <graph id="standings" edgedefault="undirected">',
    `    ${data('graph', { on: writeDay(on) })}`,
    ...parties,
    ...instruments,
    ...edges.map(({ party, instrument, now }) => {
      const { standing, inForce: in_force, status } = now;
      const values = { standing, in_force, since: isoDay(status.since), confidence: status.confidence };
      const [source, target] = [xml(`party:${party}`), xml(`instrument:${instrument}`)];
      return `    <edge source="${source}" target="${target}">${data('edge', values)}</edge>`;
    }),
    '  </graph>',
    '</graphml>',
  ];
  return `${lines.join('\n')}\n`;
}

type Values = Readonly<Record<string, string | null | undefined>>;

const node = (id: string, values: Values): string =>
  `    <node id="${xml(id)}">${data('node', values)}</node>`;

/** Values that there are. */
const data = (of: string, values: Values): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value ? [`<data key="${of}-${name}">${xml(value)}</data>`] : []))
    .join('');

const XML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;

export const xml = (text: string): string => text.replace(/[&<>"]/g, (c) => XML[c as keyof typeof XML]);
