import { createHash } from 'node:crypto';
import { exportJWK, exportPKCS8, generateKeyPair, importPKCS8, type JWK, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../clock.ts';
import { type AppRegistration, apps, issuer, productApp, tenantId } from '../identity.ts';
import type { JsonObject } from '../json.ts';
import type { Store } from '../store.ts';

/** Ways a token can be wrong, for tests of whoever verifies it. */
type TokenFault = 'expired' | 'tenant' | 'audience' | 'scope' | 'signature';

interface TokenPerson {
  oid: string;
  name: string;
  upn: string;
}

/** Whoever sent a Graph request, as its token says; `secondsLeft` is how long that still counts. */
export type Caller =
  | { kind: 'app'; appId: string; displayName: string; roles: readonly string[]; secondsLeft: number }
  | { kind: 'user'; appId: string; displayName: string; oid: string; upn: string; scopes: readonly string[] }
  | { kind: 'system' };

interface UserTokens {
  access_token: string;
  id_token: string;
  token_type: 'Bearer';
  expires_in: number;
  scope: string;
}

export interface TokenIssuer {
  /** Public keys, as `/discovery/v2.0/keys` shows them. */
  keys(): JWK[];
  /** An app's own token for a resource. @param lifetimeS seconds */
  forApp(app: AppRegistration, resource: string, lifetimeS?: number): Promise<string>;
  /** A person's tokens, as nested app authentication yields them; `scope` decides the audience. */
  forUser(person: TokenPerson, clientId: string, scope: string, fault?: TokenFault): Promise<UserTokens>;
  /**
   * Who a bearer token speaks for, or why it is refused: wrong signature, audience, issuer or time.
   * @param audiences what it may be for; absent: Graph
   */
  verify(token: string, audiences?: readonly string[]): Promise<Caller | { refused: string }>;
}

const graphResource = 'https://graph.microsoft.com';
const graphAudiences = [graphResource, `${graphResource}/`, '00000003-0000-0000-c000-000000000000'];
const lifetimeSeconds = 3_599;
/** Whoever asks for the same again so soon gets the same token: signing costs more than all else of a sign-in. */
const signedAgainS = 30;
const mostSigned = 1_000;

/** Makes the tenant's signing key the first time and keeps it in the store: tokens survive a restart and a snapshot. */
export async function openTokenIssuer(store: Store, clock: Clock): Promise<TokenIssuer> {
  const { privateKey, publicJwk } = await signingKey(store, keyKey);
  const known = new Map<string, JsonObject>();
  const signed = new Map<string, { at: number; token: Promise<string> }>();
  const nowS = () => Math.floor(clock.nowMs() / 1000);

  const sign = async (claims: JsonObject, lifetimeS: number, forged = false) => {
    const of = JSON.stringify([claims, lifetimeS, forged, clock.offsetMs()]);
    const now = nowS();
    const before = signed.get(of);
    if (before && now - before.at < signedAgainS) return before.token;
    const key = forged ? (await strangersKey()).privateKey : privateKey;
    const token = new SignJWT({ ...claims, ver: '2.0', [offsetClaim]: clock.offsetMs() })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: publicJwk.kid ?? '' })
      .setIssuedAt(now)
      .setNotBefore(now + Math.min(0, lifetimeS) - 1)
      .setExpirationTime(now + lifetimeS)
      .sign(key);
    if (signed.size > mostSigned) signed.clear();
    signed.set(of, { at: now, token });
    return token;
  };

  return {
    keys: () => [publicJwk],
    forApp: (app, resource, lifetimeS = lifetimeSeconds) =>
      sign(
        {
          iss: issuer,
          // A v2 token names an API by its client id, not by its URI.
          aud: resource.replace(/^api:\/\/(.*\/)?/, ''),
          tid: tenantId,
          azp: app.clientId,
          appid: app.clientId,
          app_displayname: app.displayName,
          idtyp: 'app',
          oid: idFrom(`principal:${app.clientId}`),
          sub: idFrom(`principal:${app.clientId}`),
          roles: [...app.roles],
        },
        lifetimeS,
      ),
    forUser: async (person, clientId, scope, fault) => {
      const tid = fault === 'tenant' ? idFrom('another tenant') : tenantId;
      const claims = {
        iss: issuer.replace(tenantId, tid),
        tid,
        oid: person.oid,
        sub: person.oid,
        name: person.name,
        preferred_username: person.upn,
      };
      const { audience, scopes } = audienceOf(scope);
      const aud = fault === 'audience' ? idFrom('another app') : audience;
      const scp = fault === 'scope' ? 'some_other_scope' : scopes.join(' ');
      const lifetime = fault === 'expired' ? -60 : lifetimeSeconds;
      return {
        access_token: await sign({ ...claims, aud, azp: clientId, scp }, lifetime, fault === 'signature'),
        id_token: await sign({ ...claims, aud: clientId }, lifetime, fault === 'signature'),
        token_type: 'Bearer',
        expires_in: lifetimeSeconds,
        scope,
      };
    },
    verify: async (token, audiences = graphAudiences) => {
      const once = `${audiences[0]} ${token}`;
      let claims = known.get(once);
      if (!claims) {
        try {
          const currentDate = new Date(0);
          const checked = await jwtVerify(token, publicJwk, {
            issuer,
            audience: [...audiences],
            currentDate,
            clockTolerance: 1e10,
          });
          claims = checked.payload as JsonObject;
          if (known.size > 1_000) known.clear();
          known.set(once, claims);
        } catch {
          return { refused: 'Access token validation failure. Invalid signature, issuer or audience.' };
        }
      }
      // Issuer and client of a token live by the same clock; a jump of the demo's clock is not time that passed.
      const sinceIssue = clock.offsetMs() - Number(claims[offsetClaim] ?? 0);
      const secondsLeft = Math.floor((Number(claims.exp) * 1000 + sinceIssue - clock.nowMs()) / 1000);
      if (secondsLeft <= 0) return { refused: 'Lifetime validation failed, the token is expired.' };
      return callerOf(claims, secondsLeft);
    },
  };
}

