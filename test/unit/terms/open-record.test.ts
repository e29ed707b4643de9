/** The record at a size, and the members of declared lists. */
import { describe, expect, it } from 'vitest';
import { atSize, membersOf } from '../../../src/terms/open-record.ts';
import type { Region } from '../../../src/terms/region.ts';
import { acts, pactRecord, recordOf, treaty } from '../law/small-record.ts';

const clauses = { when: '{consents: 2, of: states}' };

describe('the record with its first so many acts', () => {
  const record = recordOf({
    'instruments/accord.yaml': treaty('accord', clauses),
    'instruments/accord.csv': acts('beta,ratify,,2001-02-01,,'),
    'instruments/pact.yaml': treaty('pact', clauses),
    'instruments/pact.csv': acts('alpha,ratify,,2001-01-10,,\nbeta,ratify,,2001-03-01,,'),
  });

  it('acts stand in the order of files and rows, whatever their days', () => {
    expect(record.entries).toEqual(['accord/beta-ratify', 'pact/alpha-ratify', 'pact/beta-ratify']);
  });

  it('keeps the first, and everything that is not an act', () => {
    const first = atSize(record, 2);
    expect(first.entries).toEqual(['accord/beta-ratify', 'pact/alpha-ratify']);
    expect(first.acts.map((a) => a.entry)).toEqual(first.entries);
    expect([...first.instruments.keys()]).toEqual(['accord', 'pact']);
    expect(first.parties).toBe(record.parties);
  });

  it('of nothing is a record without acts', () => {
    expect(atSize(record, 0).acts).toEqual([]);
  });

  it('of all its acts, or of more, is itself', () => {
    expect(atSize(record, 3)).toBe(record);
    expect(atSize(record, 99)).toBe(record);
  });

  it('a shorter part of a part is the same as that part', () => {
    expect(atSize(atSize(record, 2), 1)).toEqual(atSize(record, 1));
  });
});

describe('members of a list', () => {
  const list = (id: string, members: string, more = '') =>
    `{region: ${id}, title: {en: L, id: L}, definition: {en: L, id: L}, sources: [paper], members: [${members}]${more}}`;
  const members = (files: Record<string, string>, of: string) => membersOf(recordOf(files), of);

  it('its own, and those of the list it extends, once each', () => {
    const files = {
      'regions/near.yaml': list('near', 'alpha, beta'),
      'regions/far.yaml': list('far', 'beta, gamma', ', extends: near'),
    };
    expect(members(files, 'near')).toEqual(['alpha', 'beta']);
    expect([...members(files, 'far')].sort()).toEqual(['alpha', 'beta', 'gamma']);
  });

  it('lists that extend each other, which no file may say, would have the same members', () => {
    const record = recordOf({
      'regions/near.yaml': list('near', 'alpha'),
      'regions/far.yaml': list('far', 'beta', ', extends: near'),
    });
    const [near, far] = ['near', 'far'].map((id) => record.regions.get(id) as Region) as [Region, Region];
    const round = {
      ...record,
      regions: new Map([...record.regions, ['near', { ...near, extends: far.region }]]),
    };
    expect(membersOf(round, 'near').sort()).toEqual(['alpha', 'beta']);
    expect(membersOf(round, 'far').sort()).toEqual(['alpha', 'beta']);
  });

  it('a list that is not on file has none', () => {
    expect(membersOf(pactRecord(clauses, ''), 'near')).toEqual([]);
  });
});
