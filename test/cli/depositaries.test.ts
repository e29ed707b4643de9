/** One circle with two depositaries, typed: who has what, an office that gives up, an observer who reports. */
import { mkdirSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { actRows } from '../../src/doors/circle/act-rows.ts';
import { type KeyPair, keyIn } from '../../src/doors/circle/key-file.ts';
import { openedLog } from '../../src/doors/circle/opened.ts';
import { placeNamed } from '../../src/doors/circle/place.ts';
import { readLogs } from '../../src/doors/circle/several.ts';
import type { TimedSize } from '../../src/prove/index.ts';
import { typedHome } from '../support/typed-home.ts';
import { treaty } from '../unit/law/small-record.ts';

const { at, keep, does, types } = typedHome('depositaries');

const NAMES = ['alpha', 'beta'] as const;
const BOTH = '--record @east --log @east.key --record @west --log @west.key';

function files(folder: string, acts: readonly string[] = []): void {
  for (const kind of ['parties', 'sources', 'instruments']) mkdirSync(at(folder, kind), { recursive: true });
  const states = [...NAMES, 'gamma'].map((id) => `${id},${id},${id},${id},${id},invented,,`);
  keep(
    `${folder}/parties/states.csv`,
    ['id,name_en,name_id,name_vi,name_ru,name_source,iso3,m49', ...states].join('\n'),
  );
  keep(
    `${folder}/sources/paper.yaml`,
    'sources:\n  - {id: paper, title: A paper, seen: whole, date: 2026-01-02}\n',
  );
  keep(
    `${folder}/instruments/pact.yaml`,
    treaty('pact', { when: '{consents: 2, of: states}', after: 'd+30', later: 'd+30' }),
  );
  if (acts.length > 0)
    keep(
      `${folder}/instruments/pact.csv`,
      ['id,party,kind,done,received,notified,effective,grade,sources,confidence', ...acts].join('\n'),
    );
}

async function ratify(name: string, seen: string, ...to: string[]): Promise<string> {
  const body = `{"instrument":"pact","act":"ratify"}`;
  keep(
    'draft',
    await does(`act draft treaty.act --record @${seen} --party ${name} --key @${name}.key --body '${body}'`),
  );
  keep(`${name}-ratifies`, await does(`act sign @draft --key @${name}.key`));
  for (const log of to) await does(`act submit @${name}-ratifies --record @${log} --log @${log}.key`);
  return at(`${name}-ratifies`);
}

beforeAll(async () => {
  for (const log of ['east', 'west', 'next']) await does(`key new ${log}.example/circle @${log}.key`);
  for (const name of NAMES) {
    for (const half of ['', '-next', '-mirror'])
      await does(`key new ${name}.example/root${half} @${name}${half}.key`);
    keep(`${name}.act`, await does(`act begin ${name} --root @${name}.key --next @${name}-next.key`));
  }
  const parties = NAMES.map((name) => `--party @${name}.act=${name}`).join(' ');
  keep(
    'charter',
    await does(
      `act charter Two ${parties} --log @east.key --depositary East --log @west.key --depositary West`,
    ),
  );
  for (const name of NAMES) keep('charter', await does(`act sign @charter --key @${name}.key`));
  for (const log of ['east', 'west'])
    await does(`circle new @${log} @alpha.act @beta.act @charter --log @${log}.key`);
  files('files');
});

describe('two depositaries', () => {
  it('an act that was sent to both is one act', async () => {
    await ratify('alpha', 'east', 'east', 'west');
    expect(await does('circle compare @east @west --log @east.key --log @west.key')).toBe(
      '4 acts in 2 logs, 0 differences.',
    );
    const rows = JSON.parse(await does(`act list ${BOTH} --data @files --json`));
    expect(
      rows.map((r: { places: { log: string; index: number }[] }) => r.places.map((p) => [p.log, p.index]))[4],
    ).toEqual([
      ['east.example/circle', 3],
      ['west.example/circle', 3],
    ]);
  });

  it('what one of them lacks is told, and counts all the same', async () => {
    await ratify('beta', 'west', 'east');
    const out = await does('circle compare @east @west --log @east.key --log @west.key');
    expect(out).toContain('5 acts in 2 logs, 1 difference.');
    expect(out).toMatch(/west\.example\/circle does not have [0-9a-f]{64} yet/);
    const late = await types('circle compare @east @west --log @east.key --log @west.key --within 0');
    expect(late.code).toBe(0);
    const { out: status, err } = await types(`status pact --on 2031-01-01 --data @files ${BOTH}`);
    expect(status).toContain('in force on 1 January 2031, for 2 parties');
    expect(err).toContain('differ in 1 place');
    // of west alone nobody but alpha has ratified
    expect(await does('status pact --on 2031-01-01 --data @files --record @west --log @west.key')).toContain(
      'is not in force',
    );
    // what is said of the logs can be given back
    const asked = `status pact --on 2031-01-01 --data @files ${BOTH}`;
    const [said = ''] = /--at west\.example\/circle=\d+/.exec((await types(asked)).out) ?? [];
    const { logs } = JSON.parse((await types(`${asked} --json`)).out);
    expect(said).toBe(`--at west.example/circle=${logs[1].size}`);
    expect((await types(`${asked} ${said}`)).out).toContain(said);
    await does('act submit @beta-ratifies --record @west --log @west.key');
  });

  it('logs of two circles are no one record', async () => {
    const { code, err } = await types('circle compare @east @east');
    expect([code, err]).toEqual([3, expect.stringContaining('was given twice')]);
  });

  it('a log that the parties move goes on with another depositary, with the days on which it took acts in', async () => {
    const root = JSON.parse(await does('audit @east --log @east.key --json'));
    const next = (await does('key show @next.key')).trim();
    const body = JSON.stringify({
      former: { log: 'east.example/circle', size: root.size, root: root.root },
      depositary: { name: 'Next', log: next },
    });
    const keys = NAMES.map((name) => `--key @${name}.key`).join(' ');
    keep(
      'draft',
      await does(
        `act draft circle.succeed --record @east --party alpha --key @alpha.key --party beta --key @beta.key --body '${body}'`,
      ),
    );
    keep('moved', await does(`act sign @draft ${keys}`));
    const wrong = await types('circle continue @east @next @moved --log @west.key');
    expect([wrong.code, wrong.err]).toEqual([3, expect.stringContaining('no act by which a log is moved')]);
    expect(await does('circle continue @east @next @moved --log @next.key')).toContain('is entry 5 of 6');
    expect(await does('audit @next --log @next.key')).toMatch(/^The log is good: 6 entries/);
    // A copy has what stands beside the log, too: when each entry was in, by the former one.
    expect(await does('backup @next @copy --log @next.key')).toContain('6 entries copied');
    expect(readdirSync(at('copy', 'former', '0', 'checkpoints'))).toEqual(
      readdirSync(at('next', 'former', '0', 'checkpoints')),
    );
    const days = (rows: { index: number; recorded: string }[]) => rows.slice(0, 5).map((r) => r.recorded);
    const [before, after] = await Promise.all(
      ['east', 'next'].map(async (log) =>
        JSON.parse(await does(`act list --record @${log} --log @${log}.key --data @files --json`)),
      ),
    );
    expect(days(after)).toEqual(days(before));
    // An office of the log that goes on tells the same of it as whoever reads its folder.
    const { key: nextKey } = (await keyIn(at('next.key'))) as KeyPair;
    const place = placeNamed(at('next'));
    const store = await place.open(nextKey.name, nextKey);
    const shown = await openedLog({ store, key: nextKey })();
    await store.close();
    const folder = await readLogs([at('next')], [nextKey]);
    if ('kind' in folder) throw new Error(folder.kind);
    expect(shown?.rows).toEqual(actRows(folder));
    const whenIn = (timed: readonly TimedSize[] = []) => timed.map(({ size, time }) => [size, time]);
    expect(whenIn(shown?.timed)).toEqual(whenIn(folder.logs[0]?.timed));
    // the former one takes nothing more, once it has been told
    await does('act submit @moved --record @east --log @east.key');
    const ended = await types('act submit @alpha-ratifies @moved --record @east --log @east.key');
    expect(ended.out).toContain('was recorded before');
  });
});

describe('an observer', () => {
  it('reports what files tell of others, and is read by whoever names it', async () => {
    const row = (id: string, day: string) => `${id}-ratify,${id},ratify,,${day},,,attested,paper,likely`;
    files('told', [row('alpha', '2025-01-01'), row('gamma', '2025-01-02')]);
    for (const half of ['root', 'next']) await does(`key new observer.example/${half} @observer-${half}.key`);
    keep(
      'observer.act',
      await does('act begin Observer --root @observer-root.key --next @observer-next.key'),
    );
    await does('act submit @observer.act --record @west --log @west.key');
    const id = /([0-9a-f]{64})/.exec(await does('act check @observer.act'))?.[1] as string;
    const line = `record import @told @reports --record @west --party ${id} --key @observer-root.key`;
    expect(await does(line)).toContain('2 of 2 acts were signed as reports');
    const acts = readdirSync(at('reports'))
      .map((name) => `@reports/${name}`)
      .join(' ');
    await does(`act submit ${acts} --record @west --log @west.key`);
    const { out, err } = await types(
      'status pact --on 2026-01-01 --data @files --record @west --log @west.key',
    );
    expect(out).toContain('is not in force');
    expect(err).toContain(`2 reports by ${id.slice(0, 12)} about others were not read`);
    const named = `status pact --on 2026-01-01 --data @files --record @west --log @west.key --observer ${id.slice(0, 12)}`;
    expect(await does(named)).toContain('in force on 1 January 2026, for 2 parties');
    expect(JSON.stringify(JSON.parse(await does(`${named} --json`)))).toContain('"reported"');
    // As the log was before the observer began, nobody in it is called so, by one log or by both.
    for (const record of ['--record @west --log @west.key --at 5', `${BOTH} --at west.example/circle=5`]) {
      const then = await types(`${named.split(' --record')[0]} ${record} --observer ${id.slice(0, 12)}`);
      expect([then.code, then.err]).toEqual([4, expect.stringContaining('On file: alpha, beta.')]);
    }
    // again, there is nothing new to say
    expect(await does(line.replace('@reports', '@again'))).toContain('0 of 2 acts were signed');
  });
});
