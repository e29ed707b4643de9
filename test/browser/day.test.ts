/** The day is always in view, and always the one asked about. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { stateOfDossier } from '../../src/reason/dossier/state-of-dossier.ts';
import { type CivilDay, readDay, writeDay } from '../../src/terms/civil-day.ts';
import { IN_TURN, LANGUAGES, PAGES, type Sample } from '../support/pages.ts';
import { builtIn } from '../support/record.ts';
import { leading, open, origin, PHONE, withPage } from './support.ts';

const onOf = (address: string) => new URL(address, origin).searchParams.get('on');
const at = (path: string): Sample => ({ name: path, path });

async function submitDay(page: Page, [d, m, y]: readonly [string, string, string]): Promise<void> {
  await page.locator('.day-pick summary').click();
  await page.locator('input[name=d]').fill(d);
  await page.locator('input[name=m]').fill(m);
  await page.locator('input[name=y]').fill(y);
  await leading(page, () => page.locator('.day-pick button').click());
}

/** What the header says the day is. */
const stated = (page: Page) => page.locator('.day-pick time').innerText();

describe('the day control', () => {
  const answered = PAGES.filter((p) => p.status === undefined);

  test.concurrent.for(answered)('leads to the same page on the day given: $name', (sample) =>
    withPage({}, async (page) => {
      await open(page, 'en', sample);
      const before = new URL(page.url());
      await submitDay(page, ['1', '2', '2020']);
      const after = new URL(page.url());
      expect(after.pathname).toBe(before.pathname);
      expect(after.searchParams.get('on')).toBe('2020-02-01');
      for (const [name, value] of before.searchParams) {
        if (name !== 'on') expect(after.searchParams.get(name)).toBe(value);
      }
      expect(await stated(page)).toBe('1 February 2020');
      expect(await page.title()).toContain('State on 1 February 2020');
      expect(await page.locator('footer').innerText()).toContain('state on 1 February 2020');
    }),
  );

  test('works on a phone', () =>
    withPage({ viewport: PHONE }, async (page) => {
      await open(page, 'id', at('/instruments/cis-charter'));
      await submitDay(page, ['09', '08', '1999']);
      expect(await stated(page)).toBe('9 Agustus 1999');
    }));

  test('keeps the size of the record that was asked for', () =>
    withPage({}, async (page) => {
      await open(page, 'en', at('/instruments/cis-charter?on=2000-01-01&at=40'));
      expect(await page.locator('.at').innerText()).toContain('40');
      await submitDay(page, ['3', '4', '2005']);
      expect(new URL(page.url()).search).toBe('?at=40&on=2005-04-03');
      expect(await page.locator('.at').innerText()).toContain('40');
    }));

  test('says so when no calendar has the day, and keeps the way back open', () =>
    withPage({}, async (page) => {
      await open(page, 'en', at('/instruments/cis-charter'));
      await submitDay(page, ['30', '2', '2025']);
      expect(await page.locator('h1').innerText()).toBe('Not a calendar day');
      expect(await page.locator('main').innerText()).toContain('2025-02-30');
      await submitDay(page, ['28', '2', '2025']);
      expect(new URL(page.url()).pathname).toBe('/en/instruments/cis-charter');
      expect(await stated(page)).toBe('28 February 2025');
    }));
});

