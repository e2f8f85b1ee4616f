import { day, moment, number, text } from '../../core/column.ts';
import { defaultView, listView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/**
 * A personnel meeting that is going on, at which those present may confirm on their own phone (INV7). One row per
 * manager, overwritten at the next meeting, so that any server finds it by the manager alone.
 */
export const OpenMeeting = record('openMeeting', {
  site: 'main',
  name: 'OpenMeetings',
  da: 'Åbne personalemøder',
  purpose: 'Viser, at din leder holder møde lige nu, så du kan melde dig ind og bekræfte på din egen telefon.',
  purposeEn:
    'Shows that your manager is holding a meeting right now, so that you can check in and confirm on your phone.',
  hot: true,
  priority: 'decision',
  subject: 'manager',
  readers: ['dpo', 'auditor'],
  retention: {
    months: 1,
    da: 'Til næste møde, og højst en måned.',
    en: 'Until the next meeting, and a month at most.',
  },
  columns: {
    /** The day it was opened: a night shift's meeting may end on the next. */
    on: day('MeetingOn', 'Møde', { indexed: true, personal: 'employment' }),
    managerName: text('ManagerName', 'Leder', { personal: 'identity' }),
    /** Number of the agenda that is being gone through, and the version its row had then. */
    number: text('Number', 'Nr', { pattern: '\\d{4}-\\d{1,3}', personal: 'employment' }),
    until: moment('OpenUntil', 'Åbent til', { indexed: true, personal: 'employment' }),
    /** What stands on the wall. It says which meeting and never who somebody is. */
    code: text('Code', 'Kode', { indexed: true, pattern: '[a-z0-9]{6}' }),
    reviewVersion: number('ReviewVersion', 'Dagsordenens version', { hidden: true }),
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true, personal: 'identity' }),
  },
  views: [
    defaultView('Alle', 'on managerName number until code', '-on'),
    listView('Efter sluttid', 'until managerName number on', 'until'),
  ],
});
export type OpenMeeting = RecordOf<typeof OpenMeeting>;

/**
 * Somebody has checked in at a meeting on their own phone. Only a suggestion to the manager, who records who was there;
 * it confirms no rule (INV7).
 */
export const Arrival = record('arrival', {
  site: 'main',
  name: 'ReviewArrivals',
  da: 'Selvmeldt fremmøde',
  purpose: 'Viser, at du selv har meldt dig ind på et personalemøde. Din leder retter til og gemmer, hvem der var med.',
  purposeEn:
    'Shows that you checked in at a personnel meeting yourself. Your manager puts it right and records who was there.',
  hot: true,
  priority: 'task',
  subject: 'person',
  readers: ['dpo', 'auditor'],
  retention: { months: 1, da: 'En måned.', en: 'One month.' },
  columns: {
    on: day('MeetingOn', 'Møde', { indexed: true, personal: 'reading' }),
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    withdrawnAt: moment('WithdrawnAt', 'Fortrudt', { optional: true, personal: 'reading' }),
    /** Key of the review. */
    review: text('Review', 'Gennemgang (nøgle)', { indexed: true, personal: 'trace' }),
    person: text('Person', 'Person (id)', { indexed: true, hidden: true, personal: 'identity' }),
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true, personal: 'employment' }),
  },
  views: [
    defaultView('Alle', 'on name withdrawnAt', '-on'),
    listView('Pr. gennemgang', 'on name withdrawnAt', 'review'),
  ],
});
export type Arrival = RecordOf<typeof Arrival>;
