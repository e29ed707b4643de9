/** What a key may be called where it is made here. Needs no Node. */
import { isKeyName } from '../../log/index.ts';

/** Printable ASCII, as acts have their keys, so that what is shown is what it is. */
export const isPlainName = (name: string): boolean => isKeyName(name) && /^[!-~]+$/.test(name);
