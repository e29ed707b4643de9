/** `mufakat data report`: what is weak in the record, for whoever wants to mend it. docs/how-to-correct-a-fact.md */
import { DATA_REPORT } from '../../../words/data-report.ts';
import type { Speaker } from '../../../words/speaker.ts';
import { findInstrument } from '../../find.ts';
import { type DataReportData, dataReportTable, dataReportView, WEAKNESSES } from '../../views/data-report.ts';
import type { View } from '../../views/view.ts';
import { must } from '../asked.ts';
import { opening, table, wrap } from '../lines.ts';
import type { Options } from '../options.ts';
import type { OutKit } from './kit.ts';

export function dataReportCommand({ program, outside, language, asking, load, state, print }: OutKit): void {
  const m = DATA_REPORT[language];
  const data = program.command('data').description(m.group);
  asking(data.command('report [instrument]').description(m.report)).action(
    async (name: string | undefined, o: Options) => {
      const loaded = await load(o);
      const { s } = loaded;
      const ids = [...s.record.instruments.keys()];
      const only =
        name === undefined ? undefined : must(findInstrument(s.record, name), 'instrument', name, s, ids);
      const on = o.on ?? outside.today();
      const view = dataReportView(s, state(loaded, o), on, only);
      await print(
        o,
        { loaded, asked: ['data', 'report', ...(only === undefined ? [] : [only])], on, view },
        () => dataReportText(s, view, only !== undefined),
        () => dataReportTable(view),
      );
    },
  );
}

function dataReportText(s: Speaker, view: View<DataReportData>, whole: boolean): string {
  const m = DATA_REPORT[s.language];
  const { instruments, beside } = view.data;
  const heads = [m.columns.instrument, m.columns.sure, ...WEAKNESSES.map((w) => m.columns[w])];
  const row = (name: string, count: (grade: 'certain' | 'likely' | 'unverified') => number, weak: Weak) => [
    ...[name, (['certain', 'likely', 'unverified'] as const).map(count).join(' / ')],
    ...WEAKNESSES.map((w) => `${weak[w] ?? '–'}`),
  ];
  const rows = [
    ...instruments.map((x) => row(x.instrument, (g) => x.acts[g] + x.values[g], x.weak)),
    ...beside.map((x) => row(`(${m.beside[x.what]})`, (g) => x.values[g], x.weak)),
  ];
  const each = instruments.flatMap((x) => [
    ...(x.weak.differs > 0
      ? [wrap(m.days({ published: x.published.join('; '), computed: spanOf(x.computed) }))]
      : []),
    ...table(
      x.items.map((i) => [
        ...[
          i.what === 'act' ? m.act : m.value,
          i.place,
          i.weaknesses.map((w) => m.columns[w]).join(', '),
          i.sources.join(' '),
        ],
      ]),
    ),
  ]);
  return [...opening(s, view), '', ...table([heads, ...rows]), '', ...(whole ? each : [wrap(m.seeOne)])].join(
    '\n',
  );
}

/** Of what is no instrument some weaknesses are not asked. */
type Weak = Partial<DataReportData['instruments'][number]['weak']>;

const spanOf = ({ from, to }: { readonly from: string | null; readonly to: string | null }): string =>
  from !== null && from === to ? from : `${from ?? '..'}/${to ?? '..'}`;
