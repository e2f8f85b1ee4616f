import { choice, lines, moment, patterns, text } from '../../core/column.ts';
import { defaultView, listView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/** A doubt about a rule, to the manager or straight to the DBR, and what came of it (S64, S84). */
export const Question = record('question', {
  site: 'dbr',
  name: 'Questions',
  da: 'Spørgsmål',
  first: 5,
  purpose: 'Dine spørgsmål om reglerne, og svarene på dem. Et spørgsmål til din leder ser også din leder.',
  purposeEn:
    'Your questions about the rules and the answers to them. A question to your manager is seen by your manager too.',
  priority: 'task',
  subject: 'person',
  readers: ['dpo'],
  retention: { months: 24, da: 'To år efter svaret.', en: 'Two years after the answer.' },
  columns: {
    /** Absent where it is about no rule in particular. */
    rule: text('Rule', 'Regel', { indexed: true, optional: true, pattern: patterns.rule, personal: 'own' }),
    version: text('Version', 'Version', { optional: true, personal: 'own' }),
    /** Free of CPR numbers: the guard has been over it. */
    text: lines('QuestionText', 'Spørgsmål', { personal: 'own' }),
    to: choice('To', 'Til', { manager: 'Leder', dpo: 'DBR' }, { indexed: true, personal: 'own' }),
    state: choice(
      'State',
      'Status',
      { open: 'Åbent', answered: 'Besvaret', withdrawn: 'Trukket tilbage' },
      { indexed: true, personal: 'own' },
    ),
    askedAt: moment('AskedAt', 'Stillet', { indexed: true, personal: 'own' }),
    name: text('PersonName', 'Stillet af', { personal: 'own' }),
    managerName: text('ManagerName', 'Leder', { optional: true, personal: 'own' }),
    /** When the manager passed it on to the DBR. */
    passedAt: moment('PassedAt', 'Sendt videre til DBR', { optional: true, personal: 'own' }),
    answer: lines('Answer', 'Svar', { optional: true, personal: 'own' }),
    answeredAt: moment('AnsweredAt', 'Besvaret', { optional: true, personal: 'own' }),
    answeredByName: text('AnsweredByName', 'Besvaret af', { optional: true, personal: 'own' }),
    person: text('Person', 'Stillet af (id)', { indexed: true, hidden: true, personal: 'own' }),
    /** Whom it went to first; absent for one that went straight to the DBR, which no manager ever meets. */
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true, optional: true, personal: 'own' }),
    answeredBy: text('AnsweredBy', 'Besvaret af (id)', { hidden: true, optional: true, personal: 'own' }),
    /** May the words be talked about at the personnel meeting? Never the name. Absent: nobody has asked. */
    agenda: choice(
      'Agenda',
      'Må stå på dagsordenen',
      { asked: 'Spurgt', yes: 'Ja', no: 'Nej' },
      { optional: true, personal: 'own' },
    ),
    /** When that was asked, or answered last. */
    agendaAt: moment('AgendaAt', 'Spurgt eller svaret om dagsorden', { optional: true, personal: 'own' }),
  },
  views: [
    defaultView('Alle', 'askedAt state rule to text answer answeredAt name', '-askedAt'),
    listView('Efter status', 'state askedAt rule to text managerName', 'state'),
    listView('Pr. regel', 'rule askedAt state text answer', 'rule'),
  ],
});
export type Question = RecordOf<typeof Question>;
