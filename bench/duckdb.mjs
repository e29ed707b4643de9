/** DuckDB in this process, where MUFAKAT_PEERS names a folder in which `@duckdb/node-api` is installed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CHECKSUM,
  further as furtherSql,
  JOB,
  PAIRS_CHECKSUM,
  pairs as pairsSql,
  RELATIONS_CHECKSUM,
  relations as relationsSql,
  TABLES,
  undo,
} from './sql.mjs';
import { depositsCsv, objectionsCsv, reservationsCsv, treatiesCsv } from './work.mjs';

export const title = 'DuckDB';

function module() {
  if (!process.env.MUFAKAT_PEERS) return undefined;
  try {
    return createRequire(join(process.env.MUFAKAT_PEERS, 'peers.js'))('@duckdb/node-api');
  } catch {
    return undefined;
  }
}

export const absent = () =>
  module() ? undefined : 'set MUFAKAT_PEERS to a folder in which @duckdb/node-api is installed';
export const version = async (db) => (await one(db, 'select version() as sum')).replace(/^v/, '');

export async function load(made) {
  const { DuckDBInstance } = module();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    writeFileSync(join(folder, 't.csv'), treatiesCsv(made));
    writeFileSync(join(folder, 'd.csv'), depositsCsv(made));
    writeFileSync(join(folder, 'r.csv'), reservationsCsv(made));
    writeFileSync(join(folder, 'o.csv'), objectionsCsv(made));
    const instance = await DuckDBInstance.create(':memory:');
    const db = await instance.connect();
    for (const sql of TABLES) await db.run(sql);
    await db.run(`copy treaties from '${join(folder, 't.csv')}' (header)`);
    await db.run(`copy deposits from '${join(folder, 'd.csv')}' (header)`);
    await db.run(`copy reservations from '${join(folder, 'r.csv')}' (header)`);
    await db.run(`copy objections from '${join(folder, 'o.csv')}' (header)`);
    return db;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const all = async (db, statements) => {
  for (const sql of statements) await db.run(sql);
};
const one = async (db, sql) => String((await (await db.run(sql)).getRows())[0][0]);

export const job = (db) => all(db, JOB);
export const checksum = async (db) => Number(await one(db, CHECKSUM));
export const pairs = (db, _, on) => all(db, pairsSql(on));
export const pairsChecksum = async (db) => Number(await one(db, PAIRS_CHECKSUM));
export const relations = (db, _, on) => all(db, relationsSql(on));
export const relationsChecksum = async (db) => Number(await one(db, RELATIONS_CHECKSUM));
export async function further(db, act) {
  const [insert, query] = furtherSql(act);
  await db.run(insert);
  await (await db.run(query)).getRows();
}
export const restore = (db, act) => all(db, undo(act));
