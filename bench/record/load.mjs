/**
 * Clients of an office in a process of their own: `node load.mjs <url> <clients> <acts each> <rounds>`. Each client is a party with a
 * connection that is kept, and sends its next act when the last one is answered. Since they are on the same cores as the office
 * they do as little as they can: all acts are signed, and their requests written, before the first is sent; of an answer
 * nothing is read but its status and its length. At last the log is asked for, so that all of it is shown.
 * Prints what each round took, as JSON: acts a second, milliseconds, and microseconds of processor time an act.
 */
import { connect } from 'node:net';
import { circleOf } from './made.mjs';

const [url, clients, each, rounds] = process.argv.slice(2).map((arg, i) => (i === 0 ? new URL(arg) : +arg));
const circle = circleOf(clients);
const after = circle.seen(circle.entries);
const signed = Array.from({ length: clients }, (_, i) =>
  Array.from({ length: each * rounds }, (_, n) => requestOf(circle.next(i, `pact-${n}`, after))),
);

function requestOf(act) {
  const head = `POST /acts HTTP/1.1\r\nhost: ${url.host}\r\ncontent-length: ${act.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), act]);
}

/** @returns sends a request and resolves with the status of its answer */
async function client() {
  const socket = connect(Number(url.port), '127.0.0.1');
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  socket.setNoDelay(true);
  let [answered, failed, got] = [undefined, undefined, ''];
  socket.on('data', (data) => {
    got += data.latin1Slice();
    const end = got.indexOf('\r\n\r\n');
    const [, length] = /^content-length: (\d+)\r$/im.exec(got.slice(0, end + 2)) ?? [];
    if (end < 0 || got.length < end + 4 + Number(length)) return;
    const status = Number(got.slice(9, 12));
    got = '';
    if (length === undefined) failed(new Error('an answer of unknown length'));
    else answered(status);
  });
  socket.on('close', () => failed?.(new Error('the office closed the connection')));
  return (request) =>
    new Promise((resolve, reject) => {
      [answered, failed] = [resolve, reject];
      socket.write(request);
    });
}

const percentile = (sorted, p) => sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))];
const all = await Promise.all(signed.map(client));
const done = [];
for (let round = 0; round < rounds; round++) {
  const took = [];
  let recorded = 0;
  const before = process.cpuUsage();
  const started = performance.now();
  await Promise.all(
    all.map(async (send, i) => {
      for (const request of signed[i].slice(round * each, (round + 1) * each)) {
        const at = performance.now();
        if ((await send(request)) === 201) recorded++;
        took.push(performance.now() - at);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  took.sort((a, b) => a - b);
  done.push({
    recorded,
    perSecond: recorded / seconds,
    p50: percentile(took, 50),
    p99: percentile(took, 99),
    processor: (user + system) / recorded,
  });
}
await (await fetch(new URL('checkpoint', url))).text();
process.stdout.write(JSON.stringify(done));
process.exit(0);
