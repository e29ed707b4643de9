/** The program as it is installed, in a process of its own: for what only a real console and a real exit code show. */
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
import { ROOT } from './generated.ts';
import { buildPageScripts } from './page-scripts.ts';

export interface Program {
  /** @param line a line for the shell, in which `mufakat` is the program */
  run(line: string): { readonly code: number | null; readonly out: string; readonly err: string };
  /** Begins it, in that folder; whoever does so ends it. */
  start(args: readonly string[], folder: string): Running;
  remove(): void;
}

/** One that goes on by itself. */
export interface Running {
  readonly process: ChildProcess;
  /** the first address that it said; rejects with what it complained of where it ended before */
  readonly url: Promise<string>;
  readonly ended: Promise<{
    readonly code: number | null;
    readonly signal: NodeJS.Signals | null;
    readonly out: string;
    readonly err: string;
  }>;
}

/**
 * Each file translated by itself, types unchecked: a second or two, where a whole build takes ten times that.
 * @param pages with the scripts of pages as well
 */
export function built({ pages = false } = {}): Program {
  const home = mkdtempSync(join(tmpdir(), 'mufakat-'));
  for (const name of ['data', 'assets', 'node_modules', 'package.json'])
    symlinkSync(join(ROOT, name), join(home, name));
  for (const path of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(path)) continue;
    const { outputText } = ts.transpileModule(readFileSync(join(ROOT, 'src', path), 'utf8'), {
      fileName: path,
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        jsx: ts.JsxEmit.ReactJSX,
        jsxImportSource: 'preact',
        rewriteRelativeImportExtensions: true,
        verbatimModuleSyntax: true,
      },
    });
    const file = join(home, 'dist', path.replace(/\.tsx?$/, '.js'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, outputText);
  }
  if (pages) buildPageScripts(join(home, 'dist', 'page'));
  const bin = join(home, 'dist/doors/cli/bin.js');
  const program = `"${process.execPath}" "${bin}"`;
  return {
    run(line) {
      const { status, stdout, stderr } = spawnSync(
        'bash',
        ['-c', `mufakat() { ${program} "$@"; }; ${line}`],
        {
          encoding: 'utf8',
          cwd: home,
          env: { ...process.env, LC_ALL: 'C' },
        },
      );
      return { code: status, out: stdout, err: stderr };
    },
    start(args, folder) {
      const child = spawn(process.execPath, [bin, ...args], {
        cwd: folder,
        env: { ...process.env, LC_ALL: 'C' },
      });
      let [out, err] = ['', ''];
      const ended = new Promise<Awaited<Running['ended']>>((resolve) => {
        child.on('close', (code, signal) => resolve({ code, signal, out, err }));
      });
      child.stderr.on('data', (data) => {
        err += data;
      });
      const url = new Promise<string>((resolve, reject) => {
        child.stdout.on('data', (data) => {
          out += data;
          const [found] = /http:\/\/localhost:\d+\//.exec(out) ?? [];
          if (found) resolve(found);
        });
        child.on('close', () => reject(new Error(err)));
      });
      url.catch(() => undefined);
      return { process: child, url, ended };
    },
    remove: () => rmSync(home, { recursive: true }),
  };
}
