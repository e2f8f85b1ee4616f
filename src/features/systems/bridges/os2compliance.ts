import { z } from 'zod';
import { othersWritten, type Processor } from '../processors.ts';
import type { DocumentKind } from '../stored-words.ts';
import type { RegisteredSystem } from './other-register.ts';
import { cvrOf, dayIn, known, lineOf, linkOf } from './their-words.ts';

const maybeText = z.string().nullish();

/** A user as an asset and `/api/v1/users` name one; nulls are left out of their answers. */
export const os2User = z.looseObject({ uuid: z.string(), userId: maybeText, name: maybeText, email: maybeText });
export type Os2User = z.output<typeof os2User>;

/** `/api/v1/suppliers`: only what we read of it. */
export const os2Supplier = z.looseObject({ id: z.number(), name: z.string(), cvr: maybeText });
export type Os2Supplier = z.output<typeof os2Supplier>;

/** `/api/v1/assets`. What we do not know is kept: a PUT replaces the whole. */
export const os2Asset = z.looseObject({
  id: z.number(),
  version: z.number(),
  name: z.string(),
  description: maybeText,
  assetType: z.looseObject({ identifier: z.string() }).nullish(),
  systemOwners: z.array(os2User).nullish(),
  responsibleUsers: z.array(os2User).nullish(),
  supplier: z.looseObject({ id: z.number(), name: maybeText }).nullish(),
  subSuppliers: z.array(z.looseObject({ id: z.number(), name: maybeText })).nullish(),
  dataProcessingAgreementStatus: maybeText,
  dataProcessingAgreementDate: maybeText,
  dataProcessingAgreementLink: maybeText,
  // A word until 2.4, an object with an identifier after it.
  supervisoryModel: z.union([z.string(), z.looseObject({ identifier: z.string() })]).nullish(),
  nextInspectionDate: maybeText,
  criticality: maybeText,
  sociallyCritical: z.boolean().nullish(),
  emergencyPlanLink: maybeText,
  reEstablishmentPlanLink: maybeText,
  contractLink: maybeText,
  contractTermination: maybeText,
  productLinks: z.array(z.string()).nullish(),
  properties: z.array(z.looseObject({ key: z.string(), value: maybeText })).nullish(),
});
export type Os2Asset = z.output<typeof os2Asset>;

/** One page of a list: `count` says how many it holds, `totalCount` how many there are. */
export const os2Page = <T extends z.ZodType>(item: T) =>
  z.looseObject({
    page: z.int().min(0),
    totalPages: z.int().min(0),
    totalCount: z.int().min(0),
    count: z.int().min(0).optional(),
    content: z.array(item),
  });

/**
 * An asset of OS2compliance as a system of ours. Of its state nothing is said: *Klar* there is how far the description has
 * come, not whether the system runs. `systemOwners` is *Systemejer*, `responsibleUsers` *Systemansvarlig*.
 * @param suppliers by their ids, as only they know the CVR number
 */
