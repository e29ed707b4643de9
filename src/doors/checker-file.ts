/** The page that checks what it is given, as one file. */
import { CHECKER } from '../words/checker.ts';
import { type OneFile, oneFile } from './one-file.ts';

/** @see `npm run build` makes its script; ENOENT without it */
export const checkerFile = (): OneFile => oneFile('check.js', CHECKER);
