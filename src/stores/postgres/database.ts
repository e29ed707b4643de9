/**
 * The connection to a PostgreSQL server, and what it has to keep its word about.
 *
 * Source: PostgreSQL 15, 20.5 "Write Ahead Log": with `fsync` off, or with `synchronous_commit` off, what COMMIT answered may be
 * gone after a crash; with `local` it is gone with the server where another takes its place. Such a server is refused, by every
 * connection anew, since both can be changed while it runs. A server without these settings (CockroachDB) has no such choice.
 */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { StoreFault } from '../../record/fault.ts';
import type { Tables } from './schema.ts';

export type Database = Kysely<Tables>;

/** Readers beside the writer, which takes one. */
const CONNECTIONS = 4;
const CONNECT_MS = 15_000;
/** After how long without a question a reader gives a connection back. */
const READ_IDLE_MS = 1000;
const SETTINGS = `select current_setting('fsync', true) as fsync,
  current_setting('synchronous_commit', true) as synchronous_commit`;

/**
 * @param url `postgres://…`; what it leaves out comes of the environment, as for psql. Connects only when asked something.
 * @param to who only reads need not care how the server keeps what is written
 */
export function openDatabase(url: string, to: 'writing' | 'reading' = 'writing'): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    // whoever forgets to close it can end all the same
    allowExitOnIdle: true,
    types: { getTypeParser: typeParser as typeof pg.types.getTypeParser },
    // a command that read may go on for long with something else
    ...(to === 'reading' ? { idleTimeoutMillis: READ_IDLE_MS } : { onConnect: mustKeepItsWord }),
  });
  // A connection that ends, in use or not: whoever asked through it is told, whoever asks next gets another.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** bigint is a number here: no log has 2^53 entries. Bytes are a copy, since small ones share memory. */
function typeParser(oid: number, format?: 'text' | 'binary') {
  const { INT8, BYTEA } = pg.types.builtins;
  const parser = pg.types.getTypeParser(oid, format as 'text');
  if (oid === INT8) return Number;
  return oid === BYTEA ? (value: string) => new Uint8Array(parser(value)) : parser;
}

async function mustKeepItsWord(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query(SETTINGS);
  for (const [setting, value] of Object.entries(rows[0]))
    if (value === 'off' || value === 'local')
      throw new StoreFault('not-durable', `the server runs with ${setting} = ${value}`);
}

/** Whether the server says that a table or its schema is not there. */
export const isMissing = (error: unknown): boolean => isState(error, '42P01') || isState(error, '3F000');

/** Whether the server answered with that SQLSTATE. A connection that broke has none. */
export const isState = (error: unknown, state: string): boolean =>
  error instanceof pg.DatabaseError && error.code === state;
