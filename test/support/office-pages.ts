/** A circle with an act of every sort that its office's pages have to show: hostile words, powers, a passkey, a document, a confirmation. */

import { join } from 'node:path';
import type { Office } from '../../src/doors/circle/office.ts';
import { cosign } from '../../src/doors/circle/witness.ts';
import { officeApp } from '../../src/doors/http/office.ts';
import { toHex, utf8 } from '../../src/log/index.ts';
import type { SignedAct } from '../../src/prove/index.ts';
import type { SignedActBody } from '../../src/terms/signed-act.ts';
import { signed, type TestKey, type TestParty, testKey } from './circle.ts';
import { testPasskey } from './passkey.ts';
import { readerOf } from './reader.ts';
import { WitnessedCircle } from './witnessed-circle.ts';

/** Tags, an entity, a quotation mark, a mark that turns the direction, one that takes no place, a line end. */
export const HOSTILE =
  '<script>alert(1)</script><img src=x onerror=alert(2)> "\' &amp; \u202eTERCES\u202c \u200bhidden\nnext line';

export interface ShownOffice {
  readonly circle: WitnessedCircle;
  readonly office: Office;
  readonly app: ReturnType<typeof officeApp>;
  /** acts by what they are for */
  readonly acts: Readonly<
    Record<'hostile' | 'grant' | 'passkey' | 'beyond' | 'confirm' | 'ratify', SignedAct>
  >;
  readonly document: { readonly bytes: Uint8Array; readonly sha256: string };
  /** records one more act */
  readonly grow: () => Promise<SignedAct>;
  readonly cosignedBy: (party: number) => Promise<void>;
}

export async function shownOffice(home: string): Promise<ShownOffice> {
  const circle = await WitnessedCircle.founded(home, 'alpha', 'beta', 'gamma');
  const office = await circle.open();
  const { store } = office;
  const [alpha, beta] = circle.parties as [TestParty, TestParty];
  const act = async (
    party: TestParty,
    kind: string,
    body: object,
    key: TestKey = party.root,
    powers?: string,
  ) => {
    const draft = { ...circle.log.inCircle, kind, by: [circle.log.by(party, key, powers)], body };
    const made = await signed(draft as unknown as SignedActBody, key);
    await circle.record(office, made);
    return made;
  };
  const bytes = utf8('<html><script>alert(3)</script></html>');
  const sha256 = toHex(await store.putBlob(bytes));
  const document = { sha256, type: 'text/html', size: bytes.length };
  const says = { en: HOSTILE, zz: '\u202eother' };
  const hostile = await act(alpha, 'treaty.act', { instrument: 'pact', act: 'sign', says, document });
  const passkey = testPasskey('alpha.example/minister');
  const grant = await act(alpha, 'powers.grant', { to: passkey.text, kinds: ['accept'] });
  const byPasskey = await act(
    alpha,
    'treaty.act',
    { instrument: 'pact', act: 'accept' },
    passkey as unknown as TestKey,
    grant.id,
  );
  const clerk = testKey('beta.example/clerk');
  const narrow = await act(beta, 'powers.grant', { to: clerk.text, kinds: ['sign'] });
  const beyond = await act(beta, 'treaty.act', { instrument: 'pact', act: 'ratify' }, clerk, narrow.id);
  const confirm = await act(beta, 'act.confirm', { act: beyond.id });
  const missing = { sha256: 'ab'.repeat(32), type: 'application/pdf', size: 7 };
  const ratify = await act(alpha, 'treaty.act', { instrument: 'pact', act: 'ratify', document: missing });
  const app = officeApp({
    ...office,
    witnesses: () => circle.witnessesIn(office),
    seconds: () => circle.time,
    stopped: () => undefined,
    pages: { store, key: circle.key.key, rest: 0 },
  });
  const cosignedBy = async (party: number) => {
    const witness = circle.witnesses[party] as (typeof circle.witnesses)[number];
    const done = await cosign(
      readerOf(circle.folder),
      circle.key.key,
      witness,
      join(home, `state-${party}`),
      circle.time++,
    );
    if (!done.ok) throw new Error(done.kind);
    await app.request('/cosignatures', { method: 'POST', body: done.lines });
  };
  const grow = async () => {
    const made = await circle.act();
    await circle.record(office, made);
    return made;
  };
  const acts = { hostile, grant, passkey: byPasskey, beyond, confirm, ratify };
  return { circle, office, app, acts, document: { bytes, sha256 }, grow, cosignedBy };
}
