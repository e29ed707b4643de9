/** The program's entry: arguments in, exit code out. */
import { realOutside } from '../outside.ts';
import { run } from './main.ts';

// A reader that closes early (`| head`) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), realOutside);
