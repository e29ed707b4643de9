/** Who is bound to whom, on pages: a treaty with a reservation that was answered in every way. */
import { expect, test } from 'vitest';
import { app } from '../../src/doors/web/app.tsx';
import { recordIn } from '../support/acts-table.ts';
import { TODAY } from '../support/terminal.ts';

const record = await recordIn('test/golden/cases/answers-to-one-reservation/record');
const pages = app(record, () => TODAY);
const PATH = '/en/instruments/pact/relations';
const page = async (query: string) => (await pages.request(`${PATH}?on=2012-01-01${query}`)).text();
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('every pair is in the table with its word, and the party that reserved with its counts', async () => {
  const html = await page('');
  const row = /<th scope="row">Alpha<\/th>.*?<\/tr>/.exec(html)?.[0] ?? '';
  const said = ['in force as modified', 'no relations', 'turns on the reading', 'provisions excluded'];
  expect(words(row).trim()).toBe(`Alpha ${said.join(' ')} in force as modified`);
  expect(html).toContain(`href="${PATH}?on=2012-01-01&amp;of=alpha"`);
});

test('one party towards every other: the provisions, and both answers where it turns on a reading', async () => {
  const html = words(await page('&of=alpha'));
  expect(html).toContain('Beta in force as modified art. 9');
  expect(html).toContain('Epsilon turns on the reading provisions excluded art. 9 / in force');
});

test('where a treaty was changed for some, each pair has the letters of its text, and the letters are explained', async () => {
  const changed = app(await recordIn('test/golden/cases/the-text-that-two-hold/record'), () => TODAY);
  const html = await (await changed.request(`${PATH}?on=2010-01-01`)).text();
  const row = /<th scope="row">Alpha<\/th>.*?<\/tr>/.exec(html)?.[0] ?? '';
  expect(words(row).trim()).toBe('Alpha in force a in force a in force in force b');
  expect(words(html)).toContain('a with Protocol on Tugs; b with Protocol on Pilots; no letter: as adopted.');
  expect(words(html)).toContain('as adopted 6; with Protocol on Tugs 3; with Protocol on Pilots 1.');
});

test('two parties: the sentence and its reasons, down to the article', async () => {
  const html = words(await page('&of=alpha&and=gamma'));
  expect(html).toContain('without art. 9 or art. 10, to the extent of a reservation that is objected to');
  expect(html).toMatch(/VCLT|art\. 21/);
});

test('the day of a link, of the form and of another language keep whom was asked about', async () => {
  const html = await page('&of=alpha');
  expect(html).toContain('/id/instruments/pact/relations?on=2012-01-01&amp;of=alpha');
  expect(html).toMatch(/<option value="alpha" selected[^>]*>Alpha/);
});

test.each(['&of=nobody', '&and=alpha', '&of=alpha&and=alpha'])('%s names nothing', async (query) => {
  expect((await pages.request(`${PATH}?on=2012-01-01${query}`)).status).toBe(404);
});
