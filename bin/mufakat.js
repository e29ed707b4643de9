#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/doors/cli/bin.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  process.stderr.write('mufakat is not built yet: run "npm run build" first.\n');
  process.exitCode = 5;
}
