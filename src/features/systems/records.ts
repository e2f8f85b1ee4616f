import { choice, day, lines, personId, set, text } from '../../core/column.ts';
import { defaultView, equal, listView, oneOf } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/**
 * A system the municipality works with, or another asset somebody answers for (S10, S39, S40, S42, S43, S48–S51, S57,
 * S94). Its owner is a column, so that there is never a second (INV1).
 */
export const System = record('system', {
  site: 'main',
  name: 'Systems',
  da: 'Systemer',
  purpose: 'Viser, hvem der har ansvaret for hvert system, og hvad der er aftalt om det.',
  purposeEn: 'Shows who answers for each system and what has been agreed about it.',
  priority: 'task',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år efter at systemet er udfaset.', en: 'Five years after it was retired.' },
  columns: {
    name: text('SystemName', 'System', { indexed: true }),
    kind: choice(
      'Kind',
      'Slags',
      {
        ...{ system: 'It-system', process: 'Arbejdsgang', site: 'Lokale', equipment: 'Udstyr', paper: 'Papirarkiv' },
        other: 'Andet',
      },
      { indexed: true },
    ),
    state: choice(
      'State',
      'Status',
      { planned: 'På vej', inUse: 'I drift', phasingOut: 'Under udfasning', retired: 'Udfaset' },
      { indexed: true },
    ),
    retiredOn: day('RetiredOn', 'Udfaset den', { optional: true }),
    purpose: text('Purpose', 'Bruges til', { optional: true }),
    criticality: choice(
      'Criticality',
      'Kritisk',
      { ordinary: 'Ikke kritisk', important: 'Vigtigt', critical: 'Kritisk' },
      { indexed: true, optional: true },
    ),
    sensitivity: choice(
      'Sensitivity',
      'Personoplysninger',
      { none: 'Ingen', ordinary: 'Almindelige', confidential: 'Fortrolige', sensitive: 'Følsomme' },
      { indexed: true, optional: true },
    ),
    ownerName: text('OwnerName', 'Systemejer', { optional: true, personal: 'identity' }),
    /** Whom an import named without the position that S95 demands. */
    proposedOwnerName: text('ProposedOwnerName', 'Foreslået ejer – mangler stilling', {
      optional: true,
      personal: 'identity',
    }),
    /** Since when somebody has named them here; absent for what an import brought. */
    ownerFrom: day('OwnerFrom', 'Systemejer fra', { optional: true }),
    budgetHolderName: text('BudgetHolderName', 'Budgetansvarlig', { optional: true, personal: 'identity' }),
    budgetHolderFrom: day('BudgetHolderFrom', 'Budgetansvarlig fra', { optional: true }),
    supplier: text('Supplier', 'Leverandør', { optional: true }),
    supplierCvr: text('SupplierCvr', 'CVR-nr.', { optional: true }),
    supportRef: text('SupportRef', 'Supportaftale (journalnr.)', { optional: true }),
    supportTo: day('SupportTo', 'Supportaftale til', { optional: true }),
    processing: choice(
      'Processing',
      'Behandler leverandøren personoplysninger?',
      { processor: 'Ja, som databehandler', none: 'Nej', unclear: 'Ikke afklaret' },
      { indexed: true },
    ),
    statement: text('Statement', 'Revisorerklæring', { optional: true }),
    statementTo: day('StatementTo', 'Erklæring gælder til', { optional: true }),
    /** Those beside the supplier, one a line (`processors.ts`). */
    processors: lines('Processors', 'Flere databehandlere', { optional: true }),
    legalBasis: text('LegalBasis', 'Hjemmel', { optional: true }),
    recordLink: text('RecordLink', 'Fortegnelse (link)', { optional: true }),
    storage: text('Storage', 'Her ligger data', { optional: true }),
    integrations: lines('Integrations', 'Integrationer', { optional: true }),
    authorities: lines('Authorities', 'Andre myndigheder', { optional: true }),
    source: choice(
      'Source',
      'Kommer fra',
      { hand: 'Skrevet i Rettesnor', file: 'Hentet fra en fil', os2compliance: 'OS2compliance', kitos: 'KITOS' },
      { indexed: true },
    ),
    /** What the other register calls it. */
    sourceId: text('SourceId', 'Id i det andet register', { optional: true, hidden: true }),
    /** Imprints of what the other register said last, so that what is written here since is not written over. */
    sourceSaid: lines('SourceSaid', 'Sagt af det andet register (koder)', { optional: true, hidden: true }),
    /** The import that wrote it last, so that it can be undone. */
    batch: text('Batch', 'Hentet med (kode)', { optional: true, hidden: true }),
    owner: text('Owner', 'Systemejer (id)', { indexed: true, hidden: true, optional: true, personal: 'identity' }),
    proposedOwner: text('ProposedOwner', 'Foreslået ejer (id)', {
      ...{ indexed: true, hidden: true, optional: true, personal: 'identity' },
    }),
    budgetHolder: text('BudgetHolder', 'Budgetansvarlig (id)', {
      ...{ indexed: true, hidden: true, optional: true, personal: 'identity' },
    }),
  },
  views: [
    defaultView('Alle', 'name state criticality sensitivity ownerName budgetHolderName supplier processing', 'name'),
    listView('Kritiske', 'name criticality sensitivity ownerName supplier', 'name', equal('criticality', 'Kritisk')),
    listView(
      'Behandler personoplysninger',
      'name sensitivity processing supplier statement statementTo legalBasis',
      'name',
      oneOf('sensitivity', 'Almindelige', 'Fortrolige', 'Følsomme'),
    ),
    listView('Leverandører', 'supplier supplierCvr name processing processors statement statementTo', 'supplier'),
    listView('Aftaler', 'supportTo name supplier supportRef processing statementTo', 'supportTo'),
    listView('Ejere', 'name ownerName proposedOwnerName budgetHolderName source', 'name'),
  ],
});
export type System = RecordOf<typeof System>;

