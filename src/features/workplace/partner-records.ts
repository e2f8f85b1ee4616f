import { choice, day, lines, personId, set, text, words } from '../../core/column.ts';
import { defaultView, equal, listView, oneOf } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/**
 * An organisation that works for the municipality, and what shows that it knows our rules (S8, S32, S34, S50, S51,
 * S103).
 */
export const Partner = record('partner', {
  site: 'main',
  name: 'Partners',
  da: 'Samarbejdspartnere',
  purpose: 'Viser, hvem der arbejder for os, hvad vi har aftalt, og hvad der viser, at de kender reglerne.',
  purposeEn: 'Shows who works for us, what we have agreed and what shows that they know the rules.',
  priority: 'task',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år efter at aftalen er slut.', en: 'Five years after the agreement has ended.' },
  columns: {
    organisation: text('Organisation', 'Organisation', { indexed: true }),
    state: choice(
      'State',
      'Status',
      { fine: 'I orden', lacking: 'Mangler noget', ended: 'Afsluttet' },
      { indexed: true },
    ),
    lacks: set(
      'Lacks',
      'Mangler',
      {
        owner: 'Kontakt hos os',
        agreement: 'Aftale',
        agreementEnded: 'Aftalen er udløbet',
        processing: 'Hvem der har ansvaret for data',
        dataAgreement: 'Databehandleraftale',
        rules: 'Aftalte regler',
        instruction: 'Instruktion',
        declaration: 'Fortrolighedserklæring',
        confirmation: 'Bekræftelse',
        confirmationOld: 'Ny bekræftelse',
      },
      { optional: true },
    ),
    renewal: choice(
      'Renewal',
      'Udløber',
      { none: 'Ingen dato', later: 'Senere', soon: 'Udløber snart', past: 'Udløbet' },
      { indexed: true },
    ),
    /** The first day something of it runs out. */
    nextDue: day('NextDue', 'Næste dato', { indexed: true, optional: true }),
    service: text('Service', 'Hvad de gør for os'),
    ownerName: text('OwnerName', 'Kontakt hos os', { personal: 'identity' }),
    contactName: text('ContactName', 'Kontakt hos dem', { personal: 'identity' }),
    contactAt: text('ContactAt', 'Mail eller telefon', { personal: 'identity' }),
    agreementRef: text('AgreementRef', 'Aftale (journalnr.)', { optional: true }),
    agreementFrom: day('AgreementFrom', 'Aftale fra', { optional: true }),
    agreementTo: day('AgreementTo', 'Aftale til', { optional: true }),
    processing: choice(
      'Processing',
      'Ansvar for data',
      {
        processor: 'Databehandler',
        joint: 'Fælles dataansvar',
        controller: 'Selvstændigt dataansvarlig',
        noData: 'Behandler ikke personoplysninger',
        unclear: 'Ikke afklaret',
      },
      { indexed: true },
    ),
    dataAgreementRef: text('DataAgreementRef', 'Databehandleraftale (journalnr.)', { optional: true }),
    safeguards: lines('Safeguards', 'Sådan passes der på data', { optional: true }),
    rules: words('Rules', 'Aftalte regler', { optional: true }),
    /** The edition of the handbook that was sent to them (S18), and when. */
    sentEdition: text('SentEdition', 'Håndbog sendt (version)', { optional: true }),
    sentOn: day('SentOn', 'Håndbog sendt den', { optional: true }),
    instructedOn: day('InstructedOn', 'Instrueret den', { optional: true }),
    instructedBy: text('InstructedBy', 'Instrueret af', { optional: true, personal: 'identity' }),
    instructedHow: choice(
      'InstructedHow',
      'Instrueret hvordan',
      { meeting: 'På et møde', writing: 'Skriftligt', call: 'I telefonen' },
      { optional: true },
    ),
    /** Number of the signed declaration in the records system; never the file (S34). */
    declarationRef: text('DeclarationRef', 'Erklæring (journalnr.)', { optional: true }),
    declaredOn: day('DeclaredOn', 'Erklæring af', { optional: true }),
    /** Number of the letter in which they confirm, when it was written and what it covers (S103). */
    confirmationRef: text('ConfirmationRef', 'Bekræftelse (journalnr.)', { optional: true }),
    confirmedOn: day('ConfirmedOn', 'Bekræftelse af', { optional: true }),
    confirmedEdition: text('ConfirmedEdition', 'Bekræftelse dækker håndbog', { optional: true }),
    confirmedWhat: text('ConfirmedWhat', 'Bekræftelse dækker', { optional: true }),
    endedOn: day('EndedOn', 'Afsluttet den', { optional: true }),
    unit: text('Unit', 'Enhed (kode)', { optional: true }),
    /** What was done to the row last, for the trace. */
    deed: choice('Deed', 'Sidst gjort', { added: 'Oprettet', changed: 'Rettet' }, { hidden: true }),
    owner: personId('Owner', 'Kontakt hos os (id)', 'identity'),
  },
  views: [
    defaultView('Alle', 'organisation state lacks nextDue ownerName service processing agreementRef', 'organisation'),
    listView(
      'Mangler noget',
      'organisation lacks ownerName contactName nextDue agreementRef',
      'organisation',
      equal('state', 'Mangler noget'),
    ),
    listView(
      'Udløber snart',
      'nextDue organisation renewal agreementTo confirmedOn ownerName contactAt',
      'nextDue',
      oneOf('renewal', 'Udløber snart', 'Udløbet'),
    ),
    listView(
      'Bekræftelser',
      'organisation rules sentEdition sentOn confirmedEdition confirmedOn confirmationRef',
      'organisation',
    ),
  ],
});
export type Partner = RecordOf<typeof Partner>;
