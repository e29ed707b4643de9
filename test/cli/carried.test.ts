/** What is handed over and checked without the log: documents, bundles, copies of mirrors, whatever `verify` is given. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type KeyPair, keyIn } from '../../src/doors/circle/key-file.ts';
import { typedHome } from '../support/typed-home.ts';

const { at, keep, does, types } = typedHome('carried');
const fails = async (line: string) => {
  const { code, err } = await types(line);
  return [code, err] as const;
};
const LOG = '--record @log --log @log.key';
const ids: string[] = [];
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

async function act(party: string, kind: string, body: object, more = ''): Promise<string> {
  const text = JSON.stringify(body);
  keep(
    'draft',
    await does(`act draft ${kind} --record @log --party ${party} --key @${party}.key --body '${text}'`),
  );
  keep('signed', await does(`act sign @draft --key @${party}.key`));
  const said = JSON.parse(await does(`act submit @signed ${LOG} --receipts @receipts --json ${more}`));
  return said[0].id;
}

beforeAll(async () => {
  await does('key new log.example/circle @log.key');
  for (const name of ['alpha', 'beta']) {
    for (const half of ['', '-next', '-witness', '-mirror'])
      await does(`key new ${name}.example/key${half} @${name}${half}.key`);
    keep(
      `${name}.act`,
      await does(
        `act begin ${name} --root @${name}.key --next @${name}-next.key --witness @${name}-witness.key --mirror @${name}-mirror.key`,
      ),
    );
  }
  keep(
    'charter',
    await does(
      'act charter Two --party @alpha.act=alpha --party @beta.act=beta --log @log.key --depositary Office --quorum 1 --mirrors 1',
    ),
  );
  for (const name of ['alpha', 'beta']) keep('charter', await does(`act sign @charter --key @${name}.key`));
  await does('circle new @log @alpha.act @beta.act @charter --log @log.key');
  writeFileSync(at('text.txt'), 'The text of the pact.\n');
  const document = JSON.parse(await does('act document @text.txt --type text/plain'));
  ids.push(
    await act('alpha', 'treaty.act', { instrument: 'pact', act: 'sign', document }, '--document @text.txt'),
  );
  ids.push(await act('beta', 'treaty.act', { instrument: 'pact', act: 'ratify' }));
  ids.push(await act('beta', 'treaty.act', { instrument: 'another', act: 'ratify' }));
});

describe('documents', () => {
  it('lie beside the log under the digest that their act names, and an audit counts them', async () => {
    expect(await does('audit @log --log @log.key')).toContain('1 of 1 document that acts name is kept here');
  });

  it('that no act names are not taken in', async () => {
    writeFileSync(at('other.txt'), 'Another text.\n');
    const [code, err] = await fails(`act submit @signed ${LOG} --document @other.txt`);
    expect([code, err]).toEqual([3, expect.stringContaining('no act of the log names this document')]);
  });

  it('are not spoilt by an act that gives another size', async () => {
    const { documents } = JSON.parse(await does('audit @log --log @log.key --json'));
    await act('beta', 'log.evidence', {
      log: 'log.example/circle',
      document: { sha256: documents[0].sha256, type: 'text/html', size: 1 },
    });
    expect(await does('audit @log --log @log.key')).toContain('1 of 1 document');
  });

  it('that were altered are found out', async () => {
    cpSync(at('log'), at('spoilt'), { recursive: true });
    const { documents } = JSON.parse(await does('audit @log --log @log.key --json'));
    const digest = documents[0].sha256 as string;
    writeFileSync(at('spoilt', 'blob', 'sha256', digest.slice(0, 2), digest), 'The text of another pact.');
    expect(await fails('audit @spoilt --log @log.key')).toEqual([
      3,
      expect.stringContaining(`was altered: ${digest}`),
    ]);
  });
});

describe('a slip of the pen', () => {
  it('is put right in an act that names the other, and says the rest as it was', async () => {
    const better = await does(
      `act correct ${ids[0]?.slice(0, 12)} --record @log --party alpha --key @alpha.key --body '{"done":"2026-01-02"}'`,
    );
    expect(JSON.parse(better.split('\n')[1] as string).body).toMatchObject({
      act: 'sign',
      instrument: 'pact',
      done: '2026-01-02',
      replaces: ids[0],
      document: { type: 'text/plain' },
    });
    expect(
      (await fails("act correct 00000000 --record @log --party alpha --key @alpha.key --body '{}'"))[0],
    ).toBe(4);
  });
});

describe('a mirror', () => {
  it('holds all of the log, cosigns that it does, and makes acts opposable to its party', async () => {
    const { out: lines } = await types(
      `mirror ${at('log')} ${at('copy')} --log ${at('log.key')} --key ${at('beta-mirror.key')} --state ${at('mirror.state')}`,
    );
    writeFileSync(at('mirror.line'), `${lines}\n`);
    expect(await does('circle cosigned @log @mirror.line --log @log.key')).toBe(
      'Cosigned at 7 entries by beta.',
    );
    expect(await does('audit @copy --log @log.key')).toContain('1 of 1 document');
    const rows = JSON.parse(await does(`act list ${LOG} --json`));
    expect(rows.find((r: { id: string }) => r.id === ids[0])).toMatchObject({
      held: ['beta'],
      isHeld: true,
      opposable: ['alpha', 'beta'],
      witnessed: false,
    });
  });
});

describe('a bundle', () => {
  it('has the acts asked for and what their authority rests on, and is checked offline', async () => {
    await does(`circle bundle @some.zip ${ids[0]?.slice(0, 12)} ${LOG}`);
    const out = await does('verify @some.zip --log @log.key');
    expect(out).toContain(
      'The bundle is good: 4 acts of the log log.example/circle, as signed at 7 entries.',
    );
    expect(out).toMatch(
      new RegExp(`3 {2}${ids[0]?.slice(0, 12)} .*act about an instrument {2}by the party itself`),
    );
    expect(out).toContain('not witnessed yet');
    const { documents } = JSON.parse(await does('verify @some.zip --log @log.key --json'));
    expect(documents).toMatchObject([{ held: true }]);
  });

  it('of a witnessed log names the witnesses, and as a folder says the same', async () => {
    writeFileSync(
      at('w.line'),
      `${await does('witness @log --key @alpha-witness.key --log @log.key --state @w.state')}\n`,
    );
    await does('circle cosigned @log @w.line --log @log.key');
    await does(`circle bundle @whole ${LOG}`);
    await does(`circle bundle @whole.zip ${LOG}`);
    const [folder, zip] = [
      await does('verify @whole --log @log.key'),
      await does('verify @whole.zip --log @log.key'),
    ];
    expect(folder).toContain('7 acts');
    expect(folder).toContain('Witnessed by alpha.');
    expect(zip).toBe(folder);
    expect(await does('verify @whole.zip')).toContain('was taken from the bundle itself');
  });

  it('that somebody changed is refused, with the file in it', async () => {
    const files = unzipSync(new Uint8Array(readFileSync(at('whole.zip'))));
    const made = async (name: string, change: (all: typeof files) => void) => {
      const all = { ...files };
      change(all);
      writeFileSync(at(name), zipSync(all));
      return fails(`verify @${name} --log @log.key`);
    };
    const receipt = 'acts/3.tlog-proof';
    const text = Buffer.from(files[receipt] as Uint8Array).toString();
    const path = Object.keys(files).find((name) => name.startsWith('blob/')) as string;
    expect(
      await made('a.zip', (all) => {
        all['acts/4.tlog-proof'] = new Uint8Array(all[receipt] as Uint8Array);
      }),
    ).toEqual([3, expect.stringContaining('acts/4.tlog-proof: it stands under another checkpoint')]);
    expect(
      await made('b.zip', (all) => {
        all[receipt] = bytesOf(text.replace('index 3', 'index 2'));
      }),
    ).toEqual([3, expect.stringContaining('the proof does not lead to the root')]);
    expect(
      await made('c.zip', (all) => {
        all[path] = bytesOf('forged');
      }),
    ).toEqual([3, expect.stringContaining('its bytes are not those that its name says')]);
    expect(
      await made('d.zip', (all) => {
        all['run.sh'] = bytesOf('rm');
      }),
    ).toEqual([3, expect.stringContaining('run.sh: it is no part of a bundle')]);
    expect(
      await made('e.zip', (all) => {
        delete all.policy;
      }),
    ).toEqual([3, expect.stringContaining('policy')]);
    // a witness of the bundle's own making, under a party's name
    await does('key new gamma.example/witness @gamma.key');
    const own = (await keyIn(at('gamma.key'))) as KeyPair;
    const policy = Buffer.from(files.policy as Uint8Array).toString();
    expect(
      await made('g.zip', (all) => {
        all.policy = bytesOf(policy.replace(/^witness alpha .*$/m, `witness alpha ${own.witness}`));
      }),
    ).toEqual([3, expect.stringContaining('it names other witnesses')]);
    expect(
      await made('h.zip', (all) => {
        all.policy = bytesOf(policy.replace('group parties 1', 'group parties 2'));
      }),
    ).toEqual([3, expect.stringContaining('another quorum')]);
    writeFileSync(at('f.zip'), readFileSync(at('whole.zip')).subarray(0, 900));
    expect(await fails('verify @f.zip --log @log.key')).toEqual([
      3,
      expect.stringContaining('it is not of its form'),
    ]);
    await does('key new log.example/circle @thief.key');
    expect((await fails('verify @whole.zip --log @thief.key'))[0]).toBe(3);
  });

  it('that unpacks to more than it says, or than a bundle may hold, is not unpacked', async () => {
    const says = (size: number) => {
      const zip = Buffer.from(zipSync({ policy: new Uint8Array(2 ** 20) }));
      // the size in the directory at the end, which is what a reader is told before it unpacks
      zip.writeUInt32LE(size, zip.indexOf(Buffer.from('PK\x01\x02')) + 24);
      writeFileSync(at('bomb.zip'), zip);
      return fails('verify @bomb.zip --log @log.key');
    };
    expect(await says(600 * 2 ** 20)).toEqual([3, expect.stringContaining('longer than may be')]);
    expect((await says(10))[0]).toBe(3);
  });
});

describe('verify tells what it was given', () => {
  it('an act, a receipt, a log', async () => {
    expect(await does('verify @signed')).toContain('Every key that it names has signed it.');
    // in the words of an office's pages, the hash besides
    const { id, body } = JSON.parse(await does('verify @signed --json'));
    const [first, second, ...rest] = (await does('verify @signed')).split('\n');
    expect([first, second]).toEqual([
      'Act: evidence about a log',
      `  its id, the SHA-256 of its text: ${id}`,
    ]);
    expect(rest).toContain(`    day that the signer claims: ${body.date}`);
    expect(await does('act check @signed')).toContain(`${first}\n${second}\n`);
    expect(await does('verify @signed --lang ru')).toContain(`    день, указанный подписавшим: ${body.date}`);
    expect(await does(`verify @receipts/${ids[1]}.tlog-proof --log @log.key`)).toContain(
      'is entry 4 of the log',
    );
    expect(await does('verify @log --log @log.key')).toContain('The log is good: 7 entries');
  });

  it('a receipt without the key of its log is not checked with whatever it says itself', async () => {
    expect(await fails(`verify @receipts/${ids[1]}.tlog-proof`)).toEqual([
      2,
      expect.stringContaining('with --log'),
    ]);
  });

  it('something else', async () => {
    keep('shopping', 'milk');
    expect((await fails('verify @shopping --log @log.key'))[0]).toBe(3);
  });
});
