/** What the commands are made with that write something out for others. */
import type { Command } from 'commander';
import type { StateOfPlay } from '../../../reason/state-of-play.ts';
import type { CivilDay } from '../../../terms/civil-day.ts';
import type { OutMessages } from '../../../words/out.ts';
import type { Spoken } from '../../../words/speaker.ts';
import type { Outside } from '../../outside.ts';
import type { Tabular } from '../../views/view.ts';
import type { Answered, Loaded, Options } from '../options.ts';

export interface OutKit {
  readonly program: Command;
  readonly outside: Outside;
  readonly language: Spoken;
  readonly m: OutMessages;
  /** reads a day */
  readonly day: (text: string) => CivilDay;
  /** options that every question takes */
  readonly asking: (command: Command) => Command;
  readonly load: (options: Options) => Promise<Loaded>;
  /** the record that is asked, with what is assumed; `assumedBy` is the argument in which that was typed, where it is another */
  readonly state: (loaded: Loaded, options: Options, assumedBy?: string) => StateOfPlay;
  readonly print: (
    options: Options,
    answered: Answered,
    text: () => string,
    table?: () => Tabular,
  ) => Promise<void>;
}
