/**
 * Layouts of status tables as their publishers print them: the headings by which one is recognised, and what they mean.
 *
 * Source: exports and pages of the publishers as seen in 2015 to 2026. Publishers are named here and nowhere else in the
 * program. A layout proposes a mapping like any other: a person confirms it.
 */
import type { Proposal } from '../sheets/mapping.ts';
import { hcch } from './hcch.ts';
import { netherlands } from './netherlands.ts';
import { treatiesOnline } from './treaties-online.ts';
import { untc } from './untc.ts';
import { unts } from './unts.ts';
import { wipo } from './wipo.ts';

export interface Layout {
  readonly publisher: string;
  fits(headings: readonly string[]): boolean;
  mapping(headings: readonly string[]): Proposal;
}

export const LAYOUTS: readonly Layout[] = [unts, treatiesOnline, ...netherlands, hcch, wipo, untc];
