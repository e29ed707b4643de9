/** To whom an act is opposable: to whoever has shown that it had seen it (VCLT 78(c)). */
import { expect, it } from 'vitest';
import { viewsIn } from '../../../src/prove/index.ts';
import { whoSpoke } from '../../../src/reason/law/art-7-full-powers.ts';
import { type LogPlace, opposableTo, type SeenLog } from '../../../src/reason/law/art-78-opposable.ts';
import type { SignedActBody } from '../../../src/terms/signed-act.ts';
import { foundedBy, signed, type TestParty } from '../../support/circle.ts';

const LOG = 'depositary.example/log';

async function scene() {
  const { log, parties } = await foundedBy('alpha', 'beta');
  const [alpha, beta] = parties as [TestParty, TestParty];
  const body = {
    ...log.inCircle,
    kind: 'treaty.act',
    by: [log.by(alpha)],
    body: { instrument: 'pact', act: 'sign' },
  };
  await log.record(await signed(body as unknown as SignedActBody, alpha.root));
  const to = (mirrored: readonly SeenLog[] = [], places?: readonly (readonly LogPlace[])[]) => {
    const acts = log.entries.map(({ id, body: b }, index) => ({ index, id, body: b }));
    const names = new Map(parties.map((p) => [p.id, p.name]));
    const at = places ?? acts.map(({ index }) => [{ log: LOG, index }]);
    const seen = acts.map((act) => viewsIn(act).map(({ size }) => ({ log: LOG, size })));
    return opposableTo(at, seen, whoSpoke(acts), mirrored).map((ids) =>
      ids.map((id) => names.get(id)).sort(),
    );
  };
  return { log, alpha, beta, to };
}

it('an act is opposable to whoever did it, and to nobody else by itself', async () => {
  expect((await scene()).to()[3]).toEqual(['alpha']);
});

it('an acknowledgement makes all before it opposable, and what comes later not', async () => {
  const { log, beta, to } = await scene();
  const body = { ...log.inCircle, kind: 'log.acknowledge', by: [log.by(beta)], body: log.after };
  await log.record(await signed(body as unknown as SignedActBody, beta.root));
  expect(to().slice(2)).toEqual([['alpha', 'beta'], ['alpha', 'beta'], ['beta']]);
});

it('a mirror shows that its party holds what it cosigned', async () => {
  const { beta, to } = await scene();
  expect(to([{ party: beta.id, log: LOG, size: 4 }])[3]).toEqual(['alpha', 'beta']);
  expect(to([{ party: beta.id, log: LOG, size: 3 }])[3]).toEqual(['alpha']);
  expect(to([{ party: beta.id, log: 'another.example/log', size: 4 }])[3]).toEqual(['alpha']);
});

it('of several logs it is enough to have seen one that has the act', async () => {
  const { beta, to } = await scene();
  const places = [0, 1, 2, 3].map((index) => [
    { log: LOG, index },
    { log: 'another.example/log', index: index + 10 },
  ]);
  const seen = (size: number) => to([{ party: beta.id, log: 'another.example/log', size }], places)[3];
  expect([seen(13), seen(14)]).toEqual([['alpha'], ['alpha', 'beta']]);
});
