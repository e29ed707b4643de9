/** A dossier as text for a terminal: the answer, who waits for whom, what would open it, who said what. */
import type { StateOfDossier } from '../../reason/dossier/state-of-dossier.ts';
import type { Speaker } from '../../words/speaker.ts';
import type { DossierData, OutcomeView } from '../views/dossier.ts';
import type { View } from '../views/view.ts';
import { opening, wrap } from './lines.ts';

type Goal = DossierData['goals'][number];
type Group = Goal['groups'][number];

export function dossierText(s: Speaker, d: StateOfDossier, view: View<DossierData>): string {
  const { m } = s;
  const { data } = view;
  const told = data.tally
    .filter((t) => t.role !== 'other')
    .map((t) => `${s.name(t.who)}: ${m.ui.entriesTold({ n: t.entries })}`);
  const idle = data.idleReadings.join(', ');
  return [
    ...opening(s, view),
    '',
    data.title,
    `${m.ui.tally}: ${told.join(' · ')}`,
    '',
    m.ui.waits,
    // The same wait may be stated by several entries; it is one line.
    ...new Set(data.waits.map((w) => waitLine(s, d, w))),
    '',
    m.ui.goals,
    ...data.goals.flatMap((g) => goalLines(s, d, g)),
    '',
    ...(idle ? [`${m.ui.idleQuestions}: ${idle}`, ''] : []),
    m.ui.whoSaidWhat,
    ...data.entries.flatMap((e) => entryLines(s, e)),
  ].join('\n');
}

function waitLine(s: Speaker, d: StateOfDossier, w: DossierData['waits'][number]): string {
  const read = `${w.stated ? '' : ` (${boxes(s, d, w.under)})`}${w.perhapsClosed ? ` · ${s.m.ui.perhapsClosed}` : ''}`;
  return wrap(`${w.stated ? '▷' : '[ ]'} ${w.who} › ${w.act} › ${w.forWhom}${read}`, '  ');
}

function goalLines(s: Speaker, d: StateOfDossier, g: Goal): string[] {
  const { m } = s;
  const name = (id: string) =>
    `${id} (${m.moveNouns[d.dossier.acts.find((a) => a.id === id)?.kind ?? 'do']})`;
  const asSaid = (g.asSaid.unlockings ?? []).map(({ acts, waived }) => {
    const aside = waived.length > 0 ? ` (${m.ui.waiving({ acts: waived.join(', ') })})` : '';
    return `      ${acts.length === 0 ? m.ui.alreadyOpen : acts.map(name).join(' + ')}${aside}`;
  });
  return [
    '',
    `* ${g.label}`,
    `    ${m.ui.asSaidOnly}: ${g.asSaid.says}`,
    ...betweenLines(s, g.asSaid),
    ...asSaid,
    ...furtherLines(s, g.asSaid),
    ...(g.tooMany ? [wrap(m.ui.tooManyCombinations({ n: g.combinations }), '    ')] : []),
    ...g.groups.flatMap((group) => groupLines(s, d, g, group)),
  ];
}

function betweenLines(s: Speaker, { between }: OutcomeView): string[] {
  const [least, most] = between as readonly (keyof Speaker['m']['diagnoses'])[];
  if (!least || !most) return [];
  const { diagnoses, ui } = s.m;
  return [wrap(ui.betweenDiagnoses({ least: diagnoses[least], most: diagnoses[most] }), '      ')];
}

function furtherLines(s: Speaker, { searched }: OutcomeView): string[] {
  return typeof searched === 'number' ? [wrap(s.m.ui.notSearchedFurther({ n: searched }), '      ')] : [];
}

function groupLines(s: Speaker, d: StateOfDossier, g: Goal, group: Group): string[] {
  const { m } = s;
  const knots = group.circularWaits.map((k) => ` {${k.join(', ')}}`).join('');
  // A circle on the way that does not hold up the goal itself is named as what it is.
  const beside = knots && group.diagnosis !== 'circular' ? ` · ${m.diagnoses.circular}` : '';
  const count = m.ui.combinations({ n: group.combinations, total: g.combinations });
  const says = m.diagnoses[group.diagnosis as keyof typeof m.diagnoses];
  return [
    wrap(`[ ${says}${beside}${knots} · ${count} · ${boxes(s, d, group.when)} ]`, '    '),
    ...(group.variants[0] ? betweenLines(s, group.variants[0]) : []),
    ...unlockedBy(s, d, group).map((line) => wrap(line, '      ')),
    ...group.variants.flatMap((v) => furtherLines(s, v)).slice(0, 1),
  ];
}

/** Few ways: each with its readings. Many: each set once, with the number of combinations under which it opens. */
function unlockedBy(s: Speaker, d: StateOfDossier, { variants }: Group): string[] {
  const { m } = s;
  const sets = (o: OutcomeView) =>
    (o.unlockings ?? []).map((x) => (x.acts.length === 0 ? m.ui.alreadyOpen : x.acts.join(' + ')));
  const opened = variants.filter((v) => sets(v).length > 0);
  if (opened.length <= 3) {
    const when = (v: Group['variants'][number]) => (opened.length > 1 ? ` [ ${boxes(s, d, v.when)} ]` : '');
    return opened.map((v) => `${sets(v).join(' · ')}${when(v)}`);
  }
  const counts = new Map<string, number>();
  for (const v of opened) for (const set of sets(v)) counts.set(set, (counts.get(set) ?? 0) + v.combinations);
  return [
    [...counts].map(([set, n]) => `${set} (${s.number(n)})`).join(' · '),
    m.cli.eachWayIn({ n: opened.length }),
  ];
}

function entryLines(s: Speaker, e: DossierData['entries'][number]): string[] {
  const { m } = s;
  const isDone = e.standing === 'done' || e.standing === 'counted';
  const kind =
    e.kind === 'condition'
      ? m.sentenceKinds.condition
      : isDone
        ? m.moves[e.kind as keyof typeof m.moves]
        : m.moveNouns[e.kind as keyof typeof m.moveNouns];
  const parts = [
    kind,
    e.dates.map((x) => x.date).join(', '),
    ...(e.standing && e.standing !== 'done'
      ? [m.actStandings[e.standing as keyof typeof m.actStandings]]
      : []),
    m.tags[e.tag as keyof typeof m.tags],
  ];
  const silent = e.silent.length > 0 ? [wrap(m.oneSide({ silent: s.names(e.silent) }), '     ')] : [];
  return [wrap(`${e.id.padEnd(5)}${e.by} · ${parts.join(' · ')}`), wrap(e.says, '     '), ...silent];
}

function boxes(s: Speaker, d: StateOfDossier, of: readonly unknown[]): string {
  return of.map((b) => s.box(d.dossier, b as never)).join(` ${s.m.ui.orWhen} `);
}
