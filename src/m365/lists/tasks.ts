import { choice, day, lines, list, moment, number, text } from './columns.ts';

/** A manager has told their people of a new edition: how, when, and how far the reading had come (S18, S21). */
export const conveyance = list({
  site: 'main',
  name: 'Conveyances',
  da: 'Formidling af nye versioner',
  purpose: 'Viser, hvordan og hvornår en leder har fortalt sit team om en ny version, og hvor langt læsningen var.',
  purposeEn: 'Shows how and when a manager told their team of a new version, and how far the reading had come.',
  priority: 'decision',
  schema: 1,
  subject: 'manager',
  readers: ['dpo', 'auditor'],
  retention: { months: 24, da: 'To år efter formidlingen.', en: 'Two years after it was conveyed.' },
  columns: {
    on: day('ConveyedOn', 'Formidlet', { indexed: true, personal: 'employment' }),
    document: choice('Document', 'Dokument', { policy: 'Politik', handbook: 'Håndbog' }, { personal: 'employment' }),
    edition: text('Edition', 'Udgave', { indexed: true, personal: 'employment' }),
    managerName: text('ManagerName', 'Leder', { personal: 'identity' }),
    how: choice(
      'How',
      'Hvordan',
      { meeting: 'På et møde', writing: 'Skriftligt', oneByOne: 'Én ad gangen' },
      { personal: 'employment' },
    ),
    people: number('People', 'Personer i teamet', { personal: 'employment' }),
    coverage: lines('Coverage', 'Havde læst reglerne', { optional: true, personal: 'employment' }),
    types: lines('PersonTypes', 'Havde læst alt, pr. type', { optional: true, personal: 'employment' }),
    withdrawnAt: moment('WithdrawnAt', 'Fortrudt', { optional: true, personal: 'employment' }),
    decision: text('Decision', 'Beslutning (nøgle)', { indexed: true, hidden: true, personal: 'employment' }),
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true, personal: 'identity' }),
    performerName: text('PerformerName', 'Formidlet af', { optional: true, personal: 'identity' }),
    performer: text('Performer', 'Formidlet af (id)', { optional: true, hidden: true, personal: 'identity' }),
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['on', 'document', 'edition', 'managerName', 'how', 'people', 'coverage', 'types', 'withdrawnAt'],
      sort: { column: 'on', descending: true },
    },
    {
      da: 'Pr. udgave',
      columns: ['edition', 'document', 'managerName', 'on', 'how', 'coverage', 'withdrawnAt'],
      sort: { column: 'edition', descending: true },
    },
  ],
});

/** What is missing has a row too: every manager who has to tell of an edition, and whether they have (S18, S21). */
export const conveyanceDue = list({
  site: 'main',
  name: 'ConveyancesDue',
  da: 'Formidling, der mangler',
  purpose: 'Viser, om en leder har fortalt sit team om en ny version, også når det ikke er sket endnu.',
  purposeEn: 'Shows whether a manager has told their team of a new version, also when it has not happened yet.',
  priority: 'seal',
  schema: 1,
  subject: 'manager',
  readers: ['dpo', 'auditor'],
  retention: { months: 24, da: 'To år efter fristen.', en: 'Two years after the deadline.' },
  columns: {
    dueOn: day('DueOn', 'Frist', { indexed: true, personal: 'employment' }),
    document: choice('Document', 'Dokument', { policy: 'Politik', handbook: 'Håndbog' }, { personal: 'employment' }),
    edition: text('Edition', 'Udgave', { indexed: true, personal: 'employment' }),
    managerName: text('ManagerName', 'Leder', { personal: 'identity' }),
    centreName: text('CentreName', 'Center', { optional: true, personal: 'employment' }),
    state: choice(
      'State',
      'Status',
      { missing: 'Mangler', told: 'Formidlet', gone: 'Ikke længere' },
      { indexed: true, personal: 'employment' },
    ),
    toldOn: day('ToldOn', 'Formidlet den', { optional: true, personal: 'employment' }),
    decision: text('Decision', 'Beslutning (nøgle)', { indexed: true, hidden: true, personal: 'employment' }),
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true, personal: 'identity' }),
  },
  views: [
    {
      da: 'Mangler',
      columns: ['dueOn', 'document', 'edition', 'managerName', 'centreName'],
      filter: { column: 'state', op: 'eq', value: 'Mangler' },
      sort: { column: 'dueOn' },
    },
    {
      da: 'Alle',
      isDefault: true,
      columns: ['edition', 'document', 'managerName', 'centreName', 'dueOn', 'state', 'toldOn'],
      sort: { column: 'edition', descending: true },
    },
  ],
});

/** Somebody does a manager's task until a day; who answers for it stands beside (S72, INV4). */
export const delegation = list({
  site: 'main',
  name: 'Delegations',
  da: 'Uddelegerede opgaver',
  purpose: 'Viser, hvem der udfører en leders opgave og hvor længe. Lederen er stadig ansvarlig.',
  purposeEn: 'Shows who does a manager’s task and for how long. The manager is still accountable.',
  priority: 'decision',
  schema: 1,
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
    about: text('About', 'Om', { personal: 'employment' }),
    accountableName: text('AccountableName', 'Ansvarlig', { personal: 'identity' }),
    performerName: text('PerformerName', 'Udfører', { personal: 'identity' }),
    from: day('From', 'Fra', { personal: 'employment' }),
    until: day('Until', 'Til og med', { indexed: true, personal: 'employment' }),
    takenBackAt: moment('TakenBackAt', 'Taget tilbage', { optional: true, personal: 'employment' }),
    accountable: text('Accountable', 'Ansvarlig (id)', { indexed: true, hidden: true, personal: 'identity' }),
    performer: text('Performer', 'Udfører (id)', { indexed: true, hidden: true, personal: 'identity' }),
    declinedAt: moment('DeclinedAt', 'Sagt nej', { optional: true, personal: 'employment' }),
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['accountableName', 'task', 'about', 'performerName', 'from', 'until', 'takenBackAt', 'declinedAt'],
      sort: { column: 'until', descending: true },
    },
    {
      da: 'Pr. ansvarlig',
      columns: ['accountableName', 'performerName', 'task', 'until', 'takenBackAt'],
      sort: { column: 'accountable' },
    },
  ],
});
