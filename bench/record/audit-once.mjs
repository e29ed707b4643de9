/** One audit in a process of its own: `node audit-once.mjs <place> <log key> [from]`. With `from`, all signatures were checked before. */
const { readCircle } = await import(new URL('../../dist/doors/circle/read-circle.js', import.meta.url));
const { placeNamed } = await import(new URL('../../dist/doors/circle/place.js', import.meta.url));
const { publicKeyIn } = await import(new URL('../../dist/doors/circle/key-file.js', import.meta.url));
const [place, keyText, from] = process.argv.slice(2);
const key = await publicKeyIn(keyText);
const log = await placeNamed(place).read([key]);
const checkpoint = await log.published();
const since = from === undefined ? undefined : { entries: Number(from), checkpoint };
const started = performance.now();
const { audited } = await readCircle(log, key, { withoutActs: true, since });
const seconds = (performance.now() - started) / 1000;
const root = audited.ok ? Buffer.from(audited.checkpoint.root).toString('base64') : undefined;
process.stdout.write(
  JSON.stringify({ seconds, root, memoryKiB: process.resourceUsage().maxRSS, finding: audited.finding }),
);
