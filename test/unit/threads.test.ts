/** Threads that answer in order: whoever waits for one that is no longer there is told so, however it ended. */
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/doors/threads/in-order.ts';

const thread = (does: string) => {
  const code = `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', (asked) => { ${does} });`;
  const worker = new Worker(code, { eval: true });
  return { worker, ...inOrder<number, number>(worker, (why) => new Error(`ended: ${why}`)) };
};

test('answers come in the order in which they were asked', async () => {
  const { worker, ask, waiting } = thread('parentPort.postMessage(2 * asked);');
  const answers = [1, 2, 3].map((asked) => ask(asked));
  expect(waiting()).toBe(3);
  expect(await Promise.all(answers)).toEqual([2, 4, 6]);
  expect(waiting()).toBe(0);
  await worker.terminate();
});

test.each([
  ['ends without a word', 'process.exit(3);', 'ended: 3'],
  ['fails', "throw new Error('no memory');", 'ended: Error: no memory'],
])('one that %s leaves nobody waiting, also not who asks later', async (_, does, says) => {
  const { ask } = thread(`if (asked === 1) return parentPort.postMessage(1); ${does}`);
  const [first, ...rest] = [1, 2, 3].map((asked) => ask(asked));
  const told = await Promise.allSettled(rest);
  expect(await first).toBe(1);
  expect(told.map((one) => one.status === 'rejected' && one.reason.message)).toEqual([says, says]);
  await expect(ask(4)).rejects.toThrow(says);
});

test('one that is ended from outside as well', async () => {
  const { worker, ask } = thread('');
  const asked = ask(1);
  await Promise.all([worker.terminate(), expect(asked).rejects.toThrow(/^ended: \d$/)]);
});