describe('the steps to the entries before and after', () => {
  const actDays = (acts: typeof builtIn.acts): CivilDay[] =>
    [...new Set(acts.flatMap((a) => [a.done, a.received, a.effective].flatMap((d) => d?.latest ?? [])))].sort(
      (a, b) => a - b,
    );
  const dossierDays = (id: string, on: string) =>
    stateOfDossier(builtIn, id, readDay(on) as CivilDay)?.days ?? [];

  test.concurrent.for([
    [
      '/instruments/energy-charter-treaty',
      '2001-01-01',
      actDays(builtIn.acts.filter((a) => a.instrument === 'energy-charter-treaty')),
    ],
    [
      '/instruments/istanbul-charter-1999',
      '1999-12-31',
      actDays(builtIn.acts.filter((a) => a.instrument === 'istanbul-charter-1999')),
    ],
    ['/parties/belarus', '2001-01-01', actDays(builtIn.acts.filter((a) => a.party === 'belarus'))],
    [
      '/why/belarus/energy-charter-treaty',
      '2001-01-01',
      actDays(builtIn.acts.filter((a) => a.party === 'belarus' && a.instrument === 'energy-charter-treaty')),
    ],
    ['/dossiers/anchorage-minsk-2025', '2025-10-28', dossierDays('anchorage-minsk-2025', '2025-10-28')],
    ['/dossiers/bonn-1978', '1978-07-16', dossierDays('bonn-1978', '1978-07-16')],
    ['/why/anchorage-minsk-2025/E1', '2025-10-28', dossierDays('anchorage-minsk-2025', '2025-10-28')],
  ] as const)('lead to the nearest days with an entry, and to no other: %s', ([path, on, days]) =>
    withPage({}, async (page) => {
      await open(page, 'en', at(`${path}?on=${on}`));
      const today = readDay(on) as CivilDay;
      const nearest: [string, CivilDay | undefined][] = [
        ['prev', days.filter((d) => d < today).at(-1)],
        ['next', days.find((d) => d > today)],
      ];
      for (const [rel, day] of nearest) {
        await page.goto(`/en${path}?on=${on}`);
        const step = page.locator(`.day-step[rel=${rel}]`);
        expect(await step.count(), rel).toBe(day === undefined ? 0 : 1);
        if (day === undefined) continue;
        await leading(page, () => step.click());
        expect(onOf(page.url())).toBe(writeDay(day));
        expect(await stated(page)).toBe(
          new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day * 86_400_000),
        );
      }
    }),
  );

  test('end where the record ends, and say so', () =>
    withPage({}, async (page) => {
      await open(page, 'en', at('/instruments/energy-charter-treaty?on=2100-01-01'));
      expect(await page.locator('.day').innerText()).toContain('no later entry');
      expect(await page.locator('.day-step[rel=next]').count()).toBe(0);
    }));

  test('say nothing about entries where a page has none of its own', () =>
    withPage({}, async (page) => {
      await open(page, 'en', at('/about?on=1980-01-01'));
      expect(await page.locator('.day').innerText()).not.toContain('no later entry');
    }));
});

describe('every link', () => {
  test.concurrent.for(IN_TURN.filter(({ sample }) => sample.status === undefined))(
    'has the day, but where a document is shown on its own day: $name',
    ({ sample, language }) =>
      withPage({}, async (page) => {
        const url = new URL(`/${language}${sample.path}`, origin);
        url.searchParams.set('on', '2019-05-06');
        await page.goto(`${url.pathname}${url.search}`);
        const links = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"]):not(.day-step)')]
            .filter((a) => a.origin === location.origin)
            .map((a) => a.href),
        );
        const days = new Map<string, CivilDay>([
          ...[...builtIn.dossiers.values()].map((d) => [d.dossier, d.on] as const),
          ...[...builtIn.reports.values()].map((r) => [r.report, r.on] as const),
        ]);
        const lost = links.filter((l) => {
          const own = days.get(new URL(l).pathname.split('/')[3] ?? '');
          return onOf(l) !== '2019-05-06' && !(own !== undefined && onOf(l) === writeDay(own));
        });
        expect(lost).toEqual([]);
        expect(links.length).toBeGreaterThan(10);
      }),
  );

  test.concurrent.for(IN_TURN)(
    'to another language is the same page on the same day: $name',
    ({ sample, language }) =>
      withPage({}, async (page) => {
        await open(page, language, sample);
        const before = new URL(page.url());
        const day = await page.evaluate(() =>
          new URL(document.querySelector<HTMLAnchorElement>('.brand')?.href ?? '').searchParams.get('on'),
        );
        const other = LANGUAGES.find((l) => l !== language) as string;
        await leading(page, () => page.locator(`.sub a[hreflang=${other}]`).click());
        const after = new URL(page.url());
        expect(after.pathname).toBe(before.pathname.replace(`/${language}/`, `/${other}/`));
        expect(after.searchParams.get('on')).toBe(day);
        for (const [name, value] of before.searchParams) {
          if (name !== 'on') expect(after.searchParams.get(name)).toBe(value);
        }
        expect(await page.locator('html').getAttribute('lang')).toBe(other);
      }),
  );
});

test('a reader who walks from page to page stays on one day', () =>
  withPage({}, async (page) => {
    await open(page, 'en', at('/?on=2003-03-03'));
    const steps = [
      '.sub a[href^="/en/instruments"]',
      'main a[href*="/instruments/energy-charter-treaty"]',
      'main a[href*="/parties/belarus"]',
      'main a[href*="/why/belarus/energy-charter-treaty"]',
      '.sub a[href^="/en/structures"]',
      'main a[href*="region=world"]',
      '.sub a[href^="/en/about"]',
      '.brand',
    ];
    for (const step of steps) {
      await leading(page, () => page.locator(step).first().click());
      expect(onOf(page.url()), step).toBe('2003-03-03');
      expect(await stated(page), step).toBe('3 March 2003');
    }
    await page.locator('input[type=search]').fill('charter');
    await leading(page, () => page.locator('.find button').click());
    expect(await stated(page)).toBe('3 March 2003');
    await leading(page, () => page.locator('.hits a').first().click());
    expect(await stated(page)).toBe('3 March 2003');
  }));
