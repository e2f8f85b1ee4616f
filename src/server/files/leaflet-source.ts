import { dayOf } from '../../domain/dates.ts';
import type { Language } from '../../domain/handbook/rule.ts';
import { rulesOf } from '../../domain/handbook/rule.ts';
import type { Actor } from '../../domain/people.ts';
import type { Ports } from '../../domain/ports.ts';
import type { LeafletSource, LeafletWords } from '../../domain/reviews/leaflet.ts';
import { leafletOffice } from '../../domain/reviews/leaflet.ts';
import { staffOn, teamOf } from '../../domain/team/team.ts';
import { tabReviews as danish } from '../../text/da/tab-reviews.ts';
import { tabReviews as english } from '../../text/en/tab-reviews.ts';

const dayIn = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (day: string) => format.format(new Date(`${day}T12:00:00Z`));
};

export const leafletWords: Readonly<Record<Language, LeafletWords>> = {
  da: { ...danish, day: dayIn('da-DK') },
  en: { ...english, day: dayIn('en-GB') },
};

/** What a manager's leaflet is made from: the rules of today, the team's kinds of work, and whom to ask. */
export function leafletSource(
  ports: Pick<Ports, 'records' | 'directory' | 'clock'>,
  { person, language }: Actor,
): LeafletSource {
  const { records, clock } = ports;
  const today = dayOf(clock.now());
  const settings = records.all('setting').map(({ record }) => record);
  const team = teamOf(staffOn(ports, today), person.id);
  const appointments = records.all('appointment', { role: 'dpo' }).map(({ record }) => record);
  return {
    points: {
      rules: rulesOf(records.all('ruleVersion').map(({ record }) => record)),
      lesson: (key) => records.find('lesson', key)?.record,
      language,
      today,
      areas: [...new Set(team.flatMap(({ jobs }) => jobs.map(({ area }) => area)))],
    },
    ...leafletOffice(person.name, appointments, settings, today),
  };
}
