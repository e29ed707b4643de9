/** To which territories an instrument applies for a party (VCLT art. 29), into sentences. */
import type { Truth } from '../reason/kernel/solve.ts';
import { countsOn } from '../reason/law/atoms.ts';
import type { TerritorialScope } from '../reason/territories.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import { capital, type Speaker } from './speaker.ts';

/** To which territories it applies for a party, a sentence each. */
export function sayTerritories(s: Speaker, who: string, scope: TerritorialScope | undefined): string[] {
  if (!scope) return [];
  const m = s.m.territories;
  const are = (truth: Truth) => scope.territories.filter((t) => t.applies === truth).map((t) => t.territory);
  const later = scope.territories.filter((t) => t.applies === 'yes' && t.since !== undefined);
  const list = (ids: readonly string[]) => s.names(ids);
  const base = {
    entire: m.entire({ who: s.inSentence(who), except: list(are('no')) }),
    metropolitan: m.metropolitan({ who: s.inSentence(who), also: list(are('yes')) }),
    'cannot-tell': m['cannot-tell']({ who: s.inSentence(who) }),
  }[scope.base];
  return [
    capital(base),
    ...(later.length > 0
      ? [
          m.since({
            list: s.list(
              later.map((t) =>
                m.sinceDay({ territory: s.inSentence(t.territory), day: s.day(t.since as CivilDay) }),
              ),
            ),
          }),
        ]
      : []),
    ...(are('cannot-tell').length > 0 ? [m.open({ list: list(are('cannot-tell')) })] : []),
    ...scope.late.map((a) =>
      m.late({
        day: s.day(countsOn(a).earliest),
        list: a.territories ? list(a.territories) : m.others,
      }),
    ),
  ];
}
