/** Keys: make one, name one that signs elsewhere, show its public half. */
import { visible, visiblePath } from '../../../files/refusals.ts';
import { writeVerifierKey } from '../../../log/index.ts';
import { newKey, newSigner, publicKeyOfOthers } from '../../circle/key-file.ts';
import { isPlainName } from '../../circle/key-name.ts';
import { registrationIn } from '../../circle/passkey-file.ts';
import { nodeSha256 } from '../../node-engine.ts';
import { readAtMost } from '../../read-at-most.ts';
import { EXIT, Stop } from '../stop.ts';
import { mustDoFor, mustKey, refusedFile, sayCode } from './asked.ts';
import type { Kit, Options } from './kit.ts';

export function keyCommands(kit: Kit): void {
  const { program, m, json, say } = kit;
  const key = program.command('key').description(m.key);
  const named = (name: string) => {
    if (!isPlainName(name)) throw new Stop(EXIT.usage, m.badKeyName({ name: visible(name) }));
  };
  const made = (file: string) => (error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new Stop(EXIT.usage, m.fileThere({ path: visiblePath(file) })) : error;
  };
  json(key.command('new <name> <file>').description(m.keyNew)).action(
    async (name: string, file: string, o: Options) => {
      named(name);
      const pair = await newKey(name, file).catch(made(file));
      if (pair) say(o, { key: pair.text, file }, pair.text);
    },
  );
  json(key.command('signer <name> <file>').description(m.keySigner))
    .requiredOption('--public <file>', m.optionPublic)
    .requiredOption('--by <how>', m.optionBy)
    .action(async (name: string, file: string, o: Options) => {
      named(name);
      const path = o.public as string;
      const own = publicKeyOfOthers(name, (await readAtMost(path)).toString());
      if (!own) throw new Stop(EXIT.refused, m.notPublic({ path: visiblePath(path) }));
      mustDoFor(m, writeVerifierKey(own), 'root');
      const signer = await newSigner(own, o.by as string, file).catch(made(file));
      if (!signer) throw new Stop(EXIT.usage, m.badBy({ found: visible(o.by as string) }));
      say(o, { key: signer.text, file }, signer.text);
    });
  json(key.command('passkey <file> <name>').description(m.keyPasskey)).action(
    async (file: string, name: string, o: Options) => {
      named(name);
      const read = registrationIn((await readAtMost(file)).toString(), name, nodeSha256);
      if (typeof read === 'string') throw refusedFile(m, file, sayCode(m, read, {}));
      const text = writeVerifierKey(read.key);
      const { credential, rpId, origin, backupEligible, backedUp } = read;
      say(o, { key: text, credential, rpId, origin, backupEligible, backedUp }, text);
    },
  );
  json(key.command('show <file>').description(m.keyShow)).action(async (file: string, o: Options) => {
    const pair = await mustKey(m, file);
    say(o, { key: pair.text }, pair.text);
  });
}
