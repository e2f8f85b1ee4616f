import { choice, flag, lines, moment, text } from '../../../core/column.ts';
import { defaultView, equal, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';
import { afterClosing, caseKey, caseNumber, sealed, sealing } from '../case-columns.ts';
import { incidentCategories } from '../incident/stored-words.ts';

/**
 * What a manager is told of a case (its kind and what to do, in the DBR's words) and what they did about it (domain.md
 * 2.9, S85). On the DBR's site, since it joins people to cases.
 */
export const ManagerText = record('managerText', {
  site: 'dbr',
  name: 'ManagerTexts',
  da: 'Til lederen',
  purpose: 'Hvad en leder får at vide om en sag, hvad melderen sagde til det, og hvordan lederen fulgte op.',
  purposeEn: 'What a manager is told of a case, what the reporter said to it and how the manager followed up.',
  priority: 'decision',
  readers: ['dpo'],
  retention: afterClosing,
  sealing: { ...sealing, neutral: { state: 'withdrawn', category: 'other' }, peopleInKey: true },
  columns: {
    number: caseNumber,
    managerName: text('ManagerName', 'Leder'),
    /** The unit it is about; absent where it goes to the reporter's own manager. */
    unitName: text('UnitName', 'Enhed', { optional: true }),
    state: choice(
      'State',
      'Status',
      { shown: 'Vist for melder', released: 'Frigivet', withdrawn: 'Taget tilbage' },
      { indexed: true },
    ),
    category: choice('Category', 'Type', incidentCategories),
    text: lines('Text', 'Tekst'),
    /** May the manager have the reporter's name with it? Only with the reporter's yes. */
    namesReporter: flag('NamesReporter', 'Med navnet på den, der har meldt', { formerly: ['Med melders navn'] }),
    shownAt: moment('ShownAt', 'Vist for den, der har meldt', { formerly: ['Vist for melder'] }),
    /** Until then the reporter may say no. */
    objectBy: moment('ObjectBy', 'Den, der har meldt, kan sige nej til', { formerly: ['Melder kan sige nej til'] }),
    answer: choice(
      'Answer',
      'Svar fra den, der har meldt',
      { agreed: 'Ja', objected: 'Nej' },
      { optional: true, formerly: ['Melders svar'] },
    ),
    objection: lines('Objection', 'Grund fra den, der har meldt', { optional: true, formerly: ['Melders grund'] }),
    releasedAt: moment('ReleasedAt', 'Frigivet', { optional: true }),
    /** Why it was released although the reporter said no, or before there was an answer. */
    releaseReason: lines('ReleaseReason', 'Frigivet uden ja, fordi', {
      optional: true,
      formerly: ['Frigivet trods nej, fordi'],
    }),
    openedAt: moment('OpenedAt', 'Åbnet af leder', { optional: true }),
    followUp: lines('FollowUp', 'Leders opfølgning', { optional: true }),
    followedUpAt: moment('FollowedUpAt', 'Fulgt op', { optional: true }),
    incident: caseKey,
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true }),
    sealed,
  },
  views: [
    defaultView('Alle', 'number managerName state text answer releasedAt openedAt followUp', '-number'),
    listView(
      'Frigivne',
      'releasedAt number managerName openedAt followedUpAt followUp',
      '-number',
      equal('state', 'Frigivet'),
    ),
  ],
});
export type ManagerText = RecordOf<typeof ManagerText>;

/**
 * Facts of a case given to somebody outside the DBR's own people, with basis and content: a logged act, never advice.
 * Rows never change (S110).
 */
export const HandOver = record('handOver', {
  site: 'dbr',
  name: 'HandOvers',
  da: 'Videregivelser',
  purpose:
    'Hvilke oplysninger der er givet videre fra en sag, til hvem, på hvilket grundlag, og om personen har fået det at vide.',
  purposeEn: 'Which facts of a case were passed on, to whom, on which basis and whether the person was told.',
  priority: 'decision',
  appendOnly: true,
  readers: ['dpo'],
  retention: afterClosing,
  sealing: { ...sealing, neutral: { about: 'other', told: 'yes' } },
  columns: {
    number: caseNumber,
    recipient: text('Recipient', 'Modtager'),
    /** The law, or the consent, it rests on. */
    basis: lines('Basis', 'Grundlag'),
    content: lines('Content', 'Indhold'),
    /** Whom the facts are about. */
    about: choice('About', 'Handler om', { reporter: 'Melder', other: 'En anden' }),
    /** Is that person told of it? */
    told: choice('PersonTold', 'Personen får det at vide', { yes: 'Ja', no: 'Nej' }, { indexed: true }),
    /** How they are told, or why not. */
    toldNote: lines('ToldNote', 'Hvordan, eller hvorfor ikke', { optional: true }),
    byName: text('ByName', 'Af'),
    incident: caseKey,
    sealed,
  },
  views: [
    defaultView('Alle', 'at number recipient basis content about told toldNote byName', '-at'),
    listView('Ikke sagt til personen', 'at number recipient toldNote', '-at', equal('told', 'Nej')),
  ],
});
export type HandOver = RecordOf<typeof HandOver>;
