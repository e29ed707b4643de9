/** Words of the page that takes a report apart. */
import { en, type ReportPageMessages } from './en/report-page.ts';
import { id } from './id/report-page.ts';
import { ru } from './ru/report-page.ts';
import type { Spoken } from './speaker.ts';
import { vi } from './vi/report-page.ts';

export type { ReportPageMessages } from './en/report-page.ts';

export const REPORT_PAGE = { en, id, vi, ru } as const satisfies Record<Spoken, ReportPageMessages>;
