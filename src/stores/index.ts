/**
 * stores: places where one log is kept. `memory/` for tests and for looking on, `folder/` for a disk, `postgres/` for a database.
 *
 * Follows the contract in `record/store.ts`; what a folder shows is C2SP tlog-tiles, so any static file server can serve it.
 * May import: that contract, `log`, `node:`, and for a database pg and kysely; with `doors` the only room that touches a disk. Checking signatures, hashing
 * and making ids are handed in.
 * `postgres/postgres-log.ts` is imported by itself, by whoever has a database: its libraries take a while to load.
 * Read first: `folder/folder-log.ts`, then `folder/durable.ts` and `folder/recover.ts`; `postgres/postgres-log.ts`.
 * Deliberately not here: deciding what goes into the log (`record`), a clock, a lock: two writers are safe, and slow.
 */
export * from './folder/copied-commits.ts';
export * from './folder/copy.ts';
export * from './folder/durable.ts';
export * from './folder/folder-log.ts';
export { shownLog } from './folder/shown.ts';
export * from './folder/work.ts';
export * from './id-index.ts';
export * from './memory/memory-log.ts';
export * from './turns.ts';
