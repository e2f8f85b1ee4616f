import type { Holidays } from '../../../core/clock.ts';
import type { Records } from '../../../kernel/records.ts';
import { officersFor } from '../../questions/addressee.ts';
import { holdersToday } from '../../workplace/appointments/queries/confirmers.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import type { ExemptionPeople } from '../notification.ts';
import type { Exemption } from '../records.ts';

interface Sources {
  records: Pick<Records, 'all'>;
  holidays: Holidays;
}

/**
 * Who assesses, who decides and who is accountable for an exemption today. The directors are those who lead the units it
 * is for or the person who asked; where none does, all of them, and without any the accountable one. A person who has
 * done one part is asked for no other (S37).
 */
export function exemptionPeople(
  ports: Sources,
  workplace: Workplace,
  exemption: Pick<Exemption, 'askedBy' | 'assessedBy' | 'units'>,
): ExemptionPeople {
  const { askedBy, assessedBy, units } = exemption;
  const isOther = (person: string, ...done: readonly (string | undefined)[]) =>
    !done.some((hand) => hand !== undefined && workplace.countsAsOne(hand, person));
  const around = { records: ports.records, workplace };
  const accountable = holdersToday(around, 'accountableExecutive');
  const all = holdersToday(around, 'divisionDirector').filter((person) => isOther(person, askedBy, assessedBy));
  const places = units ?? workplace.employmentsOf(askedBy).map(({ unit }) => unit);
  const above = new Set(places.flatMap((unit) => leadersAbove(workplace, unit)));
  const own = all.filter((person) => above.has(person));
  const officer = officersFor(workplace, askedBy, false).find(({ person }) => isOther(person.id, askedBy));
  return {
    officer: officer?.person.id,
    directors: own.length > 0 ? own : all.length > 0 ? all : accountable,
    accountable,
    isHoliday: (day) => ports.holidays.nameOf(day) !== undefined,
  };
}

function leadersAbove({ unit, mainOf }: Workplace, code: string): readonly string[] {
  const seen = new Set<string>();
  const leaders: string[] = [];
  for (let next = unit(code); next && !seen.has(next.unit); next = unit(next.parent ?? '')) {
    seen.add(next.unit);
    if (next.manager !== undefined) leaders.push(mainOf(next.manager));
  }
  return leaders;
}
