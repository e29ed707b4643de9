/** Answers that are kept, and computed again: the same from the same record, and what is not the same is told. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { differenceOf } from '../../src/doors/answer.ts';
import { typedHome } from '../support/typed-home.ts';
import { treaty } from '../unit/law/small-record.ts';

const { at, keep, does, types } = typedHome('recompute');
const fails = async (line: string) => {
  const { code, out, err } = await types(line);
  expect(out).toBe('');
  return [code, err] as const;
};
const LOG = '--record @log --log @log.key --data @files';

async function ratify(name: string): Promise<void> {
  const body = `{"instrument":"pact","act":"ratify"}`;
  keep(
    'draft',
    await does(`act draft treaty.act --record @log --party ${name} --key @${name}.key --body '${body}'`),
  );
  keep('signed', await does(`act sign @draft --key @${name}.key`));
  await does('act submit @signed --record @log --log @log.key');
}

beforeAll(async () => {
  await does('key new log.example/circle @log.key');
  const names = ['alpha', 'beta'];
  for (const name of names) {
    for (const half of ['', '-next']) await does(`key new ${name}.example/root${half} @${name}${half}.key`);
    keep(`${name}.act`, await does(`act begin ${name} --root @${name}.key --next @${name}-next.key`));
  }
  const parties = names.map((name) => `--party @${name}.act=${name}`).join(' ');
  keep('charter', await does(`act charter Two ${parties} --log @log.key --depositary Office`));
  for (const name of names) keep('charter', await does(`act sign @charter --key @${name}.key`));
  await does('circle new @log @alpha.act @beta.act @charter --log @log.key');
  for (const folder of ['parties', 'sources', 'instruments'])
    mkdirSync(at('files', folder), { recursive: true });
  const states = names.map((id) => `${id},${id},${id},${id},${id},invented,,`);
  keep(
    'files/parties/states.csv',
    ['id,name_en,name_id,name_vi,name_ru,name_source,iso3,m49', ...states].join('\n'),
  );
  keep('files/sources/paper.yaml', 'sources:\n  - {id: paper, title: A paper, seen: whole}\n');
  keep('files/instruments/pact.yaml', treaty('pact', { when: '{consents: 2, of: states}', after: 'd+30' }));
  await ratify('alpha');
  await does(`status pact --on 2026-06-01 ${LOG} --receipt @before.json`);
  await ratify('beta');
  await does(`status pact --on 2026-06-01 ${LOG} --receipt @after.json`);
  await does(`why alpha pact --on 2026-06-01 ${LOG} --lang id --receipt @why.json`);
  await does(
    'status pact --on 2026-06-01 --data @files --assume "pact alpha ratify 2026-01-01" --at 0 --receipt @files.json',
  );
});

it('an answer says from which record it was computed, by which rules, and why it is so', () => {
  const kept = JSON.parse(readFileSync(at('after.json'), 'utf8'));
  expect(kept).toMatchObject({
    v: 1,
    asked: ['status', 'pact', '--lang', 'en'],
    on: '2026-06-01',
    program: { rules: expect.stringMatching(/^[0-9a-f]{64}$/) },
    files: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    logs: [
      { log: 'log.example/circle', size: 5, checkpoint: expect.stringContaining('log.example/circle\n5\n') },
    ],
    answer: expect.any(Object),
    proof: expect.any(Object),
  });
});

it('it comes out the same, also after the log has grown', async () => {
  for (const file of ['before', 'after', 'why'])
    expect(await does(`recompute @${file}.json ${LOG}`)).toMatch(/^The answer is the same\.\nAsked: /);
  expect(await does('recompute @files.json --data @files')).toMatch(/^The answer is the same\.\nAsked: /);
});

it('an answer that somebody wrote into is found out', async () => {
  const kept = JSON.parse(readFileSync(at('before.json'), 'utf8'));
  const text = readFileSync(at('after.json'), 'utf8');
  const other = JSON.stringify(JSON.parse(text).answer);
  writeFileSync(
    at('forged.json'),
    readFileSync(at('before.json'), 'utf8').replace(JSON.stringify(kept.answer), other),
  );
  const [code, err] = await fails(`recompute @forged.json ${LOG}`);
  expect([code, err]).toEqual([3, expect.stringContaining('The answer is another: at $.')]);
  expect(err).toContain('the file was altered');
  writeFileSync(at('spaced.json'), text.replace('{"answer"', '{ "answer"'));
  expect(await fails(`recompute @spaced.json ${LOG}`)).toEqual([
    3,
    expect.stringContaining('holds no kept answer'),
  ]);
});

it('other files, other logs and other histories are told apart', async () => {
  cpSync(at('files'), at('others'), { recursive: true });
  keep('others/sources/paper.yaml', 'sources:\n  - {id: paper, title: Another paper, seen: whole}\n');
  expect(await fails('recompute @after.json --record @log --log @log.key --data @others')).toEqual([
    3,
    expect.stringContaining('are not those that the answer was computed from'),
  ]);
  expect(await fails('recompute @after.json --data @files')).toEqual([
    3,
    expect.stringContaining('from the log log.example/circle as well'),
  ]);
  expect(await fails(`recompute @files.json ${LOG}`)).toEqual([
    3,
    expect.stringContaining('without the log log.example/circle'),
  ]);
  const root = /"root":"([^"]+)"/.exec(readFileSync(at('after.json'), 'utf8'))?.[1] as string;
  const lie = readFileSync(at('after.json'), 'utf8').replace(
    `"root":"${root}"`,
    `"root":"${'A'.repeat(43)}="`,
  );
  writeFileSync(at('lie.json'), lie);
  expect(await fails(`recompute @lie.json ${LOG}`)).toEqual([
    3,
    expect.stringContaining('tells another history now of its first 5 entries'),
  ]);
});

it('neither reasons nor a checkpoint can be made up', async () => {
  const text = readFileSync(at('after.json'), 'utf8');
  const kept = JSON.parse(text);
  const forged = (name: string, from: unknown, to: unknown) =>
    writeFileSync(at(name), text.replace(JSON.stringify(from), JSON.stringify(to)));
  forged('proof.json', kept.proof, { lie: true });
  expect(await fails(`recompute @proof.json ${LOG}`)).toEqual([3, expect.stringContaining('at $.proof')]);
  forged('signed.json', kept.logs[0].checkpoint, 'anything at all');
  // without --log, by the key that the charter names
  expect(await fails('recompute @signed.json --record @log --data @files')).toEqual([
    3,
    expect.stringContaining('is not one that log.example/circle signed'),
  ]);
  expect(differenceOf([], {})).toBeDefined();
});

it('of an answer by other rules that is said', async () => {
  const text = readFileSync(at('after.json'), 'utf8');
  writeFileSync(at('rules.json'), text.replace(/"rules":"[0-9a-f]{64}"/, `"rules":"${'0'.repeat(64)}"`));
  expect(await does(`recompute @rules.json ${LOG}`)).toContain('computed by other rules');
});

it('a file asks nothing but questions: no other command, no path, no second record', async () => {
  const text = readFileSync(at('after.json'), 'utf8');
  const asks = async (...asked: string[]) => {
    writeFileSync(at('asks.json'), text.replace(/"asked":\[[^\]]*\]/, `"asked":${JSON.stringify(asked)}`));
    return fails(`recompute @asks.json ${LOG}`);
  };
  for (const asked of [
    ['status', 'pact', '--receipt', at('written')],
    ['status', 'pact', `--receipt=${at('written')}`],
    ['status', 'pact', '--data', at('others')],
    ['status', 'pact', '--lang', '--receipt'],
    ['status', '--', 'pact'],
    ['key', 'new', 'a.example/b', at('written')],
    ['recompute', at('after.json')],
  ])
    expect(await asks(...asked)).toEqual([3, expect.stringContaining('is no part of a question')]);
  expect(existsSync(at('written'))).toBe(false);
});

it('an answer is never written over another', async () => {
  expect(await fails(`status pact ${LOG} --receipt @after.json`)).toEqual([
    2,
    expect.stringContaining('is there already'),
  ]);
});

it('more of a log than there is cannot be asked for', async () => {
  expect(await fails(`status pact ${LOG} --at 99`)).toEqual([2, expect.stringContaining('has 5 entries')]);
  expect(await fails('status pact --data @files --at log.example/circle=1')).toEqual([
    2,
    expect.stringContaining('no log was given'),
  ]);
});
