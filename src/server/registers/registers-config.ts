import { z } from 'zod';
import { type SystemPart, systemParts } from '../../features/systems/stored-words.ts';
import type { KitosAccess } from './kitos.ts';
import type { Os2complianceAccess } from './os2compliance.ts';

/** The registers outside that the operator has connected. */
export interface RegisterAccess {
  os2compliance?: Os2complianceAccess;
  kitos?: KitosAccess;
}

const address = z
  .url({ protocol: /^https?$/, error: 'an address, https://…' })
  .transform((written) => written.replace(/\/+$/, ''));

const rolePair = new RegExp(`^(?:${systemParts.join('|')})=[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$`, 'i');
const rolesWanted = `roles of KITOS by their ids, owner=<id>,administrator=<id>; parts are ${systemParts.join(', ')}`;

export const registerVariables = {
  RETTESNOR_OS2COMPLIANCE: address.optional(),
  RETTESNOR_OS2COMPLIANCE_KEY: z.string().optional(),
  RETTESNOR_KITOS: address.optional(),
  RETTESNOR_KITOS_EMAIL: z.string().optional(),
  RETTESNOR_KITOS_PASSWORD: z.string().optional(),
  RETTESNOR_KITOS_ORGANISATION: z.guid('the municipality’s own id in KITOS, a GUID').optional(),
  RETTESNOR_KITOS_ROLES: z
    .string()
    .default('')
    .transform((pairs) => pairs.split(',').flatMap((pair) => pair.trim() || []))
    .pipe(z.array(z.string().regex(rolePair, rolesWanted))),
};

type Given = Readonly<Record<string, string | undefined>>;

const belonging = {
  RETTESNOR_OS2COMPLIANCE: ['RETTESNOR_OS2COMPLIANCE_KEY'],
  RETTESNOR_KITOS: ['RETTESNOR_KITOS_EMAIL', 'RETTESNOR_KITOS_PASSWORD', 'RETTESNOR_KITOS_ORGANISATION'],
} as const;

/** What is wrong with what is said of registers outside: half of it connects nothing, and a key travels encrypted. */
export function registerFaults(given: Given): readonly string[] {
  return Object.entries(belonging).flatMap(([register, others]) => {
    const at = given[register];
    if (at === undefined) return others.flatMap((name) => (given[name] ? [`${name} without ${register}`] : []));
    return [
      ...others.flatMap((name) => (given[name] ? [] : [`${name} is missing: ${register} is set`])),
      ...(at.startsWith('http://') && !given.RETTESNOR_STANDIN ? [`${register}: https in a tenant`] : []),
    ];
  });
}

type RegisterVariables = z.output<z.ZodObject<typeof registerVariables>>;

export function registersOf(set: RegisterVariables): RegisterAccess {
  const { RETTESNOR_OS2COMPLIANCE: os2, RETTESNOR_OS2COMPLIANCE_KEY: key, RETTESNOR_KITOS: kitos } = set;
  const { RETTESNOR_KITOS_EMAIL: email, RETTESNOR_KITOS_PASSWORD: password } = set;
  const { RETTESNOR_KITOS_ORGANISATION: organisation, RETTESNOR_KITOS_ROLES: pairs } = set;
  return {
    ...(os2 && key && { os2compliance: { address: os2, key } }),
    ...(kitos &&
      email &&
      password &&
      organisation && { kitos: { address: kitos, email, password, organisation, roles: rolesOf(pairs) } }),
  };
}

function rolesOf(pairs: readonly string[]): ReadonlyMap<string, SystemPart> {
  return new Map(
    pairs.flatMap((pair) => {
      const [part = '', role = ''] = pair.split('=');
      const known = systemParts.find((one) => one.toLowerCase() === part.toLowerCase());
      return known === undefined ? [] : [[role.toLowerCase(), known]];
    }),
  );
}
