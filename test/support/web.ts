/** The pages of the built-in record without a socket, on a day that is always the same. */
import { app } from '../../src/doors/web/app.tsx';
import { builtIn } from './record.ts';
import { TODAY } from './terminal.ts';

export const web = app(builtIn, () => TODAY);
