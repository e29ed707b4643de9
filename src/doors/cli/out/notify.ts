/** `mufakat notify INSTRUMENT/ACT`: whom a depositary tells of an act, and the draft of it. */
import { nearest, quote, visible, visiblePath } from '../../../files/refusals.ts';
import type { CivilDay } from '../../../terms/civil-day.ts';
import { KEEPING } from '../../../words/keeping.ts';
import { suggest } from '../../find.ts';
import { newFile } from '../../new-file.ts';
import { notificationHtml } from '../../out/notification-html.ts';
import { type Draft, notificationView } from '../../views/notification.ts';
import { opening, wrap } from '../lines.ts';
import { NO_TABLE, type Options, without } from '../options.ts';
import { EXIT, Stop } from '../stop.ts';
import type { OutKit } from './kit.ts';

interface NotifyOptions extends Options {
  html?: boolean;
  pdf?: string;
}

export function notifyCommand({ program, outside, m, asking, load, state, print }: OutKit): void {
  without(asking(program.command('notify <act>').description(m.notify)), ...NO_TABLE)
    .option('--html', m.optionHtml)
    .option('--pdf <file>', m.optionPdf)
    .action(async (name: string, o: NotifyOptions) => {
      const loaded = await load(o);
      const { s } = loaded;
      const asked = state(loaded, o);
      const act = asked.record.acts.find((a) => a.entry === name);
      if (!act) {
        const suggestions = nearest(
          name,
          asked.record.acts.map((a) => a.entry),
        );
        const hint = suggestions.length > 0 ? ` ${suggest(s.m, suggestions)}` : '';
        throw new Stop(EXIT.notFound, `${m.noAct({ name: visible(name) })}${hint}`, { suggestions });
      }
      const on = o.on ?? outside.today();
      const view = notificationView(s, asked, act, on);
      if (o.pdf !== undefined) await writePdf(o.pdf, view.data.drafts, on, o, m);
      await print(o, { loaded, asked: ['notify', act.entry], on, view }, () =>
        o.html
          ? notificationHtml(view.data.drafts)
          : [...opening(s, view), ...view.data.drafts.flatMap((d) => ['', '—', '', draftText(d)])].join('\n'),
      );
    });
}

async function writePdf(
  file: string,
  drafts: readonly Draft[],
  on: CivilDay,
  { lang }: NotifyOptions,
  m: OutKit['m'],
): Promise<void> {
  try {
    // The library that makes it is loaded where one is made.
    const { notificationPdf } = await import('../../out/notification-pdf.ts');
    const pdf = await notificationPdf(drafts, on);
    await newFile(file, (to) => to.writeFile(pdf));
  } catch (error) {
    if (error instanceof Error && 'letter' in error)
      throw new Stop(EXIT.refused, m.noLetter({ letter: quote(error.letter) }));
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Stop(EXIT.usage, KEEPING[lang].fileThere({ path: visiblePath(file) }));
  }
}

function draftText(d: Draft): string {
  return [
    d.head,
    wrap(d.title),
    '',
    ...d.lines.map((line) => wrap(line)),
    '',
    d.clocksHead,
    ...d.clocks.map((line) => wrap(line, '  ')),
    '',
    d.to,
    ...d.recipients.map((r) => wrap(`${r.group}: ${r.names.join('; ')}`, '  ')),
    '',
    ...d.foot.map((line) => wrap(line)),
  ].join('\n');
}
