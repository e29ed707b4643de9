/** A log that the parties move to another depositary. */
import { expect, it } from 'vitest';
import type { SignedAct } from '../../../src/prove/index.ts';
import type { SignedActBody } from '../../../src/terms/signed-act.ts';
import { foundedBy, signed, TestLog, type TestParty, testKey } from '../../support/circle.ts';

const FORMER = 'depositary.example/log';
const NEXT = testKey('next.example/log');

async function three() {
  const { log, parties } = await foundedBy('alpha', 'beta', 'gamma');
  const move = (
    by: readonly TestParty[],
    about: { size?: number; to?: string; from?: string } = {},
  ): Promise<SignedAct> => {
    const { size = log.after.size, to = NEXT.text, from = FORMER } = about;
    const body: SignedActBody = {
      ...log.inCircle,
      kind: 'circle.succeed',
      by: by.map((p) => log.by(p)),
      body: {
        former: { log: from, size, root: log.after.root },
        depositary: { name: 'Another office', log: to },
      },
    };
    return signed(body, ...by.map((p) => p.root));
  };
  /** The log of the next depositary, with all that the former one had. */
  const next = async (name = NEXT.key.name): Promise<TestLog> => {
    const copy = new TestLog(name);
    for (const act of log.entries) await copy.record(act);
    return copy;
  };
  return { log, parties, move, next };
}

it('goes on there exactly where it ended, and ends here', async () => {
  const { log, parties, move, next } = await three();
  const succession = await move(parties);
  const there = await next();
  await there.record(succession);
  await log.record(succession);
  expect(there.circle.depositaries.map((d) => d.name)).toEqual(['Another office']);
  expect(there.circle.former).toEqual([
    {
      log: FORMER,
      size: 4,
      root: succession.body.kind === 'circle.succeed' && succession.body.body.former.root,
    },
  ]);
  const [alpha] = parties as [TestParty];
  const more = (own: TestLog): SignedActBody => ({
    ...own.inCircle,
    kind: 'log.acknowledge',
    by: [own.by(alpha)],
    body: own.after,
  });
  expect(await log.refusalOf(await signed(more(log), alpha.root))).toMatchObject({
    code: 'log-ended',
    expected: NEXT.key.name,
  });
  await there.record(await signed(more(there), alpha.root));
});

it('is not moved by fewer than most of the parties, nor by fewer than the charter asks for', async () => {
  const { log, parties, move } = await three();
  // three parties: the charter asks for all three
  expect(await log.refusalOf(await move(parties.slice(0, 2)))).toMatchObject({
    code: 'too-few-parties',
    expected: '3',
    found: '2',
  });
});

it('is not moved away from what it has by now, nor to a place that has less', async () => {
  const { log, parties, move, next } = await three();
  const early = await move(parties, { size: 3 });
  expect(await log.refusalOf(early)).toMatchObject({ code: 'not-at-the-end' });
  const there = await next();
  expect(await there.refusalOf(early)).toMatchObject({ code: 'not-at-the-end' });
});

it('is not moved from a log that is none of the circle, nor to one that keeps it already', async () => {
  const { log, parties, move } = await three();
  expect(await log.refusalOf(await move(parties, { from: 'stray.example/log' }))).toMatchObject({
    code: 'unknown-log',
  });
  const same = testKey(FORMER).text;
  expect(await log.refusalOf(await move(parties, { to: same }))).toMatchObject({ code: 'log-name-taken' });
});

it('never takes the name of a log that was one of the circle: it could not go on', async () => {
  const { log, parties, move, next } = await three();
  await log.record(await move(parties));
  const there = await next();
  const body: SignedActBody = {
    ...there.inCircle,
    kind: 'circle.succeed',
    by: parties.map((p) => there.by(p)),
    body: {
      former: { log: NEXT.key.name, ...there.after },
      depositary: { name: 'The first again', log: testKey(FORMER).text },
    },
  };
  const back = await signed(body, ...parties.map((p) => p.root));
  expect(await there.refusalOf(back)).toMatchObject({ code: 'log-name-taken', found: FORMER });
});

it('remembers every depositary it came from', async () => {
  const { log, parties, move, next } = await three();
  await log.record(await move(parties));
  const second = await next(NEXT.key.name);
  const third = testKey('third.example/log');
  const body: SignedActBody = {
    ...second.inCircle,
    kind: 'circle.succeed',
    by: parties.map((p) => second.by(p)),
    body: {
      former: { log: NEXT.key.name, ...second.after },
      depositary: { name: 'A third office', log: third.text },
    },
  };
  const again = await signed(body, ...parties.map((p) => p.root));
  const last = new TestLog(third.key.name);
  for (const act of second.entries) await last.record(act);
  await last.record(again);
  expect(last.circle.former.map((f) => [f.log, f.size])).toEqual([
    [FORMER, 4],
    [NEXT.key.name, 5],
  ]);
});
