import { jwtVerify } from 'jose';
import { z } from 'zod';
import { Refusal } from '../core/refusal.ts';
import type { Services } from '../kernel/context.ts';
import { issuerOrigin, refusalFor, type TokenRules, toleranceSeconds } from './actor.ts';

/** The system that brings a list. */
export interface ImportCaller {
  /** Client id of its own registration. */
  app: string;
  /** Object id of its service principal, which the rows it writes are put down to. */
  id: string;
}

/**
 * Who brings a list, from an `Authorization` header.
 * @throws Refusal `notSignedIn`, `tokenExpired`, `foreignToken` for a person's token, another tenant's or one for anything
 * else; `notAllowed` for an app without the role; `signInUnchecked`
 */
export type ImportTokens = (authorization: string | undefined) => Promise<ImportCaller>;

/** The app role another system's service principal holds on the import's registration. */
export const importRole = 'Organisation.Import';

const appClaims = z.object({
  oid: z.guid(),
  tid: z.guid(),
  azp: z.guid(),
  sub: z.guid(),
  /** Only where the registration asks for it. */
  idtyp: z.literal('app').optional(),
  /** A person's token has one. */
  scp: z.undefined().optional(),
  roles: z.array(z.string()).default([]),
});

/**
 * Tokens of other systems, for `POST /api/import` alone: of the municipality's tenant, for a registration of its own, by
 * the app itself (its `sub` is its `oid`; a person's token has a scope) and with the app role
 * (https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference).
 * @param rules.clientId the import's registration, which is the audience of a version 2 token
 */
export function openImportTokens({ clock }: Pick<Services, 'clock'>, rules: TokenRules): ImportTokens {
  return async (authorization) => {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw new Refusal('notSignedIn');
    const { payload } = await jwtVerify(token, rules.keys.find, {
      issuer: `${issuerOrigin}/${rules.tenantId}/v2.0`,
      audience: rules.clientId,
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'oid', 'tid', 'azp', 'sub'],
      currentDate: new Date(clock.now()),
      clockTolerance: toleranceSeconds,
    }).catch((error) => {
      throw refusalFor(error);
    });
    const claims = appClaims.safeParse(payload);
    if (!claims.success) throw new Refusal('foreignToken');
    const { oid, tid, azp, sub, roles } = claims.data;
    if (tid !== rules.tenantId || sub !== oid) throw new Refusal('foreignToken');
    if (!roles.includes(importRole)) throw new Refusal('notAllowed');
    return { app: azp, id: oid };
  };
}
