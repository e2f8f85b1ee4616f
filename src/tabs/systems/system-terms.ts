import type { ActionInput } from '../../contract/contract.ts';
import type { ShownSystem } from './shown-system.ts';

/** What a form says of a system: the processors beside its supplier are said on the page. */
export type SystemTerms = Omit<ActionInput<'addSystem'>, 'nonce' | 'processors'>;

/** A system as its page shows it, as it is described. */
export function termsOf(system: ShownSystem): SystemTerms {
  const { name, kind, state, purpose, criticality, sensitivity, processing, legalBasis, recordLink } = system;
  const { supplier, supplierCvr, supportRef, supportTo, statement, statementTo, storage, integrations, authorities } =
    system;
  return {
    ...{ name, kind, state, purpose, criticality, sensitivity, processing, legalBasis, recordLink },
    ...{ supplier, supplierCvr, supportRef, supportTo, statement, statementTo, storage, integrations, authorities },
  };
}
