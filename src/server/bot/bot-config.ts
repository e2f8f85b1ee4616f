import type { Credential } from '../keys/credential.ts';

/** The bot as Azure knows it. It may be the app's own registration or one of its own. */
export interface BotIdentity {
  id: string;
  credential: Credential;
}

const credentialNames = [
  'RETTESNOR_BOT_SECRET',
  'RETTESNOR_BOT_CERTIFICATE',
  'RETTESNOR_BOT_MANAGED_IDENTITY',
] as const;

type Given = Readonly<Record<string, string | undefined>>;
type BotVariables = Partial<Record<'RETTESNOR_BOT_ID' | (typeof credentialNames)[number], string | undefined>>;

/** What is wrong with what is said about the bot: one without a credential would be open to anybody. */
export function botFaults(given: Given): readonly string[] {
  const { RETTESNOR_BOT_ID: id, RETTESNOR_CLIENT_ID: app, RETTESNOR_STANDIN: standin } = given;
  const own = credentialNames.filter((name) => given[name]);
  if (id === undefined) return own.map((name) => `${name} without RETTESNOR_BOT_ID: set the bot's id, or remove it`);
  if (standin !== undefined) return own.map((name) => `${name} and RETTESNOR_STANDIN: two worlds at once; remove one`);
  const isApp = id.toLowerCase() === app?.toLowerCase();
  const identity = given.RETTESNOR_BOT_MANAGED_IDENTITY ?? (isApp ? given.RETTESNOR_MANAGED_IDENTITY : undefined);
  return [
    ...(own.length === 1 || (isApp && own.length === 0)
      ? []
      : [`RETTESNOR_BOT_ID needs exactly one of ${credentialNames.join(', ')}, not ${own.length}`]),
    ...(identity === undefined || identity.toLowerCase() === id.toLowerCase()
      ? []
      : ["RETTESNOR_BOT_ID: a bot with a managed identity has that identity's client id"]),
  ];
}

/** @param app the app's own credential, which is the bot's too when both are one registration or in the stand-in */
export function botOf(set: BotVariables, app: Credential): BotIdentity | undefined {
  const { RETTESNOR_BOT_ID: id } = set;
  if (id === undefined) return undefined;
  const { RETTESNOR_BOT_SECRET: secret, RETTESNOR_BOT_CERTIFICATE: path, RETTESNOR_BOT_MANAGED_IDENTITY: mine } = set;
  if (secret) return { id, credential: { kind: 'secret', secret } };
  if (path) return { id, credential: { kind: 'certificate', path } };
  if (mine) return { id, credential: { kind: 'managedIdentity', clientId: mine } };
  return { id, credential: app };
}
