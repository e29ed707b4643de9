/** A depositary’s office. */
import { SPOKEN } from '../../../words/speaker.ts';
import { witnessesOf } from '../../circle/folder.ts';
import { openOffice } from '../../circle/office.ts';
import { placeNamed } from '../../circle/place.ts';
import { SignerFault } from '../../circle/signer.ts';
import { EXIT, sayPort } from '../stop.ts';
import { mustPair, saySignerFault } from './asked.ts';
import type { Kit, Options } from './kit.ts';

export function officeCommands(kit: Kit): void {
  const { program, outside, lang, m, language, count } = kit;
  language(program.command('office <folder>').description(m.office))
    .requiredOption('--log <file>', m.optionLog)
    .option('--port <n>', SPOKEN[lang].cli.optionPort, count, 4174)
    .action(async (folder: string, o: Options) => {
      const key = await mustPair(m, o.log as string);
      const place = placeNamed(folder);
      const { depositary, store } = await openOffice(place, await place.originOf(key.key), key);
      const { serveOffice } = await import('../../http/server.ts');
      const { url } = await serveOffice(
        {
          store,
          depositary,
          witnesses: () => witnessesOf(depositary.circle),
          seconds: () => outside.seconds(),
          // Whoever is asked again after this is told so; a restart finds out how far the last batch came.
          stopped: (fault) => {
            outside.err(
              fault instanceof SignerFault
                ? saySignerFault(m, fault).message
                : m.stopped({ cause: String(fault) }),
            );
            process.exitCode = EXIT.outside;
          },
        },
        o.port as number,
      ).catch((error: NodeJS.ErrnoException) => {
        throw sayPort(SPOKEN[lang], error, o.port as number);
      });
      outside.out(m.officeOpen({ url }));
    });
}
