import { choice, day, flag, lines, list, moment, number, text, words } from './columns.ts';

const kept = {
  months: 24,
  da: 'I år og to år mere; derefter kun antal.',
  en: 'This year and two more; after that only counts.',
} as const;

/** The agenda of a personnel meeting, and its record once it has been held (S53, S86). */
export const review = list({
  site: 'main',
  name: 'Reviews',
  da: 'Gennemgange af regler på personalemøder',
  purpose: 'Viser, hvad din leder har gennemgået på personalemødet, hvornår, og hvor mange der var med.',
  purposeEn: 'Shows what your manager has reviewed at the personnel meeting, when, and how many were there.',
  priority: 'decision',
  schema: 1,
  subject: 'manager',
  readers: ['dpo', 'auditor'],
  retention: kept,
  columns: {
    heldOn: day('HeldOn', 'Holdt', { indexed: true, optional: true, personal: 'employment' }),
    managerName: text('ManagerName', 'Leder', { personal: 'identity' }),
    state: choice(
      'State',
      'Status',
      { prepared: 'Forberedt', held: 'Holdt' },
      { indexed: true, personal: 'employment' },
    ),
    number: text('Number', 'Nr', { pattern: '\\d{4}-\\d{1,3}', personal: 'employment' }),
    points: lines('Points', 'Dagsorden', { personal: 'employment' }),
    minutes: number('Minutes', 'Minutter', { personal: 'employment' }),
    present: number('Present', 'Var med', { optional: true, personal: 'employment' }),
    team: number('Team', 'Af', { optional: true, personal: 'employment' }),
    meetings: lines('Meetings', 'Møder', { optional: true, personal: 'employment' }),
    rules: words('Rules', 'Regler', { optional: true, personal: 'employment' }),
    agreed: lines('Agreed', 'Det aftalte vi', { optional: true, personal: 'employment' }),
    doubts: lines('Doubts', 'Det er vi i tvivl om', { optional: true, personal: 'employment' }),
    next: lines('NextSteps', 'Det gør vi nu', { optional: true, personal: 'employment' }),
    deed: choice(
      'Deed',
      'Sidst sket',
      { saved: 'Dagsorden gemt', held: 'Referat gemt', undone: 'Fortrudt' },
      { personal: 'trace' },
    ),
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true, personal: 'identity' }),
    attendance: lines('Attendance', 'Fremmødte (id)', { optional: true, hidden: true, personal: 'reading' }),
    salt: text('Salt', 'Salt', { optional: true, hidden: true, personal: 'evidence' }),
    contentHash: text('ContentHash', 'Aftryk af rækken', { optional: true, hidden: true, personal: 'evidence' }),
    performerName: text('PerformerName', 'Holdt af', { optional: true, personal: 'identity' }),
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['heldOn', 'managerName', 'state', 'number', 'present', 'team', 'minutes', 'rules', 'points'],
      sort: { column: 'heldOn', descending: true },
    },
    {
      da: 'Holdte',
      columns: ['heldOn', 'managerName', 'meetings', 'present', 'team', 'points', 'agreed', 'doubts', 'next'],
      filter: { column: 'state', op: 'eq', value: 'Holdt' },
      sort: { column: 'heldOn', descending: true },
    },
    {
      da: 'Forberedte',
      columns: ['managerName', 'number', 'points', 'minutes', 'at'],
      filter: { column: 'state', op: 'eq', value: 'Forberedt' },
    },
  ],
});

