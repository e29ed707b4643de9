/**
 * Questions that are asked at once, as one: a thousand entries are looked up in one round trip where each by itself would wait
 * for the one before.
 */

/** In one question: far below the 65,535 values that a statement has room for. */
const MOST = 1000;

type Asked<Q, A> = { question: Q; answer: (answer: A) => void; fail: (error: unknown) => void };

/** @param askAll answers as many as it is asked, in their order; where it fails, all who asked are told */
export function together<Q, A>(
  askAll: (questions: readonly Q[]) => Promise<readonly A[]>,
): (question: Q) => Promise<A> {
  let waiting: Asked<Q, A>[] = [];

  function ask(all: readonly Asked<Q, A>[]): void {
    askAll(all.map(({ question }) => question)).then(
      (answers) => {
        for (const [i, { answer }] of all.entries()) answer(answers[i] as A);
      },
      (error) => {
        for (const { fail } of all) fail(error);
      },
    );
  }

  function askWaiting(): void {
    const all = waiting;
    waiting = [];
    for (let i = 0; i < all.length; i += MOST) ask(all.slice(i, i + MOST));
  }

  return (question) =>
    new Promise((answer, fail) => {
      if (waiting.push({ question, answer, fail }) === 1) queueMicrotask(askWaiting);
    });
}