/**
 * Somebody's part in a system beside its owner: data owner, administrator, or a delegate (S90–S92,
 * S96, S98, S100, S101, INV2–INV4). The row stays when the part ends.
 */
export const SystemRole = record('systemRole', {
  site: 'main',
  name: 'SystemRoles',
  da: 'Systemroller',
  purpose: 'Viser, hvem der er dataejer, systemadministrator eller udfører ejerens opgaver.',
  purposeEn: 'Shows who is data owner or system administrator, or does the owner’s work.',
  priority: 'task',
  subject: 'person',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 24, da: 'To år efter at rollen er slut.', en: 'Two years after the part has ended.' },
  columns: {
    system: text('System', 'System (kode)', { indexed: true }),
    part: choice(
      'Part',
      'Rolle',
      { dataOwner: 'Dataejer', administrator: 'Systemadministrator', delegate: 'Udfører ejerens opgaver' },
      { indexed: true, personal: 'employment' },
    ),
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    tasks: set(
      'Tasks',
      'Opgaver',
      {
        authorisation: 'Tildeling af rettigheder',
        logging: 'Logning',
        internalControls: 'Interne kontroller',
        development: 'Udvikling',
        supportSetup: 'Support',
        instructions: 'Vejledninger',
        documentation: 'Dokumentation',
        supplierAccess: 'Leverandørens adgang',
      },
      { optional: true, personal: 'employment' },
    ),
    from: day('From', 'Fra', { personal: 'employment' }),
    endedOn: day('EndedOn', 'Slut', { optional: true, personal: 'employment' }),
    /** The import that brought it; absent where somebody gave it here. */
    batch: text('Batch', 'Hentet med (kode)', { optional: true, hidden: true }),
    person: personId('Person', 'Person (id)', 'identity'),
  },
  views: [
    defaultView('Alle', 'system part name tasks from endedOn', 'system'),
    listView('Efter rolle', 'part system name tasks', 'part'),
  ],
});
export type SystemRole = RecordOf<typeof SystemRole>;

/** One of the seven documents an owner keeps for a system (S97): how far it is, and when it is looked at again. */
export const SystemDocument = record('systemDocument', {
  site: 'main',
  name: 'SystemDocuments',
  da: 'Systemdokumenter',
  purpose: 'Viser, hvor langt hvert systems dokumenter er, og hvornår de skal ses igennem.',
  purposeEn: 'Shows how far the documents of each system are and when they are to be looked at again.',
  priority: 'task',
  subject: 'keeper',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år efter at systemet er udfaset.', en: 'Five years after it was retired.' },
  columns: {
    system: text('System', 'System (kode)', { indexed: true }),
    kind: choice(
      'Kind',
      'Dokument',
      {
        accessProcedure: 'Procedure for adgange',
        riskAnalysis: 'Risikoanalyse',
        continuityPlan: 'Beredskabsplan',
        instructions: 'Vejledninger',
        documentation: 'Udvidet dokumentation',
        internalControls: 'Interne kontroller og logning',
        dataAgreement: 'Databehandleraftale',
      },
      { indexed: true },
    ),
    state: choice('State', 'Status', { missing: 'Mangler', underWay: 'I gang', ready: 'Klar' }, { indexed: true }),
    nextReview: day('NextReview', 'Ses igennem', { indexed: true, optional: true }),
    link: text('Link', 'Link', { optional: true }),
    keeperName: text('KeeperName', 'Passes af', { optional: true, personal: 'identity' }),
    keeper: text('Keeper', 'Passes af (id)', { indexed: true, hidden: true, optional: true, personal: 'identity' }),
  },
  views: [
    defaultView('Alle', 'system kind state nextReview keeperName link', 'system'),
    listView('Ses igennem', 'nextReview system kind keeperName link', 'nextReview'),
    listView('Beredskab', 'system state nextReview keeperName link', 'nextReview', equal('kind', 'Beredskabsplan')),
  ],
});
export type SystemDocument = RecordOf<typeof SystemDocument>;
