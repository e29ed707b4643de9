/**
 * `mufakat report new`: a pasted report into a file of the record, sentence by sentence, by hand. Nothing is guessed: who says
 * it, to whom, about whom and what the sentence does is asked, and so are own words in every language. What was
 * answered is kept beside the file after each sentence, so that the same command goes on where it was left.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Command } from 'commander';
import { visible, visiblePath } from '../../files/refusals.ts';
import { writeDay } from '../../terms/civil-day.ts';
import { SentenceKind } from '../../terms/report.ts';
import { LANGUAGES } from '../../terms/text.ts';
import { FORM, type FormMessages } from '../../words/form.ts';
import { KEEPING } from '../../words/keeping.ts';
import type { Speaker } from '../../words/speaker.ts';
import { findParty, suggest } from '../find.ts';
import { inPlace, newFile } from '../new-file.ts';
import { readAtMost } from '../read-at-most.ts';
import {
  hasSentence,
  type InFour,
  isKind,
  isReportName,
  type Kept,
  listOf,
  MOST_SENTENCES,
  partiesIn,
  sentencesOf,
  type Told,
  told,
  written,
} from '../taken-apart.ts';
import type { AskKit } from './asking.ts';
import type { Options } from './options.ts';
import { EXIT, Stop } from './stop.ts';

interface FormOptions extends Options {
  readonly source?: string;
  readonly text?: string;
}

/** The end of what was typed: a person has interrupted, or the input is over. */
class Left extends Error {}

export function reportForm(report: Command, { outside, language, load }: AskKit): void {
  const m = FORM[language];
  report
    .command('page <out>')
    .description(m.aboutPage)
    .action(async (out: string, _: unknown, command: Command) => {
      const o = command.optsWithGlobals<Options>();
      const { record } = await load(o);
      const { reportPageFile } = await import('../report-page-file.ts');
      const { html, sha256 } = reportPageFile(record);
      await newFile(out, (to) => to.writeFile(html)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
        throw new Stop(EXIT.usage, KEEPING[language].fileThere({ path: visiblePath(out) }));
      });
      outside.out(
        o.json ? JSON.stringify({ out, sha256 }, null, 2) : m.pageWritten({ out: visiblePath(out), sha256 }),
      );
    });
  report
    .command('new <file>')
    .description(m.about)
    .option('--source <id>', m.optionSource)
    .option('--text <file>', m.optionText)
    .action(async (file: string, _: unknown, command: Command) => {
      const o = command.optsWithGlobals<FormOptions>();
      const id = basename(file).replace(/\.yaml$/, '');
      if (!isReportName(id) || basename(file) === id)
        throw new Stop(EXIT.usage, m.badFile({ file: visible(file) }));
      if (existsSync(file))
        throw new Stop(EXIT.usage, KEEPING[language].fileThere({ path: visiblePath(file) }));
      if (o.source === undefined || o.on === undefined) throw new Stop(EXIT.usage, m.missing);
      const { s, record } = await load(o);
      if (!record.sources.has(o.source as never))
        throw new Stop(EXIT.notFound, m.noSource({ source: visible(o.source) }));
      // A name that begins with a dot is no part of a record: the form may stand half filled in the record's own folder.
      const part = join(dirname(file), `.${basename(file)}.part`);
      const typed = outside.lines();
      const ask = async (question: string): Promise<string> => {
        outside.err(question);
        const { value, done } = await typed.next();
        if (done) throw new Left();
        return value.trim();
      };
      try {
        const kept = existsSync(part)
          ? (JSON.parse(readFileSync(part, 'utf8')) as Kept)
          : {
              sentences: sentencesOf(
                o.text === undefined ? await pasted(ask, m.paste) : (await readAtMost(o.text)).toString(),
              ),
              told: [],
            };
        // in one step: a disk that is full does not take what was answered before
        const keep = () => inPlace(part, JSON.stringify(kept));
        const n = kept.sentences.length;
        if (n === 0) throw new Stop(EXIT.refused, m.noSentence);
        if (n > MOST_SENTENCES) throw new Stop(EXIT.refused, m.tooMany({ n, most: MOST_SENTENCES }));
        await keep();
        kept.title ??= await inFour(ask, m.title);
        await keep();
        while (kept.told.length < kept.sentences.length) {
          const n = kept.told.length;
          outside.err(
            `\n${m.sentence({ n: n + 1, of: kept.sentences.length, text: visible(kept.sentences[n] as string) })}`,
          );
          kept.told.push(await about(s, ask, outside.err, m));
          await keep();
        }
        if (!hasSentence(kept)) throw new Stop(EXIT.refused, m.nothingKept({ part: visiblePath(part) }));
        const text = written(id, kept, o.source, writeDay(o.on));
        await newFile(file, (to) => to.writeFile(text));
        rmSync(part);
        outside.out(m.written({ file: visiblePath(file), id }));
      } catch (error) {
        if (error instanceof Left) throw new Stop(EXIT.outside, m.left({ part: visible(part) }));
        throw error;
      } finally {
        await typed.return?.();
      }
    });
}

type Ask = (question: string) => Promise<string>;

/** Lines up to one that is a full stop alone. */
async function pasted(ask: Ask, says: string): Promise<string> {
  const lines: string[] = [];
  for (let line = await ask(says); line !== '.'; line = await ask('')) lines.push(line);
  return lines.join('\n');
}

async function inFour(ask: Ask, says: (p: { language: string }) => string): Promise<InFour> {
  const words: Partial<InFour> = {};
  for (const language of LANGUAGES) {
    let answer = '';
    while (answer === '') answer = await ask(says({ language }));
    words[language] = answer;
  }
  return words as InFour;
}

async function about(
  s: Speaker,
  ask: Ask,
  tell: (text: string) => void,
  m: FormMessages,
): Promise<Told | null> {
  const all = SentenceKind.options.join(', ');
  let kinds: string[] = [];
  for (;;) {
    const answer = await ask(m.kinds({ all }));
    if (answer === '-') return null;
    kinds = listOf(answer);
    const strange = kinds.find((k) => !isKind(k));
    if (kinds.length > 0 && strange === undefined) break;
    tell(m.noKind({ found: visible(strange ?? answer), all }));
  }
  const parties = async (question: string, most: number): Promise<readonly string[]> => {
    for (;;) {
      const read = partiesIn(await ask(question), most, (name) => findParty(s.record, name));
      if ('ids' in read) return read.ids;
      const hint = read.suggestions.length > 0 ? ` ${suggest(s.m, read.suggestions)}` : '';
      tell(`${m.noParty({ found: visible(read.found) })}${hint}`);
    }
  };
  const [speaker] = await parties(m.who, 1);
  const [addressee] = await parties(m.toWhom, 1);
  const concerned = await parties(m.aboutWhom, 99);
  return told(kinds.filter(isKind), speaker, addressee, concerned, await inFour(ask, m.says));
}
