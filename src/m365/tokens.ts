import { readFileSync } from 'node:fs';
import {
  ClientCertificateCredential,
  ClientSecretCredential,
  type ClientSecretCredentialOptions,
  ManagedIdentityCredential,
  type TokenCredential,
} from '@azure/identity';
import { NoToken } from './transport/errors.ts';

/** How the app proves to Entra that it is itself. */
export type M365Credential =
  | { kind: 'secret'; secret: string }
  | { kind: 'certificate'; path: string }
  | { kind: 'managedIdentity'; clientId: string };

export interface TokenConfig {
  tenantId: string;
  clientId: string;
  credential: M365Credential;
  /** Where requests to https://login.microsoftonline.com really go; absent: there. */
  loginOrigin?: string | undefined;
}

/** The app's own token for Graph or another of Microsoft's services, cached by @azure/identity until five minutes before it expires. */
export interface AppTokens {
  /** @throws NoToken */
  token(): Promise<string>;
  /** The service refused this token: forget it, so that the next one is new. Does nothing when it was forgotten already. */
  drop(rejected: string): void;
}

/** @azure/identity goes through its whole cache each time, so that it is asked once in so long. */
const askedAgainMs = 60_000;

const graphScope = 'https://graph.microsoft.com/.default';
const entra = 'https://login.microsoftonline.com';

/** @param scope of the service the tokens are for; Graph when left out */
export function appTokens(config: TokenConfig, scope = graphScope): AppTokens {
  let credential = credentialFor(config);
  let current = '';
  let asked: { atMs: number; token: Promise<string> } | undefined;

  const given = async () => {
    const answer = await credential.getToken(scope).catch((error: unknown) => {
      throw new NoToken(error);
    });
    if (!answer) throw new NoToken(undefined);
    return answer.token;
  };
  const ask = () => {
    const mine = { atMs: performance.now(), token: given() };
    // Dropped meanwhile: what the old credential gave is kept for nobody else.
    mine.token.then(
      (token) => {
        if (asked === mine) current = token;
      },
      () => {
        if (asked === mine) asked = undefined;
      },
    );
    return mine;
  };

  return {
    token: () => {
      if (!asked || performance.now() - asked.atMs >= askedAgainMs) asked = ask();
      return asked.token;
    },
    drop: (rejected) => {
      if (rejected !== current) return;
      credential = credentialFor(config);
      asked = undefined;
    },
  };
}

function credentialFor(config: TokenConfig): TokenCredential {
  const { tenantId, clientId, credential } = config;
  const options = credentialOptions(config.loginOrigin);
  switch (credential.kind) {
    case 'secret':
      return new ClientSecretCredential(tenantId, clientId, credential.secret, options);
    case 'certificate':
      return new ClientCertificateCredential(
        tenantId,
        clientId,
        { certificate: readFileSync(credential.path, 'utf8') },
        options,
      );
    case 'managedIdentity':
      return new ManagedIdentityCredential({ clientId: credential.clientId });
  }
}

/**
 * @azure/identity refuses an authority that is not https, so it is never told another one: the last policy before the
 * wire alone knows where Entra really is.
 */
function credentialOptions(loginOrigin: string | undefined): ClientSecretCredentialOptions {
  if (!loginOrigin) return {};
  return {
    disableInstanceDiscovery: true,
    additionalPolicies: [
      {
        position: 'perRetry',
        policy: {
          name: 'loginOrigin',
          sendRequest: (request, next) => {
            if (request.url.startsWith(entra)) request.url = loginOrigin + request.url.slice(entra.length);
            request.allowInsecureConnection = request.url.startsWith('http:');
            return next(request);
          },
        },
      },
    ],
  };
}
