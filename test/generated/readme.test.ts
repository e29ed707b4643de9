/** The parts of README that the program writes, and that no sentence of a report is without an entry or an answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportView } from '../../src/doors/views/report.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { Speaker } from '../../src/words/speaker.ts';
import { expectGenerated, ROOT } from '../support/generated.ts';
import { builtIn } from '../support/record.ts';

const reports = [...builtIn.reports.values()];
const viewIn = (language: 'en' | 'id', report = reports[0] as (typeof reports)[number]) =>
  reportView(new Speaker(language, builtIn), stateOfPlay(builtIn), report, report.on);

test('every sentence of every report has an entry on record and an answer, in each language', () => {
  for (const report of reports) {
    for (const language of ['en', 'id'] as const) {
      for (const line of viewIn(language, report).data.lines) {
        expect(`${line.n} ${line.recorded.filter(Boolean).length > 0}`).toBe(`${line.n} true`);
        expect(`${line.n} ${line.answers.filter((a) => a.sentence.trim()).length > 0}`).toBe(
          `${line.n} true`,
        );
        for (const a of line.answers) expect(a.because.length).toBeGreaterThan(0);
      }
    }
  }
});

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function table(): string {
  const { data } = viewIn('en');
  const rows = data.lines.map((l) => {
    const page = `/en/reports/${data.report}#${l.n}`;
    return `| ${l.n} | ${cell(l.says)} | ${cell([...new Set(l.recorded)].join(' · '))} | \`mufakat why ${data.report} ${l.n}\` · \`${page}\` | ${l.answers
      .map((a) => `∴ ${cell([a.sentence, ...a.limits].join(' '))}`)
      .join('<br>')}${l.open.length > 0 ? `<br>[Left open: ${l.open.join(', ')}]` : ''} |`;
  });
  return ['| | Sentence | Recorded | Command · page | Answer |', '|---|---|---|---|---|', ...rows].join('\n');
}

test('the table in README is what the program says now', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [begin, end] = [readme.indexOf('<!-- report:begin'), readme.indexOf('<!-- report:end -->')];
  expect(begin).toBeGreaterThan(0);
  const after = readme.indexOf('-->', begin) + 3;
  expectGenerated('README.md', `${readme.slice(0, after)}\n\n${table()}\n\n${readme.slice(end)}`);
});

test('README holds the two lines literally', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(readme).toContain('\nnpm ci && npm start\n');
  expect(readme).toContain('\nnpm ci && npm test\n');
});
