export interface Slip {
  readonly file: string;
  readonly find: string;
  readonly put: string;
  readonly breaks: string;
}
export declare const SLIPS: readonly Slip[];
