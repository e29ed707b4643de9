/** What stands where a file or a folder should be. */
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Broken, Sound } from './broken.ts';

const record = (at: (path: string) => string, sound: Sound): void => {
  for (const [path, content] of sound.record) {
    mkdirSync(dirname(at(`record/${path}`)), { recursive: true });
    writeFileSync(at(`record/${path}`), content);
  }
};

export const PATHS: readonly Broken[] = [
  { name: 'a folder that is not there', line: 'check @nowhere', code: 5, says: /nowhere/, make: () => {} },
  {
    name: 'a file in place of a folder',
    line: 'check @record',
    code: 5,
    says: /record/,
    make: (at) => writeFileSync(at('record'), ''),
  },
  {
    name: 'a folder that is a link to itself',
    line: 'check @record',
    code: 5,
    says: /record/,
    make: (at) => symlinkSync(at('record'), at('record')),
  },
  {
    name: 'a sheet that is not there',
    line: 'check @nowhere.csv',
    code: 5,
    says: /nowhere\.csv/,
    make: () => {},
  },
  {
    name: 'a folder in place of a sheet',
    line: 'check @folder.csv',
    code: 5,
    says: /folder\.csv/,
    make: (at) => mkdirSync(at('folder.csv')),
  },
  {
    name: 'a record with a link that leads nowhere',
    line: 'check @record',
    says: /ghost/,
    make(at, sound) {
      record(at, sound);
      symlinkSync(at('nowhere'), at('record/sources/ghost.yaml'));
    },
  },
  {
    name: 'a record with folders that lead back into one another',
    line: 'check @record',
    says: /loop/,
    make(at, sound) {
      record(at, sound);
      symlinkSync(at('record'), at('record/loop'));
    },
  },
  {
    name: 'a record with a folder too deep',
    line: 'check @record',
    says: /deep/,
    make(at, sound) {
      record(at, sound);
      mkdirSync(at('record/sources/deep/deeper'), { recursive: true });
    },
  },
  {
    name: 'a record with a file that may not be read',
    line: 'check @record',
    code: 5,
    says: /locked/,
    needsRights: true,
    make(at, sound) {
      record(at, sound);
      writeFileSync(at('record/sources/locked.yaml'), '');
      chmodSync(at('record/sources/locked.yaml'), 0);
    },
  },
  { name: 'a device without an end for an act', line: 'act check /dev/zero', says: /zero/, make: () => {} },
  {
    name: 'a device without an end for a key',
    line: 'verify @act --log /dev/zero',
    says: /zero/,
    make: (at, s) => writeFileSync(at('act'), s.act),
  },
  {
    name: 'a device without an end for a kept answer',
    line: 'recompute /dev/zero',
    says: /zero/,
    make: () => {},
  },
  {
    name: 'a device without an end for a sheet',
    line: 'import /dev/zero --guess',
    says: /zero/,
    make: () => {},
  },
  {
    name: 'a device without an end for a mapping',
    line: 'check @s.csv --map /dev/zero',
    says: /zero/,
    make: (at) => writeFileSync(at('s.csv'), 'Who,Day\n'),
  },
];
