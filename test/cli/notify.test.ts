/** `mufakat notify`: who is told, what follows, and a draft in every language. */
import { describe, expect, test } from 'vitest';
import { OUT } from '../../src/words/out.ts';
import { builtIn } from '../support/record.ts';
import { type } from '../support/terminal.ts';

const ACT = 'energy-charter-treaty/portugal-withdraw';
const dataOf = async (line: string) => JSON.parse((await type(`mufakat notify ${line} --json`)).out).data;

describe('who is told', () => {
  test('is whoever stands towards the instrument on that day, each once, and not who did the act', async () => {
    const { recipients, day } = await dataOf(ACT);
    const all = Object.values(recipients as Record<string, string[]>).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain('portugal');
    const { out } = await type(`mufakat status energy-charter-treaty --on ${day} --json`);
    const parties = JSON.parse(out).data.parties as { party: string; standing: string }[];
    const those = (standing: string) =>
      parties
        .filter((p) => p.standing === standing && p.party !== 'portugal')
        .map((p) => p.party)
        .sort();
    expect(recipients.parties.sort()).toEqual(those('in-force'));
    expect(recipients.signatories.sort()).toEqual(those('signed'));
    expect(recipients.parties.length).toBeGreaterThan(20);
  });

  test('is every State where the instrument is open to every State', async () => {
    const entry = builtIn.acts.find((a) => a.instrument === 'chemical-weapons' && a.kind === 'ratify')?.entry;
    const { recipients } = await dataOf(entry as string);
    const told = Object.values(recipients as Record<string, string[]>).flat();
    const states = [...builtIn.parties.values()].filter((p) => p.kind === 'state').length;
    expect(told.length).toBe(states - 1);
  });
});

describe('what follows', () => {
  test('are the days that the act changes, and how long after receipt', async () => {
    const act = builtIn.acts.find(
      (a) =>
        a.instrument === 'chemical-weapons' &&
        a.kind === 'accede' &&
        a.received?.earliest !== undefined &&
        a.received.earliest === a.received.latest &&
        !a.effective &&
        a.received.text > '2000',
    );
    const { effects } = await dataOf(act?.entry as string);
    const bound = effects.find((e: { after: string }) => e.after === 'in-force');
    // CWC art. XXI(2): on the thirtieth day following the date of deposit.
    expect(bound).toMatchObject({ party: act?.party, days: 30, to: null });
  });

  test('of a withdrawal has the last day on which it can be revoked', async () => {
    for (const language of ['en', 'id'] as const) {
      const { drafts } = await dataOf(ACT);
      const draft = drafts.find((d: { language: string }) => d.language === language);
      const day = language === 'en' ? '1 February 2025' : '1 Februari 2025';
      expect(draft.clocks).toContain(OUT[language].revocable({ day }));
    }
  });
});

test('the draft is printed in every language, as text and as HTML that needs nothing else, and says that it is one', async () => {
  const text = await type(`mufakat notify ${ACT}`);
  const html = await type(`mufakat notify ${ACT} --html`);
  for (const { draft } of Object.values(OUT)) {
    for (const { out } of [text, html]) expect(out).toContain(draft.head);
    for (const { out } of [text, html]) expect(out).toContain(draft.mark);
  }
  expect(html.out).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(html.out).not.toMatch(/(?:src|href)=|<script/);
  expect(html.out).toContain('<article lang="id">');
});

test('an act that is not on file is not found, with those that may have been meant', async () => {
  const { code, err, out } = await type('mufakat notify energy-charter-treaty/portugal-withdrew');
  expect([code, out]).toEqual([4, '']);
  expect(err).toContain(ACT);
});
