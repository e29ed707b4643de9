/**
 * Wherever a log is kept, the commands say the same of it: one circle, kept in a folder and in a database, every act given to both.
 * Whatever takes the one takes the other, and what is copied out of one is what is copied out of the other, byte for byte.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type KeyPair, keyIn } from '../../src/doors/circle/key-file.ts';
import { openOffice } from '../../src/doors/circle/office.ts';
import { placeNamed } from '../../src/doors/circle/place.ts';
import { restore } from '../../src/doors/circle/restore.ts';
import type { SignedActBody } from '../../src/terms/signed-act.ts';
import { foundedBy, signed, type TestParty } from '../support/circle.ts';
import { typeServing } from '../support/terminal.ts';
import { typedHome } from '../support/typed-home.ts';
import { WitnessedCircle } from '../support/witnessed-circle.ts';
import { treaty } from '../unit/law/small-record.ts';
import { type Server, startServer } from './server.ts';

const { at, keep, does, types } = typedHome('places');
const NAMES = ['alpha', 'beta'] as const;
const LOG = '--log @log.key';
const IN = `--record PLACE ${LOG}`;

let server: Server;
/** The two places, under the names that stand for each in what is typed. */
const places = new Map<string, string>();
/** Typed for one of the places: `PLACE` is where the log is, `OWN` begins the names of files that are made for it. */
async function typed(line: string, name: string) {
  const place = places.get(name) as string;
  const { code, out, err } = await types(line.replaceAll('PLACE', place).replaceAll('OWN', name));
  const same = (text: string) =>
    text
      .replaceAll(place, 'PLACE')
      // as an address without a host is shown
      .replaceAll('postgres://…', 'PLACE')
      .replaceAll(at(name), '@OWN')
      .replaceAll(/http:\/\/localhost:\d+/g, 'URL');
  return { code, out: same(out), err: same(err) };
}

/** Typed for both, one after the other; both have to say the same. */
async function both(line: string) {
  const [inFolder, inDatabase] = [await typed(line, 'folder'), await typed(line, 'database')];
  expect({ line, ...inDatabase }).toEqual({ line, ...inFolder });
  return inFolder;
}

async function good(line: string): Promise<string> {
  const { code, out, err } = await both(line);
  expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
  return out;
}

/** Every file of a folder with what is in it; what begins with a dot is for writers. */
const filesIn = (folder: string): [path: string, bytes: string][] =>
  readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => join(f.parentPath, f.name))
    .filter((path) => !path.slice(at(folder).length).includes('/.'))
    .sort()
    .map((path) => [path.slice(at(folder).length), readFileSync(path, 'hex')]);

/** The same but for partial tiles that a wider one has taken the place of. */
const shownIn = (folder: string) => {
  const all = filesIn(folder);
  const widest = new Map<string, number>();
  const partial = (path: string) => /^(.*)\.p\/(\d+)$/.exec(path);
  for (const [path] of all) {
    const [, tile = path, width = '256'] = partial(path) ?? [];
    widest.set(tile, Math.max(widest.get(tile) ?? 0, Number(width)));
  }
  return all.filter(([path]) => {
    const [, tile = path, width = '256'] = partial(path) ?? [];
    return widest.get(tile) === Number(width);
  });
};

async function act(name: string, kind: string, body: object, more = ''): Promise<void> {
  const draft = `act draft ${kind} ${IN} --party ${name} --key @${name}.key --body '${JSON.stringify(body)}'`;
  keep('draft', await good(draft));
  keep('signed', await does(`act sign @draft --key @${name}.key`));
  await good(`act submit @signed ${IN} ${more}`);
}

