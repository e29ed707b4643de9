/**
 * The log of a circle as a page tells it: a table, a row for each act, from which the log is made, the same in every run.
 *
 *     <!-- log -->
 *     | entry | taken in | signed by | had seen | act | says |
 *     |---|---|---|---|---|---|
 *     | 0 | 2025-01-06 | alpha |  | party.incept |  |
 *     | 1 | 2025-01-06 | alpha |  | circle.charter |  |
 *     | 2 | 2025-01-10 | alpha | 2 | powers.grant | `{"to": "key alpha/envoy", "kinds": ["sign"]}` |
 *     | 3 | 2025-01-11 | alpha by envoy under 2, dated 2025-01-02 | 3 | treaty.act | `{"instrument": "pact", "act": "sign"}` |
 *     <!-- /log -->
 *
 * *Taken in* is the day by the depositary's clock; *had seen* the size of the log that the signer had verified. A party signs with
 * its root, or *by* another of its keys *under* the powers of an entry. In what an act says `entry 2` stands for the id of an act,
 * `key alpha/envoy` for a key, `digest of …` for the SHA-256 of these words; what an acknowledgement says of the root is filled in.
 * How a party begins and what the charter says is that of `circle.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KeyPair, keyIn } from '../../src/doors/circle/key-file.ts';
import { openOffice } from '../../src/doors/circle/office.ts';
import { placeNamed } from '../../src/doors/circle/place.ts';
import { nodeSha256 } from '../../src/doors/node-engine.ts';
import { ED25519, toBase64, toHex, utf8, writeSignerKey } from '../../src/log/index.ts';
import type { SignedAct } from '../../src/prove/index.ts';
import { readDay } from '../../src/terms/civil-day.ts';
import type { SignedActBody } from '../../src/terms/signed-act.ts';
import { charterOf, signed, TestLog, TestParty, testKey } from './circle.ts';

const TABLE = /<!-- log -->\n([\s\S]*?)<!-- \/log -->/;
const ROW = /^\| (\d+) \| (\S+) \| ([^|]+) \| *(\d*) *\| (\S+) \| *(?:`([^`]*)`)? *\|$/gm;
const BY_KEY = /^(\S+)(?: by (\S+) under (\d+))?(?:, dated (\S+))?$/;

export interface ToldLog {
  readonly folder: string;
  /** the file with the key of the log */
  readonly keyFile: string;
}

export const tellsLog = (page: string): boolean => TABLE.test(page);

/** @param home an empty folder: the log is made as `log` in it, and its key as `log.key` */
export async function makeToldLog(page: string, home: string): Promise<ToldLog> {
  const log = new TestLog();
  const made = { folder: join(home, 'log'), keyFile: join(home, 'log.key') };
  const seed = nodeSha256(utf8(log.name));
  const { keyId } = testKey(log.name).key;
  writeFileSync(made.keyFile, `${writeSignerKey({ name: log.name, keyId, type: ED25519, seed })}\n`);
  const key = (await keyIn(made.keyFile)) as KeyPair;
  await placeNamed(made.folder).begin(log.name, key.key);
  const { depositary, store } = await openOffice(placeNamed(made.folder), log.name, key);
  const parties = new Map<string, TestParty>();
  for (const [line, entry, taken = '', by = '', seen, kind = '', says] of rows(page)) {
    if (Number(entry) !== log.entries.length) throw new Error(`${line} is not the next entry`);
    const act = await actOf(log, parties, { taken, by: by.trim(), seen, kind, says });
    const time = (readDay(taken) as number) * 86_400 + 43_200 + Number(entry);
    const answer = depositary.submit(act.bytes);
    await depositary.settled();
    await depositary.sequence(time);
    if ((await answer).kind !== 'recorded') throw new Error(`${line}: ${JSON.stringify(await answer)}`);
    await depositary.show();
    await log.record(act);
  }
  await store.close();
  return made;
}

const rows = (page: string) => [...(TABLE.exec(page)?.[1] ?? '').matchAll(ROW)];

interface Row {
  readonly taken: string;
  readonly by: string;
  readonly seen: string | undefined;
  readonly kind: string;
  readonly says: string | undefined;
}

async function actOf(log: TestLog, parties: Map<string, TestParty>, row: Row): Promise<SignedAct> {
  const { taken: date, by, kind } = row;
  if (kind === 'party.incept') {
    const party = new TestParty(by);
    const act = await signed({ ...party.inception, date } as SignedActBody, party.root);
    party.id = act.id;
    parties.set(by, party);
    return act;
  }
  if (kind === 'circle.charter') {
    const all = [...parties.values()];
    return signed({ ...charterOf(log, all), date } as SignedActBody, ...all.map((p) => p.root));
  }
  const [, name = '', keyName, under, dated] = BY_KEY.exec(by) ?? [];
  const party = parties.get(name);
  if (!party) throw new Error(`nobody called ${by} has begun`);
  const key = keyName === undefined ? party.root : testKey(`${name}.example/${keyName}`);
  const size = Number(row.seen);
  const body = filledIn(log, JSON.parse(row.says ?? '{}'));
  const act = {
    ...log.inCircle,
    after: stateAt(log, size),
    date: dated ?? date,
    kind,
    by: [log.by(party, key, under === undefined ? undefined : idOf(log, under))],
    body: kind === 'log.acknowledge' ? stateAt(log, (body as { size: number }).size) : body,
  };
  return signed(act as unknown as SignedActBody, key);
}

const idOf = (log: TestLog, entry: string) => (log.entries[Number(entry)] as SignedAct).id;

const stateAt = (log: TestLog, size: number) => ({
  size,
  root: toBase64(log.roots[size] as Uint8Array),
});

/** What a page writes in words, as the act has it. */
function filledIn(log: TestLog, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => filledIn(log, part));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filledIn(log, part)]));
  if (typeof value !== 'string') return value;
  const [, entry] = /^entry (\d+)$/.exec(value) ?? [];
  if (entry !== undefined) return idOf(log, entry);
  const [, party, key] = /^key (\S+)\/(\S+)$/.exec(value) ?? [];
  if (party !== undefined) return testKey(`${party}.example/${key}`).text;
  return value.startsWith('digest of ') ? toHex(nodeSha256(utf8(value.slice(10)))) : value;
}
