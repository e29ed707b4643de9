/** A record that cannot be settled: every page says so, with the clauses by name, and none is made up. */
import { expect, it } from 'vitest';
import { app } from '../../src/doors/web/app.tsx';
import { SPOKEN } from '../../src/words/speaker.ts';
import { day, recordOf, treaty } from '../unit/law/small-record.ts';

const SAYS = 'says: {en: In words., id: Dalam kata.}, sources: [paper], confidence: likely';
const record = recordOf({
  'instruments/pact.yaml': treaty('pact', {
    when: '{consents: 1, of: states}',
    more: `ends: [{locator: art. 9, for: all, when: {inForce: pact}, ${SAYS}}]`,
  }),
});
const web = app(record, () => day('2026-01-15'));

it.each(Object.keys(SPOKEN) as (keyof typeof SPOKEN)[])('in %s', async (language) => {
  for (const path of ['', 'instruments/pact', 'parties/alpha', 'why/alpha/pact']) {
    const answer = await web.request(`/${language}/${path}`);
    const page = await answer.text();
    expect({ path, status: answer.status }).toEqual({ path, status: 500 });
    expect(page).toContain(SPOKEN[language].ui.ownEndTitle);
    expect(page).toContain('pact, art. 9');
  }
});

it('as data, with the refusal that a script knows', async () => {
  const answer = await web.request('/en/instruments/pact.json');
  expect(answer.status).toBe(500);
  expect(await answer.json()).toMatchObject({
    error: 'refused',
    refusals: [{ code: 'own-end', where: { file: 'instruments/pact.yaml' }, found: 'pact, art. 9' }],
  });
});

it('an address that names nothing still says that', async () => {
  const answer = await web.request('/nowhere');
  expect(answer.status).toBe(404);
});
