/** Words of the record that nobody has written in the page's language say which they are in. */
import { describe, expect, test } from 'vitest';
import { markForeign, PageSpeaker } from '../../src/doors/web/foreign.ts';
import { APART, APART_END, capital } from '../../src/words/speaker.ts';
import { LANGUAGES, PAGES } from '../support/pages.ts';
import { builtIn } from '../support/record.ts';
import { web } from '../support/web.ts';

const apart = (text: string) => `${APART}${text}${APART_END}`;

describe('words apart', () => {
  test('become a part of the page with its language', () => {
    expect(markForeign(`<p>См. «${apart('A Charter')}».</p>`)).toBe(
      '<p>См. «<span lang="en">A Charter</span>».</p>',
    );
  });

  test('say which language they are in where that is not English', () => {
    const said = new PageSpeaker('en', builtIn).text({ ru: 'Устав' });
    expect([markForeign(`<p>See ${said}.</p>`), capital(said)]).toEqual([
      '<p>See <span lang="ru">Устав</span>.</p>',
      said,
    ]);
    expect(markForeign(`<title>${said}</title><p aria-label="${said}">${said.slice(0, -1)}</p>`)).toBe(
      '<title lang="ru">Устав</title><p aria-label="Устав">Устав</p>',
    );
  });

  test('become a part of a drawing that drawings can have', () => {
    expect(markForeign(`<svg><text x="1">${apart('A Charter')}</text></svg>`)).toBe(
      '<svg><text x="1"><tspan lang="en">A Charter</tspan></text></svg>',
    );
  });

  test.each([
    `<title>${apart('A')} · Б</title>`,
    `<p aria-label="${apart('A > B')}">Б</p>`,
    `<select><option value="a">Б: ${apart('A')}</option></select>`,
  ])('stand alone where no part can be: %s', (html) => {
    expect(markForeign(html)).toBe(html.replaceAll(APART, '').replaceAll(APART_END, ''));
  });

  test('that are all of a name say so where no part can be', () => {
    expect(markForeign(`<svg><title>${apart('A')}</title></svg>`)).toBe(
      '<svg><title lang="en">A</title></svg>',
    );
  });

  test('lose their marks where only one of them is left', () => {
    expect(markForeign(`<p>${APART}A Charter of …</p>`)).toBe('<p>A Charter of …</p>');
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(PAGES)('no mark is left on $name', async ({ path }) => {
    const html = await (await web.request(`/${language}${path}`)).text();
    expect(html).not.toMatch(new RegExp(`[${APART}${APART_END}]`));
  });

  test('data for programs has no marks', async () => {
    const text = await (await web.request(`/${language}/instruments/energy-charter-treaty.json`)).text();
    expect(text).not.toMatch(new RegExp(`[${APART}${APART_END}]`));
    expect(text).not.toContain('lang=');
  });
});
