/** `?assume=` on the pages: said before the answer, kept on the way, and the same answer as in the terminal. */
import { describe, expect, test } from 'vitest';
import { SPOKEN } from '../../src/words/speaker.ts';
import { LANGUAGES } from '../support/pages.ts';
import { type } from '../support/terminal.ts';
import { web } from '../support/web.ts';

const ACT = 'energy-charter-treaty norway ratify 2026-02-01';
const QUERY = `on=2026-06-01&assume=${ACT.replaceAll(' ', '+')}`;
const PATHS = [
  ['status energy-charter-treaty', '/instruments/energy-charter-treaty'],
  ['party norway', '/parties/norway'],
  ['why norway energy-charter-treaty', '/why/norway/energy-charter-treaty'],
] as const;

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(PATHS)('the page of %s says first what it assumes', async (_, path) => {
    const html = await (await web.request(`/${language}${path}?${QUERY}`)).text();
    const says = SPOKEN[language].assumes({ n: 1 });
    expect(html).toContain(says);
    expect(html.indexOf(says)).toBeLessThan(html.indexOf('<h1'));
    const plain = await (await web.request(`/${language}${path}?on=2026-06-01`)).text();
    expect(plain).not.toContain(says);
  });

  test.each(PATHS)('the data of %s are those of the terminal', async (command, path) => {
    const said = await type(`mufakat ${command} --on 2026-06-01 --assume "${ACT}" --json --lang ${language}`);
    const answer = await web.request(`/${language}${path}.json?${QUERY}`);
    expect(await answer.json()).toEqual(JSON.parse(said.out));
  });

  test('an act that cannot be assumed is refused with what was found and expected', async () => {
    const answer = await web.request(`/${language}/instruments/energy-charter-treaty?assume=norway+ratify`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(SPOKEN[language].ui.badAssumptionTitle);
  });
});

test('what is assumed stays assumed in other languages, on other days and in the reasons, and nowhere else', async () => {
  const html = await (await web.request(`/en/instruments/energy-charter-treaty?${QUERY}`)).text();
  const links = [...html.matchAll(/href="([^"]+)"/g)].map((m) => (m[1] as string).replaceAll('&amp;', '&'));
  const assumes = (link: string) => new URL(link, 'http://x').searchParams.getAll('assume');
  const id = links.find((l) => l.startsWith('/id/instruments/energy-charter-treaty?'));
  expect(assumes(id ?? '')).toEqual([ACT]);
  expect(links.filter((l) => l.startsWith('/en/why/')).map(assumes)).toContainEqual([ACT]);
  expect(links.filter((l) => l.startsWith('/en/reports')).flatMap(assumes)).toEqual([]);
  expect(html).toContain(`<input type="hidden" name="assume" value="${ACT}"`);
  // and one link leads back to what is on record
  const back = links.filter((l) => l === '/en/instruments/energy-charter-treaty?on=2026-06-01');
  expect(back).toHaveLength(1);
});

test('who is in which structure is answered from the record alone', async () => {
  const html = await (await web.request(`/en/structures?${QUERY}`)).text();
  expect(html).not.toContain(SPOKEN.en.assumes({ n: 1 }));
});

test('no more acts than a page can answer for are taken', async () => {
  const many = Array.from({ length: 25 }, () => `assume=${ACT.replaceAll(' ', '+')}`).join('&');
  expect((await web.request(`/en/parties/norway?${many}`)).status).toBe(400);
});
