/** A depositary’s office. */
import { visible } from '../../../files/refusals.ts';
import { unopenedCheckpoint } from '../../../log/index.ts';
import { SPOKEN } from '../../../words/speaker.ts';
import { WITNESS } from '../../../words/witness.ts';
import { openOffice } from '../../circle/office.ts';
import { placeNamed } from '../../circle/place.ts';
import { mirrorsOf, witnessesOf } from '../../circle/read-circle.ts';
import { SignerFault } from '../../circle/signer.ts';
import { pushing } from '../../witness/pushing.ts';
import { rememberedBy } from '../../witness/remembered.ts';
import { served } from '../serving.ts';
import { EXIT, Stop, sayPort } from '../stop.ts';
import { mustPair, saySignerFault, sayStopped, sayStoreFault } from './asked.ts';
import { mustAddress, sayAsked } from './asking.ts';
import { gather, type Kit, type Options } from './kit.ts';
import { writableOrigin } from './writable.ts';

export function officeCommands(kit: Kit): void {
  const { program, outside, lang, m, language, port } = kit;
  const w = WITNESS[lang];
  language(program.command('office <place>').description(m.office))
    .requiredOption('--log <file>', m.optionLogSecret)
    .option('--port <n>', SPOKEN[lang].cli.optionPort, port, 4174)
    .option('--witness <url>', w.optionAsk, gather)
    .action(async (folder: string, o: Options) => {
      const key = await mustPair(m, o.log as string);
      const urls = ((o.witness ?? []) as string[]).map((url) => mustAddress(w, url));
      const origin = await writableOrigin(m, folder, key.key);
      const place = placeNamed(folder);
      const { depositary, store } = await openOffice(place, origin, key, 'office');
      const witnesses = () => [...witnessesOf(depositary.circle), ...mirrorsOf(depositary.circle)];
      // The store has a thread of its own: left open, it would keep alive a program that has nothing more to do.
      const notOpened = async (why: Error): Promise<never> => {
        await store.close();
        throw why;
      };
      const size = unopenedCheckpoint((await store.published()) ?? '')?.size ?? 0;
      // An older copy that goes on would tell two histories. Who cannot be asked now is asked with the first publication.
      // Together: of several that do not answer each is waited for ten seconds.
      if (urls.length > 0) outside.err(w.askingFirst({ n: urls.length }));
      const seen = await Promise.all(
        urls.map(async (url) => ({ url, told: await rememberedBy(url.href, key.key, witnesses()) })),
      ).catch(notOpened);
      for (const { url, told } of seen) {
        const theirs = told.kind === 'cosigned' ? told.checkpoint.size : 0;
        if (theirs > size)
          await notOpened(new Stop(EXIT.refused, w.olderCopy({ url: visible(url.href), theirs, size })));
      }
      const { fail, untilEnded } = served(outside, SPOKEN[lang].cli.closed);
      // Starting it again finds out how far the last batch came.
      const stopped = (fault: unknown) =>
        fail(
          fault instanceof SignerFault
            ? saySignerFault(m, fault)
            : new Stop(EXIT.fault, sayStopped(m, fault)),
        );
      const asking = pushing({
        store,
        urls,
        witnesses,
        told: (url, asked, again) => {
          const say = asked.kind === 'cosigned' ? outside.out : outside.err;
          say(sayAsked(w, url, asked, again));
        },
        stopped,
      });
      let behind = 0;
      const { serveOffice } = await import('../../http/server.ts');
      const serving = await serveOffice(
        {
          store,
          depositary,
          pages: { store, key: key.key },
          witnesses,
          seconds: () => outside.seconds(),
          stopped,
          failed: (fault) => outside.err(sayStoreFault(m, fault).message),
          published: asking.published,
          behind: (last) => {
            if (last !== behind) outside.err(w.officeBehind({ last: new Date(last * 1000).toISOString() }));
            behind = last;
          },
        },
        o.port as number,
      ).catch((error: NodeJS.ErrnoException) => {
        asking.close();
        return notOpened(sayPort(SPOKEN[lang], error, o.port as number));
      });
      outside.out(m.officeOpen({ url: serving.url }));
      asking.published();
      await untilEnded({
        url: serving.url,
        close: async () => {
          await serving.close();
          asking.close();
          await store.close();
        },
      });
    });
}
