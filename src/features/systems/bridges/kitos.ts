import { othersWritten } from '../processors.ts';
import type { DocumentKind, SystemPart } from '../stored-words.ts';
import { isWith, processorsOf, statementOf } from './kitos-processors.ts';
import type { KitosContract, KitosProcessing, KitosUsage, KitosUser } from './kitos-shapes.ts';
import type { RegisteredSystem } from './other-register.ts';
import { cvrOf, dayIn, known, lineOf, linkOf } from './their-words.ts';

/** What lies in KITOS beside the systems in use, as it was read before them. */
export interface KitosBeside {
  /** By the usage they speak of. */
  contracts: ReadonlyMap<string, readonly KitosContract[]>;
  processing: ReadonlyMap<string, readonly KitosProcessing[]>;
  users: ReadonlyMap<string, KitosUser>;
  /** Which of their roles is which part, by the role's id: every municipality may name its own. */
  roles: ReadonlyMap<string, SystemPart>;
}

/** By the systems they speak of. */
export function byUsage<T extends Pick<KitosContract, 'systemUsages'>>(all: readonly T[]): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    for (const { uuid } of one.systemUsages ?? []) found.set(uuid, [...(found.get(uuid) ?? []), one]);
  }
  return found;
}

/**
 * A system in use of KITOS as a system of ours, with what its contracts and its data processing say of it (S40, S48–S51).
 * Supplier is who the contract is with, else who processes; never the holder of the rights.
 */
export function systemOfUsage(usage: KitosUsage, beside: KitosBeside): RegisteredSystem {
  const { general, gdpr } = usage;
  const contracts = (beside.contracts.get(usage.uuid) ?? []).filter((one) => one.general?.validity?.valid !== false);
  const processing = beside.processing.get(usage.uuid) ?? [];
  const support = contracts.find(isSupport);
  const supplier =
    [support, ...contracts].find((one) => one?.supplier?.organization)?.supplier?.organization ??
    processing.flatMap((one) => one.general?.dataProcessors ?? [])[0];
  return {
    sourceId: usage.uuid,
    name: lineOf(usage.systemContext.name) ?? lineOf(general?.localCallName) ?? usage.uuid,
    facts: known({
      kind: 'system' as const,
      state: states[general?.validity?.lifeCycleStatus ?? ''],
      purpose: lineOf(general?.purpose ?? gdpr?.purpose),
      criticality: criticalityOf(usage),
      sensitivity: sensitivityOf(gdpr),
      supplier: lineOf(supplier?.name),
      supplierCvr: cvrOf(supplier?.cvr),
      supportRef: support && lineOf(support.general?.contractId ?? support.name),
      supportTo: dayIn(support?.general?.validity?.validTo),
      processing: processingOf(usage, processing),
      ...statementOf(processing.toSorted((a, b) => Number(isWith(b, supplier)) - Number(isWith(a, supplier)))),
      ...(processing.length > 0 && { processors: othersWritten(processing.flatMap(processorsOf), supplier) }),
      recordLink: linkOf(gdpr?.directoryDocumentation?.url),
      storage: places[general?.hostedAt ?? gdpr?.hostedAt ?? ''],
      integrations: lineOf(
        [...new Set((usage.outgoingSystemRelations ?? []).flatMap((one) => one.toSystemUsage?.name ?? []))].join(', '),
        1_000,
      ),
    }),
    people: peopleOf(usage, contracts, beside),
    documents: documentsOf(usage, processing),
  };
}

const states = {
  NotInUse: 'retired',
  Pilot: 'planned',
  PhasingIn: 'planned',
  Operational: 'inUse',
  PhasingOut: 'phasingOut',
} as Readonly<Record<string, 'retired' | 'planned' | 'inUse' | 'phasingOut' | undefined>>;

const places = {
  OnPremise: 'On-premise',
  External: 'Eksternt',
  Hybrid: 'Hybrid',
} as Readonly<Record<string, string | undefined>>;

/** The agreements under which somebody helps when it stops. */
const supportWords = /support|vedligehold|drift|serviceaftale/i;

