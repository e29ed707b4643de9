/**
 * What would be enough: of things that are missing and weigh differently, the smallest sets whose weights together fill the
 * gap. A set is listed only if it falls short without any one of its members.
 *
 * Heavier ones first. In that order the last one added to a set is its lightest, so a set that is full with it and was not
 * before is smallest; and where all that is left does not fill the gap, nothing more is tried.
 *
 * @returns undefined where there are more sets than `atMost`: then a list says nothing
 */
export function enough(
  weights: readonly number[],
  gap: number,
  atMost: number,
): readonly (readonly number[])[] | undefined {
  const heavy = weights.map((weight, i) => ({ weight, i })).sort((a, b) => b.weight - a.weight || a.i - b.i);
  const left = heavy.map((_, at) => heavy.slice(at).reduce((sum, h) => sum + h.weight, 0));
  const found: number[][] = [];
  const add = (set: readonly number[], sum: number, from: number): boolean => {
    for (let at = from; at < heavy.length && sum + (left[at] as number) >= gap; at++) {
      const { weight, i } = heavy[at] as (typeof heavy)[number];
      if (sum + weight < gap) {
        if (!add([...set, i], sum + weight, at + 1)) return false;
      } else if (found.push([...set, i]) > atMost) return false;
    }
    return true;
  };
  return add([], 0, 0) ? found : undefined;
}
