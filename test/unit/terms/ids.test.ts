/** The forms of the names by which entries point at each other. */
import { describe, expect, it } from 'vitest';
import {
  DossierId,
  EventId,
  InstrumentId,
  ItemId,
  OptionId,
  PartyId,
  ProposalId,
  ReadingId,
  RegionId,
  ReportId,
  SourceId,
} from '../../../src/terms/ids.ts';

const accepts = (schema: { safeParse(v: unknown): { success: boolean } }) => (id: unknown) =>
  schema.safeParse(id).success;

describe('names of parties, instruments, sources and the rest', () => {
  const slugs = [
    PartyId,
    SourceId,
    EventId,
    InstrumentId,
    ProposalId,
    RegionId,
    DossierId,
    ReportId,
    OptionId,
  ];

  it.each(['alpha', 'alpha-beta', 'pact-2001', '2001', 'a', 'a-1-b'])('%s is one', (id) => {
    for (const schema of slugs) expect(accepts(schema)(id)).toBe(true);
  });

  it.each([
    '',
    'Alpha',
    'alpha beta',
    'alpha_beta',
    '-alpha',
    'alpha-',
    'alpha--beta',
    'alpha/beta',
    'alpha.beta',
    'альфа',
    'alphá',
    'alpha\n',
    'alpha,beta',
    'alpha(beta)',
    7,
    null,
  ])('%j is none', (id) => {
    for (const schema of slugs) expect(accepts(schema)(id)).toBe(false);
  });

  it('the refusal names the form', () => {
    expect(PartyId.safeParse('Alpha').error?.issues[0]?.message).toBe('form:slug');
    expect(ItemId.safeParse('a1').error?.issues[0]?.message).toBe('form:item-id');
    expect(ReadingId.safeParse('Q1').error?.issues[0]?.message).toBe('form:reading-id');
  });
});

describe('names inside a dossier', () => {
  it.each(['A1', 'A7b', 'G12', 'ABC999', 'ABC999z'])('%s is an entry', (id) => {
    expect(accepts(ItemId)(id)).toBe(true);
  });

  it.each(['a1', 'A', '1', 'A1234', 'ABCD1', 'A1bc', 'A1B', 'A-1', ' A1', 'A1\n'])('%j is no entry', (id) => {
    expect(accepts(ItemId)(id)).toBe(false);
  });

  it.each(['R1', 'R12', 'R999'])('%s is a question', (id) => {
    expect(accepts(ReadingId)(id)).toBe(true);
  });

  it.each(['R', 'R1000', 'r1', 'Q1', 'R1a'])('%j is no question', (id) => {
    expect(accepts(ReadingId)(id)).toBe(false);
  });
});
