import { judgeRoles, permissions } from '../permissions.ts';
import { isObject, text } from '../rows/answers.ts';
import { error, type Finding, ok, type Patient, warning } from './finding.ts';

/** What Entra's error codes mean to an administrator (learn.microsoft.com, reference-error-codes). */
const entraSays: readonly (readonly [code: string, fix: string])[] = [
  ['AADSTS7000215', 'The secret is wrong. Copy the value of the secret, not its id, into RETTESNOR_CLIENT_SECRET.'],
  [
    'AADSTS7000222',
    'The secret has expired. Make a new one in the app registration and change RETTESNOR_CLIENT_SECRET.',
  ],
  ['AADSTS700016', 'The tenant does not know the app. Check RETTESNOR_CLIENT_ID and RETTESNOR_TENANT_ID.'],
  ['AADSTS90002', 'There is no such tenant. Check RETTESNOR_TENANT_ID.'],
  ['AADSTS700027', 'The certificate does not belong to the app. Upload its public part to the app registration.'],
];

/** Can the app sign in, is it the right app, and has it exactly the permissions it needs? */
export async function examineIdentity({ tokens, appId }: Patient): Promise<readonly Finding[]> {
  let token: string;
  try {
    token = await tokens.token();
  } catch (cause) {
    return [signInFailed(cause instanceof Error ? cause.message : String(cause))];
  }
  const claims = claimsOf(token);
  const app = text(claims.appid) || text(claims.azp);
  return [
    app === appId
      ? ok('The app can sign in to Entra')
      : error(
          `The token belongs to another app, ${app}`,
          'Check RETTESNOR_CLIENT_ID or RETTESNOR_MANAGED_IDENTITY against Entra.',
        ),
    ...rights(Array.isArray(claims.roles) ? claims.roles.map(String) : []),
  ];
}

function signInFailed(message: string): Finding {
  const [code, fix] = entraSays.find(([known]) => message.includes(known)) ?? [];
  const what = `The app cannot sign in to Entra${code ? ` (${code})` : ''}`;
  return error(what, fix ?? `Entra says: ${message.split('\n')[0]}`);
}

function rights(roles: readonly string[]): readonly Finding[] {
  const { missing, beyondNeed } = judgeRoles(roles);
  if (missing.length === 0 && beyondNeed.length === 0) return [ok('The permissions are exactly those needed')];
  return [
    ...missing.map((name) => {
      const stops = permissions.find((permission) => permission.name === name)?.without ?? '';
      return error(
        `The permission ${name} is missing. Without it: ${stops}`,
        `Add it to the app registration and consent.`,
      );
    }),
    ...beyondNeed.map((name) => ({
      ...warning(
        `The permission ${name} is granted and this version does not need it`,
        'Remove it from the app registration, unless another product shares the app; see docs/permissions.md.',
      ),
      alike: { of: 'Permissions that are granted and this version does not need', name },
    })),
  ];
}

/** The claims of a token we were just given; whether it is genuine is for those who receive it to judge. */
function claimsOf(token: string): Record<string, unknown> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return isObject(claims) ? claims : {};
  } catch {
    return {};
  }
}
