import { dayOf, within } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import type { Actor, Person } from '../../core/person.ts';
import { Lesson } from '../../features/cases/lessons/records.ts';
import { RuleVersion } from '../../features/handbook/records.ts';
import { rulesOf } from '../../features/handbook/rule.ts';
import type { LeafletSource, LeafletWords } from '../../features/reviews/leaflet.ts';
import { leafletOffice } from '../../features/reviews/leaflet.ts';
import { text as danish } from '../../features/reviews/text.da.ts';
import { text as english } from '../../features/reviews/text.en.ts';
import { Appointment } from '../../features/workplace/appointments/records.ts';
import { staffOn } from '../../features/workplace/queries/staff-on.ts';
import { Employment, Setting } from '../../features/workplace/records.ts';
import { teamOf } from '../../features/workplace/team.ts';
import type { Services } from '../../kernel/context.ts';
import { dayIn } from './day-in.ts';

export const leafletWords: Readonly<Record<Language, LeafletWords>> = {
  da: { ...danish, day: dayIn('da-DK') },
  en: { ...english, day: dayIn('en-GB') },
};

/**
 * What a manager's leaflet is made from: the rules of today, the team's kinds of work, and whom to ask.
 * @param person the manager who answers for it
 */
export function leafletSource(
  ports: Pick<Services, 'records' | 'directory' | 'clock'>,
  person: Pick<Person, 'id' | 'name'>,
  language: Language,
): LeafletSource {
  const { records, clock } = ports;
  const today = dayOf(clock.now());
  const settings = records.all(Setting).map(({ record }) => record);
  const team = teamOf(staffOn(ports, today), person.id);
  const appointments = records.all(Appointment, { role: 'dpo' }).map(({ record }) => record);
  return {
    points: {
      rules: rulesOf(records.all(RuleVersion).map(({ record }) => record)),
      lesson: (key) => records.find(Lesson, key)?.record,
      language,
      today,
      areas: [...new Set(team.flatMap(({ jobs }) => jobs.map(({ area }) => area)))],
    },
    ...leafletOffice(person.name, appointments, settings, today),
  };
}

/** What a leaflet for anybody's wall is made from: no manager's name is on it, and the example is from the reader's work. */
export function openLeafletSource(
  { records, clock }: Pick<Services, 'records' | 'clock'>,
  { person, language }: Actor,
): LeafletSource {
  const today = dayOf(clock.now());
  const settings = records.all(Setting).map(({ record }) => record);
  const jobs = records.all(Employment, { person: person.id }).map(({ record }) => record);
  const appointments = records.all(Appointment, { role: 'dpo' }).map(({ record }) => record);
  return {
    points: {
      rules: rulesOf(records.all(RuleVersion).map(({ record }) => record)),
      lesson: () => undefined,
      language,
      today,
      areas: [...new Set(jobs.filter(({ from, to }) => within(today, from, to)).map(({ area }) => area))],
    },
    ...leafletOffice('', appointments, settings, today),
  };
}
