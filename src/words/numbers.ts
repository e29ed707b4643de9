/**
 * The form of a word that goes with a number, by the plural rules of each language (CLDR, as `Intl.PluralRules` has
 * them): 1 act, 2 acts; 1 акт, 2 акта, 5 актов, 21 акт. Indonesian and Vietnamese have one form for every number, and
 * their messages write it as it is. Whole numbers only: a fraction would take a form that no message has.
 */
import { LOCALE, type Spoken } from './days.ts';

/** The forms that whole numbers take, in the order in which a message gives them. */
const FORMS = {
  en: ['one', 'other'],
  id: ['other'],
  vi: ['other'],
  ru: ['one', 'few', 'many'],
} as const satisfies Record<Spoken, readonly Intl.LDMLPluralRule[]>;

/** A word for each of them. */
type Said<Names extends readonly unknown[]> = { [K in keyof Names]: string };
type Forms<L extends Spoken> = Said<(typeof FORMS)[L]>;

export function numbersIn<L extends Spoken>(language: L) {
  const rules = new Intl.PluralRules(LOCALE[language]);
  const names: readonly Intl.LDMLPluralRule[] = FORMS[language];
  const digits = new Intl.NumberFormat(LOCALE[language]);
  /** The form that goes with a number. */
  const form = (n: number, ...forms: Forms<L>): string =>
    (forms as readonly string[])[names.indexOf(rules.select(n))] as string;
  return {
    form,
    /** The number and the form that goes with it. */
    count: (n: number, ...forms: Forms<L>): string => `${n} ${form(n, ...forms)}`,
    /** A number that can be long, with its digits in groups. */
    grouped: (n: number): string => digits.format(n),
  };
}
