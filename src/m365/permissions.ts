/**
 * The one table of rights the product asks a municipality for. `docs/permissions.md`, the doctor, the manifest and the
 * stand-in's grant are held against it; nothing else says what is needed.
 */
export interface Permission {
  name: string;
  /**
   * `application`: consented in Entra, in the app's token. `resourceSpecific`: named in the Teams manifest and consented
   * when the app is installed. `exposed`: a scope of our own API that the tab asks for on behalf of a person.
   * `appRole`: one another system holds on an API of ours.
   */
  kind: 'application' | 'resourceSpecific' | 'exposed' | 'appRole';
  /**
   * `optional`: for something a municipality may turn on. `later` is not used by this version: granting it now is
   * granting too much.
   */
  need: 'required' | 'optional' | 'later';
  reason: string;
  without: string;
}

export const permissions: readonly Permission[] = [
  {
    name: 'Sites.Selected',
    kind: 'application',
    need: 'required',
    reason:
      'Reads and writes the lists of the two Rettesnor sites, and the library of the pictures and files of the handbook, and no other site. The role per site is granted apart: `write` in daily use, `fullcontrol` only for whoever runs `npm run provision`.',
    without: 'Everything: there is nowhere to read rules from or to save a confirmation.',
  },
  {
    name: 'User.Read.All',
    kind: 'application',
    need: 'required',
    reason:
      'Reads names, sign-in names, e-mail addresses, titles, departments, phones, whether an account is enabled, and who manages whom.',
    without: 'Nobody is recognised; managers and leavers are unknown.',
  },
  {
    name: 'GroupMember.Read.All',
    kind: 'application',
    need: 'optional',
    reason:
      'Reads the names and members of the groups that are named under *Grupper, der står udenfor* (pupils, shared mailboxes, service accounts). Microsoft has no right to a single group: this one reaches the members of every group, and Rettesnor asks for those named and no other. Never changes a membership. Grant it only where such groups are named.',
    without: 'Nobody can be closed out by a group; guests are outside, and *Kun for dem, der har en ansættelse* works.',
  },
  {
    name: 'TeamsActivity.Send.User',
    kind: 'resourceSpecific',
    need: 'required',
    reason:
      'Puts "Regel R06 venter på dig" in the activity feed of people who have the app: a number and nothing else. Consented together with the app.',
    without: 'No notices in Teams; the tab and its list still work.',
  },
  {
    name: 'access_as_user',
    kind: 'exposed',
    need: 'required',
    reason: 'Lets the tab call our own server as the person who is signed in. No Graph permission is delegated.',
    without: 'Nobody can sign in to the tab.',
  },
  {
    name: 'Organisation.Import',
    kind: 'appRole',
    need: 'optional',
    reason:
      'An app role another system holds on a registration of its own (`RETTESNOR_IMPORT_ID`), so that it may bring its list of employments to `POST /api/import`, and nothing else.',
    without: 'An editor brings in the list by hand.',
  },
  {
    name: 'TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All',
    kind: 'application',
    need: 'later',
    reason: 'Installs this app for a person, so that the bot may write first.',
    without: 'The administrator installs the app for everyone by policy, as `docs/administrators.md` says.',
  },
  {
    name: 'Tasks.ReadWrite.All',
    kind: 'application',
    need: 'optional',
    reason:
      'Puts "Hold gennemgang" and "Formidl ny version" in plans of the group that is named in the settings, assigned to the manager. Microsoft has no right to a single plan: this one reaches every plan in the tenant, and Rettesnor opens those it made and no other. Grant it only where *Opgaver i Planner* is on.',
    without: 'The tasks are in the tab only; everything works.',
  },
  {
    name: 'Mail.Send',
    kind: 'application',
    need: 'later',
    reason: 'Mails the head of the chain of evidence from one mailbox, limited by an application access policy.',
    without: 'The head is printed on receipts only.',
  },
];

/** Names of the application permissions the app's token must carry to do its daily work. */
export function requiredRoles(): readonly string[] {
  return permissions.filter(({ kind, need }) => kind === 'application' && need === 'required').map(({ name }) => name);
}

/** Names of the application permissions a municipality may give for what it turns on. */
export function optionalRoles(): readonly string[] {
  return permissions.filter(({ kind, need }) => kind === 'application' && need === 'optional').map(({ name }) => name);
}

/** Names the manifest asks for per user or chat (resource-specific consent). */
export function resourceSpecific(): readonly string[] {
  return permissions.filter(({ kind }) => kind === 'resourceSpecific').map(({ name }) => name);
}

/**
 * Holds the roles of a token against the table.
 * @param roles the `roles` claim of an app-only token
 * @returns what is missing, and what is granted though this version has no use for it
 */
export function judgeRoles(roles: readonly string[]): { missing: readonly string[]; beyondNeed: readonly string[] } {
  const known = [...requiredRoles(), ...optionalRoles(), ...resourceSpecific()];
  return {
    missing: requiredRoles().filter((role) => !roles.includes(role)),
    beyondNeed: roles.filter((role) => !known.includes(role)),
  };
}
