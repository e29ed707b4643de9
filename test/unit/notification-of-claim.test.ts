/** The draft of a notification that claims a ground: which, until when an objection is in time, and by what rule (VCLT art. 65). */
import { describe, expect, it } from 'vitest';
import { notificationView } from '../../src/doors/views/notification.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { Speaker } from '../../src/words/speaker.ts';
import { day, recordOf, treaty } from './law/small-record.ts';

const HEAD = 'id,party,kind,done,received,notified,effective,about,ground,grade,sources,confidence';
const ACCOUNT = (by: string, holds: string) =>
  `\n  - {by: ${by}, holds: ${holds}, date: 2001-01-01, says: {en: So., id: Begitu.}, sources: [paper], confidence: certain}`;
const DISPUTED = `disputed\nbindingAccounts:${ACCOUNT('alpha', 'legal')}${ACCOUNT('beta', 'political')}`;

function drafts(out: string, binding = 'legal') {
  const record = recordOf({
    'instruments/pact.yaml': treaty('pact', { when: '{day: 2000-01-01}', withdrawal: 'm+6' }).replace(
      'binding: legal',
      `binding: ${binding}`,
    ),
    'instruments/pact.csv': [
      HEAD,
      ...['alpha', 'beta', 'gamma'].map((p) => `${p}-in,${p},ratify,,1999-06-01,,,,,reported,paper,certain`),
      `out,alpha,withdraw,,2010-01-01,${out},reported,paper,certain`,
    ].join('\n'),
  });
  const state = stateOfPlay(record);
  const act = record.acts.find((a) => a.id === 'out');
  if (!act) throw new Error('no act');
  return notificationView(new Speaker('en', record), state, act, day('2010-01-02')).data.drafts;
}
const draft = (out: string, binding?: string) => {
  const found = drafts(out, binding).find((d) => d.language === 'en');
  return { lines: found?.lines.join('\n') ?? '', clocks: found?.clocks.join('\n') ?? '' };
};

describe('the draft of a notification that claims a ground', () => {
  it('names the ground, art. 65(1) and the last day for an objection, and not the clause on leaving', () => {
    const { lines, clocks } = draft('2010-01-01,,,breach');
    expect(lines).toContain('a material breach by another party (VCLT art. 60)');
    expect(clocks).toContain('object until 1 April 2010');
    expect(clocks).toContain('VCLT art. 65(1)');
    expect(clocks).not.toContain('art. 4');
  });

  it('does so in every language', () => {
    for (const d of drafts('2010-01-01,,,breach')) {
      expect(d.clocks.join('\n')).toMatch(/65\(1\)/);
      expect(d.clocks.join('\n')).toMatch(/65\(2\)/);
    }
  });

  it('of hostilities cites no time for objections', () => {
    const { lines, clocks } = draft('2010-01-01,2010-02-01,,hostilities');
    expect(lines).toContain('VCLT art. 73');
    expect(clocks).not.toMatch(/65\(|art\. 4/);
  });

  it('where it is disputed whether the text is binding, has by each view what that view gives', () => {
    const { clocks } = draft('2010-01-01,,,breach', DISPUTED);
    expect(clocks).toMatch(/legally binding: .*1 April 2010/);
    expect(clocks).toMatch(/legally binding: .*65\(1\)/);
    expect(clocks).toMatch(/politically binding: Clause: art\. 4/);
  });

  it('of a withdrawal by the clause cites the clause', () => {
    const { lines, clocks } = draft('2010-01-01,,,');
    expect(lines).not.toContain('asserts');
    expect(clocks).toContain('Clause: art. 4.');
  });
});
