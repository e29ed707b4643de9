/** A circle whose parties witness, with its log in a folder: founded, and growing act by act. The clock is the test's. */
import { join } from 'node:path';
import { type KeyPair, newKey } from '../../src/doors/circle/key-file.ts';
import { type Office, openOffice } from '../../src/doors/circle/office.ts';
import { placeNamed } from '../../src/doors/circle/place.ts';
import { witnessesOf } from '../../src/doors/circle/read-circle.ts';
import type { SignedAct } from '../../src/prove/index.ts';
import type { SignedActBody } from '../../src/terms/signed-act.ts';
import { charterOf, signed, TestLog, TestParty } from './circle.ts';

export class WitnessedCircle {
  log = new TestLog();
  time = 1_700_000_000;
  private acts = 0;

  private constructor(
    readonly folder: string,
    readonly key: KeyPair,
    readonly parties: readonly TestParty[],
    /** keys to witness with, in the order of the parties */
    readonly witnesses: readonly KeyPair[],
  ) {}

  static async founded(home: string, ...names: readonly string[]): Promise<WitnessedCircle> {
    const key = (await newKey('depositary.example/circle', join(home, 'log.key'))) as KeyPair;
    const witnesses: KeyPair[] = [];
    for (const name of names)
      witnesses.push((await newKey(`${name}.example/witness`, join(home, `${name}.key`))) as KeyPair);
    const parties = names.map((name) => new TestParty(name));
    const circle = new WitnessedCircle(join(home, 'log'), key, parties, witnesses);
    await placeNamed(circle.folder).begin(key.key.name, key.key);
    await circle.found();
    return circle;
  }

  open(folder = this.folder): Promise<Office> {
    return openOffice(placeNamed(folder), this.key.key.name, this.key);
  }

  witnessesIn = ({ depositary }: Office) => witnessesOf(depositary.circle);

  /** The next act of the first party, whether or not it is recorded anywhere; no two are the same. */
  async act(instrument = `pact-${this.acts++}`): Promise<SignedAct> {
    const [alpha] = this.parties as [TestParty];
    const body = {
      ...this.log.inCircle,
      kind: 'treaty.act',
      by: [this.log.by(alpha)],
      body: { instrument, act: 'ratify' },
    };
    return signed(body as unknown as SignedActBody, alpha.root);
  }

  /** Records as many acts in one folder, a batch each. */
  async grow(n: number, folder = this.folder): Promise<void> {
    const office = await this.open(folder);
    for (let i = 0; i < n; i++) await this.record(office, await this.act());
    await office.store.close();
  }

  async record({ depositary }: Office, act: SignedAct): Promise<void> {
    const answer = depositary.submit(act.bytes);
    await depositary.settled();
    await depositary.sequence(this.time++);
    const { kind } = await answer;
    if (kind !== 'recorded') throw new Error(JSON.stringify(await answer));
    await depositary.show();
    await this.log.record(act);
  }

  /** Forgets what the log in that folder does not have: the next act is drafted from what it shows. */
  async catchUp(folder: string): Promise<void> {
    const { store } = await this.open(folder);
    const { size } = (await store.load()).frontier;
    const log = new TestLog();
    for (const act of this.log.entries.slice(0, size)) await log.record(act);
    await store.close();
    this.log = log;
  }

  private async found(): Promise<void> {
    const office = await this.open();
    for (const [i, party] of this.parties.entries()) {
      const { inception } = party;
      const body = { ...inception.body, witness: (this.witnesses[i] as KeyPair).witness };
      const act = await signed({ ...inception, body } as SignedActBody, party.root);
      party.id = act.id;
      await this.record(office, act);
    }
    const charter = charterOf(this.log, this.parties) as Extract<SignedActBody, { kind: 'circle.charter' }>;
    const body = { ...charter.body, depositaries: [{ name: 'Office', log: this.key.text }] };
    const act = await signed({ ...charter, body } as SignedActBody, ...this.parties.map((p) => p.root));
    await this.record(office, act);
    await office.store.close();
  }
}
