import { type JsonObject, parseObject } from '../../json.ts';
import type { GroupRow } from './group-store.ts';

const usual = [
  'id',
  'deletedDateTime',
  'classification',
  'createdDateTime',
  'description',
  'displayName',
  'expirationDateTime',
  'groupTypes',
  'isAssignableToRole',
  'mail',
  'mailEnabled',
  'mailNickname',
  'membershipRule',
  'membershipRuleProcessingState',
  'onPremisesLastSyncDateTime',
  'onPremisesSecurityIdentifier',
  'onPremisesSyncEnabled',
  'preferredDataLocation',
  'preferredLanguage',
  'proxyAddresses',
  'renewedDateTime',
  'securityEnabled',
  'theme',
  'visibility',
];

/** A group as the directory shows it. @param select property names, or none for the usual ones */
export function groupBody(row: GroupRow, select: readonly string[]): JsonObject {
  const all: JsonObject = { proxyAddresses: [], ...parseObject(row.properties), id: row.id };
  return Object.fromEntries((select.length > 0 ? select : usual).map((name) => [name, all[name] ?? null]));
}
