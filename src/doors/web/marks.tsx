/**
 * The marks. Shape says which question, fill says how far: circle, legal status; square, grade of evidence; triangle,
 * a move in a negotiation. A mark is hidden from readers who hear the page, because its word always follows.
 */
import type { ComponentChildren } from 'preact';
import type { ActStanding } from '../../reason/dossier/state-of-dossier.ts';
import type { Bond } from '../../reason/relations.ts';
import type { Standing } from '../../reason/standing.ts';
import type { DossierAct } from '../../terms/dossier.ts';
import type { Assumed, Grade } from '../../terms/provenance.ts';

const SHAPES: Record<string, ComponentChildren> = {
  deposited: (
    <rect
      x="1.5"
      y="1.5"
      width="13"
      height="13"
      fill="currentColor"
      stroke="currentColor"
      stroke-width="1.6"
    />
  ),
  attested: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M1.5 14.5V1.5L14.5 14.5Z" fill="currentColor" />
    </>
  ),
  reported: (
    <rect x="1.5" y="1.5" width="13" height="13" fill="none" stroke="currentColor" stroke-width="1.6" />
  ),
  assumed: (
    <rect
      x="1.5"
      y="1.5"
      width="13"
      height="13"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-dasharray="1.9 2.1"
    />
  ),
  reading: (
    <path d="M5 1.5H1.8V14.5H5M11 1.5H14.2V14.5H11" fill="none" stroke="currentColor" stroke-width="1.8" />
  ),
  therefore: (
    <>
      <circle cx="8" cy="3.6" r="2.1" fill="currentColor" />
      <circle cx="3.2" cy="12.2" r="2.1" fill="currentColor" />
      <circle cx="12.8" cy="12.2" r="2.1" fill="currentColor" />
    </>
  ),
  none: <circle cx="8" cy="8" r="1.6" fill="currentColor" />,
  signed: <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.7" />,
  consented: (
    <>
      <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.7" />
      <path d="M8 1.7A6.3 6.3 0 0 0 8 14.3Z" fill="currentColor" />
    </>
  ),
  'in-force': <circle cx="8" cy="8" r="7" fill="currentColor" />,
  modified: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M3.6 9.2Q5.8 5.6 8 8T12.4 6.8" fill="none" stroke="var(--paper)" stroke-width="1.9" />
    </>
  ),
  excluded: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M3.4 8H12.6" stroke="var(--paper)" stroke-width="2.6" />
    </>
  ),
  suspended: (
    <>
      <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.7" />
      <path d="M5.8 4.5V11.5M10.2 4.5V11.5" stroke="currentColor" stroke-width="1.8" />
    </>
  ),
  provisional: (
    <circle
      cx="8"
      cy="8"
      r="6.3"
      fill="none"
      stroke="currentColor"
      stroke-width="1.9"
      stroke-dasharray="1.6 2.4"
    />
  ),
  ended: (
    <>
      <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.7" />
      <path d="M3.6 12.4L12.4 3.6" stroke="currentColor" stroke-width="1.7" />
    </>
  ),
  'cannot-tell': (
    <>
      <path d="M8 .8L15.2 8L8 15.2L.8 8Z" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M8 .8V15.2L.8 8Z" fill="currentColor" />
    </>
  ),
  propose: (
    <path d="M3 2L14 8L3 14Z" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linejoin="round" />
  ),
  confirm: (
    <path
      d="M3 2L14 8L3 14Z"
      fill="currentColor"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-linejoin="round"
    />
  ),
  awaited: (
    <path
      d="M3 2L14 8L3 14Z"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-dasharray="1.9 2.1"
    />
  ),
  condition: (
    <path d="M3 2L14 8L3 14" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" />
  ),
  state: <circle cx="8" cy="8" r="4" fill="currentColor" />,
  unstated: <path d="M4 8H12" stroke="currentColor" stroke-width="1.8" />,
};

export function Mark({ is }: { is: keyof typeof SHAPES | string }) {
  return (
    <svg class="g" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[is] ?? SHAPES.none}
    </svg>
  );
}

export const gradeMark = (grade: Grade | Assumed | undefined): string => grade ?? 'reading';
/** The mark of how two stand to each other: full where a treaty binds both, cut where a reservation cuts into it. */
export const bondMark = (bond: Bond | 'turns-on-reading'): string => BOND_MARKS[bond];

const BOND_MARKS: Readonly<Record<Bond | 'turns-on-reading', string>> = {
  'in-force': 'in-force',
  modified: 'modified',
  excluded: 'excluded',
  awaiting: 'provisional',
  'no-relations': 'ended',
  'accession-barred': 'ended',
  replaced: 'ended',
  'same-side': 'none',
  suspended: 'suspended',
  'suspended-in-part': 'suspended',
  'turns-on-reading': 'reading',
  'cannot-tell': 'cannot-tell',
  'not-both-party': 'none',
};

export const standingMark = (standing: Standing): string => standing;

/** The mark of a move: what was done is drawn full or open by its kind, what is awaited is dotted. */
export function moveMark(act: DossierAct, standing: ActStanding): string {
  if (standing === 'awaited' || standing === 'named') return 'awaited';
  if (standing === 'cannot-tell') return 'cannot-tell';
  return act.kind === 'state' ? 'state' : act.kind === 'propose' ? 'propose' : 'confirm';
}
