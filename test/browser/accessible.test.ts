/** What a machine can find against WCAG 2.0 to 2.2 A and AA, and against good practice. */
import { test } from 'vitest';
import { IN_TURN } from '../support/pages.ts';
import { nothingFound } from './accessible.ts';
import { open, withPage } from './support.ts';

test.concurrent.for(IN_TURN)(
  'axe finds nothing in light, dark and on a phone: $name',
  ({ language, sample }) =>
    withPage({}, async (page) => {
      await open(page, language, sample);
      await nothingFound(page);
    }),
);
