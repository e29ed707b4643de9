import type { OpenRecord } from '../../terms/open-record.ts';
import type { Outside } from '../outside.ts';
export async function serve(_record: OpenRecord, _outside: Outside, port: number): Promise<string> {
  return `http://localhost:${port}/`;
}