export function systemOfAsset(asset: Os2Asset, suppliers: ReadonlyMap<number, Os2Supplier>): RegisteredSystem {
  const supplier = asset.supplier ? suppliers.get(asset.supplier.id) : undefined;
  const statement = statementOf(asset);
  const processing = processings[asset.dataProcessingAgreementStatus ?? ''];
  return {
    sourceId: String(asset.id),
    name: lineOf(asset.name) ?? String(asset.id),
    facts: known({
      kind: kinds[asset.assetType?.identifier.replace(/^asset-type-|-\d+$/g, '') ?? ''],
      purpose: lineOf(asset.description),
      criticality: criticalityOf(asset),
      supplier: lineOf(supplier?.name ?? asset.supplier?.name),
      supplierCvr: cvrOf(supplier?.cvr),
      supportRef: linkOf(asset.contractLink),
      supportTo: dayIn(asset.contractTermination),
      processing,
      statement,
      statementTo: statement && dayIn(asset.nextInspectionDate),
      processors: processing === 'processor' && asset.subSuppliers ? subProcessorsOf(asset, suppliers) : undefined,
    }),
    people: [
      ...(asset.systemOwners ?? []).map((user) => ({ part: 'owner' as const, named: namedOf(user) })),
      ...(asset.responsibleUsers ?? []).map((user) => ({ part: 'administrator' as const, named: namedOf(user) })),
    ],
    documents: documentsOf(asset),
    held: {
      owners: (asset.systemOwners ?? []).map(({ userId, email, name }) => ({
        ...known<{ userId?: string; email?: string }>({ userId: userId ?? undefined, email: email ?? undefined }),
        name: name ?? userId ?? email ?? '',
      })),
      ...known<{ agreementLink?: string; planLink?: string }>({
        agreementLink: asset.dataProcessingAgreementLink || undefined,
        planLink: asset.emergencyPlanLink || undefined,
      }),
      // What KITOS brings there is overwritten by KITOS every half hour.
      isKeptElsewhere: (asset.properties ?? []).some(({ key }) => key === 'kitos_uuid'),
    },
  };
}

/** Their sub-suppliers work for the supplier, who has the agreements with them. */
function subProcessorsOf({ supplier, subSuppliers }: Os2Asset, suppliers: ReadonlyMap<number, Os2Supplier>): string {
  const named = (subSuppliers ?? []).flatMap(({ id, name }): readonly Processor[] => {
    const [called, cvr] = [lineOf(suppliers.get(id)?.name ?? name), cvrOf(suppliers.get(id)?.cvr)];
    return called ? [{ name: called, isSub: true, ...(cvr && { cvr }) }] : [];
  });
  return othersWritten(named, supplier ? (suppliers.get(supplier.id) ?? supplier) : undefined);
}

const kinds = { 'it-system': 'system', module: 'system', service: 'system', server: 'equipment' } as Readonly<
  Record<string, 'system' | 'equipment' | undefined>
>;

/** That there is no agreement does not say that there is nothing to agree on. */
const processings = {
  YES: 'processor',
  ON_GOING: 'processor',
  NO: 'unclear',
  NOT_RELEVANT: 'none',
} as Readonly<Record<string, 'processor' | 'unclear' | 'none' | undefined>>;

function criticalityOf({ criticality, sociallyCritical }: Os2Asset): 'critical' | 'ordinary' | undefined {
  if (criticality === 'CRITICAL' || sociallyCritical === true) return 'critical';
  return criticality === 'NON_CRITICAL' ? 'ordinary' : undefined;
}

/** Of the ways of supervision those that end in a statement of an auditor, by either spelling of its word. */
function statementOf({ supervisoryModel: model }: Os2Asset): string | undefined {
  const word = typeof model === 'string' ? model : (model?.identifier ?? '');
  const plain = word
    .replace(/^supervision-model-|-\d{6}$/g, '')
    .replaceAll('_', '-')
    .toLowerCase();
  return statements[plain];
}

const statements = {
  'isae-3000': 'ISAE 3000',
  'isae-3402': 'ISAE 3402',
  'isrs-4400': 'ISRS 4400',
  'independent-audit': 'Uafhængig revisionserklæring',
  'soc-statement': 'SOC-erklæring',
} as Readonly<Record<string, string | undefined>>;

/** As the directory may know them best: an address is theirs alone. */
function namedOf({ uuid, userId, name, email }: Os2User): string {
  return email || userId || name || uuid;
}

function documentsOf(asset: Os2Asset): RegisteredSystem['documents'] {
  const links: readonly (readonly [DocumentKind, string | undefined])[] = [
    ['continuityPlan', linkOf(asset.emergencyPlanLink) ?? linkOf(asset.reEstablishmentPlanLink)],
    ['documentation', linkOf(asset.productLinks?.[0])],
    ['dataAgreement', linkOf(asset.dataProcessingAgreementLink)],
  ];
  return links.flatMap(([kind, link]) => (link === undefined ? [] : [{ kind, link }]));
}
