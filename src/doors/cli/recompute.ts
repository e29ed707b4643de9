/** Answers that are kept as files, and computed again by whoever has the record. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { visible, visiblePath } from '../../files/refusals.ts';
import { fromBase64, noteVerifier, openCheckpoint, sameBytes } from '../../log/index.ts';
import { ed25519Verify } from '../../prove/index.ts';
import { KEEPING, type KeepingMessages } from '../../words/keeping.ts';
import { SPOKEN, type Spoken } from '../../words/speaker.ts';
import { differenceOf, type KeptAnswer, readAnswer, writeAnswer } from '../answer.ts';
import type { CircleOfLogs } from '../circle/several.ts';
import { newFile } from '../new-file.ts';
import { nodeEngine } from '../node-engine.ts';
import { BUILT_IN_RECORD, type Outside } from '../outside.ts';
import { readAtMost } from '../read-at-most.ts';
import { mustReadLogs } from './circle/asked.ts';
import { gather } from './circle/kit.ts';
import { EXIT, Stop } from './stop.ts';

/** Keeps an answer in a file that is not there yet. */
export async function keepAnswer(path: string, m: KeepingMessages, kept: KeptAnswer): Promise<void> {
  await newFile(path, (file) => file.writeFile(writeAnswer(kept))).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new Stop(EXIT.usage, m.fileThere({ path: visiblePath(path) })) : error;
  });
}

interface Options {
  readonly data: string;
  readonly record?: string[];
  readonly log?: string[];
  readonly json?: boolean;
}

/** Answers what was typed; where there is no answer, why. */
type Answer = (argv: readonly string[], outside: Outside) => Promise<Stop | undefined>;

export function recomputeCommand(program: Command, lang: Spoken, outside: Outside, answer: Answer): void {
  const m = KEEPING[lang];
  const { cli } = SPOKEN[lang];
  program
    .command('recompute <file>')
    .description(m.recompute)
    .option('--lang <tag>', cli.optionLang)
    .option('--json', cli.optionJson)
    .option('--data <folder>', cli.optionData, BUILT_IN_RECORD)
    .option('--record <folder>', m.optionRecords, gather)
    .option('--log <key>', m.optionLogs, gather)
    .action(async (file: string, o: Options) => {
      const kept = readAnswer((await readAtMost(file, MAX_ANSWER)).toString());
      if (!kept) throw new Stop(EXIT.refused, m.noAnswer({ path: visiblePath(file) }));
      const refuse = (says: string) => new Stop(EXIT.refused, says);
      if ((await outside.digestOf(o.data)) !== kept.files.sha256)
        throw refuse(m.otherFiles({ path: visiblePath(o.data) }));
      const sizes = new Map(kept.logs.map(({ log, size }) => [log, size]));
      const read = o.record ? await mustReadLogs(m, o.record, o.log, sizes) : undefined;
      const other = await notOfThese(m, kept, read);
      if (other) throw refuse(other);

      const strange = strangeIn(kept.asked);
      if (strange !== undefined)
        throw refuse(m.strangeQuestion({ path: visiblePath(file), found: visible(strange) }));
      // The question is asked again and the answer kept again: what can be compared is then all of it, reasons and all.
      const folder = await mkdtemp(join(tmpdir(), 'mufakat-'));
      const again = join(folder, 'answer');
      const argv = [
        ...kept.asked,
        ...['--json', '--receipt', again, '--on', kept.on, '--data', o.data],
        ...(o.record ?? []).flatMap((path) => ['--record', path]),
        ...(o.log ?? []).flatMap((key) => ['--log', key]),
        ...kept.logs.flatMap(({ log, size }) => ['--at', `${log}=${size}`]),
        ...kept.observers.flatMap((id) => ['--observer', id]),
      ];
      const quiet = { ...outside, out: () => undefined, err: () => undefined };
      const stopped = await answer(argv, quiet);
      const now = stopped ? undefined : readAnswer(await readFile(again, 'utf8'));
      await rm(folder, { recursive: true, force: true });
      if (stopped) throw stopped;
      if (!now) throw new TypeError('an answer that was kept can be read');
      const isSameRules = kept.program.rules === now.program.rules;
      const said = ({ answer: says, asked, on, proof, program }: KeptAnswer) => ({
        ...{ answer: says, asked, on, proof },
        // by other rules it was another program
        ...(isSameRules ? { program } : {}),
      });
      const difference = differenceOf(said(kept), said(now));
      if (difference) {
        const { path } = difference;
        const [was, is] = [difference.one, difference.other].map((v) =>
          visible(JSON.stringify(v) ?? '—').slice(0, 200),
        );
        throw refuse(
          m.otherAnswer[isSameRules ? 'same-rules' : 'other-rules']({
            path,
            was: was as string,
            is: is as string,
          }),
        );
      }
      const view = { same: true, sameRules: isSameRules, on: kept.on, asked: kept.asked };
      const lines = [
        m.sameAnswer,
        m.asWasAsked({ asked: visible(kept.asked.join(' ')), on: kept.on }),
        ...(isSameRules ? [] : [m.otherRules({ version: kept.program.version })]),
      ];
      outside.out(o.json ? JSON.stringify(view, null, 2) : lines.join('\n'));
    });
}

/** Larger than the answer with the most rows by far. */
const MAX_ANSWER = 64 * 1024 * 1024;

/** The questions that can be kept, and what may be said with them; each of these takes a value. */
const QUESTIONS: readonly string[] = [
  'report',
  'dossier',
  'status',
  'party',
  'structures',
  'why',
  'list',
  'relations',
];
const SAID_WITH: readonly string[] = [
  '--assume',
  '--read',
  '--at',
  '--region',
  '--between',
  '--of',
  '--lang',
];

/** The first word that somebody else may have put there: from a file no paths and no other commands are taken. */
function strangeIn([command = '', ...words]: readonly string[]): string | undefined {
  if (!QUESTIONS.includes(command)) return command;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (!word.startsWith('-')) continue;
    const value = words[i + 1];
    if (!SAID_WITH.includes(word) || value === undefined || value.startsWith('-')) return word;
    i += 1;
  }
  return undefined;
}

/** What of these logs is not what the answer was computed from. */
async function notOfThese(
  m: KeepingMessages,
  kept: KeptAnswer,
  read: CircleOfLogs | undefined,
): Promise<string | undefined> {
  const states = read?.states ?? [];
  for (const { log, size, root, checkpoint } of kept.logs) {
    const now = states.find((s) => s.log === log);
    // The caller's key, or the one that the charter names.
    const key = read?.logs.find((l) => l.origin === log)?.key;
    if (!now || !key) return m.logMissing({ log: visible(log) });
    const opened = await openCheckpoint(checkpoint, log, [noteVerifier(key, ed25519Verify(nodeEngine))]);
    if (!opened.ok || opened.value.size < size) return m.notSignedSo({ log: visible(log) });
    const said = fromBase64(root);
    if (!said || !sameBytes(said, now.root)) return m.historyChanged({ log: visible(log), size });
  }
  const extra = states.find((s) => !kept.logs.some((l) => l.log === s.log));
  return extra && m.logExtra({ log: visible(extra.log) });
}
