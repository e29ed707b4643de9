/**
 * files: text to terms, and every refusal with its place.
 *
 * Normative text: YAML 1.2, RFC 4180, and docs/formats/. May import: `terms`, the parsers `yaml`,
 * `csv-parse` and `saxes`, `fflate` for zip files, and `fastest-levenshtein` for suggestions. No I/O: files come in as a map from path to bytes.
 * Read first: `record.ts`. Deliberately not here: what the acts mean (`reason`), reading of folders (`doors`), the
 * words of a refusal (`words`).
 */
export * from './csv.ts';
export * from './layouts/untc-page.ts';
export * from './record.ts';
export * from './refusals.ts';
export * from './sheets/guess.ts';
export * from './sheets/mapping.ts';
export * from './sheets/place.ts';
export * from './sheets/table.ts';
export * from './sheets/workbook.ts';
export * from './yaml.ts';