beforeAll(async () => {
  server = await startServer();
  places.set('folder', at('kept'));
  places.set('database', server.url(await server.database()).replace('owner@', 'owner:s3cret-word@'));
  for (const name of ['log', 'next', 'stranger']) await does(`key new ${name}.example/circle @${name}.key`);
  for (const name of NAMES) {
    for (const half of ['', '-next', '-witness', '-mirror'])
      await does(`key new ${name}.example/root${half} @${name}${half}.key`);
    const own = `--witness @${name}-witness.key --mirror @${name}-mirror.key`;
    keep(`${name}.act`, await does(`act begin ${name} --root @${name}.key --next @${name}-next.key ${own}`));
  }
  const parties = NAMES.map((name) => `--party @${name}.act=${name}`).join(' ');
  keep('charter', await does(`act charter Two ${parties} ${LOG} --depositary Office --quorum 2 --mirrors 1`));
  for (const name of NAMES) keep('charter', await does(`act sign @charter --key @${name}.key`));
  for (const folder of ['parties', 'sources', 'instruments'])
    mkdirSync(at('files', folder), { recursive: true });
  const states = [...NAMES, 'gamma'].map((id) => `${id},${id},${id},${id},${id},invented,,`);
  const head = 'id,name_en,name_id,name_vi,name_ru,name_source,iso3,m49';
  keep('files/parties/states.csv', [head, ...states].join('\n'));
  keep('files/sources/paper.yaml', 'sources:\n  - {id: paper, title: A paper, seen: whole}\n');
  keep('files/instruments/pact.yaml', treaty('pact', { when: '{consents: 2, of: states}', after: 'd+30' }));
  cpSync(at('files'), at('told'), { recursive: true });
  const row = 'gamma-ratify,gamma,ratify,,2025-01-02,,,attested,paper,likely';
  const acts = 'id,party,kind,done,received,notified,effective,grade,sources,confidence';
  keep('told/instruments/pact.csv', [acts, row].join('\n'));

  await good(`circle new PLACE @alpha.act @beta.act @charter ${LOG} --receipts @OWN-receipts`);
  keep('text.txt', 'The text of the pact.');
  const document = JSON.parse(await does('act document @text.txt --type text/plain'));
  await act('alpha', 'treaty.act', { instrument: 'pact', act: 'sign', document }, '--document @text.txt');
  for (const name of NAMES) await act(name, 'treaty.act', { instrument: 'pact', act: 'ratify' });
  for (const name of NAMES) {
    keep('lines', await good(`witness PLACE --key @${name}-witness.key ${LOG} --state @OWN-${name}.state`));
    await good(`circle cosigned PLACE @lines ${LOG}`);
  }
});
afterAll(() => server.stop());

describe('says the same of a folder and of a database:', () => {
  test.each([
    [0, `audit PLACE ${LOG}`],
    [0, `audit PLACE ${LOG} --json`],
    [0, 'audit PLACE'],
    [0, `audit PLACE ${LOG} --state @OWN.audited --progress`],
    [0, `audit PLACE ${LOG} --state @OWN.audited`],
    [3, 'audit PLACE --log @stranger.key'],
    [0, `verify PLACE ${LOG}`],
    [0, 'verify PLACE --json'],
    [0, `act list ${IN} --data @files`],
    [0, `act list ${IN} --data @files --json`],
    [4, `act draft treaty.act ${IN} --party nobody --key @alpha.key --body '{}'`],
    [0, `circle compare PLACE ${LOG} --json`],
    [0, `circle corrections PLACE ${LOG} --json`],
    [0, `circle witnesses PLACE ${LOG} --json`],
    [0, `status pact --on 2026-06-01 ${IN} --data @files`],
    [0, `status pact --on 2026-06-01 ${IN} --data @files --json --at 4`],
    [0, `why alpha pact --on 2026-06-01 ${IN} --data @files --lang id`],
    [2, `status pact ${IN} --data @files --at 40`],
    [0, `status pact --on 2026-06-01 ${IN} --data @files --receipt @OWN.answer`],
    [0, `recompute @OWN.answer ${IN} --data @files`],
    [0, `circle bundle @OWN.zip ${IN}`],
    [0, `verify @OWN.zip ${LOG} --json`],
    [0, `record import @told @OWN-reports ${IN} --party alpha --key @alpha.key`],
  ])('%i, mufakat %s', async (code, line) => {
    const told = await both(line);
    expect(told.code).toBe(code);
    expect(code === 0 ? told.out : told.err).not.toBe('');
    expect(told.out + told.err).not.toContain('s3cret');
  });

  test('files that were made are the same', () => {
    for (const [one, other] of [
      ['folder.zip', 'database.zip'],
      ['folder.answer', 'database.answer'],
      ['folder.audited', 'database.audited'],
    ] as const)
      expect(readFileSync(at(one), 'hex')).toBe(readFileSync(at(other), 'hex'));
    for (const made of ['reports', 'receipts'])
      expect(filesIn(`database-${made}`)).toEqual(filesIn(`folder-${made}`));
  });

  test('a witness that is asked by hand', async () => {
    mkdirSync(at('states'));
    const { url, end } = await typeServing(
      `witness serve --key ${at('alpha-witness.key')} --log ${at('log.key')} --state ${at('states')} --port 0`,
    );
    await act('beta', 'treaty.act', { instrument: 'other', act: 'sign' });
    expect(await good(`circle ask PLACE ${LOG} --witness ${url}`)).toContain(
      'cosigned at 7 entries by alpha',
    );
    await good(`circle witnesses PLACE ${LOG}`);
    expect((await end()).code).toBe(0);
  });
});

