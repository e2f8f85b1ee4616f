/**
 * Who is who in the stand-in: one invented tenant, its hosts, and a few app registrations. Everything here is fixed so
 * that tests, samples and outside clients can name it; none of it exists at Microsoft.
 */
export const tenantId = '5e7a2b10-0c4d-4f6e-9a31-7d2f8c1b6e05';
export const tenantDomain = 'eksempelkommune.onmicrosoft.com';
export const sharePointHost = 'eksempelkommune.sharepoint.com';
export const graphOrigin = 'https://graph.microsoft.com';
export const entraOrigin = 'https://login.microsoftonline.com';
/** Issuer as Entra writes it in v2 tokens, whatever port the stand-in listens on. */
export const issuer = `${entraOrigin}/${tenantId}/v2.0`;

export interface AppRegistration {
  clientId: string;
  displayName: string;
  /** A secret for laptops only: it opens nothing but this stand-in. */
  secret: string;
  /** Application permissions an administrator consented to. */
  roles: readonly string[];
}

/** Id of the product's Teams app, which a deep link names; a registration in Entra is another thing with an id of its own. */
export const teamsAppId = '7d0c5a3e-4f19-4b62-9a8d-2e61c0b7f354';

/** The product's own registration: least privilege, as design section 7 lists it. */
export const productApp: AppRegistration & { scope: string; audience: string } = {
  clientId: '3f1c9d52-6a84-4b7e-8e0d-94c5a7b21f60',
  displayName: 'Rettesnor',
  secret: 'laptop-only-rettesnor',
  roles: ['Sites.Selected', 'User.Read.All', 'TeamsActivity.Send.User', 'Tasks.ReadWrite.All', 'GroupMember.Read.All'],
  audience: 'api://localhost:3978/3f1c9d52-6a84-4b7e-8e0d-94c5a7b21f60',
  scope: 'api://localhost:3978/3f1c9d52-6a84-4b7e-8e0d-94c5a7b21f60/access_as_user',
};

/** What an administrator provisions with: makes lists, people and groups. */
export const setupApp: AppRegistration = {
  clientId: '8b6e0f37-52d1-4c9a-b3f4-1e7d60a9c8d2',
  displayName: 'Rettesnor Opsætning',
  secret: 'laptop-only-setup',
  roles: ['User.ReadWrite.All', 'Group.ReadWrite.All', 'Sites.FullControl.All'],
};

/** Somebody else's integration, for clients that are not ours: may read and write every site, and read people. */
export const outsideApp: AppRegistration = {
  clientId: 'c2a94e6b-7f03-4d58-9b1e-6f0a35d7e419',
  displayName: 'Fremmed klient',
  secret: 'laptop-only-outside',
  roles: ['Sites.ReadWrite.All', 'User.Read.All', 'GroupMember.Read.All'],
};

/** What another system's tokens for `POST /api/import` are for: it holds nothing and only has an app role to give. */
export const importApp: AppRegistration & { audience: string } = {
  clientId: '9d4b7c16-3e58-4a02-8f6d-51c0e7a92b34',
  displayName: 'Rettesnor Import',
  secret: 'laptop-only-importing',
  roles: [],
  audience: 'api://9d4b7c16-3e58-4a02-8f6d-51c0e7a92b34',
};

/** The payroll system, which may bring its list and nothing else. */
export const payrollApp: AppRegistration = {
  clientId: '6a1f8e03-c9d7-4b25-a4e8-07b3d2f56c91',
  displayName: 'Lønsystemet',
  secret: 'laptop-only-payroll',
  roles: ['Organisation.Import'],
};

export const apps: readonly AppRegistration[] = [productApp, setupApp, outsideApp, importApp, payrollApp];

export interface SiteRegistration {
  key: 'main' | 'dbr';
  path: string;
  name: string;
  displayName: string;
  id: string;
}

/** The two sites that exist from the start; on both the product's app holds the role `write`. */
export const sites: readonly SiteRegistration[] = [
  {
    key: 'main',
    path: '/sites/rettesnor',
    name: 'rettesnor',
    displayName: 'Rettesnor',
    id: `${sharePointHost},4d8f6c1a-93b2-4e57-a0c6-2b7e15f9d830,a17c3e94-5b60-4d2f-8e9b-c04f7d6a1352`,
  },
  {
    key: 'dbr',
    path: '/sites/rettesnor-dbr',
    name: 'rettesnor-dbr',
    displayName: 'Rettesnor – databeskyttelse',
    id: `${sharePointHost},b90e2d47-1f6a-4c83-9d5e-70a4c6b8f219,6e53f08d-c7a1-4b94-b2d6-f81e9a3c5074`,
  },
];
