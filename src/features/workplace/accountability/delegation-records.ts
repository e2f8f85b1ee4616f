import { choice, day, moment, text } from '../../../core/column.ts';
import { defaultView, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';

/**
 * A manager's task that somebody else does until a day; who answers for it is named beside (S72, INV4). It ends by
 * itself, and the row stays.
 */
export const Delegation = record('delegation', {
  site: 'main',
  name: 'Delegations',
  da: 'Uddelegerede opgaver',
  purpose: 'Viser, hvem der udfører en leders opgave og hvor længe. Lederen er stadig ansvarlig.',
  purposeEn: 'Shows who does a manager’s task and for how long. The manager is still accountable.',
  priority: 'decision',
  subject: 'performer',
  readers: ['dpo', 'auditor'],
  retention: { months: 24, da: 'To år efter den sidste dag.', en: 'Two years after the last day.' },
  columns: {
    task: choice(
      'Task',
      'Opgave',
      { conveyVersion: 'Formidl ny version', holdReview: 'Hold gennemgang' },
      { personal: 'employment' },
    ),
    /** Key of the decision that adopted the edition, or the year of the reviews. */
    about: text('About', 'Om', { personal: 'employment' }),
    accountableName: text('AccountableName', 'Ansvarlig', { personal: 'identity' }),
    performerName: text('PerformerName', 'Udfører', { personal: 'identity' }),
    from: day('From', 'Fra', { personal: 'employment' }),
    /** The last day. */
    until: day('Until', 'Til og med', { indexed: true, personal: 'employment' }),
    /** The last day it held, when it was taken back before its time. */
    takenBackAt: moment('TakenBackAt', 'Taget tilbage', { optional: true, personal: 'employment' }),
    /** Who answers for it: nothing here ever changes that. */
    accountable: text('Accountable', 'Ansvarlig (id)', { indexed: true, hidden: true, personal: 'identity' }),
    performer: text('Performer', 'Udfører (id)', { indexed: true, hidden: true, personal: 'identity' }),
    /** The performer has said no: the task is the accountable's own again. */
    declinedAt: moment('DeclinedAt', 'Sagt nej', { optional: true, personal: 'employment' }),
  },
  views: [
    defaultView('Alle', 'accountableName task performerName from until takenBackAt declinedAt', '-until'),
    listView('Pr. ansvarlig', 'accountableName performerName task until takenBackAt', 'accountable'),
  ],
});
export type Delegation = RecordOf<typeof Delegation>;
