/** The page that takes a report apart, as one file, with the names of a record in it: who can be named, and which sources there are. */
import type { OpenRecord } from '../terms/open-record.ts';
import { REPORT_PAGE } from '../words/report-page.ts';
import { partiesByName } from './find.ts';
import { type OneFile, oneFile } from './one-file.ts';
import { ON_FILE, type OnFile } from './page/on-file.ts';

/** @see `npm run build` makes its script; ENOENT without it */
export function reportPageFile(record: OpenRecord): OneFile {
  const value: OnFile = {
    parties: partiesByName(record),
    sources: [...record.sources.values()].map(({ id, title }) => ({ id, title })),
  };
  return oneFile('report.js', REPORT_PAGE, { id: ON_FILE, value });
}
