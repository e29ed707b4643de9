/**
 * One example or more of every command, as help shows them. They are typed in the folder of docs/walk-through.md, beside a folder
 * `record` with the files that docs/formats shows: a test types each there and compares how it ends.
 */
import type { Command } from 'commander';
import type { EXIT } from './stop.ts';

interface Example {
  readonly line: string;
  /** how it ends, where that is not with an answer */
  readonly exit?: Exclude<(typeof EXIT)[keyof typeof EXIT], 0>;
  /** it serves until it is stopped */
  readonly serves?: true;
}

const HARBOUR = 'harbour --log harbour.key';
const LOG = '--record harbour --log harbour.key';

/** By the words that lead to the command, in an order in which they can be typed. */
export const EXAMPLES: Readonly<Record<string, readonly (string | Example)[]>> = {
  '': ['mufakat report', 'mufakat list --lang id', 'mufakat help why'],
  report: ['mufakat report courier-2021-05-03 --data record', 'mufakat report --csv > report.csv'],
  'report new': [
    'mufakat report new some-day.yaml --source gazette-of-alpha --on 2026-01-02 --text text.txt --data record',
  ],
  'report page': ['mufakat report page take-apart.html --data record'],
  dossier: [
    'mufakat dossier harbour-talks --data record',
    'mufakat dossier harbour-talks --read R1=alpha --data record',
  ],
  status: [
    'mufakat status harbour-treaty --on 2020-01-01 --data record',
    'mufakat status harbour-treaty --csv --data record',
    `mufakat status pact --on 2031-01-01 --data files ${LOG}`,
  ],
  party: [
    'mufakat party alpha --data record',
    'mufakat party alpha harbour-treaty --on 2020-01-01 --data record',
  ],
  relations: ['mufakat relations harbour-treaty --on 2020-01-01 --data record'],
  structures: ['mufakat structures --region coast --data record'],
  why: [
    'mufakat why harbour-treaty --data record',
    'mufakat why alpha harbour-treaty --on 2020-01-01 --data record',
    { line: 'mufakat why nobody harbour-treaty --data record', exit: 4 },
  ],
  list: ['mufakat list --data record', 'mufakat list --plain --data record'],
  check: [
    'mufakat check record',
    { line: 'mufakat check sheet.csv --map map.yaml --instrument harbour-treaty --data record', exit: 3 },
  ],
  serve: [{ line: 'mufakat serve --port 0 --data record', serves: true }],
  import: [
    'mufakat import sheet.csv --guess --data record',
    'mufakat import sheet.csv --map map.yaml --instrument harbour-treaty --out from-sheet --data record',
    'mufakat import sheet.csv --map map.yaml --instrument harbour-treaty --out asked --whole --data record',
  ],
  export: ['mufakat export package --data record', 'mufakat export tables --xlsx tables.xlsx --data record'],
  dates: ['mufakat dates harbour-treaty --data record'],
  calendar: ['mufakat calendar harbour-treaty --data record > days.ics'],
  whatif: ['mufakat whatif "harbour-treaty gamma withdraw 2024-01-01" --data record'],
  notify: [
    'mufakat notify harbour-treaty/alpha-ratify --data record',
    'mufakat notify harbour-treaty/alpha-ratify --pdf notification.pdf --data record',
  ],
  'record new': [
    'mufakat record new own --data record',
    'mufakat record new river --instrument river-treaty --title "River Treaty" --data record',
  ],
  'data report': ['mufakat data report harbour-treaty --data record'],
  recompute: [`mufakat recompute answer.json --data files ${LOG} --record island --log island.key`],
  'key new': ['mufakat key new delta.example/root delta.key'],
  'key show': ['mufakat key show alpha.key'],
  'key signer': [
    'mufakat key signer alpha.example/desk desk.key --public desk.pub --by "exec:openssl dgst -sha256 -sign desk.pem"',
  ],
  'key passkey': ['mufakat key passkey registered.json alpha.example/envoy'],
  'act begin': ['mufakat act begin Delta --root alpha.key --next alpha-next.key > delta.act'],
  'act charter': [
    'mufakat act charter "Two coasts" --party alpha.act=alpha --party beta.act=beta --log quay.key --depositary "Quay office" > two',
  ],
  'act draft': [
    `mufakat act draft treaty.act --record harbour --party gamma --key gamma.key --body '{"instrument":"pact","act":"ratify"}' > draft`,
  ],
  'act sign': [
    'mufakat act sign draft --key gamma.key > gamma-ratifies',
    'mufakat act sign two --key alpha.key --key beta.key > two.signed',
  ],
  'act check': ['mufakat act check gamma-ratifies'],
  'circle continue': ['mufakat circle continue harbour pier moved --log pier.key'],
  'act submit': [
    `mufakat act submit gamma-ratifies ${LOG} --receipts receipts`,
    { line: `mufakat act submit draft ${LOG}`, exit: 3 },
  ],
  'act list': [`mufakat act list ${LOG}`],
  'act correct': [
    {
      line: `mufakat act correct 00000000 --record harbour --party alpha --key alpha.key --body '{"done":"2026-01-02"}'`,
      exit: 4,
    },
  ],
  'act document': ['mufakat act document text.txt --type text/plain'],
  'circle new': ['mufakat circle new quay alpha.act beta.act two.signed --log quay.key'],
  'witness pull': [
    'mufakat witness harbour --key alpha-witness.key --log harbour.key --state alpha.state > alpha.line',
  ],
  'circle cosigned': [`mufakat circle cosigned harbour alpha.line --log harbour.key`],
  'circle export': [`mufakat circle export harbour shown --log harbour.key`],
  'circle compare': ['mufakat circle compare harbour island --log harbour.key --log island.key'],
  'circle corrections': ['mufakat circle corrections harbour --log harbour.key'],
  'circle ask': [{ line: `mufakat circle ask ${HARBOUR} --witness http://127.0.0.1:9/`, exit: 3 }],
  'circle witnesses': [`mufakat circle witnesses ${HARBOUR}`],
  'circle bundle': [`mufakat circle bundle acts.zip ${LOG}`],
  'circle checker': ['mufakat circle checker check.html'],
  'witness serve': [
    {
      line: 'mufakat witness serve --key alpha-witness.key --log harbour.key --state witnessed --port 0',
      serves: true,
    },
  ],
  office: [{ line: `mufakat office ${HARBOUR} --port 0`, serves: true }],
  audit: [`mufakat audit ${HARBOUR}`, `mufakat audit ${HARBOUR} --state audited`],
  backup: [`mufakat backup harbour second-copy --log harbour.key`],
  mirror: [`mufakat mirror harbour held --log harbour.key --key alpha-mirror.key --state held.state`],
  restore: [
    'mufakat restore second-copy again --log harbour.key --witness alpha.state --witness beta.state --witness gamma.state',
  ],
  verify: ['mufakat verify acts.zip --log harbour.key', 'mufakat verify gamma-ratifies'],
  'record import': [`mufakat record import record reports-of-gamma ${LOG} --party gamma --key gamma.key`],
  completion: ['mufakat completion bash'],
};

export const exampleOf = (example: string | Example): Example =>
  typeof example === 'string' ? { line: example } : example;

/** Puts its examples at the end of the help of every command. */
export function showExamples(
  program: Command,
  say: { readonly title: string; readonly where: string; readonly ends: (p: { code: number }) => string },
): void {
  const into = (command: Command, path: string) => {
    const lines = (EXAMPLES[path] ?? []).map(exampleOf).map(({ line, exit }) => {
      const ends = exit === undefined ? '' : `    # ${say.ends({ code: exit })}`;
      return `  ${line}${ends}`;
    });
    if (lines.length > 0) command.addHelpText('after', `\n${say.title}\n${lines.join('\n')}\n${say.where}\n`);
    for (const inner of command.commands) into(inner, path === '' ? inner.name() : `${path} ${inner.name()}`);
  };
  into(program, '');
}
