import type { WholeSystem } from '../completeness.ts';
import type { PartFault } from '../part-rules.ts';
import type { System, SystemDocument } from '../records.ts';
import type { AdminTask, SystemKind, SystemPart } from '../stored-words.ts';
import type { FactField, IncomingDocument, IncomingSystem } from './incoming.ts';
import type { TruthField } from './truth.ts';

export interface NamedPerson {
  id: string;
  name: string;
}

/** What is in the register already, and who the people are whom another register names. */
export interface Register {
  systems: readonly Pick<WholeSystem, 'system' | 'roles' | 'documents'>[];
  /** Nobody where the directory knows none, several where it is a name that several bear. */
  whoIs(named: string): readonly NamedPerson[];
  /** What is in the way of the part (`faultsOfPart`), but for the tasks of an administrator, which few registers know. */
  faults(part: SystemPart, person: string, kind: SystemKind): readonly PartFault[];
}

/** What those who keep the register have answered about one incoming system. */
export interface IncomingAnswer {
  /** The key of the system it is; `new` where it is none of those that look like it; `left` where it stays out. */
  is?: string;
  /** The fields taken over from the other register though somebody here has written them. */
  takes?: readonly TruthField[];
  /** The fields that stay as they are here. */
  keeps?: readonly TruthField[];
  /** Which of several is meant, by Entra id. */
  chosen?: Partial<Record<SystemPart, string>>;
}

/** Which side a field comes from; `asked` where nobody has said. */
export type Taken = 'theirs' | 'ours' | 'asked';

export interface FactDifference {
  field: 'name' | FactField;
  /** Absent where nothing stands here. */
  ours?: string;
  theirs: string;
  taken: Taken;
}

/**
 * Of one who is named for a part: `takes` gets it; `proposed` lacks the position and is proposed (S95); `differs` is
 * another than here; `several` and `namesakes` are to be chosen from; `unknown` and `refused` get nothing; `unproposed` was
 * proposed by the same register, which names them no longer.
 */
export const findingKinds = [
  ...(['takes', 'proposed', 'keeps', 'differs'] as const),
  ...(['several', 'namesakes', 'unknown', 'refused', 'unproposed'] as const),
] as const;
export interface PersonFinding {
  part: SystemPart;
  named: string;
  finding: (typeof findingKinds)[number];
  person?: NamedPerson;
  /** Whom it may be, where it is to be chosen. */
  choices?: readonly NamedPerson[];
  /** Who has the part here. */
  ours?: string;
  tasks?: readonly AdminTask[];
  faults?: readonly PartFault[];
}

export interface DocumentDifference {
  document: IncomingDocument;
  ours?: Pick<SystemDocument, 'link' | 'nextReview'>;
  taken: Taken;
}

/**
 * `new` comes into the register; `changed` is there and gets something; `same` gets nothing; `maybeSame` looks like another and
 * is asked about; `twice` stands above already; `gone` is out of use there and not known here; `elsewhere` is kept by another
 * register; `left` was answered so.
 */
export const incomingStatuses = [
  ...(['new', 'changed', 'same', 'maybeSame'] as const),
  ...(['twice', 'gone', 'elsewhere', 'left'] as const),
] as const;
export type IncomingStatus = (typeof incomingStatuses)[number];

/** One incoming system beside what is here. */
export interface Compared {
  incoming: IncomingSystem;
  status: IncomingStatus;
  /** The one it is. */
  system?: System;
  /** Those it may be; without a key, one of the same file. */
  alike: readonly { key?: string; name: string }[];
  facts: readonly FactDifference[];
  people: readonly PersonFinding[];
  documents: readonly DocumentDifference[];
  /** Its supplier is named and has no CVR number, here or there. */
  withoutCvr: boolean;
}

/** The fields somebody has to say something about. */
export function askedOf({ facts, people, documents }: Pick<Compared, 'facts' | 'people' | 'documents'>): TruthField[] {
  return [
    ...facts.flatMap(({ field, taken }) => (taken === 'asked' ? [field] : [])),
    ...people.flatMap(({ part, finding }) => (['differs', 'several', 'namesakes'].includes(finding) ? [part] : [])),
    ...documents.flatMap(({ document, taken }) => (taken === 'asked' ? [document.kind] : [])),
  ];
}
