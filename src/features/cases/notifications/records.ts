import { choice, moment, number, text } from '../../../core/column.ts';
import { defaultView, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';
import { afterClosing, caseKey, caseNumber, sealed, sealing } from '../case-columns.ts';

/**
 * Somebody is told that a case needs them, by its number and nothing else; on the DBR's site, since it joins people to
 * cases.
 */
export const CaseNotification = record('caseNotification', {
  site: 'dbr',
  name: 'CaseTellings',
  da: 'Besked om sager',
  purpose: 'Hvem der har fået besked om en sag, og hvornår den kom frem.',
  purposeEn: 'Who was told of a case and when it arrived.',
  priority: 'breach',
  readers: ['dpo'],
  retention: afterClosing,
  sealing: { ...sealing, neutral: { as: 'dpoDeputy', state: 'retracted' }, peopleInKey: true },
  columns: {
    number: caseNumber,
    toName: text('ToName', 'Til'),
    as: choice('As', 'Som', {
      dpo: 'DBR',
      dpoDeputy: 'Stedfortræder',
      serviceDesk: 'Servicedesk',
      executive: 'Direktør',
      itSecurityManager: 'IT-sikkerhedsleder',
      reporter: 'Melder',
      taskOwner: 'Opgaveejer',
      participant: 'Inviteret',
      manager: 'Leder',
      named: 'Meldt for',
      duty: 'Vagttelefon',
    }),
    occasion: text('Occasion', 'Anledning', { indexed: true, hidden: true }),
    /** The occasion in words, for those who read the list in SharePoint. */
    because: text('Because', 'Hvorfor', { optional: true }),
    /** `retracted`: it must not be sent any more; the report turned out to be about whoever would have had it. */
    state: choice(
      'State',
      'Status',
      { planned: 'Venter', sent: 'Sendt', failed: 'Kom ikke frem', retracted: 'Trukket tilbage' },
      { indexed: true },
    ),
    sentAt: moment('SentAt', 'Sendt', { optional: true }),
    fault: text('Fault', 'Fejl', { optional: true }),
    tries: number('Tries', 'Forsøg', { optional: true }),
    incident: caseKey,
    person: text('Person', 'Til (id)', { indexed: true, hidden: true }),
    sealed,
  },
  views: [
    defaultView('Alle', 'at number toName as because state sentAt fault', '-at'),
    listView('Efter status', 'state number toName at fault', 'state'),
  ],
});
export type CaseNotification = RecordOf<typeof CaseNotification>;
