import { sameName } from '../../../core/code-of-name.ts';
import type { System, SystemDocument } from '../records.ts';
import type { DocumentDifference, FactDifference, IncomingAnswer } from './compared.ts';
import { factFields, type IncomingSystem } from './incoming.ts';
import type { SourceSaid } from './source-said.ts';
import { takenOf } from './taken.ts';
import type { Truth, TruthField } from './truth.ts';

/** By which rule one system is compared. */
export interface Yardstick {
  truth: (field: TruthField) => Truth;
  said: SourceSaid;
  answer: IncomingAnswer;
  /** Whether what it leaves out is not there: of a register that is read every night, and of no file. */
  isWhole: boolean;
}

/** The name and the facts that differ, with both values. What the other register does not know differs in nothing. */
export function factDifferences(
  { name, facts }: IncomingSystem,
  system: System | undefined,
  { truth, said, answer }: Yardstick,
): readonly FactDifference[] {
  return (['name', ...factFields] as const).flatMap((field): readonly FactDifference[] => {
    const theirs = field === 'name' ? name : facts[field];
    if (theirs === undefined || (field === 'name' && system && sameName(system.name, name))) return [];
    const ours = system && valueHere(system, field);
    if (theirs === (ours ?? '')) return [];
    const taken = takenOf({ field, ours, theirs }, truth(field), said, answer);
    return taken ? [{ field, ...(ours !== undefined && { ours }), theirs, taken }] : [];
  });
}

/** Whether a supplier is a processor is always said; not clarified is as good as nothing. */
function valueHere(system: System, field: FactDifference['field']): string | undefined {
  const value = system[field];
  return field === 'processing' && value === 'unclear' ? undefined : value;
}

/** The documents that lie elsewhere than here, or are looked at again on another day (S97). */
export function documentDifferences(
  { documents }: IncomingSystem,
  here: readonly SystemDocument[],
  { truth, said, answer }: Yardstick,
): readonly DocumentDifference[] {
  return documents.flatMap((document): readonly DocumentDifference[] => {
    const { kind } = document;
    const stored = here.find((one) => one.kind === kind && one.link !== undefined);
    // A day that is not told differs in nothing.
    const ours = stored && asText({ ...stored, nextReview: document.nextReview && stored.nextReview });
    const taken = takenOf({ field: kind, ours, theirs: asText(document) }, truth(kind), said, answer);
    if (!taken) return [];
    return [{ document, ...(stored && { ours: { link: stored.link, nextReview: stored.nextReview } }), taken }];
  });
}

/** Where it lies and when it is looked at again, for comparing. */
export function asText({ link, nextReview }: Pick<SystemDocument, 'link' | 'nextReview'>): string {
  return [link, nextReview].filter((part) => part !== undefined).join(' ');
}
