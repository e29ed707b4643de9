/** Vectors of others, beside the project: data under their own licences, never copied here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { ROOT } from '../support/generated.ts';

const FOLDER = join(process.env.MUFAKAT_SHARED ?? join(ROOT, '..', 'shared'), 'vectors');

/** A group of tests that needs a folder of vectors, and says so where it is absent. */
export function withVectors(folder: string, tests: () => void): void {
  const path = join(FOLDER, folder);
  if (existsSync(path)) describe(folder, tests);
  else
    describe.skip(
      `${folder}: skipped, since ${path} is not there (MUFAKAT_SHARED says where the folder above it is)`,
      tests,
    );
}

export function bytesOf(...path: readonly string[]): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, ...path)));
}

export function jsonOf<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(FOLDER, ...path), 'utf8')) as T;
}

/** Every file under a folder, by its path from there, sorted. */
export function filesUnder(...path: readonly string[]): string[] {
  const folder = join(FOLDER, ...path);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

export function pathOf(...path: readonly string[]): string {
  return join(FOLDER, ...path);
}
