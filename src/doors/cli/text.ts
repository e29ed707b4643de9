/** Views as text for a terminal: the sentence first, then what limits it, then the detail. */
import { readDay } from '../../terms/civil-day.ts';
import { regionName } from '../../words/answers.ts';
import { reasonLines } from '../../words/reasons.ts';
import type { Speaker } from '../../words/speaker.ts';
import type { InstrumentData } from '../views/instrument.ts';
import type { PartyData } from '../views/party.ts';
import type { ReportData } from '../views/report.ts';
import type { StructuresData } from '../views/structures.ts';
import { sayWouldChange } from '../views/until.ts';
import type { View } from '../views/view.ts';
import type { Reasons, WhyData } from '../views/why/reasons.ts';
import { opening, table, wrap, wrapLine } from './lines.ts';

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
          s.m.accountsOf({ who: s.inSentence(p.party), n: p.accounts.length }),
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
    t.standing === 'none' ? '' : m.confidences[t.confidence as keyof typeof m.confidences],
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
    ...wouldChangeLines(s, view),
  ].join('\n');
}

function wouldChangeLines(s: Speaker, view: View<WhyData>): string[] {
  const day = readDay(view.on);
  const said = sayWouldChange(s, view.data.wouldChange, day === undefined ? view.on : s.day(day));
  if (!said) return [];
  return [
    '',
    wrap(said.heading),
    ...said.acts.map((a) => wrapLine(`  ◇ ${a}`)),
    ...said.limits.map((l) => wrap(l, '  ')),
  ];
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
