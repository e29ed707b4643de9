/** `mufakat dates` and `mufakat calendar`: the days on which an answer changes, and the same as RFC 5545. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { icalendar } from '../../src/doors/out/icalendar.ts';
import { datesView } from '../../src/doors/views/dates.ts';
import { partyStatus } from '../../src/reason/party-status.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { type CivilDay, readDay } from '../../src/terms/civil-day.ts';
import { certainDate } from '../../src/terms/uncertain-date.ts';
import { Speaker } from '../../src/words/speaker.ts';
import { builtIn } from '../support/record.ts';
import { type } from '../support/terminal.ts';
import { pactRecord } from '../unit/law/small-record.ts';

const on = (day: string) => readDay(day) as CivilDay;
const state = stateOfPlay(builtIn);

interface Dated {
  day: string;
  instrument: string;
  party: string | null;
  before: string;
  after: string;
}
const CASES = 'test/golden/cases';
const CANAL = `${CASES}/what-it-gives-to-others/record`;
const ISLANDS = `${CASES}/to-which-territories/record`;
const dates = async (line: string): Promise<Dated[]> =>
  JSON.parse((await type(`mufakat dates ${line} --json`)).out).data.dates;

describe('dates', () => {
  test('are the days on which the answers of `mufakat party` change, and no others', async () => {
    const [first, last] = [on('2024-12-01'), on('2025-12-31')];
    const found = await dates('energy-charter-treaty --from 2024-12-01 --to 2025-12-31');
    const one = found
      .filter((d) => d.party !== null)
      .map((d) => `${d.day} ${d.party} ${d.before} ${d.after}`);
    const parties = [
      ...new Set(builtIn.acts.filter((a) => a.instrument === 'energy-charter-treaty').map((a) => a.party)),
    ];
    const expected = parties.flatMap((party) => {
      const standing = (day: number) =>
        partyStatus(state, 'energy-charter-treaty', party, day as CivilDay).standing;
      const changes: string[] = [];
      for (let day = first; day <= last; day = (day + 1) as CivilDay)
        if (standing(day) !== standing(day - 1))
          changes.push(
            `${new Date(day * 86_400_000).toISOString().slice(0, 10)} ${party} ${standing(day - 1)} ${standing(day)}`,
          );
      return changes;
    });
    expect(expected.length).toBeGreaterThan(3);
    expect(one.sort()).toEqual(expected.sort());
  });

  test('have the instrument itself, and of a party only its own', async () => {
    const [first] = await dates('energy-charter-treaty --from 1998-04-16 --to 1998-04-16');
    expect(first).toMatchObject({ party: null, before: 'no', after: 'yes' });
    const own = await dates('portugal --from 2025-01-01 --to 2025-12-31');
    expect(own).toMatchObject([{ day: '2025-02-02', instrument: 'energy-charter-treaty', after: 'ended' }]);
  });

  test('run from the day asked about for thirty days where none is given', async () => {
    const { out } = await type('mufakat dates --on 2025-04-01 --json');
    expect(JSON.parse(out)).toMatchObject({
      on: '2025-04-01',
      data: { from: '2025-04-01', to: '2025-05-01' },
    });
  });

  test('say why, in every language, and as a table', async () => {
    for (const [lang, word] of [
      ['en', 'in force → ended'],
      ['id', 'berlaku → berakhir'],
    ]) {
      const { out } = await type(`mufakat dates portugal --from 2025-01-01 --to 2025-12-31 --lang ${lang}`);
      expect(out).toContain(word);
      expect(out).toMatch(/1998/);
    }
    const { out } = await type('mufakat dates portugal --from 2025-01-01 --to 2025-12-31 --csv');
    const [row] = parse(out, { columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({
      day: '2025-02-02',
      party: 'portugal',
      entry: 'energy-charter-treaty/portugal-withdraw',
    });
  });

  test('have what a third State has, and where a treaty applies, by the party and by the territory', async () => {
    const ofThird = await dates(`epsilon --from 2002-10-01 --to 2003-12-31 --data ${CANAL}`);
    expect(ofThird).toMatchObject([
      {
        ...{ day: '2002-10-01', party: 'epsilon', before: 'no', after: 'yes', territory: null },
        ...{
          third: { id: 'passage', locator: 'art. 6', gives: 'right' },
          entry: 'canal/epsilon-assent-passage',
        },
      },
      { day: '2003-05-01', third: { id: 'banks', gives: 'duty' }, entry: 'canal/epsilon-accept-banks' },
    ]);
    const near = await dates(`near-islands --from 2000-01-01 --to 2009-12-31 --data ${ISLANDS}`);
    expect(near).toMatchObject([
      {
        day: '2000-09-08',
        party: 'alpha',
        territory: 'near-islands',
        after: 'yes',
        entry: 'asylum/alpha-extend-again',
      },
      {
        day: '2002-02-01',
        party: 'alpha',
        territory: 'near-islands',
        after: 'no',
        entry: 'asylum/alpha-exclude',
      },
    ]);
    const rows = (name: string, data: string) =>
      type(`mufakat dates ${name} --from 2000-01-01 --to 2009-12-31 --csv --data ${data}`).then(
        ({ out }) => parse(out, { columns: true }) as Record<string, string>[],
      );
    expect((await rows('near-islands', ISLANDS)).map((r) => [r.territory, r.third])).toEqual([
      ['near-islands', ''],
      ['near-islands', ''],
    ]);
    expect((await rows('delta', CANAL)).map((r) => r.third).sort()).toEqual([
      'banks',
      'banks',
      'dues',
      'passage',
      'passage',
    ]);
  });

  test.each([
    [
      'en',
      'Delta as a third State, right of art. 6: has it → does not have it',
      'for the South Coast: applies → does not apply',
    ],
    [
      'id',
      'Delta sebagai negara ketiga, hak art. 6: mempunyainya → tidak mempunyainya',
      ': berlaku → tidak berlaku',
    ],
    [
      'vi',
      'Delta với tư cách quốc gia thứ ba, quyền theo art. 6: có → không có',
      ': áp dụng → không áp dụng',
    ],
    ['ru', 'Дельта как третье государство, право по art. 6: есть → нет', '): действует → не действует'],
  ])('say in %s what begins or ends of a third State and of a territory', async (lang, third, territory) => {
    const say = async (line: string) =>
      (await type(`mufakat dates ${line} --from 2004-01-01 --to 2006-12-31 --lang ${lang}`)).out.replace(
        /\s+/g,
        ' ',
      );
    expect(await say(`delta --data ${CANAL}`)).toContain(third);
    expect(await say(`alpha --data ${ISLANDS}`)).toContain(territory);
  });

  test.each([
    ['nowhere', 4, 'no instrument and no party called nowhere'],
    ['--from 2025-02-01 --to 2025-01-01', 2, 'the first day comes after the last'],
    ['--from 2025-02-30', 2, 'not a calendar day'],
  ])('%s is refused', async (line, code, says) => {
    const said = await type(`mufakat dates ${line}`);
    expect([said.code, said.out]).toEqual([code, '']);
    expect(said.err).toContain(says);
  });
});

/** RFC 5545, 3.1: lines end in CRLF, a line that begins with a space goes on with the one before. */
function events(text: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  for (const line of text.replaceAll('\r\n ', '').split('\r\n')) {
    const at = line.indexOf(':');
    if (line === 'BEGIN:VEVENT') found.push({});
    else if (found.length > 0 && at > 0 && !line.startsWith('END'))
      (found.at(-1) as Record<string, string>)[line.slice(0, at)] = line.slice(at + 1);
  }
  return found;
}

