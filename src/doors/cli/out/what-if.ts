/** `mufakat whatif ACT…`: what would be different, before it is recorded. */
import { assumedCell } from '../../views/assumed.ts';
import { whatIfTable, whatIfView } from '../../views/what-if.ts';
import { opening, wrap } from '../lines.ts';
import type { Options } from '../options.ts';
import type { OutKit } from './kit.ts';

interface WhatIfOptions extends Options {
  diff?: boolean;
}

export function whatIfCommand({ program, outside, m, asking, load, state, print }: OutKit): void {
  asking(program.command('whatif <act...>').description(m.whatif))
    .option('--diff', m.optionDiff)
    .action(async (acts: string[], o: WhatIfOptions) => {
      const loaded = await load(o);
      const { s } = loaded;
      const on = o.on ?? outside.today();
      const view = whatIfView(s, state(loaded, o), state(loaded, { ...o, assume: acts }, '<act>:'), on);
      const each = [...view.data.differences, ...view.data.counts].map((d) => wrap(d.says, '  '));
      await print(
        o,
        { loaded, asked: ['whatif', ...acts], on, view },
        () =>
          [...opening(s, view), ...(each.length === 0 ? [] : o.diff ? ['', ...each] : ['', m.seeDiff])].join(
            '\n',
          ),
        () => whatIfTable(view, assumedCell(view)),
      );
    });
}
