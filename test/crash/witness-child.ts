/**
 * A witness to be killed: it is asked to cosign one tree after another of one of two histories, and says what it lets out, a line a
 * cosignature.
 *
 *     witness-child step <state> <history> <size>     once, after a line on standard input
 *     witness-child load <state> <history>            without end
 *
 * It says `open`, then for each cosignature the size, the history and the signature lines. Ends with 70 where the disk refused.
 */
import { createInterface } from 'node:readline';
import { openWitnessState } from '../../src/doors/witness/state.ts';
import { step } from '../../src/doors/witness/step.ts';
import { toBase64, utf8 } from '../../src/log/index.ts';
import { asking, logKeys, witness } from './histories.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<number> {
  const [mode, path = '', which, last] = process.argv.slice(2);
  const history = Number(which);
  if (mode === 'step') {
    say('open');
    for await (const _ of createInterface({ input: process.stdin })) break;
  }
  const state = await openWitnessState(path);
  if (mode === 'load') say('open');
  let size = (await state.latest())?.size ?? 0;
  const known = { keys: logKeys, state };
  for (;;) {
    const next = last === undefined ? size + 1 : Number(last);
    const request = await asking(history, size, next);
    const done = await step(
      request,
      () => known,
      witness as never,
      () => 1,
    );
    if (done.kind === 'cosigned') {
      size = next;
      say(`${next} ${history} ${toBase64(utf8(done.lines))}`);
    } else {
      // another process came between, or the history is not the one that was cosigned
      size = (await state.latest())?.size ?? 0;
    }
    if (mode === 'step') return done.kind === 'cosigned' ? 0 : 1;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

main().then(
  (code) => process.exit(code),
  (fault) => {
    process.stderr.write(`${fault}\n`);
    process.exit(70);
  },
);
