import { choice, day, flag, lines, moment, number, text } from '../../../core/column.ts';
import { defaultView, equal, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';
import { afterClosing, caseKey, caseNumber, sealed, sealing } from '../case-columns.ts';

/**
 * Something the DBR or the reporter wrote to the other about a case. Who the reporter is stands in the list of
 * reporters alone.
 */
export const CaseMessage = record('caseMessage', {
  site: 'dbr',
  name: 'CaseMessages',
  da: 'Spørgsmål i sager',
  first: 3,
  purpose:
    'Hvad databeskyttelsesrådgiveren spørger melderen om, og hvad melderen svarer. Ingen navne, CPR-numre dækket.',
  purposeEn: 'What the data protection officer asks the reporter and what is answered. No names, CPR numbers covered.',
  priority: 'breach',
  hot: true,
  readers: ['dpo'],
  retention: afterClosing,
  sealing: { ...sealing, neutral: { kind: 'added' } },
  columns: {
    number: caseNumber,
    kind: choice(
      'Kind',
      'Hvad',
      {
        asked: 'DBR spørger',
        replied: 'Melder svarer',
        added: 'Melder tilføjer',
        withdrawn: 'Melder: det var en fejl',
      },
      { indexed: true },
    ),
    text: lines('Text', 'Tekst', { optional: true }),
    /** What was read as a report was only a question (C15); absent for one that was a mistake. */
    asQuestion: flag('AsQuestion', 'Meldt som spørgsmål', { optional: true }),
    /** When the wish to withdraw was taken back, or what was added was said to tell of another incident. */
    undoneAt: moment('UndoneAt', 'Taget tilbage', { optional: true }),
    /** Key of the question it answers. */
    answers: text('Answers', 'Svar på (nøgle)', { optional: true, hidden: true }),
    incident: caseKey,
    sealed,
  },
  views: [
    defaultView('Alle', 'at number kind asQuestion text undoneAt', '-at'),
    listView('Pr. sag', 'number at kind text', '-number'),
  ],
});
export type CaseMessage = RecordOf<typeof CaseMessage>;

/**
 * Something that has to be done because of a case, and who sees to it (S106). On the DBR's site, since it joins people
 * to cases.
 */
export const CaseTask = record('caseTask', {
  site: 'dbr',
  name: 'CaseTasks',
  da: 'Opgaver i sager',
  first: 2,
  purpose: 'Hvad der skal gøres på grund af en sag, hvem der gør det, og hvornår det er gjort.',
  purposeEn: 'What has to be done because of a case, who does it and when it was done.',
  priority: 'task',
  readers: ['dpo'],
  retention: afterClosing,
  sealing: { ...sealing, neutral: { kind: 'other', state: 'dropped' } },
  columns: {
    number: caseNumber,
    kind: choice('Kind', 'Slags', {
      contain: 'Stop det',
      prevent: 'Undgå det igen',
      inform: 'Giv besked',
      rulesReview: 'Se reglerne efter',
      other: 'Andet',
      sendLetter: 'Send brevet',
    }),
    text: lines('Text', 'Opgave'),
    ownerName: text('OwnerName', 'Hvem'),
    dueOn: day('DueOn', 'Senest', { indexed: true, optional: true }),
    state: choice('State', 'Status', { open: 'Åben', done: 'Udført', dropped: 'Bortfaldet' }, { indexed: true }),
    /** When it was done or dropped, and by whom. */
    endedAt: moment('EndedAt', 'Udført den', { optional: true }),
    endedBy: text('EndedBy', 'Udført af', { optional: true }),
    owner: text('Owner', 'Hvem (id)', { indexed: true, hidden: true }),
    /** The letter as it was given to be sent; to whom it goes is known to those who send it alone. */
    letter: lines('LetterText', 'Brev', { optional: true }),
    sentAt: moment('SentAt', 'Sendt den', { optional: true }),
    byDigitalPost: number('ByDigitalPost', 'Med Digital Post', { optional: true }),
    byPost: number('ByPost', 'Med posten', { optional: true }),
    incident: caseKey,
    sealed,
  },
  views: [
    defaultView('Alle', 'number kind text ownerName dueOn state endedAt endedBy', '-at'),
    listView('Åbne efter dag', 'dueOn number kind text ownerName', 'dueOn', equal('state', 'Åben')),
  ],
});
export type CaseTask = RecordOf<typeof CaseTask>;

/** Somebody invited to one case, for one purpose, until a day. On the DBR's site, since it joins people to cases. */
export const Invitation = record('invitation', {
  site: 'dbr',
  name: 'CaseInvitations',
  da: 'Inviterede i sager',
  purpose:
    'Hvem databeskyttelsesrådgiveren har inviteret til en sag, til hvad og hvor længe. De ser ikke, hvem der har meldt.',
  purposeEn:
    'Whom the data protection officer has invited to a case, for what and until when. They do not see who reported.',
  priority: 'task',
  readers: ['dpo'],
  retention: afterClosing,
  sealing: { ...sealing, neutral: { purpose: 'inform' }, peopleInKey: true },
  columns: {
    number: caseNumber,
    name: text('PersonName', 'Hvem'),
    purpose: choice('Purpose', 'Til', {
      decide: 'At være med til at afgøre',
      inform: 'At underrette de berørte',
      evidence: 'At sikre spor',
    }),
    /** The last day it holds. */
    until: day('Until', 'Til og med', { indexed: true }),
    revokedAt: moment('RevokedAt', 'Taget tilbage', { optional: true }),
    person: text('Person', 'Hvem (id)', { indexed: true, hidden: true }),
    incident: caseKey,
    sealed,
  },
  views: [
    defaultView('Alle', 'number name purpose until revokedAt at', '-at'),
    listView('Efter dag', 'until number name purpose revokedAt', 'until'),
  ],
});
export type Invitation = RecordOf<typeof Invitation>;
