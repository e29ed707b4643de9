/**
 * A writer to be killed: opens the log in a folder and appends to it, saying what it was answered, a line an answer.
 *
 *     child append <root> <from> <to> <time>     once, after a line on standard input
 *     child load <root> <label>                  without end
 *
 * It says `open` when the log is open, then for each entry what it says and its receipt. Ends with 70 where the store stopped.
 */
import { createInterface } from 'node:readline';
import { toBase64, utf8, writeProof } from '../../src/log/index.ts';
import type { Entry, Sequencer } from '../../src/record/index.ts';
import { openFolderLog } from '../../src/stores/index.ts';
import { identity } from '../stores/folder-kit.ts';
import { entries, entry, record, sequencerOf } from '../stores/log-kit.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** @returns whether all were recorded */
async function append(to: Sequencer, batch: readonly Entry[], time: number): Promise<boolean> {
  const answers = await record(to, batch, time);
  for (const [i, answer] of answers.entries())
    if (answer.kind === 'recorded')
      say(`${toBase64((batch[i] as Entry).bytes)} ${toBase64(utf8(writeProof(answer.receipt)))}`);
  return answers.every(({ kind }) => kind === 'recorded');
}

async function main(): Promise<number> {
  const [mode, root = '', ...rest] = process.argv.slice(2);
  const to = sequencerOf(await openFolderLog({ ...identity, root }));
  say('open');
  if (mode === 'append') {
    const [from, end, time] = rest.map(Number);
    for await (const _ of createInterface({ input: process.stdin })) break;
    return (await append(to, entries(from as number, end as number), time as number)) ? 0 : 70;
  }
  for (let i = 0; ; i++) {
    // one that is new, some that are, and now and then one of long ago
    const batch = Array.from({ length: 1 + ((i * 7) % 40) }, (_, j) => entry(`${rest[0]}-${i}-${j}`));
    if (i % 5 === 4) batch.push(entry(`${rest[0]}-0-0`));
    if (!(await append(to, batch, Math.floor(Date.now() / 1000)))) return 70;
  }
}

main().then(
  (code) => process.exit(code),
  (fault) => {
    process.stderr.write(`${fault}\n`);
    process.exit(70);
  },
);
