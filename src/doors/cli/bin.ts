/** The program's entry: arguments in, exit code out. */
import { realOutside } from '../outside.ts';
import { run } from './main.ts';

process.exitCode = await run(process.argv.slice(2), realOutside);
// An operation of a disk that does not come back keeps no program that is over.
setTimeout(() => process.exit(), 1000).unref();
