/** Files that somebody hands over, good ones and broken ones: bundles, a receipt, an act, evidence. Made by typed commands. */
import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { type KeyPair, keyIn } from '../../src/doors/circle/key-file.ts';
import { readNote, signNote, toBase64, utf8, writeFork, writeNote } from '../../src/log/index.ts';
import type { TypedHome } from './typed-home.ts';

const LOG = '--record @log --log @log.key';

/** The files, by name. All of them are for the key in `log.pub`, but for those that are meant not to be. */
export const HANDED = [
  'whole.zip',
  'altered-act.zip',
  'dropped-witness.zip',
  'other-witness.zip',
  'strange.zip',
  'cut-off.zip',
  'receipt.tlog-proof',
  'altered.tlog-proof',
  'signed.act',
  'altered.act',
  'draft',
  'evidence.fork',
  'milk.txt',
] as const;

type Files = Record<string, Uint8Array>;
const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();

/** A circle of two, witnessed by one, with an act by each. @returns ids of the acts */
export async function handOver({ at, keep, does }: TypedHome): Promise<readonly string[]> {
  for (const name of ['log', 'thief']) {
    keep(`${name}.pub`, await does(`key new log.example/circle @${name}.key`));
  }
  for (const name of ['alpha', 'beta']) {
    for (const half of ['', '-next', '-witness'])
      await does(`key new ${name}.example/key${half} @${name}${half}.key`);
    const watched = `--witness @${name}-witness.key`;
    keep(
      `${name}.act`,
      await does(`act begin ${name} --root @${name}.key --next @${name}-next.key ${watched}`),
    );
  }
  keep(
    'charter',
    await does(
      'act charter Two --party @alpha.act=alpha --party @beta.act=beta --log @log.key --depositary Office --quorum 1',
    ),
  );
  for (const name of ['alpha', 'beta']) keep('charter', await does(`act sign @charter --key @${name}.key`));
  await does('circle new @log @alpha.act @beta.act @charter --log @log.key');
  const ids: string[] = [];
  for (const name of ['alpha', 'beta']) {
    const body = `'{"instrument":"pact","act":"ratify","says":{"en":"<b>We</b> ratify."}}'`;
    keep(
      'draft',
      await does(`act draft treaty.act --record @log --party ${name} --key @${name}.key --body ${body}`),
    );
    keep('signed.act', await does(`act sign @draft --key @${name}.key`));
    const [{ id }] = JSON.parse(await does(`act submit @signed.act ${LOG} --receipts @receipts --json`));
    ids.push(id);
  }
  keep('line', await does('witness @log --key @alpha-witness.key --log @log.key --state @state'));
  await does('circle cosigned @log @line --log @log.key');
  await does(`circle bundle @whole.zip ${LOG}`);

  const whole = unzipSync(new Uint8Array(readFileSync(at('whole.zip'))));
  const zip = (name: string, change: (files: Files) => void) => {
    const files: Files = { ...whole };
    change(files);
    writeFileSync(at(name), zipSync(files));
  };
  const receipts = Object.keys(whole).filter((path) => path.startsWith('acts/'));
  zip('altered-act.zip', (files) => {
    const receipt = textOf(files['acts/4.tlog-proof']);
    const act = /^extra (.*)$/m.exec(receipt)?.[1] ?? '';
    const altered = Buffer.from(act, 'base64').toString().replace('"ratify"', '"accept"');
    files['acts/4.tlog-proof'] = utf8(receipt.replace(act, Buffer.from(altered).toString('base64')));
  });
  zip('dropped-witness.zip', (files) => {
    for (const path of receipts)
      files[path] = utf8(textOf(files[path]).replace(/^— alpha\.example\/key-witness .*\n/m, ''));
  });
  zip('other-witness.zip', (files) => {
    files.policy = utf8(textOf(files.policy).replace('group parties 1', 'group parties 2'));
  });
  zip('strange.zip', (files) => {
    files['run.sh'] = utf8('rm');
  });
  writeFileSync(at('cut-off.zip'), readFileSync(at('whole.zip')).subarray(0, 900));

  const receipt = readFileSync(at('receipts', `${ids[1]}.tlog-proof`), 'utf8');
  writeFileSync(at('receipt.tlog-proof'), receipt);
  writeFileSync(at('altered.tlog-proof'), receipt.replace(/^index 4$/m, 'index 3'));
  writeFileSync(at('altered.act'), readFileSync(at('signed.act'), 'utf8').replace('"ratify"', '"accept"'));

  // The log signs another tree of the same size.
  const published = readFileSync(at('log', 'checkpoint'), 'utf8');
  const note = readNote(published);
  if (!note.ok) throw new Error(note.refusal.code);
  const lines = note.value.text.split('\n');
  lines[2] = toBase64(new Uint8Array(32).fill(7));
  const key = (await keyIn(at('log.key'))) as KeyPair;
  const other = writeNote(await signNote(lines.join('\n'), [key.signer]));
  writeFileSync(at('evidence.fork'), writeFork({ smaller: published, larger: other }));
  writeFileSync(at('milk.txt'), 'milk\n');
  return ids;
}
