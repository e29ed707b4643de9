/**
 * What the page of a hard case asks whose acts are signed and stand in a log (`../support/told-log.ts`). Besides all of `asked.ts`, of
 * the record with what the log adds to it:
 *
 * | question | answer |
 * |---|---|
 * | `authority 5` | who spoke in entry 5: `the party itself`, `powers`, `confirmed`, or `none: out-of-scope` with what was lacking |
 * | `opposable 5` | to whom entry 5 is opposable, by name, or `nobody` |
 * | `correction 5 2025-05-11` | what has become by that day of the correction that entry 5 proposes |
 *
 * After any of them `, at=9` takes the log with its first nine entries.
 */
import { actRows } from '../../src/doors/circle/act-rows.ts';
import { type KeyPair, keyIn } from '../../src/doors/circle/key-file.ts';
import { type CircleOfLogs, readLogs } from '../../src/doors/circle/several.ts';
import { withLog } from '../../src/reason/from-the-log.ts';
import { type Authority, whoSpoke } from '../../src/reason/law/art-7-full-powers.ts';
import { corrections } from '../../src/reason/law/art-79-corrections.ts';
import { type CivilDay, readDay } from '../../src/terms/civil-day.ts';
import type { OpenRecord } from '../../src/terms/open-record.ts';
import type { Source } from '../../src/terms/source.ts';
import type { ToldLog } from '../support/told-log.ts';
import { answerTo } from './asked.ts';

const THE_LOG = { id: 'the-log', title: 'The log', seen: 'whole' } as unknown as Source;

export async function answerFromLog(files: OpenRecord, log: ToldLog, asked: string): Promise<string> {
  const [, question = '', size] = /^(.*?)(?:, at=(\d+))?$/.exec(asked) ?? [];
  const circle = await circleIn(log, size === undefined ? undefined : Number(size));
  const [what, entry, day = ''] = question.split(' ');
  const [row] = actRows(circle).filter(({ index }) => `${index}` === entry);
  switch (what) {
    case 'authority':
      return authority(row?.authority);
    case 'opposable':
      return row?.opposable.join(', ') || 'nobody';
    case 'correction': {
      const all = corrections(circle.acts, whoSpoke(circle.acts), readDay(day) as CivilDay);
      return all.find((c) => `${c.act.index}` === entry)?.state ?? 'none';
    }
    default:
      return answerTo(withLog(files, THE_LOG, circle.acts).record, question);
  }
}

async function circleIn({ folder, keyFile }: ToldLog, size: number | undefined): Promise<CircleOfLogs> {
  const { key } = (await keyIn(keyFile)) as KeyPair;
  const read = await readLogs([folder], [key], new Map(size === undefined ? [] : [[undefined, size]]));
  if ('kind' in read) throw new Error(read.kind);
  return read;
}

function authority(by: Authority | undefined): string {
  if (by?.kind === 'root') return 'the party itself';
  return by?.kind === 'none' ? `none: ${by.lack}` : (by?.kind ?? 'no such entry');
}