describe('copies', () => {
  test('an export is what the folder of the log shows, with every cosignature and document', async () => {
    await good(`circle export PLACE @OWN-export ${LOG}`);
    expect(filesIn('database-export')).toEqual(filesIn('folder-export'));
    expect(shownIn('database-export')).toEqual(shownIn('kept'));
    expect(filesIn('database-export').filter(([path]) => path.startsWith('/blob/'))).toHaveLength(1);
    expect(await does(`audit @database-export ${LOG}`)).toContain('1 of 1 document');
  });

  test('a backup is made while the log stands, goes on later, and is audited', async () => {
    await good(`backup PLACE @OWN-backup ${LOG}`);
    expect(filesIn('database-backup')).toEqual(filesIn('folder-backup'));
    const line = `mirror PLACE @OWN-mirror ${LOG} --key @alpha-mirror.key --state @OWN.mirrored`;
    const { out, err } = await both(line);
    expect(out).toContain('alpha.example/root-mirror');
    expect(err).toBe('@OWN-mirror holds the log, 7 entries.');
    expect(filesIn('database-mirror')).toEqual(filesIn('folder-mirror'));
  });

  test.each(['folder', 'database'])(
    'a log in a database is made of the backup of a %s, once witnesses were asked',
    async (of) => {
      const to = server.url(await server.database());
      places.set('restored', to);
      const back = `restore @${of}-backup ${to} ${LOG}`;
      const unasked = await types(back);
      expect([unasked.code, unasked.err]).toEqual([3, expect.stringContaining('Nothing was restored')]);
      const witnesses = NAMES.map((name) => `--witness @${of}-${name}.state`).join(' ');
      expect(await does(`${back} ${witnesses}`)).toContain('7 entries');
      // what is shown of it is what was, and it goes on
      for (const line of [`audit PLACE ${LOG} --json`, `act list ${IN} --data @files --json`])
        expect(await typed(line, 'restored')).toEqual(await typed(line, 'folder'));
      await does(`circle export ${to} @restored-of-${of} ${LOG}`);
      expect(filesIn(`restored-of-${of}`)).toEqual(filesIn('folder-export'));
      const log = (await keyIn(at('log.key'))) as KeyPair;
      const { depositary, store } = await openOffice(placeNamed(to), 'log.example/circle', log);
      expect(depositary.circle.size).toBe(7);
      await store.close();
      expect((await types(`act submit @signed --record ${to} ${LOG}`)).out).toContain('was recorded before');
      keep(
        'more',
        await does(
          `act draft treaty.act --record ${to} ${LOG} --party alpha --key @alpha.key --body '{"instrument":"more","act":"sign"}'`,
        ),
      );
      keep('more', await does('act sign @more --key @alpha.key'));
      expect(await does(`act submit @more --record ${to} ${LOG}`)).toContain('is entry 7 of 8');
      expect(await does(`audit ${to} ${LOG}`)).toContain('8 entries');
      // a second time there is a log
      const again = await types(`${back} ${witnesses}`);
      expect([again.code, again.err]).toEqual([3, expect.stringContaining('holds this log already')]);
    },
  );

  test('a database is not filled with less than a witness has seen, and a mirror has the rest', async () => {
    const [to, other] = [server.url(await server.database()), server.url(await server.database())];
    cpSync(at('folder-backup'), at('old'), { recursive: true });
    await act('alpha', 'treaty.act', { instrument: 'yet-another', act: 'sign' });
    await good(`witness PLACE --key @alpha-witness.key ${LOG} --state @OWN-alpha.state`);
    const back = (place: string) => `restore @old ${place} ${LOG} --witness @database-alpha.state`;
    const { code, err } = await types(back(to));
    expect([code, err]).toEqual([
      3,
      expect.stringMatching(/left as it is: alpha has seen 8 entries, and here are 7/),
    ]);
    expect((await types(`audit ${to} ${LOG}`)).err).toContain('holds no log');
    const filled = await types(`${back(to)} --mirror ${places.get('database')}`);
    expect([filled.code, filled.out]).toEqual([0, expect.stringContaining('8 entries')]);
    expect(await does(`audit ${to} ${LOG}`)).toContain('8 entries');
    // the same from the database itself, into a folder and into another one
    for (const into of [other, '@into-folder'])
      expect(
        await does(
          `restore ${places.get('database')} ${into} ${LOG} --witness @database-alpha.state --witness @database-beta.state`,
        ),
      ).toContain('8 entries');
    expect(shownIn('into-folder').map(([path]) => path)).toEqual(shownIn('kept').map(([path]) => path));
  });
});

