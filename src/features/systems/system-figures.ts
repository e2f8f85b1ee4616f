import type { Day } from '../../core/dates.ts';
import type { WholeSystem } from './completeness.ts';
import { completenessOf, isAskedFor, isInOrder } from './completeness.ts';

/** Systems in use, and how many of them are as the policy asks (S94, S97, S115). */
export function systemFigures(all: readonly WholeSystem[], today: Day) {
  const inUse = all.filter(
    ({ system: { kind, state } }) => kind === 'system' && state !== 'planned' && state !== 'retired',
  );
  const processors = inUse.filter(({ system }) => isAskedFor('dataAgreement', system));
  const count = (is: (whole: WholeSystem) => boolean) => inUse.filter(is).length;
  return {
    inUse: inUse.length,
    owned: count(({ system, ownerFits }) => system.owner !== undefined && ownerFits),
    classified: count(({ system }) => system.criticality !== undefined && system.sensitivity !== undefined),
    complete: count((whole) => completenessOf(whole, today).lacks.length === 0),
    processors: processors.length,
    agreements: processors.filter(({ documents }) =>
      documents.some((one) => one.kind === 'dataAgreement' && isInOrder(one, today)),
    ).length,
  };
}
