/**
 * A thread that answers each message with one, in the order in which they came, and who waits for its answers. When it is no longer there,
 * whoever waits is told so: nothing of what it was given since its last answer is known to be done, and nothing more will be.
 */
import type { TransferListItem, Worker } from 'node:worker_threads';

export interface InOrder<Asked, Answer> {
  readonly ask: (asked: Asked, handedOver?: readonly TransferListItem[]) => Promise<Answer>;
  /** messages that it was given and has not answered */
  readonly waiting: () => number;
}

/**
 * @param died what those are told who wait for a thread that is not there any more: it failed, or it ended with that code
 * @param answered called at each answer
 */
export function inOrder<Asked, Answer>(
  worker: Worker,
  died: (why: unknown) => Error,
  answered: () => void = () => undefined,
): InOrder<Asked, Answer> {
  const waiting: {
    readonly resolve: (answer: Answer) => void;
    readonly reject: (error: Error) => void;
  }[] = [];
  let dead: Error | undefined;
  worker.on('message', (answer: Answer) => {
    waiting.shift()?.resolve(answer);
    answered();
  });
  const end = (why: unknown): Error => {
    dead ??= died(why);
    return dead;
  };
  // By another way than its answers: those that it gave before can come after. All have come when it is over.
  worker.on('error', end);
  // Without an error as well: it was ended, or has ended itself.
  worker.on('exit', (code) => {
    const why = end(code);
    for (const { reject } of waiting.splice(0)) reject(why);
  });
  return {
    ask: (asked, handedOver = []) =>
      new Promise((resolve, reject) => {
        if (dead) return reject(dead);
        waiting.push({ resolve, reject });
        worker.postMessage(asked, handedOver);
      }),
    waiting: () => waiting.length,
  };
}
