/** `mufakat notify`: who is told, what follows, and a draft in every language. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { notificationPdf } from '../../src/doors/out/notification-pdf.ts';
import type { Draft } from '../../src/doors/views/notification.ts';
import { OUT } from '../../src/words/out.ts';
import { SPOKEN } from '../../src/words/speaker.ts';
import { builtIn } from '../support/record.ts';
import { TODAY, type } from '../support/terminal.ts';
import { typedHome } from '../support/typed-home.ts';

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
    const act = builtIn.acts.find((a) => a.instrument === 'chemical-weapons' && a.kind === 'ratify');
    const day = act?.received?.latest ?? Number.NaN;
    const { recipients } = await dataOf(act?.entry as string);
    const told = Object.values(recipients as Record<string, string[]>).flat();
    const states = [...builtIn.parties.values()].filter((p) => p.kind === 'state');
    // Those that are surely no more are not told; of one of which that is open nobody decides it here.
    const gone = states.filter((p) => (p.until?.latest ?? Infinity) < day).map((p) => p.id);
    expect(gone).toEqual(['czechoslovakia', 'german-democratic-republic', 'soviet-union']);
    expect(told.length).toBe(states.length - gone.length - 1);
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
    for (const language of ['en', 'id', 'vi', 'ru'] as const) {
      const { drafts } = await dataOf(ACT);
      const draft = drafts.find((d: { language: string }) => d.language === language);
      const day = {
        en: '1 February 2025',
        id: '1 Februari 2025',
        vi: 'ngày 1 tháng 2 năm 2025',
        ru: '1 февраля 2025 года',
      }[language];
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

describe('a PDF of the draft', () => {
  const { at, does, types } = typedHome('pdf');
  /** What its streams of content hold, inflated. */
  const insideOf = (bytes: Buffer): string =>
    [...bytes.toString('latin1').matchAll(/stream\n([\s\S]*?)\nendstream/g)]
      .map(([, data]) => {
        try {
          return inflateSync(Buffer.from(data as string, 'latin1')).toString('latin1');
        } catch {
          return '';
        }
      })
      .join('\n');

  test('is tagged, says its title and languages, embeds its letters, and has the same bytes each time', async () => {
    await does(`notify ${ACT} --pdf @one.pdf`);
    await does(`notify ${ACT} --pdf @two.pdf --json`);
    const bytes = readFileSync(at('one.pdf'));
    expect(bytes.equals(readFileSync(at('two.pdf')))).toBe(true);
    const text = bytes.toString('latin1');
    expect(text).toMatch(/^%PDF-1\.7/);
    expect(text).toContain('/Marked true');
    expect(text).toMatch(/\/DisplayDocTitle true/);
    for (const language of Object.keys(SPOKEN)) expect(text).toContain(`/Lang (${language})`);
    for (const type of ['Document', 'Sect', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody'])
      expect(text).toContain(`/S /${type}\n`);
    expect(text).toMatch(/\/BaseFont \/[A-Z]{6}\+SourceSerif4/);
    expect(text).toContain('/ToUnicode');
    expect(insideOf(bytes)).toContain('/MCID 0');
    expect((await types(`notify ${ACT} --pdf @one.pdf`)).code).toBe(2);
  });

  test('has letters of Vietnamese and Russian, and refuses one that it does not have', async () => {
    const draft: Draft = {
      language: 'en',
      head: 'Thông báo · Уведомление',
      title: 'Việt Nam gửi công hàm',
      lines: ['Съезд объявил ещё раз. '.repeat(200)],
      clocksHead: 'Đ',
      clocks: ['ữ'],
      to: 'к',
      recipients: [{ group: 'и', names: ['й'] }],
      foot: [],
    };
    const map = insideOf(Buffer.from(await notificationPdf([draft], TODAY)));
    // in the tables by which a reader finds the letters again (ToUnicode)
    for (const letter of 'ệửữйщ') expect(map).toContain(letter.charCodeAt(0).toString(16).padStart(4, '0'));
    await expect(notificationPdf([{ ...draft, head: '条約' }], TODAY)).rejects.toThrow('条');
  });
});

describe('of a reservation', () => {
  const RECORD = 'test/golden/cases/answers-to-one-reservation/record';
  const asked = async (act: string, language = 'en') => {
    const { out } = await type(`mufakat notify pact/${act} --data ${RECORD} --json --lang ${language}`);
    const { data } = JSON.parse(out);
    const draft = data.drafts.find((d: { language: string }) => d.language === language);
    return { objections: data.objections, clocks: draft.clocks.join('\n'), lines: draft.lines.join('\n') };
  };

  test('the last day for objections is told, twelve months after notification (VCLT 20(5))', async () => {
    const { objections, clocks, lines } = await asked('alpha-reserve');
    expect(objections).toEqual([
      {
        reservation: 'pact/alpha-reserve',
        acceptance: 'each',
        within: 'm+12',
        last: '2011-03-15',
        earliest: '2011-03-15',
      },
    ]);
    expect(clocks).toContain('in time until 15 Mar 2011, 12 months after notification');
    expect(lines).toContain('Provisions: art. 9.');
  });

  test('so it is of the consent that contains it, and of an objection that answers it', async () => {
    for (const act of ['alpha-ratify', 'zeta-object'])
      expect((await asked(act)).objections).toMatchObject([{ last: '2011-03-15' }]);
    expect((await asked('beta-ratify')).objections).toEqual([]);
  });

  test('without a notification on record no last day is told, and why', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mufakat-'));
    cpSync(RECORD, folder, { recursive: true });
    const table = join(folder, 'instruments', 'pact.csv');
    const text = readFileSync(table, 'utf8').replace('2010-03-01,2010-03-15,', '2010-03-01,,');
    writeFileSync(
      table,
      `${text.trimEnd()}\nbeta-accept,beta,accept-reservation,,2010-05-01,,,alpha-reserve,,,reported,invented,certain\n`,
    );
    for (const language of ['en', 'id']) {
      const said = await type(`mufakat notify pact/alpha-reserve --data ${folder} --json --lang ${language}`);
      const { data } = JSON.parse(said.out);
      expect(data.objections).toMatchObject([{ last: null, earliest: '2011-03-01' }]);
    }
    const accepted = JSON.parse(
      (await type(`mufakat notify pact/beta-accept --data ${folder} --json`)).out,
    ).data;
    expect(accepted.drafts[0].clocks.join(' ')).toContain('accepted expressly by Beta');
    rmSync(folder, { recursive: true });
  });
});
