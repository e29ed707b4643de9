/** A log in PostgreSQL keeps the contract, at both levels of isolation. */
import { afterAll, beforeAll } from 'vitest';
import { createPostgresLog, openPostgresLog } from '../../src/stores/postgres/postgres-log.ts';
import { acceptance } from '../stores/acceptance.ts';
import { identity } from '../stores/folder-kit.ts';
import { type Server, startServer } from './server.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

for (const isolation of ['serializable', 'read committed'] as const)
  acceptance(`PostgreSQL, ${isolation}`, async () => {
    const database = await server.database();
    const options = { ...identity, url: server.url(database), isolation };
    await createPostgresLog(options);
    const opened: Awaited<ReturnType<typeof openPostgresLog>>[] = [];
    return {
      open: async () => {
        const store = await openPostgresLog(options);
        opened.push(store);
        return store;
      },
      remove: async () => {
        for (const store of opened) await store.close();
        await server.drop(database);
      },
    };
  });
