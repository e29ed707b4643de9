/** What could not be placed: the first of it to show, all of it to keep, however much there is. */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NotPlaced, WhyNotPlaced } from '../../files/index.ts';
import { notPlacedCsv } from './write.ts';

/** Held to be shown; what comes after is in a file outside memory until it is asked for. */
const HELD = 10_000;

export class Kept {
  readonly first: NotPlaced[] = [];
  readonly counts = new Map<WhyNotPlaced, number>();
  n = 0;
  private folder: string | undefined;
  private file = -1;
  private rest: NotPlaced[] = [];

  tell(thing: NotPlaced): void {
    this.n += 1;
    this.counts.set(thing.why, (this.counts.get(thing.why) ?? 0) + 1);
    if (this.first.length < HELD) this.first.push(thing);
    else if (this.rest.push(thing) >= HELD) this.spill();
  }

  /** Everything but what the mapping itself leaves out. */
  get open(): number {
    return this.n - (this.counts.get('left-out') ?? 0);
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
