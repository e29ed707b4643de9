/** JSON Schemas in schemas/, derived from the zod schemas that the readers use: one for each kind of file, and one for what is signed. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { StateRow } from '../../src/files/states.ts';
import {
  ActRow,
  DisputedAreasFile,
  Dossier,
  EventsFile,
  Instrument,
  OtherName,
  OtherParties,
  Proposal,
  Region,
  Report,
  SignedActBody,
  SourcesFile,
} from '../../src/terms/index.ts';
import { expectGenerated, ROOT } from '../support/generated.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'act-row': ActRow,
  'disputed-areas': DisputedAreasFile,
  dossier: Dossier,
  events: EventsFile,
  instrument: Instrument,
  'name-row': OtherName,
  parties: OtherParties,
  proposal: Proposal,
  region: Region,
  report: Report,
  'signed-act': SignedActBody,
  sources: SourcesFile,
  'state-row': StateRow,
};

test.each(Object.keys(SCHEMAS))('schemas/%s.schema.json is derived from the reader', (name) => {
  const schema = z.toJSONSchema(SCHEMAS[name] as z.ZodType, {
    io: 'input',
    target: 'draft-2020-12',
    unrepresentable: 'any',
    reused: 'inline',
  });
  const { $schema, ...rest } = schema;
  const text = JSON.stringify({ $schema, $id: `urn:mufakat:schema:${name}`, ...rest }, null, 2);
  expectGenerated(`schemas/${name}.schema.json`, `${text}\n`);
});

test('there is no schema of a kind that no longer exists', () => {
  const there = readdirSync(join(ROOT, 'schemas')).filter((f) => f.endsWith('.schema.json'));
  expect(there.sort()).toEqual(
    Object.keys(SCHEMAS)
      .map((n) => `${n}.schema.json`)
      .sort(),
  );
});
