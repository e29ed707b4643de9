/**
 * Clients of an office in a process of their own: `node load.mjs <url> <clients> <acts each> <rounds>`. Each client is a party with a
 * connection that is kept, and sends its next act when the last one is answered. All acts are signed before the first is sent.
 * Prints what each round took, as JSON.
 */
import { Agent, request } from 'node:http';
import { circleOf } from './made.mjs';

const [url, clients, each, rounds] = process.argv.slice(2).map((arg, i) => (i === 0 ? arg : Number(arg)));
const circle = circleOf(clients);
const after = circle.seen(circle.entries);
const signed = Array.from({ length: clients }, (_, i) =>
  Array.from({ length: each * rounds }, (_, n) => circle.next(i, `pact-${n}`, after)),
);
const agents = signed.map(() => new Agent({ keepAlive: true, maxSockets: 1 }));

function post(agent, bytes) {
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL('acts', url),
      { method: 'POST', agent, headers: { 'content-length': bytes.length } },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode));
      },
    );
    sent.on('error', reject);
    sent.end(bytes);
  });
}

const percentile = (sorted, p) => sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))];
const done = [];
for (let round = 0; round < rounds; round++) {
  const took = [];
  let recorded = 0;
  const started = performance.now();
  await Promise.all(
    signed.map(async (acts, i) => {
      for (const bytes of acts.slice(round * each, (round + 1) * each)) {
        const at = performance.now();
        if ((await post(agents[i], bytes)) === 201) recorded++;
        took.push(performance.now() - at);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  took.sort((a, b) => a - b);
  done.push({ recorded, perSecond: recorded / seconds, p50: percentile(took, 50), p99: percentile(took, 99) });
}
process.stdout.write(JSON.stringify(done));
process.exit(0);
