import { normalHead } from '../../workplace/imports/head-words.ts';
import { type DocumentKind, documentKinds } from '../stored-words.ts';
import { type FactField, factFields } from './incoming.ts';

const personColumns = ['owner', 'budgetHolder', 'dataOwner', 'administrator'] as const;

/** What is looked for in a file of systems; of a document, the link to where it lies. */
export const systemColumns = ['name', 'sourceId', ...personColumns, ...factFields, ...documentKinds] as const;
export type SystemColumn = 'name' | 'sourceId' | (typeof personColumns)[number] | FactField | DocumentKind;

export function isPersonColumn(column: SystemColumn): column is (typeof personColumns)[number] {
  return (personColumns as readonly SystemColumn[]).includes(column);
}

/** What other programs call each column, likeliest first (the Excel of OS2compliance and KITOS, our own list, obvious variants). */
const written: Readonly<Record<SystemColumn, string>> = {
  name: 'IT System|Navn|System|Systemnavn|Aktiv|Titel|Lokal kaldenavn|Applikation|Løsning|Fagsystem|Name',
  sourceId: 'IT-System (UUID)|System UUID|UUID|Lokal System ID|System-id|Id',
  owner: 'Systemejer (email)|Systemejer e-mail|Systemejer|Systemejere|Ejer|System owner|Owner',
  budgetHolder: 'Budgetansvarlig (email)|Budgetansvarlig|Kontraktejer',
  dataOwner: 'Dataejer (email)|Dataejer|Dataejere|Data owner',
  administrator:
    'Systemansvarlig (email)|Systemadministrator (email)|Systemadministrator|Systemadminstrator|Systemansvarlig|Systemadministratorer|Driftsansvarlig|Systemforvalter|Administrator',
  kind: 'Slags|Type|Aktivtype',
  state: 'Livscyklus|Status|I drift|Driftsstatus',
  purpose: 'Bruges til|Formål|Beskrivelse|Anvendelse|Noter|Bemærkninger|Purpose|Description',
  criticality:
    'Kritikalitet|Kritisk|Forretningskritisk IT-system|Forretningskritisk|Samfundskritisk IT-system|Samfundskritisk|Kategori|Criticality',
  sensitivity:
    'DataType|Personoplysninger|Klassifikation af data i systemet|Dataklassifikation|Datatyper|Persondata|Følsomhed',
  supplier: 'Leverandør|Leverandørnavn|Databehandlere|Rettighedshaver|Supplier|Vendor',
  supplierCvr: 'CVR-nr.|CVR|CVR-nummer|Leverandørens CVR-nummer|Leverandør CVR',
  supportRef: 'Supportaftale (journalnr.)|Supportaftale|IT Kontrakter|Kontrakt|Kontrakt ID|Journalnummer|Journalnr',
  supportTo: 'Supportaftale til|Kontraktophør|Kontrakt udløber|Aftale udløber|Gyldig til|Udløb',
  processing:
    'Behandler leverandøren personoplysninger?|Er der indgået databehandleraftale|Databehandleraftale er indgået|Kræver system databehandleraftale|Databehandler',
  statement: 'Revisorerklæring|Revisionserklæring|Erklæring|Tilsynsform',
  statementTo: 'Erklæring gælder til|Erklæring udløber|Kommende planlagt tilsyn|Næste tilsyn',
  processors: 'Flere databehandlere|Underdatabehandlere|Underleverandører',
  legalBasis: 'Hjemmel|Retsgrundlag|Behandlingsgrundlag|Lovhjemmel',
  recordLink: 'Fortegnelse (link)|Link til fortegnelse|Fortegnelse',
  storage: 'Her ligger data|IT systemet driftes|Hvor ligger data|Hosting|Driftssted|Placering',
  integrations: 'Integrationer|Snitflader|Udveksler data med',
  authorities: 'Andre myndigheder|Andre dataansvarlige|Fælles dataansvarlige|Fælles dataansvar',
  accessProcedure: 'Procedure for adgange (link)|Link til procedure for adgange',
  riskAnalysis: 'Risikoanalyse (link)|Link til risikovurdering|Link til risikoanalyse',
  continuityPlan: 'Beredskabsplan (link)|Link til beredskabsplan|Beredskabsplan',
  instructions: 'Vejledninger (link)|Link til vejledning',
  documentation: 'Udvidet dokumentation (link)|Dokumentation (link)|Link til dokumentation',
  internalControls: 'Interne kontroller og logning (link)|Link til interne kontroller',
  dataAgreement: 'Databehandleraftale (link)|Link til databehandleraftale',
};

const places = new Map<string, { column: SystemColumn; place: number }>();
for (const column of systemColumns) {
  for (const [place, head] of written[column].split('|').entries()) places.set(normalHead(head), { column, place });
}

/** Is it a head that is known for any of the columns? */
export function isSystemHead(head: string): boolean {
  return places.has(normalHead(head));
}

/** Which column a head is, and how likely: 0 is the likeliest. */
export function columnOfHead(head: string): { column: SystemColumn; place: number } | undefined {
  return places.get(normalHead(head));
}
