import type { System } from '../records.ts';
import { type DocumentKind, documentKinds, type SystemPart, systemParts } from '../stored-words.ts';
import { type FactField, factFields, type IncomingSource } from './incoming.ts';

/**
 * Where the truth of a field is: `ours` is never taken over; `theirs` is taken over each time; `untilWritten` is theirs
 * until somebody here writes it, and is asked about from then on.
 */
export type Truth = 'ours' | 'theirs' | 'untilWritten';

/** `risk` stands for the evaluations of risk, which are rows of their own. */
export const truthFields = ['name', ...factFields, ...systemParts, ...documentKinds, 'risk'] as const;
export type TruthField = 'name' | FactField | SystemPart | DocumentKind | 'risk';

type TruthBySource = Readonly<Record<IncomingSource, Truth>>;

const untilWritten: TruthBySource = { file: 'untilWritten', os2compliance: 'untilWritten', kitos: 'untilWritten' };
/** A register that is read every night owns it; a file is read once. */
const theirs: TruthBySource = { file: 'untilWritten', os2compliance: 'theirs', kitos: 'theirs' };
const ours: TruthBySource = { file: 'ours', os2compliance: 'ours', kitos: 'ours' };

/** The fields whose truth is not `untilWritten` in every register. */
const otherwise: Partial<Record<TruthField, TruthBySource>> = {
  // Agreements are kept where contracts are kept.
  supplier: theirs,
  supplierCvr: theirs,
  supportRef: theirs,
  supportTo: theirs,
  processing: theirs,
  statement: theirs,
  statementTo: theirs,
  processors: theirs,
  dataAgreement: theirs,
  // KITOS has where in its life a system is; OS2compliance only how far its description is.
  state: { ...untilWritten, kitos: 'theirs' },
  // OS2compliance evaluates risk; KITOS only says how an evaluation came out.
  riskAnalysis: { ...untilWritten, os2compliance: 'theirs' },
  risk: { ...ours, os2compliance: 'theirs' },
  delegate: ours,
};

/** Where the truth of a field of a system is, by the register it comes from (S94). */
export function truthOf(source: IncomingSource, field: TruthField): Truth {
  return (otherwise[field] ?? untilWritten)[source];
}

/** What is agreed about a system and where in its life it is, where the register it comes from owns that. */
export function factsOwnedBy(source: IncomingSource): readonly FactField[] {
  return factFields.filter((field) => truthOf(source, field) === 'theirs');
}

/** A register that is read every night keeps its systems: a file adds to them, and no other register takes them. */
export function mayLink(system: Pick<System, 'source'> | undefined, source: IncomingSource): boolean {
  return (
    system === undefined ||
    system.source === source ||
    system.source === 'hand' ||
    (system.source === 'file' && source !== 'file')
  );
}
