/** Keys whose secrets are elsewhere, as they are used: a program that signs, a passkey in a browser; and keys that are none. */
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COSIGNATURE, ED25519, utf8 } from '../../src/log/index.ts';
import { badKeys } from '../support/bad-keys.ts';
import { answerOf, FLAGS, registrationOf, testPasskey } from '../support/passkey.ts';
import { pemKey, signingProgram } from '../support/signing-program.ts';
import { type } from '../support/terminal.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-signers-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const at = (...path: string[]) => join(home, ...path);
const keep = (name: string, text: string) => writeFileSync(at(name), `${text}\n`);
const fails = async (line: string) => type(line.replaceAll('@', `${home}/`));

async function does(line: string): Promise<string> {
  const { code, out, err } = await fails(line);
  expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
  return out;
}

const by = signingProgram(at('sign.mjs'));
const device = testPasskey('alpha.example/envoy', 'sign.example', 'https://desk.sign.example');

const submit = 'act submit @signed --record @log --log @log.key';
const draft = (kind: string, key: string, body: object, powers = '') =>
  does(
    `act draft ${kind} --record @log --party alpha --key ${key} --body '${JSON.stringify(body)}' ${powers}`,
  ).then((text) => keep('draft', text));

/** Lets a key sign for alpha. @returns the id of the grant */
async function grant(to: string): Promise<string> {
  await draft('powers.grant', '@root.key', { to, kinds: ['sign', 'ratify'] });
  keep('signed', await does('act sign @draft --key @root.key'));
  return (JSON.parse(await does(`${submit} --json`)) as [{ id: string }])[0].id;
}

/** Everything about this party signs by a program: its root with Ed25519, its desk with P-256, its witness, and the log too. */
beforeAll(async () => {
  for (const [name, kind] of [
    ['root', 'ed25519'],
    ['log', 'ed25519'],
    ['witness', 'ed25519'],
    ['desk', 'p256'],
  ] as const) {
    pemKey(at(`${name}.pem`), kind);
    const own = name === 'log' ? 'depositary.example/circle' : `alpha.example/${name}`;
    await does(`key signer ${own} @${name}.key --public @${name}.pem.pub --by '${by(at(`${name}.pem`))}'`);
  }
  await does('key new alpha.example/next @next.key');
  keep('alpha.act', await does('act begin alpha --root @root.key --next @next.key --witness @witness.key'));
  keep(
    'charter',
    await does('act charter One --party @alpha.act=alpha --log @log.key --depositary Office --quorum 1'),
  );
  keep('charter', await does('act sign @charter --key @root.key'));
  await does('circle new @log @alpha.act @charter --log @log.key');
});

