/**
 * Who waits for whom, drawn: a box for each side, with the persons and voices who speak for it inside; dotted boxes
 * where nobody is named; solid arrows for what was stated, dashed for what stands only under a reading.
 *
 * Laid out by dagre twice, wide and slim: text in a figure is never scaled. A list in words stands beside it always.
 */
import dagre from '@dagrejs/dagre';
import type { ComponentChildren } from 'preact';
import { sideOf } from '../../../reason/dossier/accounts.ts';
import type { StateOfDossier } from '../../../reason/dossier/state-of-dossier.ts';
import type { Speaker } from '../../../words/speaker.ts';

interface Node {
  readonly id: string;
  readonly label: string;
  readonly inside: string[];
  readonly isNobody: boolean;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label: readonly string[];
  readonly stated: boolean;
}

const CHAR = 7.2; // average width of a letter at 13 px
const LINE = 17;

export function WaitsGraph({ s, d }: { s: Speaker; d: StateOfDossier }) {
  const { nodes, edges } = graphOf(s, d);
  if (edges.length === 0) return null;
  const title = s.m.ui.waits;
  const desc = edges
    .map((e) => `${label(nodes, e.from)} › ${label(nodes, e.to)}: ${e.label.join(' ')}`)
    .join('. ');
  return (
    <figure class="graph">
      <Movable name={title} at="wide">
        <Drawing nodes={nodes} edges={edges} direction="LR" title={title} desc={desc} idOf="wg" />
      </Movable>
      <Movable name={title} at="slim">
        <Drawing nodes={nodes} edges={edges} direction="TB" title={title} desc={desc} idOf="ws" />
      </Movable>
      <figcaption class="small">{s.m.ui.waitsLegend}</figcaption>
    </figure>
  );
}

/** A drawing may be wider than its place: it is moved with a finger, a wheel or the arrow keys. */
function Movable({ name, at, children }: { name: string; at: 'wide' | 'slim'; children: ComponentChildren }) {
  return (
    // A stop of its own: without one, keys could not move it.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div class={at} role="group" aria-label={name} tabindex={0}>
      {children}
    </div>
  );
}

const label = (nodes: readonly Node[], id: string): string => nodes.find((n) => n.id === id)?.label ?? id;

function graphOf(s: Speaker, d: StateOfDossier): { nodes: Node[]; edges: Edge[] } {
  const nodes = new Map<string, Node>();
  const place = (party: string): string => {
    const side = sideOf(s.record, d.dossier, party) ?? party;
    const node = nodes.get(side) ?? { id: side, label: s.name(side), inside: [], isNobody: false };
    nodes.set(side, node);
    if (party !== side && !node.inside.includes(s.name(party))) node.inside.push(s.name(party));
    return side;
  };
  const nobody = (act: string): string => {
    const id = `nobody ${act}`;
    nodes.set(id, { id, label: s.m.giverNotNamed, inside: [], isNobody: true });
    return id;
  };
  const edges: { from: string; to: string; act: string; stated: boolean; readings: Set<string> }[] = [];
  for (const w of d.outcomes.waits) {
    const from = Array.isArray(w.who) ? w.who.map(place) : [nobody(`${w.act} waiting`)];
    const to = Array.isArray(w.forWhom) ? w.forWhom.map(place) : [nobody(w.act)];
    for (const a of from) {
      // A side that may wait for its own act is told in words; an arrow to itself says less than it costs.
      for (const b of to.filter((x) => x !== a)) {
        // One arrow for a wait, however many entries say it; a stated one covers the same under a reading.
        const same = edges.find((e) => e.from === a && e.to === b && e.act === w.act);
        const readings = w.boxes.flatMap((box) => Object.keys(box));
        if (!same) edges.push({ from: a, to: b, act: w.act, stated: w.stated, readings: new Set(readings) });
        else if (!same.stated) for (const r of readings) same.readings.add(r);
      }
    }
  }
  return {
    nodes: [...nodes.values()].filter((n) => edges.some((e) => e.from === n.id || e.to === n.id)),
    edges: edges.map(({ from, to, act, stated, readings }) => ({
      from,
      to,
      stated,
      label: stated ? [`${act}:`, nounOf(s, d, act)] : [`${act} [${[...readings].join(', ')}]`],
    })),
  };
}

