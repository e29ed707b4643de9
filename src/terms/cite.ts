/**
 * What a step of reasoning rests on: the rule applied, the provision it comes from, and the entry of the record
 * (an act, a statement, a condition) with the sources that carry it.
 */
export interface Cite {
  /** the rule of the house that was applied, by name; its words are in `words` */
  readonly rule: string;
  /** the instrument or dossier whose words the rule reads */
  readonly document?: string;
  /** of those of its provisions that have a rule of their own: which */
  readonly provisions?: string;
  /** article, paragraph or item, as its publisher numbers it */
  readonly locator?: string;
  /** the entry of the record, `document/entry` */
  readonly entry?: string;
}
