/** Whoever acts in the built-in record has what answers, `dates` and `export` need of a party: names and codes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Party } from '../../src/terms/party.ts';
import { SPOKEN, Speaker, type Spoken } from '../../src/words/speaker.ts';
import { ROOT } from '../support/generated.ts';
import { builtIn } from '../support/record.ts';

const acting = [...new Set(builtIn.acts.map((a) => a.party as string))].sort();
const party = (id: string): Party => builtIn.parties.get(id) as Party;
const states = acting.map(party).filter((p) => p.kind === 'state');

describe('parties that act in the built-in record', () => {
  test('have a name in every language of the program', () => {
    for (const language of Object.keys(SPOKEN) as Spoken[]) {
      const s = new Speaker(language, builtIn);
      expect(acting.filter((id) => s.name(id).trim() === '')).toEqual([]);
    }
    expect(states.filter((p) => !p.name.vi || !p.name.ru)).toEqual([]);
  });

  test('if States, have an ISO code each, and no two of them the same', () => {
    expect(states.filter((p) => !p.iso3).map((p) => p.id)).toEqual([]);
    const codes = states.map((p) => p.iso3);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('if States, have an area code, but for those that ended', () => {
    const ended = new Set(builtIn.acts.filter((a) => a.kind === 'end').map((a) => a.party));
    expect(states.filter((p) => !p.m49 && !ended.has(p.id)).map((p) => p.id)).toEqual([]);
  });

  test('if States, have a number of the Correlates of War project, but for as many as data/README.md says', () => {
    const without = [...builtIn.parties.values()].filter((p) => p.kind === 'state' && !p.cow);
    expect(readFileSync(join(ROOT, 'data/README.md'), 'utf8')).toContain(
      'nine States, the five former ones among them',
    );
    expect(without).toHaveLength(9);
  });
});
