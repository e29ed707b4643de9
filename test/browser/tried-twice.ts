/** Lists the tests that passed only when they were tried again: what happens once may be ours all the same. */
import type { Reporter, TestModule } from 'vitest/node';

export const triedTwice: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const again = modules.flatMap((module) =>
      [...module.children.allTests()]
        .filter((test) => (test.diagnostic()?.retryCount ?? 0) > 0)
        .map((test) => `  ${module.relativeModuleId} > ${test.fullName}: ${test.result().state}\n`),
    );
    process.stdout.write(`Tried twice: ${again.length}\n${again.join('')}`);
  },
};