function nounOf(s: Speaker, d: StateOfDossier, id: string): string {
  const act = d.dossier.acts.find((a) => a.id === id);
  return act ? s.m.moveNouns[act.kind] : '';
}

interface DrawingProps {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly direction: 'LR' | 'TB';
  readonly title: string;
  readonly desc: string;
  readonly idOf: string;
}

function Drawing({ nodes, edges, direction, title, desc, idOf }: DrawingProps) {
  const g = new dagre.graphlib.Graph({ multigraph: true });
  g.setGraph({ rankdir: direction, nodesep: 34, ranksep: 46, edgesep: 22, marginx: 8, marginy: 8 });
  for (const n of nodes) {
    const widest = Math.max(n.label.length, ...n.inside.map((i) => i.length + 4));
    g.setNode(n.id, {
      width: Math.max(110, widest * CHAR + 30),
      height: n.inside.length > 0 ? 36 + n.inside.length * 30 : 34,
    });
  }
  edges.forEach((e, i) => {
    const width = Math.max(...e.label.map((l) => l.length)) * (CHAR - 0.6) + 10;
    g.setEdge(e.from, e.to, { width, height: e.label.length * LINE + 4, labelpos: 'c' }, `${i}`);
  });
  dagre.layout(g);
  const size = g.graph() as { width?: number; height?: number };
  const [width, height] = [Math.ceil(size.width ?? 0), Math.ceil(size.height ?? 0)];
  return (
    <svg
      class="svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${idOf}-t ${idOf}-d`}
    >
      <title id={`${idOf}-t`}>{title}</title>
      <desc id={`${idOf}-d`}>{desc}</desc>
      <defs>
        <marker
          id={`${idOf}-a`}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="8"
          markerHeight="8"
          orient="auto-start-reverse"
        >
          <path d="M1 1L9 5L1 9" class="arrow" />
        </marker>
        <marker
          id={`${idOf}-r`}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="8"
          markerHeight="8"
          orient="auto-start-reverse"
        >
          <path d="M1 1L9 5L1 9" class="arrow read-line" />
        </marker>
      </defs>
      {edges.map((e, i) => {
        const laid = g.edge({ v: e.from, w: e.to, name: `${i}` }) as {
          points: { x: number; y: number }[];
          x: number;
          y: number;
          width: number;
          height: number;
        };
        const path = laid.points
          .map((p, j) => `${j === 0 ? 'M' : 'L'}${p.x.toFixed(1)} ${p.y.toFixed(1)}`)
          .join('');
        return (
          <>
            <path
              d={path}
              class={e.stated ? 'edge' : 'edge read-line'}
              marker-end={`url(#${idOf}-${e.stated ? 'a' : 'r'})`}
            />
            <rect
              x={laid.x - laid.width / 2}
              y={laid.y - laid.height / 2}
              width={laid.width}
              height={laid.height}
              class="edge-label"
            />
            {e.label.map((l, j) => (
              <text
                x={laid.x}
                y={laid.y - laid.height / 2 + LINE * (j + 0.82)}
                text-anchor="middle"
                class={e.stated ? '' : 'rd'}
              >
                {l}
              </text>
            ))}
          </>
        );
      })}
      {nodes.map((n) => {
        const at = g.node(n.id) as { x: number; y: number; width: number; height: number };
        const [x, y] = [at.x - at.width / 2, at.y - at.height / 2];
        return (
          <g>
            <rect
              x={x}
              y={y}
              width={at.width}
              height={at.height}
              class={n.isNobody ? 'node nobody' : 'node'}
            />
            <text
              x={at.x}
              y={n.inside.length > 0 ? y + 22 : at.y + 5}
              text-anchor="middle"
              class={n.isNobody ? 't2' : 'b'}
            >
              {n.label}
            </text>
            {n.inside.map((name, j) => (
              <>
                <rect x={x + 12} y={y + 32 + j * 30} width={at.width - 24} height={24} class="inner" />
                <text x={at.x} y={y + 49 + j * 30} text-anchor="middle">
                  {name}
                </text>
              </>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
