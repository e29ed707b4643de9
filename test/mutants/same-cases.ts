/** The same random cases every time, and no search for a smaller one: that it failed is enough. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20251028, endOnFailure: true });
