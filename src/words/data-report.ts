/** Sentences about what is weak in a record. */
import { type DataReportMessages, en } from './en/data-report.ts';
import { id } from './id/data-report.ts';
import { ru } from './ru/data-report.ts';
import type { Spoken } from './speaker.ts';
import { vi } from './vi/data-report.ts';

export type { DataReportMessages } from './en/data-report.ts';

export const DATA_REPORT: Readonly<Record<Spoken, DataReportMessages>> = { en, id, vi, ru };
