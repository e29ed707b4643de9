/** What is on file, as a table: what each thing is, its id, and its name. */
import { regionName } from '../../words/answers.ts';
import type { Speaker } from '../../words/speaker.ts';
import type { Tabular } from './view.ts';

const NAMES = {
  reports: (s: Speaker, id: string) => s.record.reports.get(id)?.title,
  dossiers: (s: Speaker, id: string) => s.record.dossiers.get(id)?.title,
  instruments: (s: Speaker, id: string) => s.record.instruments.get(id)?.title,
  proposals: (s: Speaker, id: string) => s.record.proposals.get(id)?.title,
  parties: (s: Speaker, id: string) => s.record.parties.get(id)?.name,
} as const;

/** @param kinds ids by what they are, as under `--json` */
export function listTable(s: Speaker, kinds: Readonly<Record<string, readonly string[]>>): Tabular {
  const name = (kind: string, id: string): string => {
    if (kind === 'regions') return regionName(s, id);
    const text = NAMES[kind as keyof typeof NAMES](s, id);
    return text === undefined ? id : s.text(text);
  };
  const rows = Object.entries(kinds).flatMap(([kind, ids]) => ids.map((id) => [kind, id, name(kind, id)]));
  return { columns: ['kind', 'id', 'name'], rows };
}