function isSupport({ general }: KitosContract): boolean {
  const said = [general?.contractType?.name, ...(general?.agreementElements ?? []).map(({ name }) => name)];
  return said.some((name) => supportWords.test(name ?? ''));
}

function criticalityOf({ general, gdpr }: KitosUsage): 'critical' | 'ordinary' | undefined {
  const business = general?.isBusinessCritical ?? gdpr?.businessCritical;
  if (business === 'Yes' || general?.isSociallyCritical === 'Yes') return 'critical';
  return business === 'No' ? 'ordinary' : undefined;
}

function sensitivityOf(gdpr: KitosUsage['gdpr']) {
  const levels = gdpr?.dataSensitivityLevels ?? [];
  if (levels.some((level) => level === 'SensitiveData' || level === 'LegalData')) return 'sensitive';
  // A CPR number and social problems are no special category, and no ordinary data either.
  if ((gdpr?.specificPersonalData ?? []).length > 0) return 'confidential';
  if (levels.includes('PersonData')) return 'ordinary';
  return levels.includes('None') ? 'none' : undefined;
}

function processingOf({ gdpr }: KitosUsage, processing: readonly KitosProcessing[]) {
  const said = processing.map(({ general }) => general?.isAgreementConcluded);
  if (said.some((one) => one === 'Yes' || one === 'No')) return 'processor';
  if (said.includes('Irrelevant')) return 'none';
  const required = gdpr?.isDataProcessingAgreementRequired;
  return required === 'Yes' ? 'processor' : required === 'No' ? 'none' : undefined;
}

/** Names are a guess until the operator says which role is which. */
const partOfName: Readonly<Record<string, SystemPart | undefined>> = {
  systemejer: 'owner',
  dataejer: 'dataOwner',
  systemansvarlig: 'administrator',
  systemadminstrator: 'administrator',
  systemadministrator: 'administrator',
  budgetansvarlig: 'budgetHolder',
};

function peopleOf(
  usage: KitosUsage,
  contracts: readonly KitosContract[],
  { users, roles }: KitosBeside,
): RegisteredSystem['people'] {
  const said = [usage, ...contracts].flatMap((one) => one.roles ?? []);
  const people = said.flatMap(({ user, role }) => {
    const part = roles.size > 0 ? roles.get(role.uuid.toLowerCase()) : partOfName[role.name?.toLowerCase() ?? ''];
    return part === undefined ? [] : [{ part, named: users.get(user.uuid)?.email || user.name || user.uuid }];
  });
  // One who is both responsible and administrator there is one administrator here.
  return people.filter(
    ({ part, named }, at) => people.findIndex((one) => one.part === part && one.named === named) === at,
  );
}

function documentsOf({ gdpr, externalReferences }: KitosUsage, processing: readonly KitosProcessing[]) {
  const applied = gdpr?.technicalPrecautionsApplied ?? [];
  const precautions = linkOf(gdpr?.technicalPrecautionsDocumentation?.url);
  const references = (externalReferences ?? []).map((one) => ({ ...one, url: linkOf(one.url) }));
  const titled = (words: RegExp) => references.find(({ title, url }) => url && words.test(title ?? ''))?.url;
  const review = dayIn(gdpr?.plannedRiskAssessmentDate);
  const agreements = processing.flatMap((one) => one.externalReferences ?? []);
  const links: readonly (readonly [DocumentKind, string | undefined])[] = [
    ['accessProcedure', applied.includes('AccessControl') ? precautions : undefined],
    ['riskAnalysis', linkOf(gdpr?.riskAssessmentDocumentation?.url)],
    ['continuityPlan', titled(/beredskab/i)],
    ['instructions', titled(/vejledning|instruks/i)],
    ['documentation', references.find(({ masterReference }) => masterReference)?.url],
    ['internalControls', applied.includes('Logging') ? precautions : undefined],
    ['dataAgreement', linkOf(agreements.find(({ url }) => linkOf(url))?.url)],
  ];
  return links.flatMap(([kind, link]) => {
    if (link === undefined) return [];
    return [{ kind, link, ...(kind === 'riskAnalysis' && review && { nextReview: review }) }];
  });
}
