/**
 * What somebody answers who was asked as a witness. C2SP tlog-witness says which answers there are; any other is the fault of whoever
 * gave it, and tells nothing of the log.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeNamed } from '../../../src/doors/circle/place.ts';
import type { Witness } from '../../../src/doors/circle/read-circle.ts';
import { sayAsked } from '../../../src/doors/cli/circle/asking.ts';
import { askWitness } from '../../../src/doors/witness/ask.ts';
import { readAddCheckpoint, writeCosignatures } from '../../../src/log/index.ts';
import type { LogReader } from '../../../src/record/store.ts';
import { WITNESS } from '../../../src/words/witness.ts';
import { WitnessedCircle } from '../../support/witnessed-circle.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-answers-'));
const SIZE = 5;
let circle: WitnessedCircle;
let witnesses: readonly Witness[] = [];
let log: LogReader;

/** The status, the type, the body and where to of one answer. */
type Given = readonly [status: number, body?: string, type?: string, location?: string];
/** What is answered to the first question, the second and all after it; asked from which size is kept. */
let answers: readonly Given[] = [];
const from: number[] = [];
const server = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  const asked = readAddCheckpoint(body);
  from.push(asked.ok ? asked.value.oldSize : -1);
  const [status, text = '', type = 'text/plain', location] = answers[
    Math.min(from.length, answers.length) - 1
  ] as Given;
  response.writeHead(status, { 'content-type': type, ...(location === undefined ? {} : { location }) });
  response.end(text);
});

beforeAll(async () => {
  circle = await WitnessedCircle.founded(home, 'alpha', 'beta');
  const office = await circle.open();
  witnesses = circle.witnessesIn(office);
  await office.store.close();
  await circle.grow(2);
  log = await placeNamed(circle.folder).read([circle.key.key]);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(home, { recursive: true, force: true });
});

const urlOf = () => new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);

async function asked(oldSize: number, ...given: readonly Given[]) {
  answers = given;
  from.length = 0;
  const published = (await log.published()) as string;
  return askWitness({ url: urlOf(), published, tiles: log.tiles, witnesses, oldSize });
}

const SIZED = 'text/x.tlog.size';

describe('no answer of a witness', () => {
  test.each<[string, number, readonly Given[], { wrong: string; found: string }]>([
    [
      '200 with a page',
      0,
      [[200, '<html>\nWelcome</html>', 'text/html']],
      { wrong: 'lines', found: '<html>' },
    ],
    ['200 with nothing', 0, [[200, '']], { wrong: 'lines', found: '' }],
    ['200 with a word', 0, [[200, 'OK']], { wrong: 'lines', found: 'OK' }],
    ['409 with a page', 0, [[409, '<html>', 'text/html']], { wrong: 'size', found: '<html>' }],
    ['409 with a size as plain text', 0, [[409, '3\n']], { wrong: 'size', found: '3' }],
    ['409 with words as a size', 0, [[409, 'three\n', SIZED]], { wrong: 'size', found: 'three' }],
    ['409 with a size that has no end', 0, [[409, '3', SIZED]], { wrong: 'size', found: '3' }],
    [
      '409 with the size that it was asked from',
      3,
      [[409, '3\n', SIZED]],
      { wrong: 'same-size', found: '3' },
    ],
    ['409 with one size for ever', 0, [[409, '3\n', SIZED]], { wrong: 'same-size', found: '3' }],
    [
      '422 where there was no proof',
      0,
      [[422, 'wrong-proof\n']],
      { wrong: 'no-proof', found: 'wrong-proof' },
    ],
    ['422 of the same size', SIZE, [[422, '']], { wrong: 'no-proof', found: '' }],
    ['204', 0, [[204]], { wrong: 'status', found: '' }],
    [
      'a redirection',
      0,
      [[301, '', 'text/plain', 'https://elsewhere.example/']],
      { wrong: 'redirect', found: 'https://elsewhere.example/' },
    ],
    [
      'a redirection by which a question would be sent again',
      0,
      [[308, '', 'text/plain', '/add-checkpoint']],
      { wrong: 'redirect', found: '/add-checkpoint' },
    ],
  ])('%s', async (_, oldSize, given, about) => {
    const answer = await asked(oldSize, ...given);
    expect(answer).toMatchObject({ kind: 'not-an-answer', ...about });
    expect(from.length).toBeLessThan(3);
  });

  test('a line by a key of the charter that does not hold', async () => {
    const [alpha] = circle.witnesses;
    const signer = alpha?.cosigner(1) as NonNullable<ReturnType<typeof circle.key.cosigner>>;
    const signature = await signer.sign('another text\n');
    const line = writeCosignatures([{ name: signer.name, keyId: signer.keyId, signature }]);
    expect(await asked(0, [200, line])).toMatchObject({
      kind: 'not-an-answer',
      wrong: 'signature',
      found: 'alpha.example/witness',
    });
  });
});

