/** A disk of which one operation fails: which, and whether it did its work before it said so, is for the test to say. */
import type { Disk, Handle } from '../../src/stores/index.ts';
import { SystemError } from './memory-disk.ts';

export type Failure =
  /** the operation is refused, later ones are not */
  | 'EIO'
  /** it is done, and an error is given nevertheless */
  | 'EIO, done'
  /** refused; of bytes to be written half arrive */
  | 'ENOSPC'
  /** the process ends before it, so nothing later happens either */
  | 'killed';

export interface FailingDisk {
  readonly disk: Disk;
  /** every operation so far, in order, with its path */
  readonly done: readonly string[];
}

/** @param when of an operation, by its count from 0 and its name: how it fails; nothing where it does not */
export function failingDisk(
  real: Disk,
  when: (count: number, what: string) => Failure | undefined,
): FailingDisk {
  const done: string[] = [];
  let dead = false;

  async function run<T>(what: string, work: () => Promise<T>, half?: () => Promise<T>): Promise<T> {
    if (dead) throw new SystemError('ESRCH', 'the process has ended');
    const failure = when(done.length, what);
    done.push(what);
    switch (failure) {
      case undefined:
        return work();
      case 'EIO':
        throw new SystemError('EIO', what);
      case 'EIO, done':
        // where it could not be done, that is not what is told either
        await work().catch(() => undefined);
        throw new SystemError('EIO', what);
      case 'ENOSPC':
        await half?.();
        throw new SystemError('ENOSPC', what);
      case 'killed':
        dead = true;
        await half?.();
        throw new SystemError('ESRCH', 'the process has ended');
    }
  }

  const handle = (open: Handle, path: string): Handle => ({
    write: (bytes) =>
      run(
        `write ${path}`,
        () => open.write(bytes),
        () => open.write(bytes.slice(0, bytes.length / 2)),
      ),
    sync: () => run(`sync ${path}`, open.sync),
    close: () => run(`close ${path}`, open.close),
  });

  const disk: Disk = {
    create: async (path) => handle(await run(`create ${path}`, () => real.create(path)), path),
    openDirectory: async (path) => handle(await run(`open ${path}`, () => real.openDirectory(path)), path),
    read: (path) => run(`read ${path}`, () => real.read(path)),
    list: (path) => run(`list ${path}`, () => real.list(path)),
    link: (from, to) => run(`link ${to}`, () => real.link(from, to)),
    rename: (from, to) => run(`rename ${to}`, () => real.rename(from, to)),
    makeDirectory: (path) => run(`mkdir ${path}`, () => real.makeDirectory(path)),
    remove: (path) => run(`remove ${path}`, () => real.remove(path)),
    removeDirectory: (path) => run(`rmdir ${path}`, () => real.removeDirectory(path)),
  };
  return { disk, done };
}
