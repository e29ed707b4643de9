/** Commands that write something out for others, in their formats. */
import { dataReportCommand } from './data-report.ts';
import { datesCommands } from './dates.ts';
import { exportCommand } from './export.ts';
import type { OutKit } from './kit.ts';
import { notifyCommand } from './notify.ts';
import { whatIfCommand } from './what-if.ts';

export function outCommands(kit: OutKit): void {
  for (const command of [exportCommand, datesCommands, whatIfCommand, notifyCommand, dataReportCommand])
    command(kit);
}
