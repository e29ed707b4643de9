/** Imported before anything that has a schema: it then makes no code out of text, which the policy of these pages forbids. */
import { config } from 'zod';

config({ jitless: true });
