/** Rows of a table of acts. */
import { describe, expect, it } from 'vitest';
import { ACT_COLUMNS, ActRow } from '../../../src/terms/act.ts';
import { writeDay } from '../../../src/terms/civil-day.ts';

const row = (more: Record<string, string> = {}) => ({
  id: 'alpha-ratify',
  party: 'alpha',
  kind: 'ratify',
  done: '',
  received: '2001-02-20',
  notified: '',
  effective: '',
  grade: 'reported',
  sources: 'paper',
  confidence: 'likely',
  ...more,
});
const message = (more: Record<string, string>) => {
  const { error } = ActRow.safeParse(row(more));
  return error?.issues.map((i) => `${i.path.join('.')} ${i.message}`);
};

describe('a row', () => {
  it('keeps four days apart; an empty cell is no day', () => {
    const act = ActRow.parse(row({ done: '2001-01-10', received: '2001-02' }));
    expect(act.notified).toBeUndefined();
    expect(act.effective).toBeUndefined();
    expect(writeDay(act.done?.latest as never)).toBe('2001-01-10');
    expect(writeDay(act.received?.latest as never)).toBe('2001-02-28');
  });

  it.each(['done', 'received', 'notified', 'effective'])('%s alone is enough', (which) => {
    expect(ActRow.safeParse(row({ received: '', [which]: '2001-01-10' })).success).toBe(true);
  });

  it('without any day is refused', () => {
    expect(message({ received: '' })).toEqual([' rule:act-has-a-date']);
  });

  it('lists its sources, separated by spaces, and has at least one', () => {
    expect(ActRow.parse(row({ sources: 'paper  press-note ' })).sources).toEqual(['paper', 'press-note']);
    expect(message({ sources: ' ' })).toEqual(['sources form:source-list']);
    expect(message({ sources: 'paper, press' })).toEqual(['sources.0 form:slug']);
  });

  it.each([
    ['kind', 'ratified'],
    ['grade', 'stated'],
    ['confidence', 'sure'],
    ['party', 'Alpha'],
    ['id', 'alpha ratify'],
    ['received', '20.2.2001'],
  ])('%s %j is refused', (key, value) => {
    expect(ActRow.safeParse(row({ [key]: value })).success).toBe(false);
  });

  it('a column that is not known is refused', () => {
    expect(ActRow.safeParse({ ...row(), remark: 'x' }).success).toBe(false);
  });

  it('the columns of a file are those of the row, in order', () => {
    expect(ACT_COLUMNS).toEqual([
      'id',
      'party',
      'kind',
      'done',
      'received',
      'notified',
      'effective',
      'about',
      'replaces',
      'depositary',
      'under',
      'provisions',
      'intent',
      'predecessor',
      'towards',
      'ground',
      'addressees',
      'statement',
      'territories',
      'grade',
      'sources',
      'confidence',
      'note_en',
      'note_id',
    ]);
  });
});
