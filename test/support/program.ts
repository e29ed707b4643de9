/** The program as it is installed, in a process of its own: for what only a real console and a real exit code show. */
import { spawnSync } from 'node:child_process';
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
  remove(): void;
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
  const program = `"${process.execPath}" "${join(home, 'dist/doors/cli/bin.js')}"`;
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
    remove: () => rmSync(home, { recursive: true }),
  };
}
