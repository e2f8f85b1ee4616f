import { errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { dayOf } from '../core/dates.ts';
import type { Language } from '../core/language.ts';
import type { Actor, Person } from '../core/person.ts';
import { Refusal } from '../core/refusal.ts';
import type { Role } from '../core/role.ts';
import { appointedRoles } from '../core/role.ts';
import type { Ports } from '../domain/ports.ts';
import { accountLinkKey, mainAccount } from '../features/workplace/accountability/account-link.ts';
import { takesOneAccount } from '../features/workplace/appointments/appointment.ts';
import { jobsOf, leadingOf } from '../features/workplace/jobs-of.ts';
import { rolesOf } from '../features/workplace/placement.ts';
import { rolesIn } from '../features/workplace/queries/roles-in.ts';
import { AccountLink, Setting } from '../features/workplace/records.ts';
import { readSetting } from '../features/workplace/setting.ts';
import type { SigningKeys } from './keys/signing-keys.ts';
import type { ViewSource } from './view-source.ts';

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

const issuerOrigin = 'https://login.microsoftonline.com';
const scope = 'access_as_user';
/** Clocks of two machines may differ so much. */
const toleranceSeconds = 30;

const personClaims = z.object({ oid: z.guid(), tid: z.guid(), scp: z.string() });

export function openActors(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'installation'>,
  rules: TokenRules,
): Actors {
  const verify = async (token: string): Promise<JWTPayload> => {
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

/**
 * Who an account of the directory is, with the roles held today; a person who is outside has that role and no other. A second
 * account of somebody is that person: roles, placement and confirmations are the person's own. A second account of
 * a person who speaks with one only (`takesOneAccount`, S37) is itself, and so is a guest's: an editor alone joins accounts, and
 * gives no such power.
 * @throws Refusal `notAllowed` when the account, or the one that counts for it, is unknown or closed
 */
export function actorOf(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'installation'>,
  account: string,
  channel: Actor['channel'],
  language: Language,
): Actor {
  const { directory, records, installation } = ports;
  const main = mainAccount((id) => records.find(AccountLink, accountLinkKey(id))?.record, account);
  const [own, person] = [directory.person(account), directory.person(main)];
  if (!own?.enabled || !person?.enabled) throw new Refusal('notAllowed');
  const roles = rolesNow(ports, person);
  const isSetupConfirmer = person.upn.toLowerCase() === installation.setupConfirmer?.toLowerCase();
  const isItself = main !== account && (own.guest || isSetupConfirmer || roles.some(isOfOneAccount));
  return { ...(isItself ? { person: own, roles: rolesNow(ports, own) } : { person, roles }), channel, language };
}

function isOfOneAccount(role: Role): boolean {
  return appointedRoles.some((appointed) => appointed === role && takesOneAccount(appointed));
}

function rolesNow({ records, clock }: Pick<Ports, 'records' | 'clock'>, person: Person): Actor['roles'] {
  const all: ViewSource['all'] = (kind, where) => records.all(kind, where).map(({ record }) => record);
  const { employments, appointments } = jobsOf({ all }, person.id, all);
  const today = dayOf(clock.now());
  const roles = rolesOf(employments, appointments, leadingOf({ all }, person.id, all), today);
  const setting: ViewSource['setting'] = (name) => readSetting(name, all(Setting));
  return rolesIn({ all, setting, today }, person, roles, employments);
}

function refusalFor(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof errors.JWTExpired) return new Refusal('tokenExpired');
  if (error instanceof errors.JWTClaimValidationFailed) {
    return new Refusal(error.claim === 'nbf' ? 'tokenExpired' : 'foreignToken');
  }
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return new Refusal('notSignedIn');
  return new Refusal(error instanceof errors.JOSEError ? 'foreignToken' : 'signInUnchecked');
}