/** Who was at a review and who was not: another kind of evidence than a confirmation, which only the reader makes (INV7). */
export const presence = list({
  site: 'main',
  name: 'ReviewPresence',
  da: 'Fremmøde ved gennemgange',
  purpose: 'Viser, om du var med, da din leder gennemgik regler på personalemødet. Det er ikke en bekræftelse fra dig.',
  purposeEn:
    'Shows whether you were there when your manager reviewed rules at the personnel meeting. It is no confirmation of yours.',
  priority: 'seal',
  schema: 1,
  subject: 'person',
  readers: ['dpo', 'auditor'],
  retention: kept,
  columns: {
    on: day('MeetingOn', 'Møde', { indexed: true, personal: 'reading' }),
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    how: choice('How', 'Fremmøde', { present: 'Var med', absent: 'Var ikke med' }, { personal: 'reading' }),
    withdrawnAt: moment('WithdrawnAt', 'Fortrudt', { optional: true, personal: 'reading' }),
    review: text('Review', 'Gennemgang (nøgle)', { indexed: true, personal: 'trace' }),
    person: text('Person', 'Person (id)', { indexed: true, hidden: true, personal: 'identity' }),
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true, personal: 'employment' }),
    salt: text('Salt', 'Salt', { hidden: true, personal: 'evidence' }),
    contentHash: text('ContentHash', 'Aftryk af rækken', { hidden: true, personal: 'evidence' }),
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['on', 'name', 'how', 'withdrawnAt', 'review'],
      sort: { column: 'on', descending: true },
    },
    { da: 'Pr. gennemgang', columns: ['review', 'on', 'name', 'how', 'withdrawnAt'], sort: { column: 'review' } },
  ],
});

/** What is missing has a row too: a manager's year from 1 January, 0, 1 or 2 of 2; no employee's name (S86, INV14). */
export const reviewYear = list({
  site: 'main',
  name: 'ReviewYears',
  da: 'Gennemgange',
  purpose: 'Hvor mange af årets to gennemgange hver leder har holdt. Ingen medarbejdere står her.',
  purposeEn: 'How many of the year’s two reviews each manager has held. No employee stands here.',
  priority: 'seal',
  schema: 1,
  subject: 'manager',
  readers: ['dpo', 'auditor'],
  retention: { months: 60, da: 'Fem år.', en: 'Five years.' },
  columns: {
    year: number('Year', 'År', { indexed: true, personal: 'employment' }),
    managerName: text('ManagerName', 'Leder', { personal: 'identity' }),
    units: lines('UnitNames', 'Enheder', { personal: 'employment' }),
    centreName: text('CentreName', 'Center', { optional: true, personal: 'employment' }),
    state: choice(
      'State',
      'Holdt',
      { none: '0 af 2', one: '1 af 2', both: '2 af 2' },
      { indexed: true, personal: 'employment' },
    ),
    firstOn: day('FirstOn', 'Første', { optional: true, personal: 'employment' }),
    secondOn: day('SecondOn', 'Anden', { optional: true, personal: 'employment' }),
    outOfReach: flag('OutOfReach', 'Kan ikke nås', { personal: 'employment' }),
    leadsNobody: flag('LeadsNobody', 'Leder ikke længere nogen', { personal: 'employment' }),
    centre: text('Centre', 'Center (kode)', { indexed: true, optional: true, hidden: true }),
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true, personal: 'identity' }),
    escalatedOn: day('EscalatedOn', 'Sagt videre', { optional: true, personal: 'employment' }),
    escalatedTo: text('EscalatedTo', 'Sagt videre til', { optional: true, personal: 'identity' }),
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: [
        'year',
        'managerName',
        'units',
        'centreName',
        'state',
        'firstOn',
        'secondOn',
        'outOfReach',
        'escalatedOn',
        'escalatedTo',
      ],
      sort: { column: 'year', descending: true },
    },
    {
      da: 'Mangler',
      columns: ['year', 'managerName', 'units', 'centreName', 'state', 'firstOn', 'leadsNobody', 'at'],
      filter: { column: 'state', op: 'in', values: ['0 af 2', '1 af 2'] },
      sort: { column: 'year', descending: true },
    },
    {
      da: 'Pr. center',
      columns: ['centreName', 'managerName', 'year', 'state', 'firstOn', 'secondOn'],
      sort: { column: 'centre' },
    },
  ],
});
