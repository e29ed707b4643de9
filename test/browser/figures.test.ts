/** Drawn figures: named, readable, and inside their frames. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { EVERYTHING, LANGUAGES, PAGES, type Sample } from '../support/pages.ts';
import { builtIn } from '../support/record.ts';
import { DESK, open, PHONE, TABLET, withPage } from './support.ts';

/** What is wrong with the figures that can be seen now. */
function faults(page: Page): Promise<{ figures: number; faults: string[] }> {
  return page.evaluate(() => {
    const found: string[] = [];
    const figures = [...document.querySelectorAll<SVGSVGElement>('svg[role=img]')].filter((f) =>
      f.checkVisibility(),
    );
    const area = (r: DOMRect) => r.width * r.height;
    const common = (a: DOMRect, b: DOMRect) =>
      Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
      Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
    for (const figure of figures) {
      const named = (figure.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent?.trim() ?? '');
      if (named.length < 2 || named.some((n) => n === '')) found.push(`not named and described: ${named}`);
      const frame = figure.getBoundingClientRect();
      const texts = [...figure.querySelectorAll('text')].map((e) => ({
        words: e.textContent ?? '',
        box: e.getBoundingClientRect(),
        of: e.previousElementSibling,
      }));
      for (const { words, box, of } of texts) {
        if (
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1
        )
          found.push(`outside the frame: ${words}`);
        // A name stands in the box drawn just before it.
        const around = of?.matches('.node, .inner') ? of.getBoundingClientRect() : undefined;
        if (around && (box.left < around.left || box.right > around.right))
          found.push(`wider than its box: ${words}`);
      }
      texts.forEach((a, i) => {
        for (const b of texts.slice(i + 1)) {
          if (common(a.box, b.box) > 0.15 * Math.min(area(a.box), area(b.box)))
            found.push(`over one another: ${a.words} / ${b.words}`);
        }
      });
      // A figure is as wide as it is drawn, or smaller with its text; text is never made larger.
      const scale = frame.width / figure.viewBox.baseVal.width;
      if (texts.length > 0 && Math.abs(scale - 1) > 0.01) found.push(`text scaled by ${scale}`);
    }
    return { figures: figures.length, faults: found };
  });
}

/** A figure that is wider than its place can be moved with keys. */
function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('svg[role=img]')]
      .filter((f) => f.checkVisibility())
      .flatMap((f) => {
        const place = f.parentElement as HTMLElement;
        return place.scrollWidth > place.clientWidth + 1 && place.tabIndex < 0
          ? [`${f.getAttribute('aria-labelledby')}: ${place.scrollWidth} in ${place.clientWidth}`]
          : [];
      }),
  );
}

const withFigures = PAGES.filter((p) => /^\/(dossiers|instruments|structures)[/?]?/.test(p.path)).filter(
  (p) => p.status === undefined && p.path !== '/dossiers' && p.path !== '/instruments',
);

describe.each(LANGUAGES)('in %s', (language) => {
  test.concurrent.for(withFigures)('figures are named, and their words apart and inside: $name', (sample) =>
    withPage({}, async (page) => {
      await open(page, language, sample);
      for (const viewport of [DESK, TABLET, PHONE]) {
        await page.setViewportSize(viewport);
        const found = await faults(page);
        expect(found.faults, `${viewport.width} px`).toEqual([]);
        expect(await outOfReach(page), `${viewport.width} px`).toEqual([]);
        // Where nobody waits nothing is drawn, nor are so few pairs that a table names them.
        if (!/on=(2000|1979)|bangkok-treaty.relations/.test(sample.path))
          expect(found.figures).toBeGreaterThan(0);
      }
    }),
  );
});

describe('the number of parties over time', () => {
  const days = ['1900-01-01', '1950-07-01', '1992-01-31', '2004-05-01', '2026-03-02', '2099-12-31'];

  // in `check:long` each on two of the days, in turn
  const drawn = [...builtIn.instruments.keys()].map(
    (id, i) => [id, days.filter((_, d) => EVERYTHING || d % 3 === i % 3)] as const,
  );
  test.concurrent.for(drawn)('can be drawn on any day: %s', ([id, some]) =>
    withPage({}, async (page) => {
      for (const on of some) {
        const sample: Sample = { name: id, path: `/instruments/${id}?on=${on}` };
        await open(page, 'en', sample);
        for (const viewport of [DESK, PHONE]) {
          await page.setViewportSize(viewport);
          expect((await faults(page)).faults, `${on}, ${viewport.width} px`).toEqual([]);
        }
      }
    }),
  );

  test('is drawn whole, with the day asked about in sight', () =>
    withPage({}, async (page) => {
      await open(page, 'en', { name: '', path: '/instruments/energy-charter-treaty?on=2026-03-02' });
      for (const viewport of [DESK, TABLET, PHONE, { width: 320, height: 600 }]) {
        await page.setViewportSize(viewport);
        const room = await page.evaluate(() => {
          const place = [...document.querySelectorAll('.step > div')].find((d) => d.checkVisibility());
          const needle = place?.querySelector('.needle');
          return place && needle
            ? place.getBoundingClientRect().right - needle.getBoundingClientRect().right
            : undefined;
        });
        expect(room, `${viewport.width} px`).toBeGreaterThan(0);
      }
    }));
});

describe('a mark', () => {
  test.concurrent.for(PAGES)(
    'is hidden from those who hear the page, and its word follows: $name',
    (sample) =>
      withPage({}, async (page) => {
        await open(page, 'en', sample);
        const alone = await page.evaluate(() =>
          [...document.querySelectorAll('svg.g')]
            .filter((m) => {
              const words = m.closest('li, td, th, p, dd, .ans, .concl, .legend, figure, article, h2, h4');
              return m.getAttribute('aria-hidden') !== 'true' || (words?.textContent ?? '').trim() === '';
            })
            .map((m) => m.parentElement?.outerHTML.slice(0, 100)),
        );
        expect(alone).toEqual([]);
      }),
  );
});
