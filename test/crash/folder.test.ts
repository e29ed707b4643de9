/**
 * A log in a folder and real processes: every system call of one append refused or made the last one, by strace; and writers
 * killed at any moment under load. After each: nothing that was acknowledged is lost, no two checkpoints of one size differ, the log
 * adds up, and it goes on.
 *
 * Longer: MUFAKAT_FAILURES=all MUFAKAT_KILLS=1000 npx vitest run --config vitest.crash.config.ts
 */
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFolderLog, nodeDisk, openFolderLog } from '../../src/stores/index.ts';
import { auditShown } from '../stores/audit.ts';
import { identity, shownIn } from '../stores/folder-kit.ts';
import { entries, record, sequencerOf } from '../stores/log-kit.ts';
import { type Remembered, remembered } from '../stores/remembered.ts';
import { type Child, type Children, callsIn, children, hasStrace, toFail, traced } from './children.ts';

let running: Children;
beforeAll(() => {
  running = children();
});
afterAll(() => running.remove());

// ASSURES: integrity: whatever the system refuses and whenever a writer dies, no acknowledged entry is lost and no second history signed.
describe.skipIf(!hasStrace)('every system call of two appends (skipped where there is no strace)', () => {
  const before = entries(0, 254);
  const batch = entries(254, 260);
  let kept: Remembered;
  let template: string;

  beforeAll(async () => {
    template = join(running.home, 'template');
    kept = remembered();
    await createFolderLog({ ...identity, root: template });
    const to = sequencerOf(await openFolderLog({ ...identity, root: template }), { maxBatch: 250 });
    await kept.take(before, await record(to, before, 1));
  });

  async function appending(what: string, how: string): Promise<{ root: string; child: Child }> {
    const root = join(running.home, what);
    cpSync(template, root, { recursive: true });
    const child = running.start(['append', root, '254', '260', '2', how]);
    expect([await child.opened, child.complaint()]).toEqual([true, '']);
    return { root, child };
  }

  test.each(['here', 'threads'])('refused, out of space, or the last one: %s', async (how) => {
    const { root, child } = await appending('counted', how);
    const log = join(running.home, 'calls');
    await traced(child, ['-o', log]);
    expect(await child.ended).toBe(0);
    expect(child.answers().answers.length).toBe(6);
    rmSync(root, { recursive: true });
    const places = callsIn(readFileSync(log, 'utf8'));
    let [cases, answered, died] = [0, 0, 0];
    // a disk that is full is for the calls themselves, in whatever thread they are made
    for (const { call, at, fault } of toFail(places, (one) => how === 'here' || one !== 'error=ENOSPC')) {
      const what = `${call}-${at}-${fault.slice(6)}`;
      const one = await appending(what, how);
      await traced(one.child, ['-o', '/dev/null', '-e', `inject=${call}:${fault}:when=${at}`]);
      const said = one.child.answers();
      const mine = kept.copy();
      try {
        await mine.take(said.entries, said.answers);
        await auditShown(shownIn(nodeDisk, one.root));
        await mine.check(await openFolderLog({ ...identity, root: one.root }));
        const next = at % 2 === 0 ? batch : entries(400, 403);
        const to = sequencerOf(await openFolderLog({ ...identity, root: one.root }));
        const answers = await record(to, next, 3);
        expect(answers.every(({ kind }) => kind === 'recorded')).toBe(true);
        await mine.take(next, answers);
        await mine.check(await openFolderLog({ ...identity, root: one.root }));
      } catch (cause) {
        throw new Error(what, { cause });
      }
      rmSync(one.root, { recursive: true });
      cases++;
      if (said.answers.length > 0) answered++;
      if ((await one.child.ended) !== 0) died++;
    }
    process.stdout.write(`${how}: ${cases} cases: ${answered} answered, ${died} ended badly\n`);
    // strace counts each thread by itself: those of one that decides and one that shows are fewer each
    expect(places.get('fsync')?.size).toBeGreaterThan(how === 'here' ? 10 : 7);
    const calls = [...places.values()].reduce((n, { size }) => n + size, 0);
    expect(calls).toBeGreaterThan(100);
    expect(cases).toBeGreaterThanOrEqual(calls);
  });
});

test('killed at any moment under load', async () => {
  const rounds = Number(process.env.MUFAKAT_KILLS ?? 25);
  const seed = Number(process.env.MUFAKAT_SEED ?? process.pid);
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  process.stdout.write(`MUFAKAT_SEED=${seed}\n`);
  let root = '';
  let kept = remembered();
  let acknowledged = 0;
  for (let round = 0; round < rounds; round++) {
    // a new log now and then: an audit of a large one takes longer than the writing
    if (round % 25 === 0) {
      acknowledged += kept.count();
      kept = remembered();
      if (root !== '') rmSync(root, { recursive: true });
      root = join(running.home, `load-${round}`);
      await createFolderLog({ ...identity, root });
    }
    const child = running.start(['load', root, `${round}`, round % 3 === 0 ? 'here' : 'threads']);
    // sometimes while it is opening, and every other time once it has answered, however slow the machine is
    if (round % 2 === 0) await child.answered;
    else if (random(5) > 0) await child.opened;
    await new Promise((resolve) => setTimeout(resolve, random(400)));
    child.process.kill('SIGKILL');
    // it ends by the signal and by nothing else
    expect([await child.ended, child.complaint()]).toEqual([null, '']);
    const said = child.answers();
    await kept.take(said.entries, said.answers);
    await auditShown(shownIn(nodeDisk, root));
    await kept.check(await openFolderLog({ ...identity, root }));
  }
  acknowledged += kept.count();
  process.stdout.write(`${rounds} kills, ${acknowledged} entries acknowledged, none lost\n`);
  expect(acknowledged).toBeGreaterThan(0);
});
