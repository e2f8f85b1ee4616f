import type { NotificationSection } from './notification-field.ts';

/** The sections of the form, in Danish: on the page and in the file. */
export const sectionTitles = {
  notice: '1. Anmeldelsen',
  who: '2. Hvem anmelder',
  time: '3 a. Hvornår',
  event: '3 b. Hvad der skete',
  people: '3 c. Hvem det berører',
  data: '3 d. Hvilke oplysninger',
  before: '3 e. Hvad der fandtes før',
  effects: '4. Konsekvenser',
  measures: '5. Hvad der er gjort',
  told: '6. Underretning af de berørte',
} satisfies Readonly<Record<NotificationSection, string>>;