describe('a program that signs', () => {
  it('is kept as a file for its owner alone, which tells the public key and how to sign', async () => {
    const [key, how, ...more] = readFileSync(at('desk.key'), 'utf8').trimEnd().split('\n');
    expect([key, how, more]).toEqual([await does('key show @desk.key'), by(at('desk.pem')), []]);
    expect(statSync(at('desk.key')).mode & 0o777).toBe(0o600);
  });

  it.each(['raw', 'der', 'base64'] as const)(
    'with a key of P-256 signs an act under powers, which is recorded and found good (%s)',
    async (form) => {
      rmSync(at('desk.key'));
      const how = by(at('desk.pem'), form);
      const desk = await does(`key signer alpha.example/desk @desk.key --public @desk.pem.pub --by '${how}'`);
      const powers = `--powers ${await grant(desk)}`;
      await draft('treaty.act', '@desk.key', { instrument: 'pact', act: 'ratify' }, powers);
      keep('signed', await does('act sign @draft --key @desk.key'));
      expect(await does('act check @signed')).toContain(`signed by ${desk}`);
      expect(await does(`${submit} --receipts @receipts`)).toMatch(/is entry \d+ of \d+\.$/);
      const [{ id, receipt }] = JSON.parse(await does(`${submit} --receipts @receipts --json`));
      expect(await does(`verify ${receipt} --log @log.key`)).toContain(`Act ${id} is entry`);
      expect(await does('audit @log --log @log.key')).toMatch(/^The log is good: /);
      expect(await does('act list --record @log --log @log.key')).toMatch(
        new RegExp(`${id.slice(0, 12)} .* alpha {2}treaty\\.act {2}under powers`),
      );
    },
  );

  it('cosigns a log for a witness', async () => {
    keep('lines', await does('witness @log --key @witness.key --log @log.key --state @state'));
    expect(await does('circle cosigned @log @lines --log @log.key')).toMatch(/by alpha\.$/);
  });

  const failing = async (form: Parameters<typeof by>[1], name = 'desk') => {
    const key = `@${name}-${form}.key`;
    if (!existsSync(key.replace('@', `${home}/`)))
      await does(
        `key signer alpha.example/${name} ${key} --public @${name}.pem.pub --by '${by(at(`${name}.pem`), form)}'`,
      );
    return key;
  };

  it.each([
    ['another', 3, 'is no signature of this text under that key, and was not used'],
    ['nothing', 3, 'is no signature of this text under that key, and was not used'],
    ['fails', 5, 'ended without success'],
    ['much', 5, 'answered with more than a signature'],
  ] as const)('and answers otherwise has not signed (%s)', async (form, code, says) => {
    await draft('treaty.act', '@desk.key', { instrument: 'pact', act: 'ratify' });
    const said = await fails(`act sign @draft --key ${await failing(form)}`);
    expect({ code: said.code, out: said.out }).toEqual({ code, out: '' });
    expect(said.err).toMatch(/^alpha\.example\/desk has not signed: /);
    expect(said.err).toContain(says);
    expect((await fails(`act sign @draft --key ${await failing(form)} --lang id`)).err).toMatch(
      /^alpha\.example\/desk belum menandatangani: /,
    );
  });

  it('that is not there has not signed', async () => {
    await does("key signer alpha.example/desk @gone.key --public @desk.pem.pub --by 'exec:/no/such/program'");
    const { code, err } = await fails('act sign @draft --key @gone.key');
    expect(code).toBe(5);
    expect(err).toContain('could not be started (/no/such/program: ENOENT)');
  });

  it('for the log, when it fails, records nothing and can be asked again', async () => {
    const before = await does('audit @log --log @log.key');
    await draft('treaty.act', '@root.key', { instrument: 'pact', act: 'sign' });
    keep('signed', await does('act sign @draft --key @root.key'));
    const own = await does('key show @log.key');
    keep('log-fails.key', `${own}\n${by(at('log.pem'), 'fails')}`);
    const { code, err } = await fails('act submit @signed --record @log --log @log-fails.key');
    expect({ code, err }).toEqual({
      code: 5,
      err: expect.stringMatching(/^depositary\.example\/circle has not signed: the program ended/),
    });
    expect(await does('audit @log --log @log.key')).toBe(before);
    expect(await does(submit)).toMatch(/is entry/);
  });

  it.each([
    ["--public @desk.pem.pub --by 'sh -c true'", 2],
    ["--public @desk.pem.pub --by 'exec:'", 2],
    ['--public @sign.mjs --by ssh-agent', 3],
    ['--public @rsa.pub --by ssh-agent', 3],
    ['--public @desk.pem.pub', 2],
  ])('named wrongly makes no file: %s', async (how, code) => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
    keep('rsa.pub', rsa.export({ format: 'pem', type: 'spki' }) as string);
    const said = await fails(`key signer alpha.example/x @x.key ${how}`);
    expect({ code: said.code, out: said.out, made: existsSync(at('x.key')) }).toEqual({
      code,
      out: '',
      made: false,
    });
  });

  it('with a key of P-256 keeps no log and witnesses none', async () => {
    for (const line of [
      'circle new @p256-log @alpha.act --log @desk.key',
      'witness @log --key @desk.key --log @log.key --state @state-2',
      'act begin x --root @root.key --next @next.key --witness @desk.key',
    ]) {
      const { code, err } = await fails(line);
      expect({ line, code }).toEqual({ line, code: 3 });
      expect(err).toContain('those of logs and witnesses Ed25519');
    }
  });
});

