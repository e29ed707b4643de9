/**
 * One contestant in a process of its own: `node bench/contestant.mjs <name> <treaties> <states> <rounds>` prints what it
 * took, as JSON. All times in milliseconds; each question is asked once before it is measured.
 */
import { MIDDLE, work } from './work.mjs';

const [name, treaties, states, rounds] = process.argv.slice(2);
const contestant = await import(`./${name}.mjs`);

const absent = contestant.absent?.();
if (absent) {
  process.stdout.write(JSON.stringify({ name, title: contestant.title, absent }));
  process.exit(0);
}

const median = (all) => all.sort((a, b) => a - b)[all.length >> 1];
const made = work(Number(treaties), Number(states));
const times = contestant.slow ? Math.min(3, Number(rounds)) : Number(rounds);

async function timed(what) {
  const started = performance.now();
  const value = await what();
  return [performance.now() - started, value];
}
async function measured(what, after = async () => {}) {
  let value = await what();
  await after();
  const all = [];
  for (let i = 0; i < times; i++) {
    const [ms, now] = await timed(what);
    all.push(ms);
    value = now;
    await after();
  }
  return [median(all), value];
}

const [readMs, input] = contestant.read
  ? await timed(() => contestant.read(made, Number(states)))
  : [undefined, made];
const [wholeLoadMs, loaded] = await timed(() => contestant.load(input, Number(states)));
const [jobMs, answer] = await measured(() => contestant.job(loaded));
const checksum = await contestant.checksum(loaded, answer);
const [pairsMs, matrix] = await measured(() => contestant.pairs(loaded, answer, MIDDLE));
const pairsChecksum = await contestant.pairsChecksum(loaded, matrix);
const [relationsMs, related] = contestant.relations
  ? await measured(() => contestant.relations(loaded, answer, MIDDLE))
  : [];
const relationsChecksum = contestant.relations && (await contestant.relationsChecksum(loaded, related));

// A State that has not yet deposited joins a treaty in the middle of the list.
const treaty = made.length >> 1;
const state = Array.from({ length: Number(states) }, (_, s) => s).find((s) => !made[treaty].who.includes(s));
const act = { treaty, state, day: MIDDLE };
const [furtherMs] =
  contestant.further && state !== undefined
    ? await measured(
        () => contestant.further(loaded, act),
        () => contestant.restore?.(loaded, act),
      )
    : [];

const result = {
  name,
  title: contestant.title,
  version: await contestant.version(loaded),
  readMs,
  loadMs: loaded.loadMs ?? wholeLoadMs,
  jobMs,
  pairsMs,
  relationsMs,
  furtherMs,
  checksum,
  pairsChecksum,
  relationsChecksum,
  memoryKiB: contestant.memory?.(loaded) ?? process.resourceUsage().maxRSS,
};
contestant.close?.(loaded);
process.stdout.write(JSON.stringify(result));
process.exit(0);
