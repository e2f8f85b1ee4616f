import type { Processor } from '../processors.ts';
import type { KitosProcessing } from './kitos-shapes.ts';
import { cvrOf, dayIn, known, lineOf, linkOf } from './their-words.ts';

type Company = NonNullable<NonNullable<KitosProcessing['general']>['dataProcessors']>[number];

/** Is the supplier among those the registration names? */
export function isWith({ general }: KitosProcessing, supplier: Company | undefined): boolean {
  return (general?.dataProcessors ?? []).some(({ uuid }) => uuid === supplier?.uuid);
}

/** Those a registration names, each with its agreement and what came of the supervision; those who work for them last. */
export function processorsOf(one: KitosProcessing): readonly Processor[] {
  const { general, externalReferences, name } = one;
  const isAgreed = general?.isAgreementConcluded === 'Yes';
  const link = (externalReferences ?? []).flatMap(({ url }) => linkOf(url) ?? [])[0];
  const shared = known<Partial<Processor>>({
    agreement: isAgreed ? (link ?? lineOf(name) ?? lineOf(one.uuid)) : undefined,
    ...supervisionOf(one),
  });
  const of = (company: Company | null | undefined, more: Partial<Processor>): readonly Processor[] => {
    const called = lineOf(company?.name);
    return called ? [{ name: called, ...known<{ cvr?: string }>({ cvr: cvrOf(company?.cvr) }), ...more }] : [];
  };
  return [
    ...(general?.dataProcessors ?? []).flatMap((company) => of(company, shared)),
    ...(general?.subDataProcessors ?? []).flatMap((sub) => of(sub.dataProcessorOrganization, { isSub: true })),
  ];
}

/** What the first that has one says of a statement of an auditor. */
export function statementOf(processing: readonly KitosProcessing[]): { statement?: string; statementTo?: string } {
  const { statement, statementTo } = processing.map(supervisionOf).find((one) => one.statement) ?? {};
  return known<{ statement?: string; statementTo?: string }>({ statement, statementTo });
}

/** The newest supervision that ended in a statement of an auditor, else what was agreed on. */
function supervisionOf({ oversight }: KitosProcessing): Partial<Processor> {
  const isStatement = (option: { name?: string | null | undefined } | null | undefined) =>
    /^(?:ISAE|ISRS|SOC)\b/i.test(option?.name ?? '');
  const newest = (oversight?.oversightDates ?? [])
    .toSorted((a, b) => (b.completedAt ?? '').localeCompare(a.completedAt ?? ''))
    .find(({ oversightOption }) => isStatement(oversightOption));
  const option = newest?.oversightOption ?? (oversight?.oversightOptions ?? []).find(isStatement);
  const statement = lineOf(option?.name);
  if (!statement) return {};
  const [statementFrom, next] = [dayIn(newest?.completedAt), dayIn(oversight?.oversightScheduledInspectionDate)];
  // A supervision that was planned before the last one has been done, and says nothing of the next.
  const statementTo = next && next >= (statementFrom ?? next) ? next : undefined;
  return known<Partial<Processor>>({ statement, statementFrom, statementTo });
}