describe('a passkey', () => {
  const registration = (said: Parameters<typeof device.assert>[1] = {}) => registrationOf(device, said);

  it('becomes a key out of its registration, with the host that it is bound to', async () => {
    keep('registered', registration());
    expect(await does('key passkey @registered alpha.example/envoy')).toBe(device.text);
    expect(JSON.parse(await does('key passkey @registered alpha.example/envoy --json'))).toEqual({
      key: device.text,
      credential: 'AA',
      rpId: 'sign.example',
      origin: 'https://desk.sign.example',
      backupEligible: false,
      backedUp: false,
    });
  });

  it.each([
    ['an assertion', { type: 'webauthn.get' }, 'not asked to sign'],
    ['of another host', { rpId: 'other.example' }, 'bound to another host'],
    ['of somebody who was not checked', { flags: 1 | FLAGS.attested }, 'did not check'],
    ['in a page inside another', { more: { crossOrigin: true } }, 'inside another page'],
    ['without a key', { flags: 5 }, 'no registration'],
    ['with a key of another kind', { extensions: new Uint8Array(100) }, 'no registration'],
    ['at no page', { origin: 'android:apk-key-hash:x' }, 'bound to another host'],
  ])('a registration that is none: %s', async (_, said, says) => {
    keep('bad', registration(said));
    const { code, err } = await fails('key passkey @bad alpha.example/envoy');
    expect(code).toBe(3);
    expect(err).toContain(says);
  });

  it('signs an act under powers by what a browser answered, and the act tells of its device', async () => {
    const powers = `--powers ${await grant(device.text)}`;
    await draft('treaty.act', device.text, { instrument: 'pact', act: 'sign' }, powers);
    const text = utf8(readFileSync(at('draft'), 'utf8'));
    const sign = (said = {}, message = text) => {
      keep('assertion', answerOf(device.assert(message, said)));
      return fails('act sign @draft --assertion @assertion');
    };
    for (const [said, message, says] of [
      [{}, utf8('another text'), 'signed another text'],
      [{ origin: 'https://other.sign.example' }, text, 'at another page'],
      [{ rpId: 'other.example' }, text, 'bound to another host'],
      [{ flags: FLAGS.present }, text, 'did not check'],
      [{ type: 'webauthn.create' }, text, 'not asked to sign'],
    ] as const) {
      const { code, out, err } = await sign(said, message);
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toContain(says);
    }
    keep('signed', (await sign({ flags: 5 | FLAGS.eligible | FLAGS.backedUp })).out);
    expect(await does('act check @signed')).toContain(
      'with a passkey at https://desk.sign.example, of which there are copies elsewhere',
    );
    const { signing, whole } = JSON.parse(await does('act check @signed --json'));
    expect([whole, signing[0].passkey]).toEqual([
      true,
      { origin: 'https://desk.sign.example', rpId: 'sign.example', backupEligible: true, backedUp: true },
    ]);
    expect(await does(submit)).toMatch(/is entry/);
    expect(await does('audit @log --log @log.key')).toMatch(/^The log is good: /);
    expect(await does('act list --record @log --log @log.key')).toMatch(/treaty\.act {2}under powers .*\n?$/);
  });

  it('signs nothing that names none, and nothing without being asked', async () => {
    await draft('treaty.act', '@root.key', { instrument: 'pact', act: 'sign' });
    const { code, err } = await fails('act sign @draft --assertion @assertion');
    expect(code).toBe(3);
    expect(err).toContain('the act names no passkey');
    expect((await fails('act sign @draft')).code).toBe(2);
  });

  it.each([
    ['the root of a party to come', `act begin x --root @root.key --next ${device.text}`],
    ['the log of a charter', `act charter x --party @alpha.act=alpha --log ${device.text} --depositary x`],
    ['the key of a log', `audit @log --log ${device.text}`],
  ])('is not %s', async (_, line) => {
    const { code, err } = await fails(line);
    expect(code).toBe(3);
    expect(err).toContain('a passkey signs only under powers');
  });
});

