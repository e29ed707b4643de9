/** How many random cases a property takes: few in `npm run check`, as many as asked for in `npm run check:soak`. */
export const runs = (short: number): { numRuns: number } => {
  const wanted = Number(process.env.MUFAKAT_RUNS ?? 0);
  return { numRuns: Math.max(short, wanted) };
};
