/** Modules of ours as one script for a page, as anybody would bundle them. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect } from 'vitest';

/**
 * @param entry a file of this folder, whose exports are found under `core`
 * The script asks for nothing that only Node has.
 */
export async function bundled(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'core' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('nothing was bundled');
  const { code } = output.output[0];
  expect(code).not.toMatch(/\brequire\(|__vite-browser-external/);
  return code;
}