describe('keys that are points and no good', () => {
  for (const [code, plain] of badKeys(ED25519)) {
    const witness = badKeys(COSIGNATURE).find(([c]) => c === code)?.[1] as string;
    const to = { to: plain, kinds: ['sign'] };
    const says =
      code === 'key-small-order'
        ? 'a key is one under which anybody can sign'
        : 'that programs judge differently';
    const grantOf = `act draft powers.grant --record @log --party alpha --key @root.key --body`;
    it.each([
      ['a key to come', `act begin x --root @root.key --next ${plain}`],
      ['a root that signs elsewhere', 'act begin x --root @bad.key --next @next.key'],
      ['a witness that signs elsewhere', 'act begin x --root @root.key --next @next.key --witness @bad.key'],
      ['the log of a charter', `act charter x --party @alpha.act=alpha --log ${plain} --depositary x`],
      ['a key that acts', `act draft log.acknowledge --record @log --party alpha --key ${plain} --body {}`],
      ['a key that is given powers', `${grantOf} '${JSON.stringify(to)}'`],
      ['a key that signs elsewhere', 'act sign @draft --key @bad.key'],
      ['a file of a public key', 'audit @log --log @bad.pub'],
      ['the key of a log, to audit', `audit @log --log ${plain}`],
      ['the key of a log, to check a receipt', `verify @signed --log ${plain}`],
      ['the key of a log, to witness', `witness @log --key @witness.key --log ${plain} --state @state-3`],
      ['the key of a log, for cosignatures', `circle cosigned @log @lines --log ${plain}`],
      ['the key of a log, to list', `act list --record @log --log ${plain}`],
      ['the key of a log, to ask', `status pact --record @log --log ${plain}`],
      ['a log that signs elsewhere', 'act submit @signed --record @log --log @bad.key'],
      ['an office that signs elsewhere', 'office @log --log @bad.key --port 0'],
      ['a new log that signs elsewhere', 'circle new @bad-log @alpha.act --log @bad.key'],
      ['a witness that signs elsewhere', 'witness @log --key @bad.key --log @log.key --state @state-3'],
      ['a file to show', 'key show @bad.key'],
    ])(`${code}: %s`, async (_, line) => {
      keep('bad.key', `${plain}\n${by(at('root.pem'))}`);
      keep('bad.pub', plain);
      const said = await fails(line);
      expect({ line, code: said.code, out: said.out }).toEqual({ line, code: 3, out: '' });
      expect(said.err).toContain(says);
      expect(said.err).toContain(`${code}.example`);
    });

    it(`${code}: in an act that somebody else drafted, as its signer finds out and its depositary`, async () => {
      const body = JSON.parse((readFileSync(at('alpha.act'), 'utf8').split('\n')[1] as string) ?? '');
      body.body.witness = witness;
      const sorted = JSON.stringify(body, (_, value) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
          : value,
      );
      keep('drafted', `mufakat/act/v1\n${sorted}`);
      const signed = await fails('act sign @drafted --key @root.key');
      expect({ code: signed.code, out: signed.out }).toEqual({ code: 3, out: '' });
      expect(signed.err).toContain(says);
    });
  }

  it('a public key of OpenSSH or PEM that is none is not kept', async () => {
    for (const [code, text] of badKeys(ED25519)) {
      const bytes = Buffer.from(text.replace(/^[^+]+\+[^+]+\+/, ''), 'base64').subarray(1);
      const blob = Buffer.concat([Buffer.from('\0\0\0\x0bssh-ed25519\0\0\0\x20', 'latin1'), bytes]);
      keep('bad.pub', `ssh-ed25519 ${blob.toString('base64')} somebody`);
      const said = await fails('key signer alpha.example/x @x.key --public @bad.pub --by ssh-agent');
      expect({ code: said.code, made: existsSync(at('x.key')) }).toEqual({ code: 3, made: false });
      expect(said.err).toContain(code === 'key-small-order' ? 'anybody can sign' : 'judge differently');
    }
  });
});
