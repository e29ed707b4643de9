/** Receipts that cannot be written: found out before acts are sent where it can be, and told with what is recorded where it cannot. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KEEPING } from '../../src/words/keeping.ts';
import { SPOKEN, type Spoken } from '../../src/words/speaker.ts';
import { type } from '../support/terminal.ts';
import { WitnessedCircle } from '../support/witnessed-circle.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-receipts-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const at = (...path: string[]) => join(home, ...path);
const types = (line: string) => type(line.replaceAll('@', `${home}/`), { seconds: () => circle.time });

let circle: WitnessedCircle;
beforeAll(async () => {
  circle = await WitnessedCircle.founded(home, 'alpha', 'beta');
});
const size = async () => (await circle.open()).store.load().then(({ frontier }) => frontier.size);

test('receipts into a file are refused before anything is sent', async () => {
  const before = await size();
  writeFileSync(at('one.act'), (await circle.act()).bytes);
  writeFileSync(at('taken'), 'of somebody');
  const said = await types('act submit @one.act --record @log --log @log.key --receipts @taken');
  expect(said).toMatchObject({ code: 2, out: '' });
  expect(said.err).toContain('that is a file, and receipts are kept in a folder');
  expect(said.err).toContain('nothing was recorded');
  expect(await size()).toBe(before);
});

test('so they are into a folder that cannot be made', async () => {
  const before = await size();
  const said = await types('act submit @one.act --record @log --log @log.key --receipts @taken/below');
  expect(said).toMatchObject({ code: 5, out: '' });
  expect(said.err).toContain(`${at('taken', 'below')} could not be written: a file stands where a folder`);
  expect(said.err).toMatch(/Nothing was sent and nothing was recorded\.$/);
  expect(await size()).toBe(before);
});

test.each(Object.keys(SPOKEN) as Spoken[])(
  'receipts that cannot be written afterwards are told with the places of their acts, and given once more (%s)',
  async (lang) => {
    // one that is recorded already, and one that nobody has seen
    const first = await circle.act();
    const office = await circle.open();
    await circle.record(office, first);
    await office.store.close();
    const second = await circle.act();
    await circle.log.record(second);
    const index = circle.log.entries.length - 2;
    const [one, two] = [at(`${lang}-1.act`), at(`${lang}-2.act`)];
    writeFileSync(one, first.bytes);
    writeFileSync(two, second.bytes);
    const folder = at(`receipts-${lang}`);
    // folders where the receipts are to be: found out when they are written
    const taken = [first, second].map(({ id }) => join(folder, `${id}.tlog-proof`));
    for (const path of taken) mkdirSync(path, { recursive: true });
    const line = `act submit ${one} ${two} --record @log --log @log.key --receipts ${folder} --lang ${lang} --json`;
    const said = await types(line);
    expect(said.code).toBe(5);
    expect(JSON.parse(said.out)).toEqual([
      { id: first.id, index, before: true },
      { id: second.id, index: index + 1, before: false },
    ]);
    const m = SPOKEN[lang];
    const why = m.notWritten({
      path: taken[0] as string,
      why: m.writeTroubles['a-folder']({ code: 'EISDIR' }),
    });
    expect(JSON.parse(said.err).message).toBe(
      KEEPING[lang].receiptsMissing({ why, n: 2, indexes: `${index}, ${index + 1}` }),
    );
    expect(await size()).toBe(index + 2);

    for (const path of taken) rmdirSync(path);
    const again = await types(line);
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(folder).sort()).toEqual([first, second].map(({ id }) => `${id}.tlog-proof`).sort());
    expect(await size()).toBe(index + 2);
    for (const path of taken) expect((await types(`verify ${path} --log @log.key`)).code).toBe(0);
  },
);

test('an act that is refused and a receipt that is lost are both told', async () => {
  const good = await circle.act();
  await circle.log.record(good);
  const index = circle.log.entries.length - 1;
  writeFileSync(at('good.act'), good.bytes);
  writeFileSync(at('bad.act'), 'no act at all\n');
  mkdirSync(at('both', `${good.id}.tlog-proof`), { recursive: true });
  const said = await types('act submit @good.act @bad.act --record @log --log @log.key --receipts @both');
  expect(said.code).toBe(5);
  expect(said.out).toBe(`${good.id} is entry ${index} of ${index + 1}.`);
  expect(said.err).toContain(`The act is recorded, as entry ${index}: only the receipts could not be kept.`);
  expect(said.err).toContain(`${at('bad.act')}: `);
});

test('where the place of the log is none, that is told with what to do', async () => {
  mkdirSync(at('empty'));
  const to = (place: string) => types(`act submit @one.act --record ${place} --log @log.key`);
  expect(await to(at('empty'))).toMatchObject({
    code: 3,
    err: expect.stringContaining('mufakat circle new'),
  });
  expect(await to(at('taken'))).toMatchObject({ code: 2, err: expect.stringContaining('Name the folder') });
  expect(await to(at('nowhere'))).toMatchObject({
    code: 5,
    err: expect.stringContaining(`${at('nowhere')}:`),
  });
  const begun = await types('circle new @taken @one.act --log @log.key');
  expect(begun.code).toBe(5);
  expect(begun.err).toContain(
    `The place of the log cannot be used: ${at('taken', '.state')}: a file stands where a folder has to be`,
  );
  expect(existsSync(at('nowhere'))).toBe(false);
});
