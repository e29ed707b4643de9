/** Views as text for a terminal: the sentence first, then what limits it, then the detail. */
import type { StateOfDossier } from '../../reason/dossier/state-of-dossier.ts';
import { readDay } from '../../terms/civil-day.ts';
import { regionName } from '../../words/answers.ts';
import { reasonLines } from '../../words/reasons.ts';
import type { Speaker } from '../../words/speaker.ts';
import type { DossierData } from '../views/dossier.ts';
import type { ReportData } from '../views/report.ts';
import type { InstrumentData, PartyData, StructuresData } from '../views/status.ts';
import type { View } from '../views/view.ts';
import type { Reasons, WhyData } from '../views/why.ts';

const WIDTH = 100;

/** Breaks a paragraph at spaces, with an indent. */
export function wrap(text: string, indent = '', width = WIDTH): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length > indent.length && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  return [...lines, line].join('\n');
}

function opening(s: Speaker, view: View<unknown>): string[] {
  const day = readDay(view.on);
  return [
    view.sentence,
    ...view.limits.map((l) => wrap(l, '  ')),
    wrap(s.m.cli.stateOn({ day: day === undefined ? view.on : s.day(day), at: view.at }), '  '),
  ];
}

export function reportText(s: Speaker, view: View<ReportData>): string {
  const lines = view.data.lines.flatMap((l) => [
    '',
    wrap(`${l.n.padEnd(4)}${l.says}`).replaceAll('\n', '\n    '),
    wrap(
      `□ ${[l.kinds.join(', '), l.speaker ?? s.m.ui.reportVoice, l.recorded.join(', ')].join(' · ')}`,
      '    ',
    ),
    ...l.answers.flatMap((a) => [wrap(`∴ ${a.sentence}`, '    '), ...a.limits.map((x) => wrap(x, '      '))]),
    ...(l.open.length > 0 ? [wrap(`[ ${s.m.openQuestions({ list: l.open.join(', ') })} ]`, '    ')] : []),
  ]);
  return [
    ...opening(s, view),
    '',
    view.data.title,
    wrap(`${s.m.source}: ${view.data.source}`),
    ...lines,
    '',
    ...view.data.lines
      .filter((l) => l.open.length > 0)
      .slice(-1)
      .map((l) => s.m.cli.try({ command: `mufakat why ${view.data.report} ${l.n}` })),
  ].join('\n');
}

export function dossierText(s: Speaker, d: StateOfDossier, view: View<DossierData>): string {
  const { m } = s;
  const { data } = view;
  const name = (id: string) =>
    `${id} (${m.moveNouns[d.dossier.acts.find((a) => a.id === id)?.kind ?? 'do']})`;
  const silent = data.tally
    .filter((t) => t.role !== 'other')
    .map((t) => `${s.name(t.who)}: ${m.ui.entriesTold({ n: t.entries })}`);
  const entries = data.entries.flatMap((e) => [
    wrap(
      `${e.id.padEnd(5)}${e.by} · ${e.kind === 'condition' ? m.sentenceKinds.condition : e.standing === 'done' || e.standing === 'counted' ? m.moves[e.kind as keyof typeof m.moves] : m.moveNouns[e.kind as keyof typeof m.moveNouns]} · ${e.dates.map((x) => x.date).join(', ')}${e.standing && e.standing !== 'done' ? ` · ${m.actStandings[e.standing as keyof typeof m.actStandings]}` : ''} · ${m.tags[e.tag as keyof typeof m.tags]}`,
    ),
    wrap(e.says, '     '),
  ]);
  const goals = data.goals.flatMap((g) => {
    const sets = (u: DossierData['goals'][number]['asSaid']['unlockings']) =>
      (u ?? []).map(
        (x) =>
          `      ${x.acts.length === 0 ? m.ui.alreadyOpen : x.acts.map(name).join(' + ')}${x.waived.length > 0 ? ` (${m.ui.waiving({ acts: x.waived.join(', ') })})` : ''}`,
      );
    return [
      '',
      `* ${g.label}`,
      `    ${m.ui.asSaidOnly}: ${g.asSaid.says}`,
      ...sets(g.asSaid.unlockings),
      ...g.groups.map((group) => {
        const where = group.when.map((b) => s.box(d.dossier, b as never)).join(` ${m.ui.orWhen} `);
        const circle = group.circularWaits.map((k) => ` {${k.join(', ')}}`).join('');
        return wrap(
          `[ ${m.diagnoses[group.diagnosis as keyof typeof m.diagnoses]}${circle} · ${m.ui.combinations({ n: s.number(group.combinations), total: s.number(g.combinations) })} · ${where} ]`,
          '    ',
        );
      }),
    ];
  });
  return [
    ...opening(s, view),
    '',
    data.title,
    `${m.ui.tally}: ${silent.join(' · ')}`,
    '',
    m.ui.waits,
    ...data.waits.map((w) =>
      wrap(
        `${w.stated ? '▷' : '[ ]'} ${w.who} › ${w.act} › ${w.forWhom}${w.stated ? '' : ` (${w.under.map((b) => s.box(d.dossier, b as never)).join(` ${m.ui.orWhen} `)})`}`,
        '  ',
      ),
    ),
    '',
    m.ui.goals,
    ...goals,
    '',
    ...(data.idleReadings.length > 0 ? [`${m.ui.idleQuestions}: ${data.idleReadings.join(', ')}`, ''] : []),
    m.ui.whoSaidWhat,
    ...entries,
  ].join('\n');
}

