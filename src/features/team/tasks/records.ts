import { choice, day, lines, moment, number, text } from '../../../core/column.ts';
import { defaultView, equal, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';

/**
 * A manager has told their people of an edition: how, when, and how far the reading had come by then, in counts (S18,
 * S21). It is no confirmation: everybody still reads for themselves (INV7).
 */
export const Conveyance = record('conveyance', {
  site: 'main',
  name: 'Conveyances',
  da: 'Formidling af nye versioner',
  purpose: 'Viser, hvordan og hvornår en leder har fortalt sit team om en ny version, og hvor langt læsningen var.',
  purposeEn: 'Shows how and when a manager told their team of a new version, and how far the reading had come.',
  priority: 'decision',
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
    /** So many they led that day, without those on leave or still to come. */
    people: number('People', 'Personer i teamet', { personal: 'employment' }),
    /** `R01 14/14; R02 13/14`: of those who must, how many had read each rule of the edition. */
    coverage: lines('Coverage', 'Havde læst reglerne', { optional: true, personal: 'employment' }),
    /** `Medarbejder 12/14; Vikar 1/2`: of each person type, how many had read all of it they must. */
    types: lines('PersonTypes', 'Havde læst alt, pr. type', { optional: true, personal: 'employment' }),
    /** The manager has taken it back; the row stays. */
    withdrawnAt: moment('WithdrawnAt', 'Fortrudt', { optional: true, personal: 'employment' }),
    /** Key of the decision that adopted the edition. */
    decision: text('Decision', 'Beslutning (nøgle)', { indexed: true, hidden: true, personal: 'employment' }),
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true, personal: 'identity' }),
    performerName: text('PerformerName', 'Formidlet af', { optional: true, personal: 'identity' }),
    /** Who told them in the manager's place; the manager still answers for it (S72, INV4). */
    performer: text('Performer', 'Formidlet af (id)', { optional: true, hidden: true, personal: 'identity' }),
  },
  views: [
    defaultView('Alle', 'on document edition managerName how people coverage types withdrawnAt', '-on'),
    listView('Pr. udgave', 'edition document managerName on how coverage withdrawnAt', '-edition'),
  ],
});
export type Conveyance = RecordOf<typeof Conveyance>;

/**
 * A manager has to tell their people of an edition, from the day it can be read, and whether they have, so that what is
 * missing has a row too (S18, S21). It names nobody but the manager.
 */
export const ConveyanceDue = record('conveyanceDue', {
  site: 'main',
  name: 'ConveyancesDue',
  da: 'Formidling, der mangler',
  purpose: 'Viser, om en leder har fortalt sit team om en ny version, også når det ikke er sket endnu.',
  purposeEn: 'Shows whether a manager has told their team of a new version, also when it has not happened yet.',
  priority: 'seal',
  subject: 'manager',
  readers: ['dpo', 'auditor'],
  retention: { months: 24, da: 'To år efter fristen.', en: 'Two years after the deadline.' },
  columns: {
    dueOn: day('DueOn', 'Frist', { indexed: true, personal: 'employment' }),
    document: choice('Document', 'Dokument', { policy: 'Politik', handbook: 'Håndbog' }, { personal: 'employment' }),
    edition: text('Edition', 'Udgave', { indexed: true, personal: 'employment' }),
    managerName: text('ManagerName', 'Leder', { personal: 'identity' }),
    centreName: text('CentreName', 'Center', { optional: true, personal: 'employment' }),
    /** `gone`: the manager leads nobody it is for any more, or the edition has been replaced. */
    state: choice(
      'State',
      'Status',
      { missing: 'Mangler', told: 'Formidlet', gone: 'Ikke længere' },
      { indexed: true, personal: 'employment' },
    ),
    toldOn: day('ToldOn', 'Formidlet den', { optional: true, personal: 'employment' }),
    /** Key of the decision that adopted the edition. */
    decision: text('Decision', 'Beslutning (nøgle)', { indexed: true, hidden: true, personal: 'employment' }),
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true, personal: 'identity' }),
  },
  views: [
    listView('Mangler', 'dueOn document edition managerName centreName', 'dueOn', equal('state', 'Mangler')),
    defaultView('Alle', 'edition document managerName centreName dueOn state toldOn', '-edition'),
  ],
});
export type ConveyanceDue = RecordOf<typeof ConveyanceDue>;
