/** Runs clingo on a program and reads its one stable model. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MEANING = fileURLToPath(new URL('./meaning.lp', import.meta.url));

export const hasClingo = spawnSync('clingo', ['--version']).status === 0;

/**
 * @returns for each set, by its number, the atoms that hold on each day
 * @throws if the program has no model, or more than one: then the set has no one meaning
 */
export function meaning(program: string, sets: number, last: number): ReadonlySet<string>[][] {
  const ran = spawnSync('clingo', [MEANING, '-', '--models=2', '--outf=2', '--warn=none'], {
    input: program,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const said = JSON.parse(ran.stdout);
  const models = said.Call?.at(-1)?.Witnesses ?? [];
  if (models.length !== 1) throw new Error(`${models.length} models (${said.Result}); ${ran.stderr}`);
  const made = Array.from({ length: sets }, () => Array.from({ length: last + 1 }, () => new Set<string>()));
  for (const text of models[0].Value as string[]) {
    const [, k, atom, day] = /^now\(at\((\d+),"(.*)"\),(-?\d+)\)$/.exec(text) as RegExpExecArray;
    made[Number(k)]?.[Number(day)]?.add(atom as string);
  }
  return made;
}
