/** Three parties and a depositary, from nothing to a treaty in force, typed as they would type it. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KeyPair, keyIn } from '../../src/doors/circle/key-file.ts';
import { verifierOf } from '../../src/doors/circle/read-circle.ts';
import { nodeSha256 } from '../../src/doors/node-engine.ts';
import { checkFork, readFork } from '../../src/log/index.ts';
import { type } from '../support/terminal.ts';
import { treaty } from '../unit/law/small-record.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-circle-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const at = (...path: string[]) => join(home, ...path);
const keep = (name: string, text: string) => writeFileSync(at(name), `${text}\n`);

/** Answers on standard output; a command that ends otherwise fails the test, with what it said. */
async function does(line: string): Promise<string> {
  const { code, out, err } = await type(line.replaceAll('@', `${home}/`));
  expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
  return out;
}
const fails = async (line: string) => type(line.replaceAll('@', `${home}/`));

const NAMES = ['alpha', 'beta', 'gamma'] as const;

beforeAll(async () => {
  await does('key new depositary.example/circle @log.key');
  for (const name of NAMES) {
    for (const half of ['root', 'next', 'witness'])
      await does(`key new ${name}.example/${half} @${name}-${half}.key`);
    keep(
      `${name}.act`,
      await does(
        `act begin ${name} --root @${name}-root.key --next @${name}-next.key --witness @${name}-witness.key`,
      ),
    );
  }
  const parties = NAMES.map((name) => `--party @${name}.act=${name}`).join(' ');
  keep('charter', await does(`act charter Three ${parties} --log @log.key --depositary Office --quorum 3`));
  for (const name of NAMES) keep('charter', await does(`act sign @charter --key @${name}-root.key`));
  await does('circle new @log @alpha.act @beta.act @gamma.act @charter --log @log.key --receipts @receipts');
  files();
});

/** Files beside the log: who the parties are, and the treaty that their acts are about. */
function files(): void {
  for (const folder of ['parties', 'sources', 'instruments'])
    mkdirSync(at('files', folder), { recursive: true });
  const states = NAMES.map((id) => `${id},${id},${id},${id},${id},invented,,`);
  keep(
    'files/parties/states.csv',
    ['id,name_en,name_id,name_vi,name_ru,name_source,iso3,m49', ...states].join('\n'),
  );
  keep('files/sources/paper.yaml', 'sources:\n  - {id: paper, title: A paper, seen: whole}\n');
  keep('files/instruments/pact.yaml', treaty('pact', { when: '{consents: 2, of: states}', after: 'd+30' }));
}

const ratify = async (name: string, key = `${name}-root`, powers = '') => {
  const body = `{"instrument":"pact","act":"ratify"}`;
  keep(
    'draft',
    await does(
      `act draft treaty.act --record @log --party ${name} --key @${key}.key --body '${body}' ${powers}`,
    ),
  );
  keep('signed', await does(`act sign @draft --key @${key}.key`));
  return does('act submit @signed --record @log --log @log.key --receipts @receipts');
};

