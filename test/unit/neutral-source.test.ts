/** No State, alliance or organisation is named under src/: names are data. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inLanguage } from '../../src/terms/text.ts';
import { ROOT } from '../support/generated.ts';
import { builtIn } from '../support/record.ts';

/** Words that are also the name of a language or a common word, where they stand for that. */
const ALSO_A_WORD = [/^Bahasa Indonesia$/, /^Indonesia$/];

/** The one place where publishers are named: an importer has to know whose layout it reads. */
const LAYOUTS = join(ROOT, 'src', 'files', 'layouts');

const names = new Set<string>();
for (const party of builtIn.parties.values()) {
  names.add(party.id);
  // A collective voice may have a common noun for a name ("the press").
  if (party.kind !== 'collective') for (const name of Object.values(party.name)) names.add(name as string);
  else names.add(inLanguage(party.name, 'en'));
}
for (const x of builtIn.instruments.values()) {
  names.add(x.instrument);
  for (const name of Object.values(x.title)) names.add(name as string);
  for (const name of Object.values({ ...x.structure?.name, ...x.structure?.short }))
    names.add(name as string);
}
for (const kind of [builtIn.reports, builtIn.dossiers, builtIn.proposals, builtIn.events] as const) {
  for (const id of kind.keys()) names.add(id);
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

test('no party, structure, instrument, report or dossier of the record is named in the program', () => {
  const sought = [...names].filter((n) => n.length >= 2 && !ALSO_A_WORD.some((r) => r.test(n)));
  const quoted = sought.map((n) => n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const any = new RegExp(`(?<![\\p{L}\\d-])(?:${quoted.join('|')})(?![\\p{L}\\d-])`, 'u');
  const ours = sources(join(ROOT, 'src')).filter((file) => !file.startsWith(LAYOUTS));
  const found = ours.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) => {
        const hit = any.exec(line.replaceAll('Bahasa Indonesia', ''));
        return hit ? [`${file.slice(ROOT.length)}:${i + 1}: ${hit[0]}`] : [];
      }),
  );
  expect(found).toEqual([]);
});
