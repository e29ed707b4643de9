/**
 * A witness and real processes: every system call of one step refused or made the last one, by strace; and witnesses killed at any
 * moment under load, two at a time on one state, each asked for another history. After each: whatever left a process is
 * remembered, and all of it is of one history.
 *
 * Longer: MUFAKAT_FAILURES=all MUFAKAT_KILLS=1000 npx vitest run --config vitest.crash.config.ts test/crash/witness.test.ts
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lastCosigned, openWitnessState } from '../../src/doors/witness/state.ts';
import { step } from '../../src/doors/witness/step.ts';
import { type Child, type Children, callsIn, children, hasStrace, toFail, traced } from './children.ts';
import { asking, checkpointText, letOut, logKeys, PART, witness } from './histories.ts';

let running: Children;
beforeAll(() => {
  running = children();
});
afterAll(() => running.remove());

/** What that witness does now if it is asked. */
async function asked(path: string, history: number, from: number, size: number) {
  const known = { keys: logKeys, state: await openWitnessState(path) };
  const done = await step(
    await asking(history, from, size),
    () => known,
    witness as never,
    () => 1,
  );
  return done.kind;
}

// ASSURES: integrity: whatever the system refuses and whenever a witness dies, it has cosigned nothing that it does not remember.
describe.skipIf(!hasStrace)('every system call of one step (skipped where there is no strace)', () => {
  test('refused, out of space, or the last one', async () => {
    const template = join(running.home, 'template');
    mkdirSync(template);
    expect(await asked(join(template, 'state'), 0, 0, 3)).toBe('cosigned');
    expect(await asked(join(template, 'state'), 0, 3, 5)).toBe('cosigned');

    async function stepping(what: string): Promise<{ folder: string; path: string; child: Child }> {
      const folder = join(running.home, what);
      cpSync(template, folder, { recursive: true });
      const path = join(folder, 'state');
      const child = running.start(['step', path, '0', '9'], 'witness-child');
      expect([await child.opened, child.complaint()]).toEqual([true, '']);
      return { folder, path, child };
    }

    const counted = await stepping('counted');
    const log = join(running.home, 'calls');
    await traced(counted.child, ['-o', log]);
    expect([await counted.child.ended, counted.child.lines().length]).toEqual([0, 1]);
    const places = callsIn(readFileSync(log, 'utf8'));
    let [cases, said, died] = [0, 0, 0];
    for (const { call, at, fault } of toFail(places)) {
      const what = `${call}-${at}-${fault.slice(6)}`;
      const { folder, path, child } = await stepping(what);
      await traced(child, ['-o', '/dev/null', '-e', `inject=${call}:${fault}:when=${at}`]);
      const out = await Promise.all(child.lines().map(letOut));
      const shown = readFileSync(path, 'utf8');
      const known = (await lastCosigned(path))?.size ?? 0;
      try {
        expect([5, 9]).toContain(known);
        for (const { size } of out) {
          expect(known).toBeGreaterThanOrEqual(size);
          // and so does the file that people look at
          expect(shown.startsWith(await checkpointText(0, size))).toBe(true);
        }
        // Opened again it goes on from what is remembered; where anything was let out, in that history alone.
        if (out.length > 0) {
          expect(await asked(path, 1, 5, PART + 2)).toBe('refused');
          expect(await asked(path, 1, known, 12)).toBe('refused');
        }
        expect(await asked(path, 0, known, 12)).toBe('cosigned');
        expect(readdirSync(`${path}.d`).filter((name) => /^\d{12}$/.test(name))).toHaveLength(2);
      } catch (cause) {
        throw new Error(what, { cause });
      }
      rmSync(folder, { recursive: true });
      cases++;
      if (out.length > 0) said++;
      if ((await child.ended) !== 0) died++;
    }
    process.stdout.write(`${cases} cases: ${said} cosigned, ${died} ended badly\n`);
    expect(places.get('fsync')?.size).toBeGreaterThan(4);
    expect(cases).toBeGreaterThan(60);
  });
});

test('killed at any moment under load, two processes on one state', async () => {
  // two are killed in each
  const rounds = Math.ceil(Number(process.env.MUFAKAT_KILLS ?? 25) / 2);
  const seed = Number(process.env.MUFAKAT_SEED ?? process.pid);
  let random = seed;
  const below = (n: number) => {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((random / 2 ** 32) * n);
  };
  process.stdout.write(`MUFAKAT_SEED=${seed}\n`);
  let path = '';
  let [count, largest, histories] = [0, 0, new Set<number>()];
  for (let round = 0; round < rounds; round++) {
    if (round % 10 === 0) {
      const folder = join(running.home, `load-${round}`);
      mkdirSync(folder);
      path = join(folder, 'state');
      [largest, histories] = [0, new Set()];
    }
    const two = [0, 1].map((history) => running.start(['load', path, `${history}`], 'witness-child'));
    // sometimes while they are opening, and every other time once one has cosigned, however slow the machine is
    if (round % 2 === 0) await Promise.race(two.map(({ answered }) => answered));
    else if (below(5) > 0) await Promise.all(two.map(({ opened }) => opened));
    await new Promise((resolve) => setTimeout(resolve, below(300)));
    for (const { process: child } of two.sort(() => below(2) - 1)) child.kill('SIGKILL');
    for (const child of two) {
      // it ends by the signal and by nothing else
      expect([await child.ended, child.complaint()]).toEqual([null, '']);
      const lines = child.lines();
      count += lines.length;
      // all of them are counted, the last of each is looked at: verifying takes longer than cosigning
      for (const line of lines) {
        const [size, history] = line.split(' ').map(Number) as [number, number];
        largest = Math.max(largest, size);
        if (size > PART) histories.add(history);
      }
      if (lines.length > 0) await letOut(lines.at(-1) as string);
    }
    // killed before the first was decided, there may be nothing yet
    const known = existsSync(path) ? ((await lastCosigned(path))?.size ?? 0) : 0;
    expect(known).toBeGreaterThanOrEqual(largest);
    expect(histories.size).toBeLessThan(2);
  }
  process.stdout.write(
    `${2 * rounds} kills, ${count} cosignatures let out, all remembered, of one history each state\n`,
  );
  expect(count).toBeGreaterThan(0);
});