/** A GUID that is always the same for the same words. */
export function idFrom(words: string): string {
  const hash = createHash('sha256').update(words).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

const offsetClaim = 'xms_offset';
const keyKey = 'entra.key';

let stranger: ReturnType<typeof generateKeyPair> | undefined;

/** A key that is nobody's, for a token that is forged on purpose; made when the first one is, for making it takes time. */
export function strangersKey(): ReturnType<typeof generateKeyPair> {
  stranger ??= generateKeyPair('RS256');
  return stranger;
}

/** The key kept under a name, made the first time. */
export async function signingKey(store: Store, name: string) {
  const saved = store.one<{ value: string }>('SELECT value FROM meta WHERE key = ?', name);
  if (saved) {
    const { pem, jwk } = JSON.parse(saved.value) as { pem: string; jwk: JWK };
    return { privateKey: await importPKCS8(pem, 'RS256'), publicJwk: jwk };
  }
  const pair = await generateKeyPair('RS256', { extractable: true });
  const jwk = {
    ...(await exportJWK(pair.publicKey)),
    use: 'sig',
    alg: 'RS256',
    kid: idFrom(name === keyKey ? 'signing key' : name).replaceAll('-', ''),
  };
  const pem = await exportPKCS8(pair.privateKey);
  store.run('INSERT INTO meta VALUES (?, ?)', name, JSON.stringify({ pem, jwk }));
  return { privateKey: pair.privateKey, publicJwk: jwk };
}

function audienceOf(scope: string): { audience: string; scopes: string[] } {
  const wanted = scope.split(' ').filter((word) => word && !oidcScopes.includes(word));
  const scopes = wanted.map((word) => word.slice(word.lastIndexOf('/') + 1));
  const api = wanted.find((word) => word.startsWith('api://'));
  if (!api) return { audience: graphResource, scopes };
  // A v2 token names the API by its client id, not by its URI.
  return {
    audience: api.startsWith(productApp.audience) ? productApp.clientId : (api.split('/').at(-2) ?? api),
    scopes,
  };
}

const oidcScopes = ['openid', 'profile', 'email', 'offline_access'];

function callerOf(claims: JsonObject, secondsLeft: number): Caller {
  const appId = String(claims.azp ?? '');
  const displayName =
    apps.find((app) => app.clientId === appId)?.displayName ?? String(claims.app_displayname ?? appId);
  if (claims.idtyp === 'app') {
    return { kind: 'app', appId, displayName, roles: (claims.roles as string[] | undefined) ?? [], secondsLeft };
  }
  const scopes = String(claims.scp ?? '').split(' ');
  return {
    kind: 'user',
    appId,
    displayName: String(claims.name),
    oid: String(claims.oid),
    upn: String(claims.preferred_username),
    scopes,
  };
}
