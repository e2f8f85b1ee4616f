import type { Day } from '../../../core/dates.ts';
import type { System } from '../records.ts';
import type { AdminTask, DocumentKind, SystemPart } from '../stored-words.ts';

/** Where systems come from that are not written here: the words of column `source` beside `hand`. */
export const incomingSources = ['file', 'os2compliance', 'kitos'] as const;
export type IncomingSource = (typeof incomingSources)[number];

/** What another register may tell of a system, beside its name, who and its documents. */
export const factFields = [
  ...(['kind', 'state', 'purpose', 'criticality', 'sensitivity', 'supplier', 'supplierCvr'] as const),
  ...(['supportRef', 'supportTo', 'processing', 'statement', 'statementTo', 'processors'] as const),
  ...(['legalBasis', 'recordLink', 'storage', 'integrations', 'authorities'] as const),
] as const;
export type FactField = (typeof factFields)[number];
export type IncomingFacts = Partial<Pick<System, FactField>>;

/** Somebody as another register names them: by name, sign-in name, address or Entra id. */
export interface IncomingPerson {
  part: SystemPart;
  named: string;
  tasks?: readonly AdminTask[];
}

export interface IncomingDocument {
  kind: DocumentKind;
  link: string;
  nextReview?: Day;
}

/** A system as another register tells of it. Only what that register knows is there. */
export interface IncomingSystem {
  /** What the other register calls it; absent in a file without ids. */
  sourceId?: string;
  name: string;
  facts: IncomingFacts;
  /** Several owners are possible, and are asked about (INV1). */
  people: readonly IncomingPerson[];
  documents: readonly IncomingDocument[];
}
