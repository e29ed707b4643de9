/**
 * `npm run bench`: the same generated work by the bare loops, by ours and by what else is installed, each in a process of
 * its own; medians, and ratios within this one run. Then what keeping and checking a log costs (`bench/record/`), against bare
 * `node:crypto`, plain appends and what else keeps logs. `--short` takes a tenth of the treaties, a quarter of the States and a log of 5,000 acts in
 * place of a million; `--json`, `--csv`; `--treaties` and `--record` take the one part alone. All must come to the same sums:
 * where they do not, it says so and ends with 1.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const OPTIONS = ['--short', '--json', '--csv', '--treaties', '--record'];
const unknown = args.find((arg) => !OPTIONS.includes(arg));
if (unknown !== undefined) {
  process.stderr.write(`${unknown} is no option of bench; it has ${OPTIONS.join(', ')}.\n`);
  process.exit(2);
}
const [treaties, states, rounds] = args.includes('--short') ? [50, 50, 3] : [500, 200, 15];
const CONTESTANTS = args.includes('--record')
  ? []
  : ['floor', 'columns', 'kernel', 'duckdb', 'postgres', 'clingo'];

const built = spawnSync(
  process.execPath,
  [`${root}/node_modules/typescript/bin/tsc`, '-p', `${root}/tsconfig.build.json`],
  { stdio: 'inherit' },
);
if (built.status !== 0) process.exit(1);

const say = (text) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}`);
const results = CONTESTANTS.map((name) => {
  say(`${name} …`);
  const { status, stdout } = spawnSync(
    process.execPath,
    [`${root}/bench/contestant.mjs`, name, treaties, states, rounds].map(String),
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 },
  );
  return status === 0 ? JSON.parse(stdout) : { name, title: name, failed: true };
});
say('');

const kept = args.includes('--treaties') ? undefined : keepingALog();
function keepingALog() {
  const { status, stdout } = spawnSync(
    process.execPath,
    [`${root}/bench/record/main.mjs`, ...args.filter((arg) => arg === '--short')],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return status === 0 ? JSON.parse(stdout) : { failed: true };
}

const ran = results.filter((r) => r.jobMs !== undefined);
const isSame = ['checksum', 'pairsChecksum', 'relationsChecksum'].every(
  (key) => new Set(ran.flatMap((r) => r[key] ?? [])).size <= 1,
);
// A database that does not start here is a gap in the table; one of ours that fails is a fault.
const isWhole = isSame && results.every((r) => !r.failed || !['floor', 'columns', 'kernel'].includes(r.name));
process.exitCode = isWhole && (kept === undefined || kept.isSame) ? 0 : 1;

const number = (ms) =>
  ms === undefined ? '–' : ms < 10 ? ms.toFixed(2) : Math.round(ms).toLocaleString('en').replaceAll(',', ' ');
const FIGURES = [
  ['readMs', 'read'],
  ['loadMs', 'load'],
  ['jobMs', 'days'],
  ['pairsMs', 'pairs'],
  ['relationsMs', 'reservations'],
  ['furtherMs', 'one more act'],
  ['memoryKiB', 'MiB'],
];
/** Where appends go, by the name in the figures. Tessera answers with an index; the checkpoint comes later. */
const KEEPERS = [
  ['folder', 'log in a folder'],
  ['postgres', 'log in PostgreSQL'],
  ['tessera', "Tessera's POSIX log"],
];
const cell = (r, key) => (key === 'memoryKiB' ? number(r[key] && r[key] / 1024) : number(r[key]));

if (args.includes('--json')) {
  process.stdout.write(
    `${JSON.stringify({ treaties, states, rounds, isSame, results, record: kept }, undefined, 1)}\n`,
  );
} else if (args.includes('--csv')) {
  const keys = [
    'name',
    'version',
    ...FIGURES.map(([key]) => key),
    'checksum',
    'pairsChecksum',
    'relationsChecksum',
    'absent',
  ];
  const quoted = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  process.stdout.write(
    `${[keys, ...results.map((r) => keys.map((key) => quoted(String(r[key] ?? ''))))].map((row) => row.join(',')).join('\n')}\n`,
  );
  for (const [what, unit, value, ratio] of kept && !kept.failed ? rowsOfLog(kept) : [])
    process.stdout.write(`${[what, unit, value, ratio].map((text) => quoted(String(text))).join(',')}\n`);
} else {
  if (ran.length > 0) sayTreaties();
  if (kept) sayLog();
}