test('a log that the parties move goes on in either, from either', async () => {
  const { size, root } = JSON.parse(await good(`audit PLACE ${LOG} --json`));
  const next = (await does('key show @next.key')).trim();
  const body = { former: { log: 'log.example/circle', size, root }, depositary: { name: 'Next', log: next } };
  const keys = NAMES.map((name) => `--party ${name} --key @${name}.key`).join(' ');
  keep('draft', await good(`act draft circle.succeed ${IN} ${keys} --body '${JSON.stringify(body)}'`));
  keep('moved', await does(`act sign @draft ${NAMES.map((name) => `--key @${name}.key`).join(' ')}`));
  const to = server.url(await server.database());
  for (const [from, into] of [
    ['folder', to],
    ['database', at('next')],
  ] as const)
    expect(await does(`circle continue ${places.get(from)} ${into} @moved --log @next.key`)).toContain(
      `is entry ${size} of ${size + 1}`,
    );
  await does(`circle export ${to} @next-export --log @next.key`);
  expect(filesIn('next-export').some(([path]) => path.startsWith('/former/0/checkpoints/'))).toBe(true);
  expect(shownIn('next-export')).toEqual(shownIn('next'));
  const list = (place: string) => does(`act list --record ${place} --log @next.key --data @files --json`);
  expect(await list(to)).toBe(await list('@next'));
  // what stands beside it is restored too
  const restored = server.url(await server.database());
  await does(`backup ${to} @next-backup --log @next.key`);
  const { err } = await types(`restore @next-backup ${restored} --log @next.key --no-witness`);
  expect(err).toContain('No witness was asked');
  expect(await list(restored)).toBe(await list('@next'));
});

