import type { Os2Asset, Os2User } from './os2compliance.ts';
import type { WriteBack } from './other-register.ts';

/** What `PUT /api/v1/assets/{id}` refuses to take, or knows better itself. */
const readOnly = ['id', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'departments'];

/**
 * The whole asset as it is to be written back: a PUT replaces it, so that everything others wrote goes along, also what we
 * do not know. A single owner gives way to ours; where there are several, ours comes first and nobody is taken out.
 * @param owner our owner as OS2compliance knows them; absent where we write none
 * @returns nothing where it already stands so
 */
export function writtenAsset(asset: Os2Asset, wish: WriteBack, owner?: Os2User): Record<string, unknown> | undefined {
  const owners = asset.systemOwners ?? [];
  const ownersWanted = !owner || owners.some(({ uuid }) => uuid === owner.uuid) ? owners : withFirst(owner, owners);
  const links = {
    // Agreements are theirs to keep: only what is empty is filled.
    dataProcessingAgreementLink: asset.dataProcessingAgreementLink || wish.agreementLink,
    emergencyPlanLink: wish.planLink ?? asset.emergencyPlanLink,
  };
  const isSame =
    ownersWanted === owners &&
    (links.dataProcessingAgreementLink ?? '') === (asset.dataProcessingAgreementLink ?? '') &&
    (links.emergencyPlanLink ?? '') === (asset.emergencyPlanLink ?? '');
  if (isSame) return undefined;
  const kept = Object.fromEntries(Object.entries(asset).filter(([name]) => !readOnly.includes(name)));
  const { assetType, supplier, supervisoryModel } = asset;
  return {
    ...kept,
    ...links,
    systemOwners: ownersWanted.map(({ uuid }) => ({ uuid })),
    responsibleUsers: (asset.responsibleUsers ?? []).map(({ uuid }) => ({ uuid })),
    subSuppliers: (asset.subSuppliers ?? []).map(({ id }) => ({ id })),
    productLinks: asset.productLinks ?? [],
    properties: (asset.properties ?? []).map(({ key, value }) => ({ key, value })),
    ...(assetType && { assetType: { identifier: assetType.identifier } }),
    ...(supplier && { supplier: { id: supplier.id } }),
    ...(supervisoryModel && {
      supervisoryModel:
        typeof supervisoryModel === 'string' ? supervisoryModel : { identifier: supervisoryModel.identifier },
    }),
  };
}

function withFirst(owner: Os2User, owners: readonly Os2User[]): readonly Os2User[] {
  return owners.length > 1 ? [owner, ...owners] : [owner];
}
