/**
 * A writer to be killed: opens the log in a folder and appends to it, saying what it was answered, a line an answer, when it is.
 *
 *     child append <root> <from> <to> <time> [threads]   once, after a line on standard input
 *     child load <root> <label> [threads]                without end
 *
 * It says `open` when the log is open, then for each entry what it says and its receipt. Batches are decided while those before
 * them are being shown; with `threads` both are done in threads, as in an office. Ends with 70 where the store stopped.
 */
import { createInterface } from 'node:readline';
import { folderThreads } from '../../src/doors/threads/folder-thread.ts';
import { toBase64, utf8, writeProof } from '../../src/log/index.ts';
import type { Entry, Sequencer } from '../../src/record/index.ts';
import { openFolderLog } from '../../src/stores/index.ts';
import { identity } from '../stores/folder-kit.ts';
import { entries, entry, sequencerOf } from '../stores/log-kit.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** @returns whether all were recorded */
async function append(to: Sequencer, batch: readonly Entry[], time: number): Promise<boolean> {
  const answers = batch.map(async (one) => {
    const answer = await to.submit(one);
    if (answer.kind === 'recorded')
      say(`${toBase64(one.bytes)} ${toBase64(utf8(writeProof(answer.receipt)))}`);
    return answer.kind === 'recorded';
  });
  while (to.waiting() > 0) {
    if ((await to.sequence(time)).kind !== 'sequenced') break;
    void to.show();
  }
  return (await Promise.all(answers)).every((isRecorded) => isRecorded);
}

async function main(): Promise<number> {
  const [mode, root = '', ...rest] = process.argv.slice(2);
  const work = rest.at(-1) === 'threads' ? folderThreads(root) : undefined;
  const store = await openFolderLog({ ...identity, root, ...(work && { work }) });
  const to = sequencerOf(store, mode === 'append' ? { maxBatch: 3 } : {});
  say('open');
  if (mode === 'append') {
    const [from, end, time] = rest.map(Number);
    for await (const _ of createInterface({ input: process.stdin })) break;
    const isRecorded = await append(to, entries(from as number, end as number), time as number);
    const { kind } = await to.show();
    return isRecorded && kind === 'shown' ? 0 : 70;
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
