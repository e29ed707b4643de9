/** `mufakat dates` and `mufakat calendar`: the days on which something begins or ends. */
import { visible } from '../../../files/refusals.ts';
import { addDays, writeDay } from '../../../terms/civil-day.ts';
import { capital, type Speaker } from '../../../words/speaker.ts';
import { findInstrument, findParty, suggest } from '../../find.ts';
import { icalendar } from '../../out/icalendar.ts';
import { type DatesData, datesTable, datesView, type Span } from '../../views/dates.ts';
import type { View } from '../../views/view.ts';
import { opening, wrap } from '../lines.ts';
import { NO_TABLE, type Options, without } from '../options.ts';
import { EXIT, Stop } from '../stop.ts';
import type { OutKit } from './kit.ts';

interface DatesOptions extends Options {
  from?: Span['from'];
  to?: Span['from'];
}

/** How many days are looked ahead where no last one is given. */
const AHEAD = 30;

export function datesCommands(kit: OutKit): void {
  const { program, outside, m, day, asking, load, state, print } = kit;
  const answer = async (name: string | undefined, o: DatesOptions, ahead: number | undefined) => {
    const loaded = await load(o);
    const { s } = loaded;
    const only = name === undefined ? {} : instrumentOrParty(s, m, name);
    const from = o.from ?? o.on ?? outside.today();
    const to = o.to ?? (ahead === undefined ? undefined : addDays(from, ahead));
    if (to !== undefined && to < from)
      throw new Stop(EXIT.usage, m.daysBackwards({ from: writeDay(from), to: writeDay(to) }));
    const view = datesView(s, state(loaded, o), { from, to }, only);
    const ends = [
      ...Object.values(only),
      '--from',
      writeDay(from),
      ...(to === undefined ? [] : ['--to', writeDay(to)]),
    ];
    const about = only.instrument ? s.title(only.instrument) : only.party ? s.name(only.party) : m.everything;
    return { loaded, s, view, ends, from, about };
  };

  asking(program.command('dates [instrument-or-party]').description(m.dates))
    .option('--from <day>', m.optionFirst, day)
    .option('--to <day>', m.optionLast, day)
    .action(async (name: string | undefined, o: DatesOptions) => {
      const { loaded, s, view, ends, from } = await answer(name, o, AHEAD);
      await print(
        o,
        { loaded, asked: ['dates', ...ends], on: from, view },
        () => datesText(s, view),
        () => datesTable(view),
      );
    });

  without(asking(program.command('calendar [instrument-or-party]').description(m.calendar)), ...NO_TABLE)
    .option('--from <day>', m.optionFirst, day)
    .option('--to <day>', m.optionLastOfAll, day)
    .action(async (name: string | undefined, o: DatesOptions) => {
      const { loaded, s, view, ends, from, about } = await answer(name, o, undefined);
      // The console ends what is printed with LF, which is the second half of the last line's end.
      await print(o, { loaded, asked: ['calendar', ...ends], on: from, view }, () =>
        icalendar(s, view, about).slice(0, -1),
      );
    });
}

function instrumentOrParty(
  s: Speaker,
  m: OutKit['m'],
  name: string,
): { readonly instrument?: string; readonly party?: string } {
  const [instrument, party] = [findInstrument(s.record, name), findParty(s.record, name)];
  if ('id' in instrument) return { instrument: instrument.id };
  if ('id' in party) return { party: party.id };
  const suggestions = [...new Set([...instrument.suggestions, ...party.suggestions])].sort();
  const hint = suggestions.length > 0 ? suggest(s.m, suggestions) : s.m.cli.try({ command: 'mufakat list' });
  throw new Stop(EXIT.notFound, `${m.nothingCalled({ name: visible(name) })} ${hint}`, { suggestions });
}

function datesText(s: Speaker, view: View<DatesData>): string {
  return [
    ...opening(s, view),
    ...view.data.dates.flatMap((d) => [
      '',
      wrap(`${d.day}  ${capital(d.says)}`),
      ...d.why.map((w) => wrap(w, '            ')),
    ]),
  ].join('\n');
}
