import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { productApp } from '../../../src/standin/identity.ts';
import { type Send, type Tenant, tenant } from '../tenant.ts';

/** What the documents' placeholders stand for. */
type Ids = Record<string, string>;

interface Directory {
  /** The person `/me` is about. */
  me: Send;
  /** People who are in no group yet. */
  newcomers: string[];
  /** Members of the documented batch whose service is not here, replaced by ones that meet the same answer. */
  batched: Record<string, string>;
}

/** A tenant in which every documented example finds what it asks for. */
export interface ExampleTenant extends Directory {
  here: Tenant;
  ids: Ids;
  /** A URL that shakes hands with any subscription. */
  hook: string;
  close(): Promise<void>;
}

export async function exampleTenant(): Promise<ExampleTenant> {
  const here = await tenant({ teamsPackage: path.join(import.meta.dirname, '../../graph/teams-package') });
  const ids: Ids = {};
  const listener = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end(new URL(request.url ?? '', 'http://x').searchParams.get('validationToken') ?? '');
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const directory = await fillDirectory(here, ids);
  await fillList(here, ids);
  return {
    ...directory,
    here,
    ids,
    hook: `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`,
    close: async () => {
      listener.closeAllConnections();
      listener.close();
      await here.close();
    },
  };
}

async function fillDirectory(here: Tenant, ids: Ids): Promise<Directory> {
  const person = (name: string, more = {}) => ({
    properties: {
      userPrincipalName: `${name.replace(/\W/g, '')}a@contoso.com`,
      displayName: name,
      givenName: name,
      surname: 'X',
      jobTitle: 'X',
      mobilePhone: '1',
      officeLocation: '1',
      preferredLanguage: 'da',
      mailNickname: name,
      postalCode: '1',
      identities: [{ signInType: 'userPrincipalName', issuer: 'contoso.com', issuerAssignedId: 'x' }],
      businessPhones: ['1'],
      ...more,
    },
  });
  here.standin.addPeople([
    person('Mayor'),
    { ...person('Chief'), manager: 'Mayora@contoso.com' },
    { ...person('Alex Walters'), manager: 'Chiefa@contoso.com' },
    { ...person('Adele Price Tierney'), manager: 'AlexWaltersa@contoso.com' },
    person('New One'),
    person('New Two'),
    person('New Three'),
  ]);
  const find = async (name: string) =>
    (await here.product('GET', `/users?$filter=${encodeURIComponent(`displayName eq '${name}'`)}`)).body.value[0]?.id ??
    '';
  ids.person = await find('Adele Price Tierney');
  ids.manager = await find('Alex Walters');
  const newcomers = await Promise.all(['New One', 'New Two', 'New Three'].map(find));
  const oid = ids.person;
  const tokens = await here.standin.tokens.forUser(
    { oid, name: 'Adele', upn: 'x' },
    productApp.clientId,
    'https://graph.microsoft.com/User.Read',
  );
  const me = await here.as(tokens.access_token);
  const group = async (name: string, members: string[], more = {}) => {
    const links = members.map((id) => `https://graph.microsoft.com/v1.0/directoryObjects/${id}`);
    const made = {
      displayName: name,
      mailNickname: name,
      mail: `${name}@contoso.com`,
      mailEnabled: false,
      securityEnabled: true,
      description: name,
      proxyAddresses: ['smtp:x'],
      groupTypes: ['DynamicMembership'],
      ...more,
    };
    return (await here.setup('POST', '/groups', { ...made, 'members@odata.bind': links })).body.id;
  };
  const inner = await group('a-executives', [ids.person], { membershipRule: 'x', membershipRuleProcessingState: 'On' });
  ids.group = await group('Video', [inner, ids.person, ids.manager]);
  const batched: Record<string, string> = {
    1: `/users/${ids.person}/memberOf`,
    2: `/sites/${here.site}/permissions`,
    3: `/groups/${inner}`,
    4: `/users/${ids.person}/manager`,
  };
  return { me, newcomers, batched };
}

async function fillList(here: Tenant, ids: Ids): Promise<void> {
  ids.list = await here.list('Wares', [
    { name: 'Name', text: {} },
    { name: 'Color', text: {} },
    { name: 'Weight', number: {} },
    { name: 'Quantity', number: {} },
    { name: 'Code', text: {}, indexed: true, enforceUniqueValues: true },
  ]);
  const { body: permission } = await here.setup('POST', `/sites/${here.site}/permissions`, {
    roles: ['write'],
    grantedToIdentities: [{ application: { id: '11111111-1111-4111-8111-111111111111', displayName: 'X' } }],
  });
  ids.permission = permission.id;
  ids.drive = (await here.product('GET', `${await here.library('Files')}/drive`)).body.id;
  ids.untouched = await here.list('Untouched', []);
  ids.listId = ids.list.split('/').at(-1) ?? '';
  const rows = [1, 2, 3].map((number) => ({
    fields: { Title: 'Hello world', Name: 'Widget', Color: 'Blue', Quantity: number },
  }));
  const by = { user: { id: String(ids.person), displayName: 'Enterprise Search', email: 'demo@contoso.com' } };
  here.standin.addItems(ids.untouched.split('/').at(-1) ?? '', [{ fields: { Title: 'Hello world' }, by }]);
  here.standin.addItems(
    ids.listId,
    rows.map((row) => ({ ...row, by })),
  );
}
