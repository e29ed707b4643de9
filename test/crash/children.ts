/** Processes that append to a log in a folder, or cosign one, and what they said before they ended. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { fromBase64, readProof } from '../../src/log/index.ts';
import type { Entry, Submitted } from '../../src/record/index.ts';
import { idOf } from '../stores/log-kit.ts';
import { ROOT } from '../support/generated.ts';

export const hasStrace = spawnSync('strace', ['--version'], { stdio: 'ignore' }).status === 0;

const NEEDED = [
  'src/terms',
  'src/log',
  'src/prove',
  'src/record',
  'src/stores',
  'src/doors/node-engine.ts',
  'src/doors/threads',
  'src/doors/witness/evidence.ts',
  'src/doors/witness/state.ts',
  'src/doors/witness/step.ts',
  'test/stores',
  'test/support/log-keys.ts',
  'test/crash',
];

function sources(path: string): string[] {
  if (path.endsWith('.ts')) return /\.test\.ts$/.test(path) ? [] : [path];
  return readdirSync(join(ROOT, path)).flatMap((name) => sources(`${path}/${name}`));
}

export interface Children {
  /** a folder for logs, gone with `remove` */
  readonly home: string;
  readonly start: (args: readonly string[], what?: 'child' | 'witness-child') => Child;
  readonly remove: () => void;
}

export interface Child {
  readonly process: ChildProcess;
  /** resolves when it has opened the log; false where it ended before */
  readonly opened: Promise<boolean>;
  /** resolves when it has said more than that; false where it ended before */
  readonly answered: Promise<boolean>;
  /** resolves with its exit code, or nothing where it was killed */
  readonly ended: Promise<number | null>;
  /** what it was answered, complete lines only */
  readonly complaint: () => string;
  readonly lines: () => readonly string[];
  readonly answers: () => { readonly entries: Entry[]; readonly answers: Submitted[] };
}

/** The child and what it imports, each file translated by itself. */
export function children(): Children {
  const home = mkdtempSync(join(tmpdir(), 'mufakat-crash-'));
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'));
  for (const path of NEEDED.flatMap(sources)) {
    const { outputText } = ts.transpileModule(readFileSync(join(ROOT, path), 'utf8'), {
      fileName: path,
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        rewriteRelativeImportExtensions: true,
        verbatimModuleSyntax: true,
      },
    });
    const file = join(home, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, outputText);
  }
  const start: Children['start'] = (args, what = 'child') => {
    // one thread for the disk, so that its calls come in the same order every time
    const env = { ...process.env, UV_THREADPOOL_SIZE: '1' };
    const child = spawn(process.execPath, [join(home, `test/crash/${what}.js`), ...args], { env });
    let out = '';
    let complaint = '';
    let opening: (open: boolean) => void = () => {};
    const opened = new Promise<boolean>((resolve) => {
      opening = resolve;
    });
    let answering: (answered: boolean) => void = () => {};
    const answered = new Promise<boolean>((resolve) => {
      answering = resolve;
    });
    // what it says when something else is wrong than was meant to be
    child.stderr.on('data', (data) => {
      complaint += data;
    });
    child.stdout.on('data', (data) => {
      out += data;
      if (out.includes('open\n')) opening(true);
      if (linesOf(out).length > 0) answering(true);
    });
    const ended = new Promise<number | null>((resolve) =>
      child.on('close', (code) => {
        opening(false);
        answering(false);
        resolve(code);
      }),
    );
    const lines = () => linesOf(out);
    return {
      process: child,
      opened,
      answered,
      ended,
      lines,
      answers: () => readAnswers(lines()),
      complaint: () => complaint,
    };
  };
  return { home, start, remove: () => rmSync(home, { recursive: true }) };
}

/** Complete lines only. */
const linesOf = (out: string): string[] =>
  out
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== 'open');

function readAnswers(all: readonly string[]): { entries: Entry[]; answers: Submitted[] } {
  const entries: Entry[] = [];
  const answers: Submitted[] = [];
  for (const line of all) {
    const [bytes, proof] = line.split(' ').map((part) => fromBase64(part));
    const receipt = readProof(proof ?? '');
    if (!bytes || !receipt.ok) throw new Error(`the child said: ${line}`);
    entries.push({ id: idOf(bytes), bytes });
    answers.push({ kind: 'recorded', receipt: receipt.value, before: false });
  }
  return { entries, answers };
}

/** Those of which one step on a disk is made, by the names that different systems have for them. */
const CALLS = [
  'openat',
  'read',
  'pread64',
  'write',
  'pwrite64',
  'fsync',
  'close',
  'link',
  'linkat',
  'rename',
  'renameat',
  'renameat2',
  'mkdir',
  'mkdirat',
  'unlink',
  'unlinkat',
  'getdents64',
  'statx',
] as const;
const FAULTS = ['error=EIO', 'error=ENOSPC', 'signal=KILL'] as const;
type Fault = (typeof FAULTS)[number];

/** The calls to fail, each with how: in `check:long` one way each, in turn from a first by chance, in `check:soak` all. */
export function toFail(
  places: ReadonlyMap<string, Iterable<number>>,
  can: (fault: Fault) => boolean = () => true,
): readonly { readonly call: string; readonly at: number; readonly fault: Fault }[] {
  const ways = FAULTS.filter(can);
  const all = process.env.MUFAKAT_FAILURES === 'all';
  const seed = Math.abs(Math.trunc(Number(process.env.MUFAKAT_SEED ?? process.pid)));
  process.stdout.write(`MUFAKAT_SEED=${seed}\n`);
  const calls = [...places].flatMap(([call, numbers]) => [...numbers].map((at) => ({ call, at })));
  return calls.flatMap((one, i) =>
    ways.filter((_, way) => all || (seed + i) % ways.length === way).map((fault) => ({ ...one, fault })),
  );
}

/** Lets a child that has said that it is open go on, watched by strace. */
export async function traced(child: Child, options: readonly string[]): Promise<void> {
  const trace = ['-f', '-e', `trace=${CALLS.map((call) => `?${call}`).join(',')}`, ...options];
  const strace = spawn('strace', [...trace, '-p', `${child.process.pid}`]);
  const done = new Promise((resolve) => strace.on('close', resolve));
  await new Promise<void>((resolve) => {
    let said = '';
    strace.stderr.on('data', (data) => {
      said += data;
      if (said.includes('attached')) resolve();
    });
    strace.on('close', () => resolve());
  });
  child.process.stdin?.on('error', () => undefined);
  child.process.stdin?.write('go\n');
  await child.ended;
  await done;
}

/**
 * The calls in what strace wrote down: by name, which ones of their thread. Strace counts each thread by itself, and so do we.
 * Calls by which threads wake each other are left out.
 */
export function callsIn(log: string): Map<string, Set<number>> {
  const counted = new Map<string, number>();
  const places = new Map<string, Set<number>>();
  for (const line of log.split('\n')) {
    const [, thread, call] = /^(\d+)\s+(\w+)\(/.exec(line) ?? [];
    if (thread === undefined || call === undefined) continue;
    const at = (counted.get(`${thread} ${call}`) ?? 0) + 1;
    counted.set(`${thread} ${call}`, at);
    if (line.includes('"\\1\\0\\0\\0\\0\\0\\0\\0"')) continue;
    places.set(call, (places.get(call) ?? new Set()).add(at));
  }
  return places;
}