test('tiles of every width are, in an export, those of the folder', async () => {
  const founded = await foundedBy('alpha', 'beta');
  const { log } = founded;
  const [alpha] = founded.parties as [TestParty];
  const key = (await keyIn(at('log.key'))) as KeyPair;
  const stores = await Promise.all(
    [at('wide'), server.url(await server.database())].map(async (name) => {
      const place = placeNamed(name);
      await place.begin(key.key.name, key.key);
      return { name, ...(await openOffice(place, key.key.name, key)) };
    }),
  );
  let recorded = 0;
  for (const size of [3, 200, 257, 300, 600]) {
    const seen = log.after;
    while (log.entries.length < size) {
      const body = { ...log.inCircle, after: seen, kind: 'log.acknowledge', by: [log.by(alpha)], body: seen };
      await log.record(await signed(body as SignedActBody, alpha.root));
    }
    for (const { depositary } of stores) {
      const answers = log.entries.slice(recorded, size).map(({ bytes }) => depositary.submit(bytes));
      await depositary.settled();
      await depositary.sequence(1_700_000_000 + size);
      await depositary.show();
      for (const answer of await Promise.all(answers)) expect(answer.kind).toBe('recorded');
    }
    recorded = size;
  }
  for (const { store } of stores) await store.close();
  await does(`circle export ${stores[1]?.name} @wide-export ${LOG}`);
  expect(shownIn('wide-export')).toEqual(shownIn('wide'));
});

describe('leave to read', () => {
  test('is enough for whoever reads, and nothing is written', async () => {
    const database = places.get('database') as string;
    const name = /\/(log_\d+)/.exec(database)?.[1] as string;
    await server.ask('create role reader login', name);
    await server.ask('grant usage on schema mufakat to reader', name);
    await server.ask('grant select on all tables in schema mufakat to reader', name);
    const own = database.replace(/owner:[^@]*@/, 'reader@');
    expect(await does(`audit ${own} ${LOG}`)).toBe(await does(`audit ${database} ${LOG}`));
    await does(`circle export ${own} @read-export ${LOG}`);
    keep('visitor.act', await does('act begin visitor --root @stranger.key --next @next.key'));
    const { code, err } = await types(`act submit @visitor.act --record ${own} ${LOG}`);
    expect([code, err]).toEqual([5, expect.stringContaining('permission denied')]);
  });

  test('of several logs in one database the key says which; without it the logs are named', async () => {
    const url = server.url(await server.database());
    await does(`circle new ${url} @alpha.act @beta.act @charter ${LOG}`);
    await does(`circle new ${url} @alpha.act --log @stranger.key`);
    expect(await does(`audit ${url} ${LOG}`)).toContain('3 entries');
    const { code, err } = await types(`audit ${url}`);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('several logs: log.example/circle, stranger.example/circle'),
    ]);
    expect((await types(`audit ${url} --log @next.key`)).code).toBe(2);
  });

  test('a copy is a folder, and a database says how it is filled', async () => {
    const url = server.url(await server.database());
    for (const line of [
      `backup PLACE ${url} ${LOG}`,
      `circle export PLACE ${url} ${LOG}`,
      `mirror PLACE ${url} ${LOG} --key @alpha-mirror.key --state @s`,
    ]) {
      const { code, err } = await typed(line, 'database');
      expect([line, code, err]).toEqual([line, 2, expect.stringContaining('mufakat restore')]);
    }
    expect(existsSync(at('s'))).toBe(false);
    expect((await types(`audit ${url} ${LOG}`)).err).toContain('holds no log');
  });
});

test('what was answered in a folder and not shown is in the database that it is restored into', async () => {
  const home = at('answered');
  mkdirSync(home);
  const one = await WitnessedCircle.founded(home, 'alpha');
  const office = await one.open();
  for (let i = 0; i < 2; i++) {
    const act = await one.act();
    const answer = office.depositary.submit(act.bytes);
    await office.depositary.settled();
    await office.depositary.sequence(one.time++);
    expect((await answer).kind).toBe('recorded');
    await one.log.record(act);
  }
  await office.store.close();
  const to = server.url(await server.database());
  const done = await restore({ from: one.folder, to, log: one.key.key, witnesses: undefined, mirrors: [] });
  const size = one.log.entries.length;
  expect(done).toMatchObject({ kind: 'restored', size, pulled: 0 });
  const again = await one.open(to);
  expect((await again.store.load()).frontier.size).toBe(size);
  await again.store.close();
});
