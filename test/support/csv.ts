/** Rows as CSV (RFC 4180), by the keys of the first. */
export function stringify(rows: readonly Readonly<Record<string, string>>[]): string {
  const keys = Object.keys(rows[0] ?? {});
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return [keys, ...rows.map((row) => keys.map((key) => row[key] ?? ''))]
    .map((cells) => cells.map(cell).join(','))
    .join('\n');
}