describe('an answer', () => {
  test('409 with another size is believed, and the proof begins there', async () => {
    expect(await asked(0, [409, '3\n', SIZED], [404])).toEqual({ kind: 'refused', status: 404 });
    expect(from).toEqual([0, 3]);
    expect(await asked(0, [409, '4\n', `${SIZED}; charset=utf-8`], [403])).toEqual({
      kind: 'refused',
      status: 403,
    });
    expect(await asked(0, [409, '9\n', SIZED])).toEqual({ kind: 'ahead', theirs: 9, size: SIZE });
  });

  test('another history can be what it says where a proof was given, or two roots of one size', async () => {
    const other = { kind: 'other-history', size: SIZE };
    expect(await asked(3, [422])).toEqual({ ...other, status: 422 });
    expect(await asked(SIZE, [409, 'wrong-root\n'])).toEqual({ ...other, status: 409 });
  });

  test('503, 500 and 429 say nothing but that it cannot now', async () => {
    for (const status of [503, 500, 429])
      expect(await asked(0, [status])).toEqual({ kind: 'down', cause: `${status}` });
  });
});

describe('is told', () => {
  test('as the fault of who gave it: where, what was found, what was expected, and that it says nothing of the log', async () => {
    const url = urlOf();
    const says = async (...given: readonly Given[]) => sayAsked(WITNESS.en, url, await asked(0, ...given));
    const rest =
      'That tells nothing of this log. Look whether the address is right, and tell whoever keeps that witness.';
    const no = `${url.href}: did not answer as a witness does (C2SP tlog-witness): `;
    expect(await says([409, '<html>', 'text/html'])).toBe(
      `${no}HTTP 409 with <html> as text/html; expected the size that it cosigned last, in decimal, as text/x.tlog.size. ${rest}`,
    );
    expect(await says([302, '', 'text/plain', 'https://elsewhere.example/'])).toBe(
      `${no}HTTP 302, a redirection to https://elsewhere.example/; expected an answer at this address. ${rest}`,
    );
    expect(await says([200, ''])).toBe(
      `${no}HTTP 200 with ""; expected lines of signatures, “— name base64”. ${rest}`,
    );
  });

  test('in every language, whatever is wrong with it, with the status and what was found', async () => {
    for (const w of Object.values(WITNESS))
      for (const [wrong, says] of Object.entries(w.notAnAnswer)) {
        const text = says({ status: 418, found: 'FOUND', type: 'TYPE' });
        expect(text).toMatch(/HTTP \d{3}|418/);
        if (!['no-proof', 'status'].includes(wrong)) expect(text).toContain('FOUND');
      }
  });

  test('what a witness says of the log is told as what it says', async () => {
    const [url, en] = [urlOf(), WITNESS.en];
    expect(sayAsked(en, url, { kind: 'other-history', status: 422, size: 5 })).toContain(
      'it says (HTTP 422)',
    );
    expect(sayAsked(en, url, { kind: 'ahead', theirs: 9, size: 5 })).toContain('says that it has cosigned 9');
  });
});
