/** `mufakat serve`: the pages, on a local address. */
import { stateOfPlay } from '../../reason/state-of-play.ts';
import { REPORT_PAGE } from '../../words/report-page.ts';
import { SPOKEN } from '../../words/speaker.ts';
import { BUILT_IN_RECORD } from '../outside.ts';
import { reportView } from '../views/report.ts';
import type { AskKit } from './asking.ts';
import { type Options, values } from './options.ts';
import { served } from './serving.ts';
import { sayPort } from './stop.ts';
import { reportText } from './text.ts';

export function serveCommand({ program, outside, language, load }: AskKit): void {
  const m = SPOKEN[language].cli;
  const read = values(language);
  program
    .command('serve')
    .description(m.serve)
    .option('--port <n>', m.optionPort, read.port, 4173)
    .option('--lang <tag>', m.optionLang, read.language, language)
    .option('--data <folder>', m.optionData, BUILT_IN_RECORD)
    .action(async (o: Options) => {
      const loaded = await load(o);
      const { record, s } = loaded;
      // What cannot be settled is refused now, and not page by page.
      stateOfPlay(record);
      // The pages' libraries are loaded only where pages are served.
      const { serve } = await import('../web/server.ts');
      const port = o.port as number;
      const serving = await serve(record, outside, port).catch((error: NodeJS.ErrnoException) => {
        throw sayPort(s.m, error, port);
      });
      for (const report of record.reports.values()) {
        outside.out(reportText(s, reportView(s, stateOfPlay(record), report, report.on)));
        outside.out('');
      }
      outside.out(s.m.cli.serving({ url: serving.url }));
      outside.out(`${REPORT_PAGE[o.lang].title}: ${serving.url}take-apart?lang=${o.lang}`);
      await served(outside, s.m.cli.closed).untilEnded(serving);
    });
}
