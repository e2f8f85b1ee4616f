import { z } from 'zod';

const maybeText = z.string().nullish();
const named = z.looseObject({ uuid: z.string(), name: maybeText });
const company = z.looseObject({ uuid: z.string(), name: maybeText, cvr: maybeText });
const link = z.looseObject({ name: maybeText, url: maybeText });
const references = z
  .array(z.looseObject({ title: maybeText, url: maybeText, masterReference: z.boolean().nullish() }))
  .nullish();
const roles = z.array(z.looseObject({ user: named, role: named })).nullish();
const words = z.array(z.string()).nullish();

/** `/api/v2/it-system-usages`: what a municipality says of a system it uses. */
export const kitosUsage = z.looseObject({
  uuid: z.string(),
  systemContext: named,
  general: z
    .looseObject({
      localCallName: maybeText,
      purpose: maybeText,
      isBusinessCritical: maybeText,
      isSociallyCritical: maybeText,
      hostedAt: maybeText,
      validity: z.looseObject({ valid: z.boolean().nullish(), lifeCycleStatus: maybeText }).nullish(),
    })
    .nullish(),
  roles,
  externalReferences: references,
  // Some of it lay here until 2025.
  gdpr: z
    .looseObject({
      purpose: maybeText,
      businessCritical: maybeText,
      hostedAt: maybeText,
      directoryDocumentation: link.nullish(),
      dataSensitivityLevels: words,
      specificPersonalData: words,
      technicalPrecautionsApplied: words,
      technicalPrecautionsDocumentation: link.nullish(),
      riskAssessmentDocumentation: link.nullish(),
      plannedRiskAssessmentDate: maybeText,
      isDataProcessingAgreementRequired: maybeText,
    })
    .nullish(),
  outgoingSystemRelations: z.array(z.looseObject({ toSystemUsage: named.nullish() })).nullish(),
});
export type KitosUsage = z.output<typeof kitosUsage>;

/** `/api/v2/it-contracts` */
export const kitosContract = z.looseObject({
  uuid: z.string(),
  name: maybeText,
  general: z
    .looseObject({
      contractId: maybeText,
      contractType: named.nullish(),
      agreementElements: z.array(named).nullish(),
      validity: z.looseObject({ valid: z.boolean().nullish(), validTo: maybeText }).nullish(),
    })
    .nullish(),
  supplier: z.looseObject({ organization: company.nullish() }).nullish(),
  systemUsages: z.array(named).nullish(),
  roles,
});
export type KitosContract = z.output<typeof kitosContract>;

/** `/api/v2/data-processing-registrations` */
export const kitosProcessing = z.looseObject({
  uuid: z.string(),
  name: maybeText,
  general: z
    .looseObject({
      isAgreementConcluded: maybeText,
      dataProcessors: z.array(company).nullish(),
      subDataProcessors: z.array(z.looseObject({ dataProcessorOrganization: company.nullish() })).nullish(),
    })
    .nullish(),
  systemUsages: z.array(named).nullish(),
  oversight: z
    .looseObject({
      oversightScheduledInspectionDate: maybeText,
      oversightOptions: z.array(named).nullish(),
      oversightDates: z.array(z.looseObject({ completedAt: maybeText, oversightOption: named.nullish() })).nullish(),
    })
    .nullish(),
  externalReferences: references,
});
export type KitosProcessing = z.output<typeof kitosProcessing>;

/** `/api/v2/organizations/{uuid}/users`: only they have an address. */
export const kitosUser = z.looseObject({ uuid: z.string(), name: maybeText, email: maybeText });
export type KitosUser = z.output<typeof kitosUser>;

/** The answer of `/api/authorize/GetToken`, whose words may be written large or small. */
export const kitosToken = z
  .record(z.string(), z.unknown())
  .transform((answer) => inSmall(answer))
  .pipe(z.object({ response: z.record(z.string(), z.unknown()) }))
  .transform(({ response }) => inSmall(response))
  .pipe(z.object({ token: z.string().min(1) }));

function inSmall(answer: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name.toLowerCase(), value]));
}
