/**
 * Between a store and its server: a socket that passes everything on, and ends the connection where a test wants it, before a
 * statement reached the server or after it did and before the answer came back.
 *
 * Source: PostgreSQL 15, 55.7 "Message Formats": after the first one every message of a client begins with its kind in one
 * byte and its length in four. A statement is a `Q`, or a `P` that has the text, and then `B`, `D`, `E`, `S`.
 */
import { rmSync } from 'node:fs';
import { connect as connectTo, createServer, type Socket } from 'node:net';
import { join } from 'node:path';

/** `unsent`: it never reached the server. `unanswered`: the server did it, and nobody is told. */
export type Cut = 'unsent' | 'unanswered';

export interface Between {
  /** folder of the socket */
  readonly folder: string;
  /** every statement that was passed on or held back, in order */
  readonly statements: string[];
  readonly close: () => Promise<void>;
}

/**
 * @param when asked for each statement, with its number and text: whether the connection ends there. What it returns is awaited, so
 *   that a test can do something to the server first.
 */
export async function between(
  server: string,
  folder: string,
  when: (count: number, statement: string) => Cut | undefined | Promise<Cut | undefined>,
): Promise<Between> {
  const statements: string[] = [];
  const open = new Set<Socket>();
  let isClosed = false;

  const listener = createServer((client) => {
    // somebody who was still on the way when it closed
    if (isClosed) return client.destroy();
    const upstream = connectTo(join(server, '.s.PGSQL.5432'));
    open.add(client).add(upstream);
    let rest = Buffer.alloc(0);
    let isFirst = true;
    let isMute = false;
    let turn = Promise.resolve();
    const end = () => {
      for (const socket of [client, upstream]) {
        socket.destroy();
        open.delete(socket);
      }
    };

    async function pass(message: Buffer, text: string | undefined): Promise<void> {
      const cut = text === undefined ? undefined : await when(statements.push(text) - 1, text);
      if (cut === 'unsent') return end();
      // its answer goes nowhere; that there is one means that it has been done
      if (cut === 'unanswered') {
        isMute = true;
        let last = Buffer.alloc(0);
        upstream.on('data', (data) => {
          // an answer may come in pieces
          last = Buffer.concat([last, data]).subarray(-6);
          if (isReady(last)) end();
        });
      }
      upstream.write(message);
    }

    client.on('data', (data) => {
      rest = Buffer.concat([rest, data]);
      for (;;) {
        const kind = isFirst ? 0 : 1;
        if (rest.length < kind + 4) return;
        const length = kind + rest.readUInt32BE(kind);
        if (rest.length < length) return;
        const message = Buffer.from(rest.subarray(0, length));
        rest = rest.subarray(length);
        const text = isFirst ? undefined : statementIn(message);
        isFirst = false;
        turn = turn.then(() => pass(message, text));
      }
    });
    upstream.on('data', (data) => !isMute && client.write(data));
    for (const socket of [client, upstream]) socket.on('close', end).on('error', end);
  });
  await new Promise<void>((resolve) => listener.listen(join(folder, '.s.PGSQL.5432'), resolve));
  return {
    folder,
    statements,
    close: async () => {
      isClosed = true;
      const closed = new Promise((resolve) => listener.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The text of a statement, where the message has one. */
function statementIn(message: Buffer): string | undefined {
  const kind = String.fromCharCode(message[0] as number);
  if (kind !== 'Q' && kind !== 'P') return undefined;
  const [name, text] = message.subarray(5).toString('utf8').split('\0');
  return kind === 'Q' ? name : text;
}

/** ReadyForQuery stands at the end of every answer: Z, its length, and in which state the transaction is. */
function isReady(data: Buffer): boolean {
  return data.length >= 6 && data.subarray(-6, -1).equals(Buffer.from([0x5a, 0, 0, 0, 5]));
}
