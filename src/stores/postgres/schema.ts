/**
 * The tables, in a schema `mufakat`: several logs in one database, each by its origin.
 *
 * ```
 * tree         one row a log: how far it is decided, and how far it is shown
 * checkpoint   one row a commit: its note, to which cosignatures are added
 * entry        the entries: by their place, and by what they say
 * tile         hashes; the row of a partial tile grows until it is full
 * blob         documents
 * former       checkpoints of logs that one goes on from
 * ```
 *
 * Only what CockroachDB and YugabyteDB document too: no sequence (it has gaps), no advisory lock, no LISTEN, no trigger, no
 * extension. Bundles are not kept: they are written out of the entries.
 */
import { type Database, isState } from './database.ts';

/** By which rules a log is kept; it stands in its row. */
export const RULES = 'mufakat postgres log v1';

export interface Tables {
  'mufakat.tree': {
    /** origin of the log */
    log: string;
    rules: string;
    /** entries decided */
    size: number;
    /** of the latest commit; 32 zeros before the first */
    commit_hash: Uint8Array;
    /** size of the checkpoint that readers are shown; 0 for none */
    published: number;
  };
  'mufakat.checkpoint': {
    log: string;
    size: number;
    commit_hash: Uint8Array;
    /** seconds since 1970, by the writer's clock */
    time: number;
    note: string;
  };
  'mufakat.entry': { log: string; index: number; act_id: Uint8Array; bytes: Uint8Array };
  'mufakat.tile': { log: string; level: number; index: number; hashes: Uint8Array };
  'mufakat.blob': { log: string; sha256: Uint8Array; bytes: Uint8Array };
  'mufakat.former': {
    log: string;
    /** which of them: 0 for the first */
    place: number;
    size: number;
    note: string;
  };
}

/** Makes the tables that are not there. Done twice, or by two at once, it changes nothing. */
export async function makeTables(db: Database): Promise<void> {
  // Two that make the tables at once can meet in the server's own ones; the second time they are there.
  await makeThem(db).catch((error: unknown) => {
    if (isState(error, '23505') || isState(error, '42P07') || isState(error, '42P06')) return makeThem(db);
    throw error;
  });
}

async function makeThem(db: Database): Promise<void> {
  const { schema } = db;
  await schema.createSchema('mufakat').ifNotExists().execute();
  const table = (name: keyof Tables) =>
    schema
      .createTable(name)
      .ifNotExists()
      .addColumn('log', 'text', (column) => column.notNull());
  await table('mufakat.tree')
    .addColumn('rules', 'text', (column) => column.notNull())
    .addColumn('size', 'bigint', (column) => column.notNull())
    .addColumn('commit_hash', 'bytea', (column) => column.notNull())
    .addColumn('published', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('tree_key', ['log'])
    .execute();
  await table('mufakat.checkpoint')
    .addColumn('size', 'bigint', (column) => column.notNull())
    .addColumn('commit_hash', 'bytea', (column) => column.notNull())
    .addColumn('time', 'bigint', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('checkpoint_key', ['log', 'size'])
    .execute();
  await table('mufakat.entry')
    .addColumn('index', 'bigint', (column) => column.notNull())
    .addColumn('act_id', 'bytea', (column) => column.notNull())
    .addColumn('bytes', 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('entry_key', ['log', 'index'])
    .addUniqueConstraint('entry_act', ['log', 'act_id'])
    .execute();
  await table('mufakat.tile')
    .addColumn('level', 'bigint', (column) => column.notNull())
    .addColumn('index', 'bigint', (column) => column.notNull())
    .addColumn('hashes', 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('tile_key', ['log', 'level', 'index'])
    .execute();
  await table('mufakat.blob')
    .addColumn('sha256', 'bytea', (column) => column.notNull())
    .addColumn('bytes', 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('blob_key', ['log', 'sha256'])
    .execute();
  await table('mufakat.former')
    .addColumn('place', 'bigint', (column) => column.notNull())
    .addColumn('size', 'bigint', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('former_key', ['log', 'place', 'size'])
    .execute();
}
