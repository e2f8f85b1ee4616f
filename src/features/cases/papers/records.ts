import { choice, lines, moment, number, set, text } from '../../../core/column.ts';
import { defaultView, equal, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';
import { afterClosing, caseKey, caseNumber, sealed, sealing } from '../case-columns.ts';
import { type DraftField, draftFields, notificationForm } from './form/notification-form.ts';

const draftTexts = Object.fromEntries(
  draftFields.map((field) => [field, lines(...notificationForm[field].column, { optional: true })]),
) as Readonly<Record<DraftField, { kind: 'lines'; name: string; da: string; optional: true }>>;

/** A column's Danish name, for the words of the set of emptied fields. */
const named = <C extends Record<string, { da: string }>>(columns: C) =>
  Object.fromEntries(Object.entries(columns).map(([key, { da }]) => [key, da])) as { [K in keyof C]: string };

/**
 * One notification to Datatilsynet, field by field: the first, or a follow-up, which is the next row of the case
 * (domain.md 2.2). On the DBR's site.
 */
export const AuthorityDraft = record('authorityDraft', {
  site: 'dbr',
  name: 'AuthorityDrafts',
  da: 'Virk-kladder',
  first: 4,
  purpose: 'Hvad kommunen skriver til Datatilsynet om et brud, og kvitteringen. Ingen navne på berørte.',
  purposeEn:
    'What the municipality writes to the authority about a breach, and the receipt. No names of those affected.',
  priority: 'decision',
  readers: ['dpo'],
  retention: afterClosing,
  sealing: { ...sealing, neutral: { state: 'draft' } },
  columns: {
    number: caseNumber,
    /** 1 for the notification, 2 and on for what follows. */
    turn: number('Turn', 'Anmeldelse nr.'),
    state: choice('State', 'Status', { draft: 'Kladde', sent: 'Sendt' }, { indexed: true }),
    /** Virk's receipt of the notification before. */
    earlierReceipt: text('EarlierReceipt', 'Tidligere Virk-nr.', { optional: true }),
    receiptNumber: text('ReceiptNumber', 'Virk-nr.', { optional: true }),
    sentAt: moment('SentAt', 'Sendt', { indexed: true, optional: true }),
    ...draftTexts,
    emptied: set('Emptied', 'Tomme felter', named(draftTexts), { optional: true, hidden: true }),
    incident: caseKey,
    sealed,
  },
  views: [
    defaultView('Alle', 'number turn state receiptNumber sentAt event later at', '-number'),
    listView('Kladder', 'number turn event later at', '-at', equal('state', 'Kladde')),
  ],
});
export type AuthorityDraft = RecordOf<typeof AuthorityDraft>;

const letterTexts = {
  happened: lines('Happened', 'Hvad er der sket', { optional: true }),
  own: lines('OwnText', 'Til brevet', { optional: true }),
  data: lines('AboutData', 'Hvilke oplysninger', { optional: true }),
  consequences: lines('Consequences', 'Hvad kan det betyde', { optional: true }),
  done: lines('DoneText', 'Hvad har vi gjort', { optional: true }),
  youCan: lines('YouCan', 'Hvad kan du gøre', { optional: true }),
  contact: lines('ContactText', 'Hvem kan du spørge', { optional: true }),
} as const;

/**
 * The DBR's words for a letter to those affected, in one language. The letters themselves, with names, are in the ESDH
 * and never here (domain.md 2.4).
 */
export const AffectedLetter = record('affectedLetter', {
  site: 'dbr',
  name: 'AffectedLetters',
  da: 'Breve til berørte',
  purpose: 'Udkast til brev til dem, et brud berører. Uden navne; selve brevene ligger i ESDH.',
  purposeEn: 'Draft of the letter to those a breach affects. Without names; the letters are in the records system.',
  priority: 'decision',
  readers: ['dpo'],
  retention: afterClosing,
  sealing: { ...sealing, neutral: { language: 'da' } },
  columns: {
    number: caseNumber,
    language: choice('Language', 'Sprog', { da: 'Dansk', en: 'Engelsk' }),
    template: text('Template', 'Skabelon'),
    ...letterTexts,
    emptied: set('Emptied', 'Tomme felter', named(letterTexts), { optional: true, hidden: true }),
    incident: caseKey,
    sealed,
  },
  views: [
    defaultView('Alle', 'number language template happened consequences youCan at', '-number'),
    listView('Nyeste først', 'at number language', '-at'),
  ],
});
export type AffectedLetter = RecordOf<typeof AffectedLetter>;

/**
 * Who else was told of a breach, when and under which reference: police, another authority, another controller, insurer
 * (S108).
 */
export const CaseNotice = record('caseNotice', {
  site: 'dbr',
  name: 'CaseNotices',
  da: 'Andre anmeldelser',
  purpose: 'Hvem ud over Datatilsynet der er underrettet om et brud, hvornår og under hvilket nummer.',
  purposeEn: 'Who besides the data protection authority was told of a breach, when and under which number.',
  priority: 'decision',
  readers: ['dpo'],
  retention: afterClosing,
  sealing: { ...sealing, neutral: { receiver: 'other' } },
  columns: {
    number: caseNumber,
    receiver: choice(
      'Receiver',
      'Til',
      {
        police: 'Politiet',
        nis2: 'NIS 2-myndigheden',
        serviceRecipients: 'Modtagere af tjenesten',
        patientSafety: 'Patientsikkerhed (DPSD)',
        controller: 'Anden dataansvarlig',
        insurer: 'Forsikringsselskabet',
        other: 'Andre',
      },
      { indexed: true },
    ),
    /** Which police district, which company. */
    name: text('ReceiverName', 'Navn', { optional: true }),
    toldAt: moment('ToldAt', 'Underrettet', { indexed: true }),
    reference: text('Reference', 'Deres nr.', { optional: true }),
    step: choice(
      'Step',
      'NIS 2-trin',
      {
        earlyWarning: 'Tidlig varsling',
        notification: 'Hændelsesunderretning',
        interimReport: 'Foreløbig rapport',
        finalReport: 'Endelig rapport',
      },
      { optional: true },
    ),
    withdrawnAt: moment('WithdrawnAt', 'Fortrudt', { optional: true }),
    incident: caseKey,
    sealed,
  },
  views: [
    defaultView('Alle', 'number receiver name toldAt reference step withdrawnAt', '-toldAt'),
    listView('Efter modtager', 'receiver number name toldAt reference', 'receiver'),
  ],
});
export type CaseNotice = RecordOf<typeof CaseNotice>;
