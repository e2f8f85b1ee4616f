import type { Day } from '../../core/dates.ts';
import { firstStatementEnd, hasProcessor, type Processed, withoutAgreement } from './processors.ts';
import type { System, SystemDocument, SystemRole } from './records.ts';
import { type DocumentKind, documentKinds, documentsOf } from './stored-words.ts';
import { isHeld, mayHoldPersonalData } from './system.ts';

/** What may be lacking of a system, in the order it is said: who first, then what, then the seven documents. */
export const systemLacks = [
  ...(['owner', 'ownerPosition', 'dataOwner', 'administrator', 'budgetHolder'] as const),
  ...(['criticality', 'sensitivity', 'support', 'processing', 'auditorStatement', 'legalBasis', 'storage'] as const),
  ...documentKinds,
] as const;
export type SystemLack = (typeof systemLacks)[number];

export interface Completeness {
  /** Of what is asked of it, how much there is; 100 where nothing is asked. */
  percent: number;
  lacks: readonly SystemLack[];
}

/** A system with everything that lies in other lists. */
export interface WholeSystem {
  system: System;
  roles: readonly SystemRole[];
  documents: readonly SystemDocument[];
  /** Has its owner still the position (S95)? Where there is none it does not matter. */
  ownerFits: boolean;
}

/**
 * How much of what the policy asks of a system there is (S97, S98): never a task by itself. A document counts as long as
 * it is ready and its next look is not past; a data processing agreement is asked with every processor and no other (S51),
 * and an auditor's statement only where one is there to run out (S50). Of an asset that is no system, only who answers and
 * what it holds is asked (S10), and of a critical process its plan (S61).
 */
export function completenessOf({ system, roles, documents, ownerFits }: WholeSystem, today: Day): Completeness {
  if (system.state === 'retired') return { percent: 100, lacks: [] };
  const held = (part: SystemRole['part']) => roles.some((role) => role.part === part && isHeld(role));
  const hasData = mayHoldPersonalData(system);
  const owned = system.owner !== undefined;
  const statementEnd = firstStatementEnd(system);
  const every: readonly (readonly [what: SystemLack, isThere: boolean])[] = [
    owned && !ownerFits ? ['ownerPosition', false] : ['owner', owned],
    ['criticality', system.criticality !== undefined],
    ['sensitivity', system.sensitivity !== undefined],
  ];
  const ofSystem: readonly (readonly [what: SystemLack, isThere: boolean])[] = [
    ...(hasData ? ([['dataOwner', held('dataOwner')]] as const) : []),
    ['administrator', held('administrator')],
    ['budgetHolder', system.budgetHolder !== undefined],
    ['support', system.supportRef !== undefined && (system.supportTo ?? '9999') >= today],
    ...(hasData
      ? ([
          ['processing', system.processing !== 'unclear'],
          ...(statementEnd ? ([['auditorStatement', statementEnd >= today]] as const) : []),
          ['legalBasis', system.legalBasis !== undefined],
        ] as const)
      : []),
    ['storage', system.storage !== undefined],
  ];
  const kept = documentsOf[system.kind]
    .filter((kind) => (kind === 'dataAgreement' ? asksForAgreement(system) : isAskedFor(kind, system)))
    .map(
      (kind) =>
        [
          kind,
          kind === 'dataAgreement'
            ? hasAgreements({ system, documents }, today)
            : documents.some((one) => one.kind === kind && isInOrder(one, today)),
        ] as const,
    );
  const asked = [...every, ...(system.kind === 'system' ? ofSystem : []), ...kept];
  const lacking = new Set(asked.flatMap(([what, isThere]) => (isThere ? [] : [what])));
  return {
    percent: Math.floor((100 * (asked.length - lacking.size)) / asked.length),
    lacks: systemLacks.filter((what) => lacking.has(what)),
  };
}

/** Is there a processor of personal data, so that an agreement is asked before it is used (S51)? */
export function asksForAgreement(system: Pick<System, 'sensitivity'> & Processed): boolean {
  return mayHoldPersonalData(system) && hasProcessor(system);
}

/** Is there an agreement with each processor it is asked with: the supplier's among the documents, the others' beside them? */
export function hasAgreements({ system, documents }: Pick<WholeSystem, 'system' | 'documents'>, today: Day): boolean {
  const isReady = documents.some((one) => one.kind === 'dataAgreement' && isInOrder(one, today));
  return (system.processing !== 'processor' || isReady) && withoutAgreement(system).length === 0;
}

/** Is the document asked of it? An agreement with a supplier who processes personal data, a plan of a process that is critical. */
export function isAskedFor(
  kind: DocumentKind,
  system: Pick<System, 'kind' | 'criticality' | 'sensitivity' | 'processing'>,
): boolean {
  if (kind === 'dataAgreement') return mayHoldPersonalData(system) && system.processing === 'processor';
  return system.kind === 'system' || (system.kind === 'process' && system.criticality === 'critical');
}

/** Is the document ready, and its next look not past? */
export function isInOrder({ state, nextReview }: Pick<SystemDocument, 'state' | 'nextReview'>, today: Day): boolean {
  return state === 'ready' && nextReview !== undefined && nextReview >= today;
}