/** What, in which unit, how much, and its ratio to what it is compared with. */
function rowsOfLog({ signatures, audit, appends, http, size, cores }) {
  const per = (a, b) => `${((100 * a) / b).toFixed(0)} %`;
  return [
    ['node:crypto, one thread', 'signatures/s', signatures.one, ''],
    ['acts opened, one thread', 'acts/s', signatures.open, `${per(signatures.open, signatures.one)} of it`],
    [`node:crypto, ${cores} threads`, 'signatures/s', audit.raw, ''],
    [`audit of ${size} acts`, 'acts/s', audit.perSecond, `${per(audit.perSecond, audit.raw)} of it`],
    ['  its memory', 'MiB', audit.memoryKiB / 1024, ''],
    ['audit, signatures checked before', 'acts/s', audit.withoutPerSecond, ''],
    ['  its memory', 'MiB', audit.withoutMemoryKiB / 1024, ''],
    ...[
      [1, 'fsync each', 'one at a time'],
      [64, 'fsync every 64', '64 together'],
    ].flatMap(([group, flushed, how]) => {
      const { plain, ...others } = appends[group];
      return [
        [`plain file, ${flushed}`, 'acts/s', plain, ''],
        ...KEEPERS.filter(([name]) => others[name] !== undefined).map(([name, title]) => [
          `${title}, ${how}`,
          'acts/s',
          others[name],
          `${per(others[name], plain)} of it`,
        ]),
      ];
    }),
    [
      `office over HTTP, ${http.clients} clients`,
      'acts/s',
      http.perSecond,
      `${per(http.perSecond, signatures.one)} of node:crypto, one thread`,
    ],
    ['  half of them within', 'ms', http.p50, ''],
    ['  99 of 100 within', 'ms', http.p99, ''],
    ...(http.processor.office === undefined
      ? []
      : [['  processor time of the office', 'µs an act', http.processor.office, 'all its threads']]),
    ['  processor time of the clients', 'µs an act', http.processor.clients, 'on the same cores'],
  ];
}

function sayLog() {
  if (kept.failed) return process.stdout.write('\nKeeping a log failed.\n');
  const rows = rowsOfLog(kept).map(([what, unit, value, ratio]) => [what, number(value), unit, ratio]);
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => row[i].length)));
  const lines = rows.map(([what, value, unit, ratio]) =>
    `${what.padEnd(widths[0])}  ${value.padStart(widths[1])} ${unit.padEnd(widths[2])}  ${ratio}`.trimEnd(),
  );
  const same = kept.isSame ? 'Every root is the one that was signed.' : 'A ROOT DIFFERS.';
  const missing = kept.absent.map(([title, how]) => `${title} is not here: ${how}.\n`).join('');
  process.stdout.write(
    `\nKeeping and checking a log, node ${kept.version}:\n\n${lines.join('\n')}\n\n${missing}${same}\n`,
  );
}

function sayTreaties() {
  const rows = ran.map((r) => [
    `${r.title} ${r.version.replace('node ', '')}`,
    ...FIGURES.map(([key]) => cell(r, key)),
  ]);
  const head = ['', ...FIGURES.map(([, title]) => title)];
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)));
  const line = (row) =>
    row
      .map((text, i) => (i === 0 ? text.padEnd(widths[i]) : text.padStart(widths[i])))
      .join('  ')
      .trimEnd();
  const by = (name) => ran.find((r) => r.name === name);
  const [floor, ours] = [by('floor'), by('columns')];
  const others = ran.filter((r) => !['floor', 'columns', 'kernel'].includes(r.name));
  const ratio = (key) => {
    const known = others.filter((r) => r[key] !== undefined);
    const fastest = known.sort((a, b) => a[key] - b[key])[0];
    const title = FIGURES.find(([k]) => k === key)[1];
    const toFloor = `${(ours[key] / floor[key]).toFixed(1)} times the bare loops`;
    return fastest
      ? `  ${title}: ${Math.round(fastest[key] / ours[key])} times as fast as ${fastest.title}, the fastest of them; ${toFloor}`
      : `  ${title}: ${toFloor}`;
  };
  const lines = [
    `${treaties} treaties, ${states} States, medians of up to ${rounds} rounds; milliseconds, and MiB at the most.`,
    '',
    line(head),
    ...rows.map(line),
    '',
    ...results.filter((r) => r.absent).map((r) => `${r.title} is not here: ${r.absent}.`),
    ...results.filter((r) => r.failed).map((r) => `${r.title} failed.`),
    isSame ? 'All come to the same sums.' : 'THE SUMS DIFFER.',
    ...(ours && floor
      ? ['', 'mufakat, columns:', ...['jobMs', 'pairsMs', 'relationsMs', 'furtherMs'].map(ratio)]
      : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