describe('the calendar', () => {
  const LINE = 'mufakat calendar --on 2024-06-01';

  test.each(['en', 'id', 'vi', 'ru'])('keeps to RFC 5545 in %s', async (lang) => {
    const { out } = await type(`${LINE} --lang ${lang}`);
    const text = `${out}\n`;
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const found = events(text);
    expect(found.length).toBeGreaterThan(10);
    expect(new Set(found.map((e) => e.UID)).size).toBe(found.length);
    for (const e of found) {
      expect(e['DTSTART;VALUE=DATE']).toMatch(/^\d{8}$/);
      expect(e.DTSTAMP).toMatch(/^\d{8}T000000Z$/);
      expect(e.SUMMARY).not.toMatch(/(?<!\\)[,;]/);
    }
    expect(found.map((e) => e['DTSTART;VALUE=DATE'])).toEqual(
      (await dates(`--from 2024-06-01 --to 9999-12-31`)).map((d) => d.day.replaceAll('-', '')),
    );
  });

  test('has the same bytes whenever it is asked for, and the same UIDs in every language', async () => {
    const one = await type(LINE);
    const later = await type(LINE, { today: () => on('2030-01-01'), seconds: () => 1_900_000_000 });
    expect(later.out).toBe(one.out);
    const ids = (text: string) => events(text).map((e) => e.UID);
    expect(ids((await type(`${LINE} --lang id`)).out)).toEqual(ids(one.out));
  });

  test('names what one act does to several third States or territories by each, whatever the first day asked for', async () => {
    const ids = async (data: string, from: string) =>
      events((await type(`mufakat calendar --from ${from} --data ${data}`)).out).map((e) => e.UID ?? '');
    const all = await ids(CANAL, '2000-01-01');
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(
      expect.arrayContaining([
        'canal:delta:passage:yes@mufakat',
        'canal:epsilon:passage:yes@mufakat',
        'canal/gamma-revoke-banks:delta:banks:no@mufakat',
        'canal/epsilon-accede:epsilon:banks:no@mufakat',
      ]),
    );
    expect(await ids(CANAL, '2005-01-01')).toEqual(all.slice(-(await ids(CANAL, '2005-01-01')).length));
    expect(await ids(ISLANDS, '2000-09-08')).toEqual(
      expect.arrayContaining([
        'asylum/alpha-extend-again:to:near-islands:yes@mufakat',
        'asylum/alpha-extend-again:to:south-coast:yes@mufakat',
        'asylum/alpha-withdraw:to:south-coast:no@mufakat',
        'asylum/alpha-withdraw:ended@mufakat',
      ]),
    );
  });

  test('tells apart what goes on under two clauses after one act of leaving, whatever the first day asked for', () => {
    const clause = (locator: string, length: string) =>
      `  - {locator: ${locator}, provisions: [Part III], after: [leaving], for: ${length}, says: {en: W., id: K.}, sources: [paper], confidence: likely}`;
    const record = pactRecord(
      {
        when: '{consents: 1, of: states}',
        withdrawal: 'm+6',
        more: `survivals:\n${clause('art. 9', 'y+2')}\n${clause('art. 10', 'y+5')}`,
      },
      'alpha,ratify,,2000-01-01\nalpha,withdraw,,2005-01-10',
    );
    const s = new Speaker('en', record);
    const ids = (from: string) =>
      events(icalendar(s, datesView(s, stateOfPlay(record), { from: on(from), to: undefined }, {}), 'x')).map(
        (e) => e.UID,
      );
    const later = ['pact/alpha-withdraw:art.-10:goes-on-no@mufakat'];
    expect(ids('2007-01-01')).toEqual(['pact/alpha-withdraw:art.-9:goes-on-no@mufakat', ...later]);
    expect(ids('2008-01-01')).toEqual(later);
  });

  test('moves an event whose day turns out to be another, and makes no second one', () => {
    const entry = 'energy-charter-treaty/portugal-withdraw';
    const moved = {
      ...builtIn,
      acts: builtIn.acts.map((a) =>
        a.entry === entry ? { ...a, effective: certainDate(on('2025-03-05'), '2025-03-05') } : a,
      ),
    };
    const calendar = (record: typeof builtIn) => {
      const s = new Speaker('en', record);
      const span = { from: on('2025-01-01'), to: undefined };
      return events(icalendar(s, datesView(s, stateOfPlay(record), span, { party: 'portugal' }), 'x'));
    };
    const [before, after] = [calendar(builtIn), calendar(moved)];
    expect(after.map((e) => e.UID)).toEqual(before.map((e) => e.UID));
    expect([before[0]?.['DTSTART;VALUE=DATE'], after[0]?.['DTSTART;VALUE=DATE']]).toEqual([
      '20250202',
      '20250305',
    ]);
  });
});