describe('from nothing to a treaty in force', () => {
  it('the log is good, for whoever has its key from elsewhere', async () => {
    const key = (await does('key show @log.key')).trim();
    const out = await does(`audit @log --log ${key}`);
    expect(out).toMatch(/^The log is good: 4 entries, 3 parties, root [0-9a-f]{64}\.\n/);
    expect(out).toContain('Witnessed up to 0 entries: 3 cosignatures are asked for, 3 parties');
    expect(await does('audit @log')).toContain('was taken from its own charter');
  });

  it('two ratify, and thirty days after the second it is in force', async () => {
    expect(await ratify('alpha')).toMatch(/^[0-9a-f]{64} is entry 4 of 5\.$/);
    await ratify('beta');
    const ask = (on: string) => does(`status pact --on ${on} --data @files --record @log --log @log.key`);
    expect(await ask('2026-02-13')).toContain('is not in force on 13 February 2026');
    expect(await ask('2026-02-14')).toContain('is in force');
  });

  it('the same act sent again has the place that it had', async () => {
    expect(await does('act submit @signed --record @log --log @log.key')).toMatch(
      /was recorded before, as entry 5\.$/,
    );
  });

  it('every receipt is good, offline', async () => {
    const key = (await does('key show @log.key')).trim();
    const receipts = readdirSync(at('receipts'));
    expect(receipts).toHaveLength(6);
    for (const name of receipts) {
      const out = await does(`verify @receipts/${name} --log ${key}`);
      expect(out).toContain(`Act ${name.replace('.tlog-proof', '')} is entry`);
    }
  });

  it('an envoy without powers signs for nobody, and the answer says that something was left out', async () => {
    await does('key new gamma.example/envoy @envoy.key');
    const envoy = (await does('key show @envoy.key')).trim();
    const grant = JSON.stringify({ to: envoy, kinds: ['sign'] });
    keep(
      'draft',
      await does(
        `act draft powers.grant --record @log --party gamma --key @gamma-root.key --body '${grant}'`,
      ),
    );
    keep('signed', await does('act sign @draft --key @gamma-root.key'));
    const granted = JSON.parse(await does('act submit @signed --record @log --log @log.key --json')) as [
      { id: string },
    ];
    await ratify('gamma', 'envoy', `--powers ${granted[0].id}`).catch(() => undefined);
    const { out, err, code } = await fails(
      'status pact --on 2026-03-01 --data @files --record @log --log @log.key',
    );
    expect(code).toBe(0);
    expect(err).toMatch(/^1 act of the log has no effect/);
    expect(out).not.toMatch(/gamma\s+in force/);
    expect(await does('act list --record @log --data @files')).toMatch(
      /without authority {2}the powers do not cover it {2}not witnessed/m,
    );
  });
});

describe('witnesses', () => {
  const witness = (name: string, log = 'log') =>
    `witness @${log} --key @${name}-witness.key --log @log.key --state @${name}.state`;
  const cosigns = async (name: string) => {
    keep('lines', await does(witness(name)));
    return does('circle cosigned @log @lines --log @log.key');
  };

  it('two of three are not enough, the third makes everything so far witnessed', async () => {
    expect(await cosigns('alpha')).toMatch(/^Cosigned at \d+ entries by alpha\.$/);
    await cosigns('beta');
    expect(await does('audit @log')).toContain('Witnessed up to 0 entries');
    await cosigns('gamma');
    const size = /good: (\d+) entries/.exec(await does('audit @log'))?.[1];
    expect(await does('audit @log')).toContain(`Witnessed up to ${size} entries`);
    expect(await does('act list --record @log --data @files')).toMatch(
      /^4 .*alpha {2}treaty\.act .* {2}witnessed {2}opposable to alpha, beta/m,
    );
  });

  it('a cosignature of the same again changes nothing, and one of a stranger is refused', async () => {
    await cosigns('alpha');
    await does('key new stranger.example/witness @stranger-witness.key');
    keep('lines', await does(witness('stranger')));
    const { code, err } = await fails('circle cosigned @log @lines --log @log.key');
    expect(code).toBe(3);
    expect(err).toContain('Nothing was changed');
  });

  it('a depositary that tells two histories is found out by whoever cosigned the other', async () => {
    cpSync(at('log'), at('other-log'), { recursive: true });
    const submit = async (log: string, act: string) => {
      const body = JSON.stringify({ instrument: 'pact', act });
      keep(
        'draft',
        await does(
          `act draft treaty.act --record @${log} --party alpha --key @alpha-root.key --body '${body}'`,
        ),
      );
      keep('signed', await does('act sign @draft --key @alpha-root.key'));
      await does(`act submit @signed --record @${log} --log @log.key`);
    };
    await submit('log', 'withdraw');
    await submit('other-log', 'suspend');
    await cosigns('beta');
    const before = readFileSync(at('beta.state'), 'utf8');
    const { code, err, out } = await fails(witness('beta', 'other-log'));
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('this is evidence: the tree has another root than the one that was signed');
    expect(readFileSync(at('beta.state'), 'utf8')).toBe(before);
    const [fork] = readdirSync(at('beta.state.forks')) as [string];
    expect(readFileSync(at('beta.state.forks', fork, 'cosigned'), 'utf8')).toBe(before);
    expect(readFileSync(at('beta.state.forks', fork, 'asked'), 'utf8')).toContain(
      readFileSync(at('other-log', 'checkpoint'), 'utf8'),
    );
    const shows = async (folder: string) => {
      const file = readFork(readFileSync(at('beta.state.forks', folder, 'evidence'), 'utf8'));
      const { key } = (await keyIn(at('log.key'))) as KeyPair;
      return file.ok && (await checkFork(file.value, key.name, [verifierOf(key)], nodeSha256)).ok;
    };
    expect(await shows(fork)).toBe(true);
    await submit('other-log', 'resume');
    expect((await fails(witness('beta', 'other-log'))).err).toContain(
      'this is evidence: the proof does not lead',
    );
    const [larger] = readdirSync(at('beta.state.forks')).filter((name) => name !== fork) as [string];
    expect(await shows(larger)).toBe(true);
  });

  it('many at once for one state: each that is let out stands in the state, one after the other', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => fails(witness('gamma'))));
    const out = all.filter(({ code }) => code === 0);
    expect(out.length).toBeGreaterThan(0);
    const turns = readdirSync(at('gamma.state.d')).filter((name) => /^\d{12}$/.test(name));
    expect(turns).toHaveLength(2);
    expect(readFileSync(at('gamma.state'), 'utf8')).toBe(
      readFileSync(at('gamma.state.d', turns.sort().at(-1) as string), 'utf8'),
    );
  });

  it('a witness whose clock went back behind its last cosignature does not cosign', async () => {
    const { code, err } = await type(witness('beta').replaceAll('@', `${home}/`), { seconds: () => 1000 });
    expect(code).toBe(5);
    expect(err).toContain('The clock is behind the last cosignature');
  });
});

