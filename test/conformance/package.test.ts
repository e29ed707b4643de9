/** The package as somebody gets it: packed, unpacked elsewhere, compiled against and run, by no path of this repository. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../support/generated.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-package-'));
const modules = join(home, 'node_modules');
const run = (command: string, args: readonly string[], cwd = home) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', home], ROOT).trim().split('\n').at(-1);
  mkdirSync(join(modules, 'mufakat'), { recursive: true });
  run('tar', ['-xzf', join(home, packed as string), '-C', join(modules, 'mufakat'), '--strip-components=1']);
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  cpSync(join(ROOT, 'docs/examples'), join(home, 'examples'), { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"type": "module"}');
  const options = { target: 'ES2023', module: 'NodeNext', strict: true, rootDir: 'examples', outDir: 'out' };
  writeFileSync(
    join(home, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...options, types: ['node'] }, include: ['examples'] }),
  );
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

test('the examples compile against its types and run', () => {
  expect(run(process.execPath, [join(modules, 'typescript/bin/tsc'), '-p', home])).toBe('');
  const printed = (name: string) => run(process.execPath, [join(home, 'out', name)]);
  expect(printed('who-is-bound.js')).toContain('The Pact is in force on 31 March 2001');
  expect(printed('keep-a-log.js')).toContain('is entry 1 of 2: true');
  expect(printed('check-a-receipt.js')).toBe('');
});

test('every entry point can be imported by its name', () => {
  const { exports } = JSON.parse(run('cat', [join(modules, 'mufakat/package.json')]));
  for (const point of Object.keys(exports))
    expect(
      run(process.execPath, [
        '-e',
        `import('mufakat${point.slice(1)}').then((m) => console.log(Object.keys(m).length > 0))`,
      ]),
    ).toBe('true\n');
});

test('its command answers from its own data, far from any repository', () => {
  const command = join(modules, 'mufakat/bin/mufakat.js');
  expect(run(process.execPath, [command, '--version'])).toMatch(/^\d+\.\d+\.\d+/m);
  expect(run(process.execPath, [command, 'list', '--json'])).toContain('energy-charter-treaty');
});
