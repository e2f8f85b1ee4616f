import { type JsonObject, parseObject } from '../../json.ts';
import { badRequest } from '../../problem.ts';
import type { PersonRow } from './people-store.ts';

/** What Graph answers about a user when nothing is selected. */
export const usualUserProperties = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
] as const;

const moreUserProperties = [
  'accountEnabled',
  'ageGroup',
  'city',
  'companyName',
  'consentProvidedForMinor',
  'country',
  'createdDateTime',
  'creationType',
  'deletedDateTime',
  'department',
  'employeeHireDate',
  'employeeId',
  'employeeLeaveDateTime',
  'employeeOrgData',
  'employeeType',
  'externalUserState',
  'faxNumber',
  'identities',
  'imAddresses',
  'lastPasswordChangeDateTime',
  'mailNickname',
  'onPremisesSamAccountName',
  'onPremisesSyncEnabled',
  'onPremisesExtensionAttributes',
  'otherMails',
  'passwordPolicies',
  'postalCode',
  'preferredDataLocation',
  'proxyAddresses',
  'securityIdentifier',
  'showInAddressList',
  'signInActivity',
  'state',
  'streetAddress',
  'usageLocation',
  'userType',
] as const;

const known: readonly string[] = [...usualUserProperties, ...moreUserProperties];

/**
 * A person as the directory shows them: empty properties are `null` here, other than in lists.
 * @param select property names, or none for the usual ones
 * @throws Problem 400 for a property users do not have
 */
export function personBody(row: PersonRow, select: readonly string[]): JsonObject {
  const all = personProperties(row);
  const names = select.length > 0 ? select : usualUserProperties;
  return Object.fromEntries(names.map((name) => [name, all[checked(name, all)] ?? null]));
}

/** Everything known about a person, shown or not: what filters look at. */
export function personProperties(row: PersonRow): JsonObject {
  return { ...parseObject(row.properties), id: row.id, userPrincipalName: row.upn };
}

function checked(name: string, all: JsonObject): string {
  if (known.includes(name) || all[name] !== undefined) return name;
  throw badRequest(
    `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.user'.`,
  );
}