export function instrumentText(s: Speaker, view: View<InstrumentData>): string {
  const rows = view.data.parties.map((p) => [
    p.name,
    p.word,
    p.since ?? '',
    s.m.confidences[p.confidence as keyof typeof s.m.confidences],
  ]);
  const accounts = view.data.parties.flatMap((p) =>
    p.accounts.length === 0
      ? []
      : [
          s.m.accountsOf({ who: p.name }),
          ...p.accounts.map((a) => wrap(`${a.by}, ${a.date}: ${a.says}`, '  ')),
        ],
  );
  return [...opening(s, view), '', ...table(rows), ...(accounts.length > 0 ? ['', ...accounts] : [])].join(
    '\n',
  );
}

export function partyText(s: Speaker, view: View<PartyData>): string {
  const { m } = s;
  // Titles are long: they stand last, so that nothing has to be lined up after them.
  const rows = view.data.towards.map((t) => [
    t.word,
    t.since ?? (t.openness === null ? '' : m.openness[t.openness]),
    t.title,
  ]);
  return [...opening(s, view), '', ...table(rows)].join('\n');
}

export function structuresText(s: Speaker, view: View<StructuresData>): string {
  const { m } = s;
  const rows = view.data.structures.map((x) => [
    x.short,
    `${x.members.length}`,
    `${m.openness['own-act']} ${x.outside.ownAct.length}`,
    `${m.openness['by-others']} ${x.outside.byOthers.length}`,
    `${m.openness['not-open']} ${x.outside.notOpen.length}`,
    `${m.openness.depends} ${x.outside.depends.length}`,
  ]);
  return [...opening(s, view), '', wrap(view.data.definition), '', ...table(rows)].join('\n');
}

export function whyText(s: Speaker, view: View<WhyData>, reasons: Reasons): string {
  return [
    ...opening(s, view),
    '',
    wrap(view.data.title),
    '',
    `${s.m.because}:`,
    ...reasonLines(s, reasons.because, reasons.report).map((l) => wrapLine(l)),
  ].join('\n');
}

/** Keeps a tree line's own indent when it has to be broken. */
function wrapLine(line: string): string {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return wrap(line.trim(), indent).replaceAll(`\n${indent}`, `\n${indent}  `);
}

export function listText(s: Speaker): string {
  const { record, m } = s;
  const part = (title: string, rows: readonly (readonly string[])[]) => [
    '',
    title,
    ...table([...rows].sort((a, b) => s.compare(a[0] as string, b[0] as string))).map((r) => `  ${r}`),
  ];
  return [
    ...part(
      m.ui.reportsTitle,
      [...record.reports.values()].map((r) => [r.report, s.text(r.title)]),
    ),
    ...part(
      m.ui.dossiersTitle,
      [...record.dossiers.values()].map((d) => [d.dossier, s.text(d.title)]),
    ),
    ...part(
      m.ui.instrumentsTitle,
      [...record.instruments.values()].map((i) => [i.instrument, s.text(i.title)]),
    ),
    ...part(
      m.ui.proposalsTitle,
      [...record.proposals.values()].map((p) => [p.proposal, s.text(p.title)]),
    ),
    ...part(
      m.ui.lists,
      [...record.regions.keys()].map((r) => [r, regionName(s, r)]),
    ),
    ...part(
      m.ui.partiesTitle,
      [...record.parties.values()].map((p) => [p.id, s.text(p.name)]),
    ),
  ]
    .slice(1)
    .join('\n');
}

/** Columns padded to their widest cell; trailing space trimmed. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (w, row) => row.map((cell, i) => Math.max(w[i] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