describe('what is refused', () => {
  it('a half-signed charter, with whose signature is missing', async () => {
    const parties = NAMES.map((name) => `--party @${name}.act=${name}`).join(' ');
    keep('half', await does(`act charter Three ${parties} --log @log.key --depositary Office`));
    keep('half', await does('act sign @half --key @alpha-root.key'));
    expect(await does('act check @half')).toMatch(
      /signed by alpha[\s\S]*not signed yet by beta[\s\S]*not signed yet by gamma/,
    );
    await does('key new other.example/circle @other.key');
    const { code, err } = await fails(
      'circle new @other @alpha.act @beta.act @gamma.act @half --log @other.key',
    );
    expect(code).toBe(3);
    expect(err).toContain(
      'half: a key that it names has not signed yet (beta.example/root). It was not recorded.',
    );
  });

  it('a byte altered in the log, with the entry it is in', async () => {
    const kept = readdirSync(at('log', 'tile', 'entries', '000.p')).sort((a, b) => Number(a) - Number(b));
    const last = at('log', 'tile', 'entries', '000.p', kept.at(-1) as string);
    const before = readFileSync(last);
    const altered = Buffer.from(before);
    altered[100] = (altered[100] as number) ^ 1;
    writeFileSync(last, altered);
    const { code, err, out } = await fails('audit @log');
    writeFileSync(last, before);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/^The log is not good\. The log: /);
  });

  it('a checkpoint whose time somebody altered, though all entries are good', async () => {
    const file = at('log', 'checkpoints', '5');
    const before = readFileSync(file, 'utf8');
    const [head, , last] = before.split(/(?=— )/) as [string, string, string];
    const bytes = Buffer.from(last.trim().split(' ').at(-1) as string, 'base64');
    bytes[11] = (bytes[11] as number) ^ 1;
    const [dash, name] = last.split(' ');
    writeFileSync(file, `${head}${before.split(/(?=— )/)[1]}${dash} ${name} ${bytes.toString('base64')}\n`);
    const { code, err } = await fails('audit @log');
    writeFileSync(file, before);
    expect(code).toBe(3);
    expect(err).toContain('a signature does not hold');
  });

  it('a private key that somebody typed, without showing any of it', async () => {
    const secret = readFileSync(at('alpha-root.key'), 'utf8').trim();
    // in base64 there can be a plus as well
    const seed = secret.split('+').slice(4).join('+').slice(0, 12);
    for (const line of [
      `audit @log --log ${secret}`,
      `act sign @charter --key ${secret}`,
      'act check @alpha-root.key',
      `act begin x --root @alpha-root.key --next ${secret} --json`,
    ]) {
      const { code, out, err } = await fails(line);
      expect({ line, shown: `${out}${err}`.includes(seed), failed: code > 0 }).toEqual({
        line,
        shown: false,
        failed: true,
      });
    }
  });

  it('a signature that does not hold is not told as one', async () => {
    const [text, lines] = readFileSync(at('half'), 'utf8').split('\n\n') as [string, string];
    const junk = lines.replace('alpha.example/root', 'beta.example/root');
    keep('junk', `${text}\n\n${junk.trimEnd()}`);
    const { code, out } = await fails('act check @junk');
    expect(code === 3 || !/signed by beta/.test(out.replace(/not signed yet by beta/, ''))).toBe(true);
  });

  it('a log whose charter names another key', async () => {
    await does('key new depositary.example/circle @impostor.key');
    const { code, err } = await fails(
      'circle new @impostor @alpha.act @beta.act @gamma.act @charter --log @impostor.key',
    );
    expect(code).toBe(3);
    expect(err).toContain('another key of the log');
    expect((await fails('act submit @signed --record @log --log @impostor.key')).code).toBe(3);
  });

  it('keys to come that are the root of today', async () => {
    expect((await fails('act begin x --root @alpha-root.key --next @alpha-root.key')).code).toBe(2);
  });

  it('a circle begun with a file that is not there can be begun again', async () => {
    await does('key new third.example/circle @third.key');
    const parties = NAMES.map((name) => `--party @${name}.act=${name}`).join(' ');
    keep('third', await does(`act charter Three ${parties} --log @third.key --depositary Office`));
    for (const name of NAMES) keep('third', await does(`act sign @third --key @${name}-root.key`));
    const files = '@alpha.act @beta.act @gamma.act @third';
    expect((await fails(`circle new @third-log ${files} @no-such-file --log @third.key`)).code).toBe(5);
    expect(await does(`circle new @third-log ${files} --log @third.key`)).toContain('is entry 3 of 4.');
  });

  it.each([
    ['key new two words @x.key', 2],
    ['key new depositary.example/circle @log.key', 2],
    ['key show @charter', 3],
    ['act sign @log.key --key @alpha-root.key', 3],
    ['act draft treaty.act --record @log --party nobody --key @alpha-root.key --body {}', 4],
    ['act draft treaty.act --record @log --party alpha --key @alpha-root.key --body {', 2],
    ['act draft treaty.act --record @log --party alpha --key @alpha-root.key --body {}', 3],
    [
      'act draft log.acknowledge --record @log --party gamma --key @alpha-root.key --body {"size":1,"root":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}',
      3,
    ],
    ['audit @nothing-there', 5],
    ['audit @files', 3],
    ['verify @files/sources/paper.yaml --log @log.key', 3],
    ['circle new @log @alpha.act --log @log.key', 2],
  ])('%s', async (line, code) => {
    const said = await fails(line);
    expect({ code: said.code, out: said.out }).toEqual({ code, out: '' });
    expect(said.err).not.toBe('');
    expect(said.err).not.toContain('fault');
  });

  it('a key file is for its owner alone', () => {
    expect(statSync(at('log.key')).mode & 0o777).toBe(0o600);
  });
});
