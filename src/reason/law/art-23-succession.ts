/**
 * From when a succession has effect, where the record has no such day.
 *
 * Source: Vienna Convention on Succession of States in respect of Treaties, art. 23(1): from the date of the succession
 * of States, or of entry into force if that is later. Practice differs: about half of the successions published are
 * dated back so, a third have effect from the day of the notification. So the instrument, or its depositary, says which;
 * where neither does, the days between are left open.
 *
 * Rows: separation, succession-effect.
 */

import type { Act } from '../../terms/act.ts';
import { type Condition, reachedAtom, since } from '../kernel/clause.ts';
import type { AboutParty } from './about.ts';
import { countsOn, did } from './atoms.ts';

export function succession(of: AboutParty, act: Act): Condition {
  const from = of.instrument.successions?.from;
  if (from === 'receipt') return reachedAtom(did(act.entry));
  const { became } = of;
  if (from === 'succession-of-states') return since(became);
  return since({ earliest: became.earliest, latest: countsOn(act).latest });
}
