import type { PageState } from '../teams/state.ts';
import type { PageConfig, PersonEntry } from '../wire.ts';
import type { AppCall, Handlers } from './frame.ts';
import { tokensFor } from './tokens.ts';

interface Signed {
  state(): PageState;
  person(): PersonEntry;
  config: PageConfig;
}

/** Whether the host signs in for the app: Teams does, SharePoint does not, and `?naa=` decides otherwise. */
export function offersNestedAppAuth(state: PageState): boolean {
  return state.naa === undefined ? state.place !== 'sharepoint' : state.naa !== 'off';
}

/** The two ways an app in Teams signs somebody in: nested app authentication, and `getAuthToken` from before it. */
export function authenticationCalls(signed: Signed): Handlers {
  return {
    'authentication.getAuthToken': async () => {
      const { clientId, scope } = signed.config;
      return [true, (await tokensFor(signed.person(), clientId, scope)).access_token];
    },
    'authentication.getUser': () => {
      const { id, upn } = signed.person();
      return [true, { oid: id, upn, tid: signed.config.tenantId }];
    },
    'nestedAppAuth.execute': async (call) => {
      if (!offersNestedAppAuth(signed.state())) return [false, 'not implemented'];
      return ['', JSON.stringify(await nestedAppAuth(call, signed))];
    },
  };
}

interface NestedRequest {
  method: string;
  requestId: string;
  tokenParams?: { clientId?: string; scope?: string };
}

/** The bridge msal-browser speaks through. The cloud's name must be a real one, else msal never finds its own tokens. */
async function nestedAppAuth(call: AppCall, { state, person: signedIn, config }: Signed) {
  const person = signedIn();
  const request = JSON.parse(String(call.data)) as NestedRequest;
  const envelope = { messageType: 'NestedAppAuthResponse', requestId: request.requestId };
  const account = {
    homeAccountId: `${person.id}.${config.tenantId}`,
    environment: 'login.microsoftonline.com',
    tenantId: config.tenantId,
  };
  if (request.method === 'GetInitContext') {
    const capabilities = { queryAccount: true };
    return {
      ...envelope,
      success: true,
      initContext: { sdkName: 'Host', sdkVersion: '1', capabilities, accountContext: account },
    };
  }
  if (request.method !== 'GetToken' && request.method !== 'GetTokenPopup') {
    return failure(envelope, 'PERSISTENT_ERROR', `not implemented: ${request.method}`);
  }
  // As Entra does after a new password or a new demand for a second factor: only the popup helps.
  if (request.method === 'GetToken' && state().naa === 'interaction') {
    return failure(envelope, 'USER_INTERACTION_REQUIRED', 'AADSTS50076: the person must be asked');
  }
  try {
    const { clientId = config.clientId, scope = config.scope } = request.tokenParams ?? {};
    const { access_token, id_token, expires_in, scope: given } = await tokensFor(person, clientId, scope);
    return {
      ...envelope,
      success: true,
      token: { access_token, id_token, expires_in, scope: given, properties: null },
      account: { ...account, username: person.upn, localAccountId: person.id, name: person.name },
    };
  } catch (problem) {
    return failure(envelope, 'TRANSIENT_ERROR', String(problem));
  }
}

function failure(envelope: object, status: string, description: string) {
  return { ...envelope, success: false, error: { status, code: status, description } };
}
