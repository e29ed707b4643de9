/** What a file of an instrument may say, and what is refused. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ForceCondition } from '../../../src/terms/condition.ts';
import { Instrument, OpenTo } from '../../../src/terms/instrument.ts';
import { treaty } from '../law/small-record.ts';

const file = (change: (x: Record<string, unknown>) => void = () => {}) => {
  const value = parse(treaty('pact', { when: '{consents: 3, of: states}', after: 'd+30' }));
  change(value);
  return Instrument.safeParse(value);
};
const accepts = (schema: { safeParse(v: unknown): { success: boolean } }, yaml: string) =>
  schema.safeParse(parse(yaml)).success;

describe('an instrument', () => {
  it('without publications, provisions or accounts has none', () => {
    expect(file().data).toMatchObject({
      published: [],
      provisions: [],
      accounts: [],
      concerns: [],
      notes: [],
    });
  });

  it.each(['participation', 'consentBy'])('says at least one thing under %s', (key) => {
    expect(
      file((x) => {
        x[key] = [];
      }).success,
    ).toBe(false);
  });

  it.each(['entryIntoForce', 'title', 'binding', 'adopted'])('does not do without %s', (key) => {
    expect(file((x) => Reflect.deleteProperty(x, key)).success).toBe(false);
  });

  it('with a key that is not known is refused', () => {
    expect(
      file((x) => {
        x.inForceSince = '2001-01-01';
      }).success,
    ).toBe(false);
  });

  it.each(['legal', 'political'])('is %s', (binding) => {
    expect(
      file((x) => {
        x.binding = binding;
      }).data?.binding,
    ).toBe(binding);
  });
});

describe('a condition for entry into force', () => {
  it.each([
    '{consents: 30, of: states}',
    '{consents: all, of: signatories}',
    '{consents: majority, of: anyone}',
    '{consents: 2, of: {parties: [alpha, beta]}}',
    '{consents: majority, of: {signatoriesExcept: [alpha]}}',
    '{consents: 2, of: states, by: [sign]}',
    '{day: 2001-01-01}',
    '{all: [{day: 2001-01-01}, {any: [{consents: 1, of: states}]}]}',
  ])('%s is one', (yaml) => {
    expect(accepts(ForceCondition, yaml)).toBe(true);
  });

  it.each([
    ['{consents: 0, of: states}', 'no consent at all'],
    ['{consents: 2.5, of: states}', 'half a consent'],
    ['{consents: most, of: states}', 'an unknown share'],
    ['{consents: 2}', 'of whom?'],
    ['{consents: 2, of: members}', 'an unknown group'],
    ['{consents: all, of: {parties: []}}', 'all of nobody'],
    ['{consents: 3, of: {parties: [alpha, beta]}}', 'three of two'],
    ['{consents: 2, of: states, by: [vote]}', 'no such act'],
    ['{all: []}', 'an empty list'],
    ['{any: []}', 'an empty list'],
    ['{day: 2001-02-30}', 'no such day'],
    ['{day: 2001-02-28, consents: 1, of: states}', 'two conditions in one'],
    ['{}', 'nothing'],
  ])('%s is refused: %s', (yaml) => {
    expect(accepts(ForceCondition, yaml)).toBe(false);
  });
});

describe('to whom a way in is open', () => {
  it.each([
    'any-state',
    '{parties: [alpha]}',
    '{partyTo: pact}',
    '{term: {en: A near State, id: Negara dekat}, readAs: [near]}',
    '{term: {en: A near State, id: Negara dekat}, readAs: []}',
  ])('%s', (yaml) => {
    expect(accepts(OpenTo, yaml)).toBe(true);
  });

  it.each(['anyone', '{parties: []}', '{term: {}, readAs: [near]}', '{partyTo: pact, parties: [alpha]}'])(
    'not %s',
    (yaml) => {
      expect(accepts(OpenTo, yaml)).toBe(false);
    },
  );
});
