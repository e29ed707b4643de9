/** Relations as text for a terminal: a pair with its reasons, a row as a table, every pair as a grid or in counts. */
import { reasonLines } from '../../words/reasons.ts';
import type { Speaker } from '../../words/speaker.ts';
import {
  BONDS,
  bondsIn,
  type MatrixData,
  type PairData,
  type PairRow,
  type pairView,
  type RowData,
  sayDetail,
  sayLetters,
  textInLetters,
} from '../views/relations.ts';
import type { View } from '../views/view.ts';
import { opening, table, wrap, wrapLine } from './lines.ts';

/** As many parties as a grid has columns for. */
const GRID = 16;

/** One sign a bond, the same in every language; the legend says what each means. */
const SIGNS: Readonly<Record<PairRow['bond'], string>> = {
  'in-force': '=',
  modified: '~',
  excluded: '-',
  awaiting: '.',
  'no-relations': 'x',
  'accession-barred': '+',
  'same-side': 's',
  replaced: '>',
  suspended: '|',
  'suspended-in-part': ':',
  'turns-on-reading': '*',
  'cannot-tell': '?',
  'not-both-party': '/',
};

export function pairText(
  s: Speaker,
  view: View<PairData> & Pick<ReturnType<typeof pairView>, 'reasons'>,
  withReasons: boolean,
): string {
  const reasons = withReasons
    ? ['', `${s.m.because}:`, ...reasonLines(s, view.reasons).map((l) => wrapLine(l))]
    : [];
  return [...opening(s, view), ...reasons].join('\n');
}

export function rowText(s: Speaker, view: View<RowData>): string {
  const rows = view.data.pairs.map((p) => [
    p.names[1],
    p.word,
    s.m.confidences[p.confidence],
    sayDetail(s, p),
  ]);
  return [...opening(s, view), ...(rows.length > 0 ? ['', ...table(rows)] : [])].join('\n');
}

export function matrixText(s: Speaker, view: View<MatrixData>): string {
  const { data } = view;
  const { m } = s;
  const used = BONDS.filter((bond) => bond in data.counts);
  const grid = data.parties.length > 1 && data.parties.length <= GRID ? gridOf(data) : [];
  const letters = sayLetters(s, data);
  const legend =
    grid.length > 0
      ? [
          '',
          used.map((b) => `${SIGNS[b]} ${m.relations.bonds[b]}`).join('   '),
          ...(letters ? [wrap(letters)] : []),
        ]
      : [];
  const counts = data.reserving.map((r) => [r.name, ...used.map((b) => String(r.counts[b] ?? 0))]);
  const reserving =
    counts.length > 0
      ? [
          '',
          wrap(m.relations.reserving),
          ...table([['', ...used.map((b) => m.relations.bonds[b])], ...counts]),
        ]
      : [];
  return [
    ...opening(s, view),
    ...(grid.length > 0 ? ['', ...grid, ...legend] : []),
    ...reserving,
    '',
    wrap(m.relations.more({ instrument: data.instrument })),
  ].join('\n');
}

function gridOf(data: MatrixData): string[] {
  const { parties } = data;
  const bond = bondsIn(data);
  const text = textInLetters(data);
  const sign = (one: string, other: string): string =>
    one === other ? ' ' : `${SIGNS[bond(one, other)]}${text(one, other)}`;
  const head = ['', '', ...parties.map((_, i) => String(i + 1))];
  const rows = parties.map(({ party, name }, i) => [
    String(i + 1),
    name,
    ...parties.map((other) => sign(party, other.party)),
  ]);
  return table([head, ...rows]);
}
