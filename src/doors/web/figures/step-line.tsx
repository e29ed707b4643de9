/**
 * Parties over time as a step line, with the day asked about as the needle. After the record's last entry the area is
 * ruled: silence of the record, not absence of acts; no line is drawn on.
 */
import type { CivilDay } from '../../../terms/civil-day.ts';
import { civilDay, yearMonthDay } from '../../../terms/civil-day.ts';
import type { Speaker } from '../../../words/speaker.ts';

interface Point {
  readonly day: CivilDay;
  readonly count: number;
}

export function StepLine({
  s,
  points,
  on,
  last,
  idOf,
}: {
  s: Speaker;
  points: readonly Point[];
  on: CivilDay;
  last: CivilDay | undefined;
  idOf: string;
}) {
  if (points.length === 0) return null;
  const desc = s.m.ui.progressDesc({
    n: points.filter((p) => p.day <= on).at(-1)?.count ?? 0,
    from: s.day((points[0] as Point).day),
    to: s.day(on),
  });
  return (
    <figure class="step">
      <div class="wide">
        <Drawing s={s} points={points} on={on} last={last} width={520} desc={desc} idOf={`${idOf}-w`} />
      </div>
      <div class="slim">
        <Drawing s={s} points={points} on={on} last={last} width={288} desc={desc} idOf={`${idOf}-s`} />
      </div>
    </figure>
  );
}

function Drawing({
  s,
  points,
  on,
  last,
  width,
  desc,
  idOf,
}: {
  s: Speaker;
  points: readonly Point[];
  on: CivilDay;
  last: CivilDay | undefined;
  width: number;
  desc: string;
  idOf: string;
}) {
  const height = 190;
  const [left, right, top, bottom] = [34, 14, 26, 26];
  // A day before the first change is in the picture too.
  const first = Math.min((points[0] as Point).day, on) as CivilDay;
  const end = Math.max(on, last ?? on, (points.at(-1) as Point).day) + 200;
  const max = Math.max(...points.map((p) => p.count));
  const x = (day: number) => left + ((day - first) / Math.max(1, end - first)) * (width - left - right);
  const y = (count: number) => height - bottom - (count / max) * (height - top - bottom);
  const shown = points.filter((p) => p.day <= on);
  const stop = Math.min(on, last ?? on);
  const line =
    shown
      .map(
        (p, i) =>
          `${i === 0 ? `M${x(p.day).toFixed(1)} ${y(0).toFixed(1)}` : ''}H${x(p.day).toFixed(1)}V${y(p.count).toFixed(1)}`,
      )
      .join('') + (shown.length > 0 ? `H${x(stop).toFixed(1)}` : '');
  const years = ticks(yearMonthDay(first).year, yearMonthDay(end as CivilDay).year, width < 400 ? 3 : 6);
  return (
    <svg
      class="svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${idOf}-t ${idOf}-d`}
    >
      <title id={`${idOf}-t`}>{s.m.ui.progress}</title>
      <desc id={`${idOf}-d`}>{desc}</desc>
      <defs>
        <pattern
          id={`${idOf}-p`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V6" class="rule-line" />
        </pattern>
      </defs>
      {[0, max].map((n) => (
        <>
          <path d={`M${left} ${y(n)}H${width - right}`} class="grid-line" />
          <text x={left - 6} y={y(n) + 4} text-anchor="end" class="t2 num">
            {n}
          </text>
        </>
      ))}
      {years.map((year) => (
        <text x={x(civilDay(year, 1, 1))} y={height - 6} text-anchor="middle" class="t2 num">
          {year}
        </text>
      ))}
      {last !== undefined && on > last ? (
        <rect
          x={x(last)}
          y={top}
          width={x(on) - x(last)}
          height={height - top - bottom}
          fill={`url(#${idOf}-p)`}
        />
      ) : null}
      <path d={line} class="steps" />
      <path d={`M${x(on)} ${top - 6}V${height - bottom}`} class="needle" />
      <rect x={x(on) - 14} y={top - 8} width="28" height="5" class="needle-cap" />
      {/* The day's name hangs on the side where there is room for it. */}
      <text
        x={x(on) < width / 2 ? x(on) - 14 : x(on) + 14}
        y={top - 12}
        text-anchor={x(on) < width / 2 ? 'start' : 'end'}
        class="b"
      >
        {s.shortDay(on)}
      </text>
    </svg>
  );
}

function ticks(from: number, to: number, about: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50].find((n) => (to - from) / n <= about) ?? 100;
  const firstTick = Math.ceil((from + 1) / step) * step;
  return Array.from({ length: Math.floor((to - firstTick) / step) + 1 }, (_, i) => firstTick + i * step);
}
