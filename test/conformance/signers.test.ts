/**
 * Signers that nobody here wrote: OpenSSH's agent with keys of both kinds, and `openssl` as the program of a key of P-256, each signing
 * acts that a log takes in and an audit finds good; `openssl` on a passkey's signature out of an act.
 * Where a program is missing the tests say so and are skipped; `npm run check:long` installs them.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeSha256 } from '../../src/doors/node-engine.ts';
import { concat, utf8 } from '../../src/log/index.ts';
import { readAssertion } from '../../src/prove/index.ts';
import { testPasskey } from '../support/passkey.ts';
import { type } from '../support/terminal.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-by-'));
const at = (name: string) => join(home, name);
const keep = (name: string, text: string) => writeFileSync(at(name), `${text}\n`);
const has = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore' }).error === undefined;
const hasOpenssl = has('openssl', 'version');
const hasSsh = ['ssh-agent', 'ssh-add', 'ssh-keygen'].every((command) => has(command, '-?'));
const fails = (line: string) => type(line.replaceAll('@', `${home}/`));

async function does(line: string): Promise<string> {
  const { code, out, err } = await fails(line);
  expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
  return out;
}

afterAll(() => rmSync(home, { recursive: true, force: true }));

let circles = 0;

/** A party begins with that root key, in a log of its own, and lets another key sign for it. What both do is found good. */
async function signs(root: string, log: string, desk: string): Promise<void> {
  const folder = `@circle-${++circles}`;
  const submit = async (sign: string) => {
    keep('signed', await does(`act sign @draft --key ${sign}`));
    const out = await does(`act submit @signed --record ${folder} --log ${log} --json`);
    return (JSON.parse(out) as [{ id: string }])[0].id;
  };
  keep('alpha', await does(`act begin alpha --root ${root} --next @next.key`));
  keep(
    'draft',
    await does(`act charter One --party @alpha=alpha --log ${log} --depositary Office --quorum 0`),
  );
  keep('charter', await does(`act sign @draft --key ${root}`));
  await does(`circle new ${folder} @alpha @charter --log ${log}`);
  const to = await does(`key show ${desk}`);
  const draft = `act draft --record ${folder} --party alpha`;
  const grant = JSON.stringify({ to, kinds: ['ratify'] });
  keep('draft', await does(`${draft} powers.grant --key ${root} --body '${grant}'`));
  const powers = await submit(root);
  const ratify = `'{"instrument":"pact","act":"ratify"}'`;
  keep('draft', await does(`${draft} treaty.act --key ${desk} --powers ${powers} --body ${ratify}`));
  await submit(desk);
  expect(await does(`audit ${folder} --log ${log}`)).toMatch(/^The log is good: 4 entries/);
  expect(await does(`act list --record ${folder} --log ${log}`)).toContain('under powers');
}

beforeAll(async () => {
  await does('key new alpha.example/next @next.key');
  await does('key new depositary.example/circle @log.key');
});

describe('openssl', () => {
  beforeAll(async () => {
    if (!hasOpenssl) return;
    const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
    for (const name of ['root', 'desk']) {
      const pem = at(`${name}.pem`);
      openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', pem);
      openssl('ec', '-in', pem, '-pubout', '-out', `${pem}.pub`);
      const by = `exec:openssl dgst -sha256 -sign ${pem}`;
      await does(`key signer alpha.example/${name} @${name}.key --public @${name}.pem.pub --by '${by}'`);
    }
  });

  test.runIf(hasOpenssl)(
    'signs with P-256 as a root and under powers, and all of it is found good',
    async () => {
      await signs('@root.key', '@log.key', '@desk.key');
    },
  );

  test.runIf(hasOpenssl)('finds a passkey’s signature good, over what the browser signs', () => {
    const device = testPasskey('openssl.example/passkey');
    const message = utf8('a text\n');
    const { authenticatorData, clientData, der } = device.assert(message);
    const assertion = readAssertion(device.payload(message));
    expect(assertion?.clientData).toEqual(clientData);
    const spki = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex');
    writeFileSync(at('passkey.der'), concat(spki, device.point));
    writeFileSync(at('passkey.sig'), der);
    writeFileSync(at('passkey.signed'), concat(authenticatorData, nodeSha256(clientData)));
    const verify = ['dgst', '-sha256', '-keyform', 'DER', '-verify', at('passkey.der')];
    const { stdout } = spawnSync(
      'openssl',
      [...verify, '-signature', at('passkey.sig'), at('passkey.signed')],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout).toBe('Verified OK\n');
  });

  test.skipIf(hasOpenssl)('is not here: install openssl', () => {});
});

describe('OpenSSH’s agent', () => {
  const before = process.env.SSH_AUTH_SOCK;
  let agent: ReturnType<typeof spawn> | undefined;

  beforeAll(async () => {
    if (!hasSsh) return;
    agent = spawn('ssh-agent', ['-D', '-a', at('agent')], { stdio: 'ignore' });
    while (!existsSync(at('agent')) && agent.exitCode === null) await new Promise((r) => setTimeout(r, 50));
    process.env.SSH_AUTH_SOCK = at('agent');
    for (const [name, kind] of [
      ['ed25519', 'ed25519'],
      ['ecdsa', 'ecdsa'],
      ['kept', 'ed25519'],
    ] as const) {
      execFileSync('ssh-keygen', ['-q', '-t', kind, '-N', '', '-C', 'a comment', '-f', at(`ssh-${name}`)]);
      if (name !== 'kept') execFileSync('ssh-add', ['-q', at(`ssh-${name}`)], { stdio: 'ignore' });
      const own = name === 'kept' ? 'depositary.example/circle' : `alpha.example/${name}`;
      await does(`key signer ${own} @ssh-${name}.key --public @ssh-${name}.pub --by ssh-agent`);
    }
  });
  afterAll(() => {
    agent?.kill();
    if (before === undefined) delete process.env.SSH_AUTH_SOCK;
    else process.env.SSH_AUTH_SOCK = before;
  });

  test.runIf(hasSsh)('signs for a root with Ed25519 and for a desk with P-256', async () => {
    await signs('@ssh-ed25519.key', '@log.key', '@ssh-ecdsa.key');
  });

  test.runIf(hasSsh)('signs for a root with P-256, and for a log', async () => {
    expect((await fails('circle new @no-log @alpha --log @ssh-kept.key')).err).toContain(
      'the SSH agent has no such key; add it with ssh-add',
    );
    execFileSync('ssh-add', ['-q', at('ssh-kept')], { stdio: 'ignore' });
    await signs('@ssh-ecdsa.key', '@ssh-kept.key', '@ssh-ed25519.key');
  });

  test.runIf(hasSsh)('that is locked has signed nothing', async () => {
    // a password is asked for at a terminal, or of a program
    writeFileSync(at('ask'), '#!/bin/sh\necho secret\n', { mode: 0o700 });
    const env = { ...process.env, SSH_ASKPASS: at('ask'), SSH_ASKPASS_REQUIRE: 'force', DISPLAY: ':0' };
    execFileSync('ssh-add', ['-x'], { env, stdio: 'ignore' });
    const { code, err } = await fails('act begin x --root @ssh-ed25519.key --next @next.key');
    execFileSync('ssh-add', ['-X'], { env, stdio: 'ignore' });
    expect(code).toBe(5);
    expect(err).toMatch(/^alpha\.example\/ed25519 has not signed: the SSH agent has no such key/);
  });

  test.skipIf(hasSsh)('is not here: install openssh-client', () => {});
});
