/** How long something takes by itself, in milliseconds of processor time: whatever else a machine does meanwhile counts for nothing. */
export function timed<T>(work: () => T): readonly [ms: number, made: T] {
  const before = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, made];
}
