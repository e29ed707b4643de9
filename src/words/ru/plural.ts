/** Russian counts: 1 акт, 2 акта, 5 актов, 21 акт (CLDR plural rules: one, few, many). */
const RULES = new Intl.PluralRules('ru');

/** The form that goes with a whole number. */
export function form(n: number, one: string, few: string, many: string): string {
  const category = RULES.select(n);
  return category === 'one' ? one : category === 'few' ? few : many;
}

/** The number and the form that goes with it. */
export const count = (n: number, one: string, few: string, many: string): string =>
  `${n} ${form(n, one, few, many)}`;
