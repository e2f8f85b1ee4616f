import { errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Language } from '../core/language.ts';
import type { Actor } from '../core/person.ts';
import { Refusal } from '../core/refusal.ts';
import { actorOf } from '../features/workplace/queries/actor-of.ts';
import type { Services } from '../kernel/context.ts';
import type { SigningKeys } from './keys/signing-keys.ts';
import { openVerifiedTokens } from './keys/verified-tokens.ts';

/** Whose tokens are taken. */
export interface TokenRules {
  tenantId: string;
  clientId: string;
  keys: SigningKeys;
}

export interface Actors {
  /**
   * Who speaks, from an `Authorization` header and nothing else.
   * @throws Refusal `notSignedIn`, `tokenExpired`, `foreignToken` (the only 401s there are), `notAllowed` for somebody the
   * directory does not know or has closed, `signInUnchecked` when the signing keys cannot be had
   */
  actor(authorization: string | undefined, language: Language): Promise<Actor>;
}

export const issuerOrigin = 'https://login.microsoftonline.com';
const scope = 'access_as_user';
/** Clocks of two machines may differ so much. */
export const toleranceSeconds = 30;

const personClaims = z.object({ oid: z.guid(), tid: z.guid(), scp: z.string() });

export function openActors(
  ports: Pick<Services, 'records' | 'directory' | 'clock' | 'installation'>,
  rules: TokenRules,
): Actors {
  const verifyAnew = async (token: string): Promise<JWTPayload> => {
    const { payload } = await jwtVerify(token, rules.keys.find, {
      issuer: `${issuerOrigin}/${rules.tenantId}/v2.0`,
      audience: rules.clientId,
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'oid', 'tid', 'scp'],
      currentDate: new Date(ports.clock.now()),
      clockTolerance: toleranceSeconds,
    });
    return payload;
  };
  const isInTime = ({ exp = 0, nbf = 0 }: JWTPayload) => {
    const seconds = Date.parse(ports.clock.now()) / 1_000;
    return exp > seconds - toleranceSeconds && nbf <= seconds + toleranceSeconds;
  };
  const verify = openVerifiedTokens(verifyAnew, isInTime);

  return {
    actor: async (authorization, language) => {
      const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
      if (!token) throw new Refusal('notSignedIn');
      const payload = await verify(token).catch((error) => {
        throw refusalFor(error);
      });
      const claims = personClaims.safeParse(payload);
      if (!claims.success || claims.data.tid !== rules.tenantId) throw new Refusal('foreignToken');
      if (!claims.data.scp.split(' ').includes(scope)) throw new Refusal('foreignToken');

      return actorOf(ports, claims.data.oid, 'tab', language);
    },
  };
}

/** Why a token is not taken. */
export function refusalFor(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof errors.JWTExpired) return new Refusal('tokenExpired');
  if (error instanceof errors.JWTClaimValidationFailed) {
    return new Refusal(error.claim === 'nbf' ? 'tokenExpired' : 'foreignToken');
  }
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return new Refusal('notSignedIn');
  return new Refusal(error instanceof errors.JOSEError ? 'foreignToken' : 'signInUnchecked');
}
