/** axe-core, asked about a page as it is now. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DESK, PHONE } from './support.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What it finds, a line each, short enough to be read in a failure. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Put in from outside: the page's own policy would let no script of ours in, and that is right.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const results: AxeResults = await page.evaluate(
    (runOnly) => window.axe.run(document, { runOnly, resultTypes: ['violations'] }),
    rules ? { type: 'rule' as const, values: [...rules] } : { type: 'tag' as const, values: TAGS },
  );
  return results.violations.flatMap((v) =>
    v.nodes.map((n) =>
      `${v.id}: ${n.target.join(' ')} ${n.any[0]?.message ?? n.all[0]?.message ?? ''}`.trim(),
    ),
  );
}

/** That it finds nothing in a page as it is now, in light, dark and on a phone. @param at told with a failure */
export async function nothingFound(page: Page, at = ''): Promise<void> {
  for (const [viewport, colorScheme] of [
    [DESK, 'light'],
    [DESK, 'dark'],
    [PHONE, 'light'],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), `${at}${viewport.width} px, ${colorScheme}`).toEqual([]);
  }
}
