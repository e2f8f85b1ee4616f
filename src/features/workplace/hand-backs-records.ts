import { choice, day, moment, personId, text } from '../../core/column.ts';
import { defaultView, equal, listView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/**
 * *Ikke min medarbejder*: a manager says that a job is not in their team, and HR answers. Until then, for thirty days
 * at most, whoever is next leads it (S28); what the person must read does not change.
 */
export const HandBack = record('handBack', {
  site: 'main',
  name: 'HandBacks',
  da: 'Ikke min medarbejder',
  purpose: 'En leder har sagt til HR, at du ikke hører til deres team. Dine regler er de samme imens.',
  purposeEn: 'A manager has told HR that you do not belong to their team. Your rules are the same meanwhile.',
  priority: 'task',
  subject: 'person',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 24, da: 'To år efter svaret.', en: 'Two years after the answer.' },
  columns: {
    on: day('On', 'Sagt den', { indexed: true, personal: 'employment' }),
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    unitName: text('UnitName', 'Enhed', { personal: 'employment' }),
    managerName: text('ManagerName', 'Leder', { personal: 'employment' }),
    state: choice(
      'State',
      'Status',
      { open: 'Venter på HR', withdrawn: 'Fortrudt', right: 'Hører til', corrected: 'Rettet' },
      { indexed: true, personal: 'employment' },
    ),
    /** The last day it holds by itself. */
    until: day('Until', 'Gælder til og med', { indexed: true, personal: 'employment' }),
    answeredByName: text('AnsweredByName', 'Svaret af', { optional: true, personal: 'employment' }),
    answeredAt: moment('AnsweredAt', 'Svaret', { optional: true, personal: 'employment' }),
    /** Key of the employment. */
    job: text('Job', 'Ansættelse (nøgle)', { indexed: true, hidden: true, personal: 'employment' }),
    person: text('Person', 'Person (id)', { indexed: true, hidden: true, personal: 'identity' }),
    manager: personId('Manager', 'Leder (id)', 'employment'),
  },
  views: [
    listView('Venter på HR', 'on name unitName managerName until', 'on', equal('state', 'Venter på HR')),
    defaultView('Alle', 'on name unitName managerName state answeredByName answeredAt', '-on'),
  ],
});
export type HandBack = RecordOf<typeof HandBack>;
