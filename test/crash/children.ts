/** Processes that append to a log in a folder, and what they said before they ended. */
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
  readonly start: (args: readonly string[]) => Child;
  readonly remove: () => void;
}

export interface Child {
  readonly process: ChildProcess;
  /** resolves when it has opened the log; false where it ended before */
  readonly opened: Promise<boolean>;
  /** resolves with its exit code, or nothing where it was killed */
  readonly ended: Promise<number | null>;
  /** what it was answered, complete lines only */
  readonly complaint: () => string;
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
  const start = (args: readonly string[]): Child => {
    // one thread for the disk, so that its calls come in the same order every time
    const env = { ...process.env, UV_THREADPOOL_SIZE: '1' };
    const child = spawn(process.execPath, [join(home, 'test/crash/child.js'), ...args], { env });
    let out = '';
    let complaint = '';
    let opening: (open: boolean) => void = () => {};
    const opened = new Promise<boolean>((resolve) => {
      opening = resolve;
    });
    // what it says when something else is wrong than was meant to be
    child.stderr.on('data', (data) => {
      complaint += data;
    });
    child.stdout.on('data', (data) => {
      out += data;
      if (out.includes('open\n')) opening(true);
    });
    const ended = new Promise<number | null>((resolve) =>
      child.on('close', (code) => {
        opening(false);
        resolve(code);
      }),
    );
    return { process: child, opened, ended, answers: () => readAnswers(out), complaint: () => complaint };
  };
  return { home, start, remove: () => rmSync(home, { recursive: true }) };
}

function readAnswers(out: string): { entries: Entry[]; answers: Submitted[] } {
  const all = out
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== 'open');
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
