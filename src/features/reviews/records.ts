import { choice, day, flag, lines, moment, number, text, words } from '../../core/column.ts';
import { defaultView, equal, listView, oneOf } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

const kept = {
  months: 24,
  da: 'I år og to år mere; derefter kun antal.',
  en: 'This year and two more; after that only counts.',
} as const;

/**
 * A manager's review of the rules at a personnel meeting: the agenda, and the record once it has been held (S53, S86).
 */
export const Review = record('review', {
  site: 'main',
  name: 'Reviews',
  da: 'Gennemgange af regler på personalemøder',
  purpose: 'Viser, hvad din leder har gennemgået på personalemødet, hvornår, og hvor mange der var med.',
  purposeEn: 'Shows what your manager has reviewed at the personnel meeting, when, and how many were there.',
  priority: 'decision',
  subject: 'manager',
  readers: ['dpo', 'auditor'],
  retention: kept,
  columns: {
    /** The day of the first meeting; it decides which year the review counts in. */
    heldOn: day('HeldOn', 'Holdt', { indexed: true, optional: true, personal: 'employment' }),
    managerName: text('ManagerName', 'Leder', { personal: 'identity' }),
    state: choice(
      'State',
      'Status',
      { prepared: 'Forberedt', held: 'Holdt' },
      { indexed: true, personal: 'employment' },
    ),
    /** `2026-1`: the first agenda the manager made in 2026. */
    number: text('Number', 'Nr', { pattern: '\\d{4}-\\d{1,3}', personal: 'employment' }),
    /** `readPoints` */
    points: lines('Points', 'Dagsorden', { personal: 'employment' }),
    minutes: number('Minutes', 'Minutter', { personal: 'employment' }),
    present: number('Present', 'Var med', { optional: true, personal: 'employment' }),
    team: number('Team', 'Af', { optional: true, personal: 'employment' }),
    /** `readMeetings`, with `attendance`. */
    meetings: lines('Meetings', 'Møder', { optional: true, personal: 'employment' }),
    /** The rules that were gone through, each with the version in force on the first day: `R06 3.1`. */
    rules: words('Rules', 'Regler', { optional: true, personal: 'employment' }),
    agreed: lines('Agreed', 'Det aftalte vi', { optional: true, personal: 'employment' }),
    doubts: lines('Doubts', 'Det er vi i tvivl om', { optional: true, personal: 'employment' }),
    next: lines('NextSteps', 'Det gør vi nu', { optional: true, personal: 'employment' }),
    /** What was done last, for the audit list. */
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
    /** Who held it for the manager, who answers for it (S72, INV4). */
    performerName: text('PerformerName', 'Holdt af', { optional: true, personal: 'identity' }),
    performer: text('Performer', 'Holdt af (id)', { optional: true, hidden: true, personal: 'identity' }),
  },
  views: [
    defaultView('Alle', 'heldOn managerName state number present team minutes rules points', '-heldOn'),
    listView(
      'Holdte',
      'heldOn managerName performerName meetings present team points agreed doubts next',
      '-heldOn',
      equal('state', 'Holdt'),
    ),
    listView('Forberedte', 'managerName number points minutes at', undefined, equal('state', 'Forberedt')),
  ],
});
export type Review = RecordOf<typeof Review>;

/**
 * Somebody was at a review, or was not. Evidence of its own kind: it confirms no rule, which only the reader can
 * (INV7).
 */
export const Presence = record('presence', {
  site: 'main',
  name: 'ReviewPresence',
  da: 'Fremmøde ved gennemgange',
  purpose: 'Viser, om du var med, da din leder gennemgik regler på personalemødet. Det er ikke en bekræftelse fra dig.',
  purposeEn:
    'Shows whether you were there when your manager reviewed rules at the personnel meeting. It is no confirmation of yours.',
  priority: 'seal',
  subject: 'person',
  readers: ['dpo', 'auditor'],
  retention: kept,
  columns: {
    /** The day of the meeting; of the first one for somebody who was at none. */
    on: day('MeetingOn', 'Møde', { indexed: true, personal: 'reading' }),
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    how: choice('How', 'Fremmøde', { present: 'Var med', absent: 'Var ikke med' }, { personal: 'reading' }),
    /** The manager has taken the meeting back. */
    withdrawnAt: moment('WithdrawnAt', 'Fortrudt', { optional: true, personal: 'reading' }),
    review: text('Review', 'Gennemgang (nøgle)', { indexed: true, personal: 'trace' }),
    person: text('Person', 'Person (id)', { indexed: true, hidden: true, personal: 'identity' }),
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true, personal: 'employment' }),
    salt: text('Salt', 'Salt', { hidden: true, personal: 'evidence' }),
    contentHash: text('ContentHash', 'Aftryk af rækken', { hidden: true, personal: 'evidence' }),
  },
  views: [
    defaultView('Alle', 'on name how withdrawnAt', '-on'),
    listView('Pr. gennemgang', 'on name how withdrawnAt', 'review'),
  ],
});
export type Presence = RecordOf<typeof Presence>;

/**
 * A manager's reviews of a year, from 1 January: 0, 1 or 2 of 2, so that what is missing has a row too (S86, INV14,
 * design section 3). No employee's name. The two days let the state of any past date be shown.
 */
export const ReviewYear = record('reviewYear', {
  site: 'main',
  name: 'ReviewYears',
  da: 'Gennemgange',
  first: 2,
  purpose: 'Hvor mange af årets to gennemgange hver leder har holdt. Ingen medarbejdere står her.',
  purposeEn: 'How many of the year’s two reviews each manager has held. No employee stands here.',
  priority: 'seal',
  subject: 'manager',
  readers: ['dpo', 'auditor'],
  retention: { months: 60, da: 'Fem år.', en: 'Five years.' },
  columns: {
    year: number('Year', 'År', { indexed: true, personal: 'employment' }),
    managerName: text('ManagerName', 'Leder', { personal: 'identity' }),
    /** What they lead, one name a line; may be empty for somebody who is manager by the jobs alone. */
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
    /** The year can no longer reach two. */
    outOfReach: flag('OutOfReach', 'Kan ikke nås', { personal: 'employment' }),
    /** The manager leads nobody any more; the row stays. */
    leadsNobody: flag('LeadsNobody', 'Leder ikke længere nogen', { personal: 'employment' }),
    centre: text('Centre', 'Center (kode)', { indexed: true, optional: true, hidden: true }),
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true, personal: 'identity' }),
    /** When whoever leads the manager was told that the year cannot reach two, once; and who. */
    escalatedOn: day('EscalatedOn', 'Sagt videre', { optional: true, personal: 'employment' }),
    escalatedTo: text('EscalatedTo', 'Sagt videre til', { optional: true, personal: 'identity' }),
  },
  views: [
    defaultView(
      'Alle',
      'year managerName units centreName state firstOn secondOn outOfReach escalatedOn escalatedTo',
      '-year',
    ),
    listView(
      'Mangler',
      'year managerName units centreName state firstOn leadsNobody at',
      '-year',
      oneOf('state', '0 af 2', '1 af 2'),
    ),
    listView('Pr. center', 'centreName managerName year state firstOn secondOn', 'centre'),
  ],
});
export type ReviewYear = RecordOf<typeof ReviewYear>;
