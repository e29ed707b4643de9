/** What a party can say about an instrument by its signature, typed: drafted, refused, shown before it is signed, submitted, concluded from. */
import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { OFFICE } from '../../src/words/office.ts';
import { SPOKEN, type Spoken } from '../../src/words/speaker.ts';
import { typedHome } from '../support/typed-home.ts';
import { treaty } from '../unit/law/small-record.ts';

const { at, keep, does, types } = typedHome('said');
const NAMES = ['alpha', 'beta', 'gamma'] as const;
const LANGUAGES = Object.keys(SPOKEN) as Spoken[];

const DRAFT = 'act draft treaty.act --record @log --log @log.key';
const drafts = (who: string, body: object, more = '') =>
  types(
    `${DRAFT} --party ${who} --key @${who}.key --body '${JSON.stringify({ instrument: 'pact', ...body })}' ${more}`,
  );

/** @returns the id of the act, which stays as `NAME-KIND` */
async function says(who: string, body: { act: string }): Promise<string> {
  const { out, err, code } = await drafts(who, body);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  keep('draft', out);
  const file = `${who}-${body.act}`;
  keep(file, await does(`act sign @draft --key @${who}.key`));
  await does(`act submit @${file} --record @log --log @log.key --receipts @receipts`);
  return JSON.parse(await does(`act check @${file} --json`)).id;
}

beforeAll(async () => {
  await does('key new office.example/circle @log.key');
  for (const name of NAMES) {
    for (const half of ['', '-next']) await does(`key new ${name}.example/root${half} @${name}${half}.key`);
    keep(`${name}.act`, await does(`act begin ${name} --root @${name}.key --next @${name}-next.key`));
  }
  const parties = NAMES.map((name) => `--party @${name}.act=${name}`).join(' ');
  keep('charter', await does(`act charter Three ${parties} --log @log.key --depositary Office --quorum 0`));
  for (const name of NAMES) keep('charter', await does(`act sign @charter --key @${name}.key`));
  await does('circle new @log @alpha.act @beta.act @gamma.act @charter --log @log.key');
  for (const kind of ['parties', 'sources', 'instruments']) mkdirSync(at('files', kind), { recursive: true });
  const states = NAMES.map((id) => `${id},${id},${id},${id},${id},invented,,`);
  keep(
    'files/parties/states.csv',
    ['id,name_en,name_id,name_vi,name_ru,name_source,iso3,m49', ...states].join('\n'),
  );
  keep('files/sources/paper.yaml', 'sources:\n  - {id: paper, title: A paper, seen: whole}\n');
  keep(
    'files/instruments/pact.yaml',
    treaty('pact', {
      when: '{consents: 2, of: states}',
      more: 'reservations: {locator: art. 8, allowed: compatible, says: {en: In words., id: Dalam kata.}, sources: [paper], confidence: likely}',
    }),
  );
});

describe('a reservation and an objection', () => {
  let reservation = '';
  it('are signed, taken in, and stand between the two', async () => {
    const consent = await says('alpha', { act: 'ratify' });
    await says('beta', { act: 'ratify' });
    reservation = await says('alpha', {
      ...{ act: 'reserve', about: consent, provisions: ['art. 10', 'art. 9'], intent: 'exclude' },
    } as never);
    await says('beta', { act: 'object', about: reservation, intent: 'oppose-entry-into-force' } as never);
    const rows = JSON.parse(await does('act list --record @log --log @log.key --data @files --json'));
    expect(rows.flatMap((r: { told: string[] }) => r.told ?? [])).toEqual([]);
    const asked = 'relations pact --of alpha --record @log --log @log.key --data @files --json';
    const { data } = JSON.parse(await does(asked));
    expect(data.pairs).toMatchObject([
      {
        parties: ['alpha', 'beta'],
        bond: 'no-relations',
        reservations: [
          { entry: `pact/${reservation}`, stance: 'opposed', provisions: ['art. 10', 'art. 9'] },
        ],
      },
    ]);
  });

  test.each(LANGUAGES)('are told in words by act check and by verify, in %s', async (language) => {
    const { fields, codes } = OFFICE[language];
    for (const told of [
      await does(`act check @alpha-reserve --lang ${language}`),
      await does(`verify @alpha-reserve --log @log.key --lang ${language}`),
      await does(`verify @receipts/${reservation}.tlog-proof --log @log.key --lang ${language}`),
    ]) {
      expect(told).toContain(SPOKEN[language].actKinds.reserve);
      expect(told).toContain(`${fields.provisions}:\n      - art. 10\n      - art. 9`);
      expect(told).toContain(`${fields.intent}: ${codes.intent.exclude}`);
    }
  });
});

test.each(LANGUAGES)('a suspension is told with its ground and to whom it goes, in %s', async (language) => {
  const said = {
    ...{ act: 'suspend', ground: 'breach', towards: ['beta'], addressees: ['all-parties'] },
    statement: { en: 'What has happened.' },
  };
  keep('draft', (await drafts('gamma', said)).out);
  const told = await does(`act check @draft --lang ${language}`);
  const { fields, codes } = OFFICE[language];
  for (const line of [
    `${fields.ground}: ${codes.ground.breach}`,
    `${fields.towards}: beta`,
    `${fields.addressees}: ${codes.addressees['all-parties']}`,
    `${fields.statement}: en: What has happened.`,
  ])
    expect(told).toContain(line);
});

test.each(LANGUAGES)(
  'what cannot be said is refused with place, found and expected, in %s',
  async (language) => {
    const { code, err } = await drafts(
      'gamma',
      { act: 'reserve', provisions: ['art. 9', 'art. 10'], intent: 'exclude' },
      `--lang ${language}`,
    );
    expect(code).toBe(3);
    for (const words of ['$.body.provisions[1]', 'art. 10', SPOKEN[language].brokenRules['listed-in-order']])
      expect(err).toContain(words);
  },
);

test('an act that names what these files do not have is taken in, and told with what it names', async () => {
  await says('gamma', { act: 'suspend', towards: ['delta'] } as never);
  const list = 'act list --record @log --log @log.key --data @files';
  expect(await does(list)).toContain('(towards: delta)');
  const rows = JSON.parse(await does(`${list} --json`));
  expect(rows.at(-1).told).toEqual(['names-unknown']);
  // an agreement that names nothing was signed before it was asked what it is given to
  await says('gamma', { act: 'agree' });
  expect(await does(list)).toContain(`(${SPOKEN.en.brokenRules['about-needed']})`);
});
