/** What could not be placed: the first of it to show, all of it to keep, however much there is. */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAnswered, type NotPlaced } from '../../files/index.ts';
import { notPlacedCsv } from './write.ts';

/** Held to be shown; what comes after is in a file outside memory until it is asked for. */
const HELD = 10_000;

export class Kept {
  readonly first: NotPlaced[] = [];
  n = 0;
  /** of these, what is open: everything but what asks nothing */
  open = 0;
  private folder: string | undefined;
  private file = -1;
  private rest: NotPlaced[] = [];

  tell(thing: NotPlaced): void {
    this.n += 1;
    if (!isAnswered(thing.why)) this.open += 1;
    if (this.first.length < HELD) this.first.push(thing);
    else if (this.rest.push(thing) >= HELD) this.spill();
  }

  /** All of it as a table. */
  async csv(): Promise<string | Buffer> {
    if (this.folder === undefined) return notPlacedCsv([...this.first, ...this.rest]);
    this.spill();
    return readFile(join(this.folder, 'rest'));
  }

  private spill(): void {
    if (this.folder === undefined) {
      this.folder = mkdtempSync(join(tmpdir(), 'mufakat-'));
      this.file = openSync(join(this.folder, 'rest'), 'wx');
      writeSync(this.file, notPlacedCsv(this.first));
    }
    const table = notPlacedCsv(this.rest);
    writeSync(this.file, table.slice(table.indexOf('\n') + 1));
    this.rest = [];
  }

  /** Takes away what was put outside memory. */
  done(): void {
    if (this.folder === undefined) return;
    closeSync(this.file);
    rmSync(this.folder, { recursive: true });
    this.folder = undefined;
  }
}
