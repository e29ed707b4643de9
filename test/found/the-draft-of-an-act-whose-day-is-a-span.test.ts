/** A span of days is written with narrow spaces in some languages, which the letters of a PDF name and do not have: no PDF was made. */
import { expect, test } from 'vitest';
import { notificationPdf } from '../../src/doors/out/notification-pdf.ts';
import { notificationView } from '../../src/doors/views/notification.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { Speaker } from '../../src/words/speaker.ts';
import { builtIn } from '../support/record.ts';
import { TODAY } from '../support/terminal.ts';

test('a draft of an act whose day of receipt is a span is made as a PDF', async () => {
  const act = builtIn.acts.find((a) => a.received?.earliest !== a.received?.latest);
  const { drafts } = notificationView(
    new Speaker('en', builtIn),
    stateOfPlay(builtIn),
    act as never,
    TODAY,
  ).data;
  const said = drafts.map((d) => d.lines.join('\n')).join('\n');
  // What this is about is still there; without it nothing would be shown.
  expect(said).toMatch(/[\u2000-\u200a\u202f]/);
  expect((await notificationPdf(drafts, TODAY)).length).toBeGreaterThan(1000);
});

test('whatever spaces a draft has, they are printed as spaces', async () => {
  const spaces = Array.from({ length: 11 }, (_, i) => String.fromCodePoint(0x2000 + i)).join('a');
  const draft = {
    ...{ language: 'en' as const, head: 'a', title: 'a', lines: [`${spaces}\u202f\u205f\u3000\u200ba`] },
    ...{ clocksHead: 'a', clocks: [], to: 'a', recipients: [], foot: [] },
  } as const;
  expect((await notificationPdf([draft], TODAY)).length).toBeGreaterThan(1000);
});
