/** Keys: make one, show its public half. */
import { visible } from '../../../files/refusals.ts';
import { newKey } from '../../circle/key-file.ts';
import { EXIT, Stop } from '../stop.ts';
import { mustKey } from './asked.ts';
import type { Kit, Options } from './kit.ts';

export function keyCommands(kit: Kit): void {
  const { program, m, json, say } = kit;
  const key = program.command('key').description(m.key);
  json(key.command('new <name> <file>').description(m.keyNew)).action(
    async (name: string, file: string, o: Options) => {
      const made = await newKey(name, file).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EEXIST' ? new Stop(EXIT.usage, m.fileThere({ path: visible(file) })) : error;
      });
      if (!made) throw new Stop(EXIT.usage, m.badKeyName({ name: visible(name) }));
      say(o, { key: made.text, file }, made.text);
    },
  );
  json(key.command('show <file>').description(m.keyShow)).action(async (file: string, o: Options) => {
    const pair = await mustKey(m, file);
    say(o, { key: pair.text }, pair.text);
  });
}
