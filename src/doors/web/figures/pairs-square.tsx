/**
 * Every pair of parties as a square: a row and a column each, in the order of the table, coloured by how the two stand. Colour is
 * never alone: whatever is not plainly in force is counted in the legend, and stands in the table of each party and in the data.
 */
import type { Speaker } from '../../../words/speaker.ts';
import { BONDS, type MatrixData } from '../../views/relations.ts';
import { bondMark, Mark } from '../marks.tsx';

type BondWord = (typeof BONDS)[number];

/** Four colours and no more: what is open shares one, what does not bind another. */
const COLOUR: Readonly<Record<BondWord, string>> = {
  'in-force': 'p-plain',
  modified: 'p-modified',
  excluded: 'p-excluded',
  'no-relations': 'p-none',
  'accession-barred': 'p-none',
  replaced: 'p-none',
  'same-side': 'p-none',
  suspended: 'p-none',
  'suspended-in-part': 'p-excluded',
  'not-both-party': 'p-none',
  awaiting: 'p-open',
  'turns-on-reading': 'p-open',
  'cannot-tell': 'p-open',
};

export function PairsSquare({
  s,
  data,
  title,
  idOf,
}: {
  s: Speaker;
  data: MatrixData;
  title: string;
  idOf: string;
}) {
  const n = data.parties.length;
  if (n < 2) return null;
  const { relations: words } = s.m;
  const place = new Map(data.parties.map(({ party }, i) => [party, i]));
  const cells = new Map<string, string>();
  for (const { parties, bond } of data.pairs) {
    const [i = 0, j = 0] = parties.map((who) => place.get(who));
    const colour = COLOUR[bond];
    cells.set(colour, `${cells.get(colour) ?? ''}M${i} ${j}h1v1h-1zM${j} ${i}h1v1h-1z`);
  }
  const diagonal = data.parties.map((_, i) => `M${i} ${i}h1v1h-1z`).join('');
  const used = BONDS.filter((bond) => bond in data.counts);
  const counted = used.map((b) => `${words.bonds[b]} ${s.number(data.counts[b] ?? 0)}`).join(', ');
  return (
    <figure class="pairs">
      <svg
        viewBox={`0 0 ${n} ${n}`}
        role="img"
        aria-labelledby={`${idOf}-t ${idOf}-d`}
        shape-rendering="crispEdges"
      >
        <title id={`${idOf}-t`}>{title}</title>
        <desc id={`${idOf}-d`}>{counted}</desc>
        <rect width={n} height={n} class="p-plain" />
        {[...cells].map(([colour, d]) => (
          <path class={colour} d={d} />
        ))}
        <path class="p-self" d={diagonal} />
      </svg>
      <figcaption>
        <p class="legend">
          {used.map((b) => (
            <span>
              <svg class="swatch" viewBox="0 0 22 12" aria-hidden="true">
                <rect width="22" height="12" class={COLOUR[b]} />
              </svg>
              <Mark is={bondMark(b)} />
              {words.bonds[b]}: <b class="num">{s.number(data.counts[b] ?? 0)}</b>
            </span>
          ))}
        </p>
        <p class="small">{words.squareNote}</p>
      </figcaption>
    </figure>
  );
}
