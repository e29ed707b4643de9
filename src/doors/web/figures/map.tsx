/**
 * A map of the continent as an index to a table: one class of value a State, never alone, never a statement about
 * where a boundary runs.
 *
 * Equal-area (Albers conic), so that no State looks larger than it is. Areas under rival claims are covered with paper
 * and hatched: no party's value is under a hatch. States too small to be drawn at this scale are circles. Shapes:
 * Natural Earth, by way of world-atlas (ISC).
 */

import { createRequire } from 'node:module';
import { geoCentroid, geoConicEqualArea, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { OpenRecord } from '../../../terms/open-record.ts';
import type { Speaker } from '../../../words/speaker.ts';

type Shape = Feature<Geometry, { name: string }>;

const require = createRequire(import.meta.url);
const atlas = (file: string): Shape[] => {
  const topology = require(`world-atlas/${file}`) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  return (feature(topology, topology.objects.countries) as FeatureCollection<Geometry, { name: string }>)
    .features;
};

const WIDTH = 760;
const HEIGHT = 500;
/** The frame: Europe and Asia between these corners. */
const FRAME: [number, number][] = [
  [-12, 36],
  [-24, 66],
  [60, 78],
  [178, 68],
  [150, -8],
  [95, -10],
];

let shapes: { coarse: Shape[]; fine: Map<string, Shape> } | undefined;
function load(): { coarse: Shape[]; fine: Map<string, Shape> } {
  shapes ??= {
    coarse: atlas('countries-110m.json'),
    fine: new Map(
      atlas('countries-50m.json').flatMap((f) => (f.id === undefined ? [] : [[String(f.id), f] as const])),
    ),
  };
  return shapes;
}

const projection = geoConicEqualArea()
  .parallels([25, 60])
  .rotate([-78, 0])
  .fitExtent(
    [
      [8, 8],
      [WIDTH - 8, HEIGHT - 8],
    ],
    { type: 'MultiPoint', coordinates: FRAME } as never,
  )
  .clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
const path = geoPath(projection).digits(1);

/**
 * @param classOf a class for a party's id, or undefined where it has no value
 * @param legend class, its words, in the order to show
 */
export function ContinentMap({
  s,
  record,
  classOf,
  legend,
  title,
  idOf,
}: {
  s: Speaker;
  record: OpenRecord;
  classOf: (party: string) => string | undefined;
  legend: readonly (readonly [string, string])[];
  title: string;
  idOf: string;
}) {
  const { coarse, fine } = load();
  const byCode = new Map(
    [...record.parties.values()].flatMap((p) =>
      p.kind === 'state' && p.m49 ? [[p.m49, p.id as string] as const] : [],
    ),
  );
  const drawn = new Set<string>();
  const land = coarse.map((f) => {
    const party = f.id === undefined ? undefined : byCode.get(String(f.id));
    if (party) drawn.add(party);
    const d = path(f) ?? '';
    return { d, value: party ? classOf(party) : undefined, name: party ? s.name(party) : undefined };
  });
  const small = [...byCode].flatMap(([code, party]) => {
    const shape = drawn.has(party) ? undefined : fine.get(code);
    const value = classOf(party);
    const at = shape && value ? projection(geoCentroid(shape)) : null;
    return at && value && at[0] > 4 && at[0] < WIDTH - 4 && at[1] > 4 && at[1] < HEIGHT - 4
      ? [{ at, value, name: s.name(party) }]
      : [];
  });
  const desc = legend
    .map(
      ([value, words]) =>
        `${words}: ${s.m.ui.listOf({ n: [...byCode.values()].filter((p) => classOf(p) === value).length })}`,
    )
    .join('; ');
  const everyLand = land.map((l) => l.d).join('');
  return (
    <figure class="map">
      <svg
        class="svg"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-labelledby={`${idOf}-t ${idOf}-d`}
      >
        <title id={`${idOf}-t`}>{title}</title>
        <desc id={`${idOf}-d`}>{desc}</desc>
        <defs>
          <pattern
            id={`${idOf}-h`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V4" class="hatch-line" />
          </pattern>
          <clipPath id={`${idOf}-l`}>
            <path d={everyLand} />
          </clipPath>
        </defs>
        {land.map((l) =>
          l.d === '' ? null : (
            <path d={l.d} class={l.value ? `cty ${l.value}` : 'out'}>
              {l.name ? <title>{l.name}</title> : null}
            </path>
          ),
        )}
        {small.map((x) => (
          <circle cx={x.at[0].toFixed(1)} cy={x.at[1].toFixed(1)} r="4" class={`cty ${x.value}`}>
            <title>{x.name}</title>
          </circle>
        ))}
        <g clip-path={`url(#${idOf}-l)`}>
          {record.disputedAreas.map((area) => {
            const d = path(outlineOf(area.outline)) ?? '';
            return (
              <>
                <path d={d} class="disp-paper" />
                <path d={d} class="disp" fill={`url(#${idOf}-h)`}>
                  <title>{s.text(area.name)}</title>
                </path>
              </>
            );
          })}
        </g>
      </svg>
      <figcaption>
        <p class="legend">
          {legend.map(([value, words]) => (
            <span>
              <svg class="swatch" viewBox="0 0 22 12" aria-hidden="true">
                <rect width="22" height="12" class={`cty ${value}`} />
              </svg>
              {words}
            </span>
          ))}
          <span>
            <svg class="swatch" viewBox="0 0 22 12" aria-hidden="true">
              <rect width="22" height="12" class="disp" fill={`url(#${idOf}-h)`} />
            </svg>
            {s.m.ui.mapDisputed}
          </span>
        </p>
        <p class="small">{s.m.ui.mapNote}</p>
      </figcaption>
    </figure>
  );
}

/** A ring on the sphere; wound so that its inside is the small side. */
function outlineOf(outline: readonly (readonly [number, number])[]): Polygon {
  const ring = [...outline, outline[0] as readonly [number, number]].map(([x, y]) => [x, y]);
  const area = ring
    .slice(1)
    .reduce(
      (sum, [x = 0, y = 0], i) =>
        sum + ((ring[i] as number[])[0] as number) * y - x * ((ring[i] as number[])[1] as number),
      0,
    );
  return { type: 'Polygon', coordinates: [area > 0 ? [...ring].reverse() : ring] };
}
