/** An office in a process of its own, clients in another (`load.mjs`), a folder on the real disk. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { circleOf, folderOf, logKey } from './made.mjs';

const { ED25519, writeSignerKey } = await import(new URL('../../dist/log/index.js', import.meta.url));
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Microseconds of processor time that a process has taken so far, all threads; nothing where the system does not tell like this. */
function processorOf(pid) {
  try {
    // proc(5): after the name in brackets the 12th and 13th are user and system time, in hundredths of a second
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10_000;
  } catch {
    return undefined;
  }
}

export async function overHttp(home, clients, each, rounds) {
  const root = join(home, `http-${clients}`);
  const { key, seed } = logKey();
  const secret = join(home, 'log.key');
  writeFileSync(secret, `${writeSignerKey({ name: key.name, keyId: key.keyId, type: ED25519, seed })}\n`, {
    mode: 0o600,
  });
  await folderOf(root, circleOf(clients).entries);
  const office = spawn(
    process.execPath,
    [here('../../bin/mufakat.js'), 'office', root, '--log', secret, '--port', '0'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    const url = await new Promise((resolve, reject) => {
      let said = '';
      office.stdout.on('data', (data) => {
        said += data;
        const [address] = /http:\/\/[^/\s]+\//.exec(said) ?? [];
        if (address) resolve(address);
      });
      office.on('close', () => reject(new Error('the office did not open')));
    });
    const before = processorOf(office.pid);
    const load = spawn(process.execPath, [here('load.mjs'), url, clients, each, rounds].map(String), {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    load.stdout.on('data', (data) => {
      out += data;
    });
    await new Promise((resolve) => load.on('close', resolve));
    const done = JSON.parse(out);
    const recorded = done.reduce((sum, r) => sum + r.recorded, 0);
    const processor = before === undefined ? undefined : (processorOf(office.pid) - before) / recorded;
    return { rounds: done, processor, root, size: clients + 1 + recorded };
  } finally {
    office.kill();
  }
}
