/** What a package is filled with: who the app is and where its tab lives. */
export interface PackageIds {
  TEAMS_APP_ID: string;
  CLIENT_ID: string;
  /** Absent: the package has no bot, since nothing would answer in the chat. */
  BOT_ID?: string | undefined;
  /** Host, with a port when there is one, of the public address. */
  TAB_DOMAIN: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads the ids of a package from the environment.
 * @returns the ids, or everything that is missing or wrong at once
 */
export function idsFrom(environment: Environment): { ids: PackageIds; faults: readonly string[] } {
  const { RETTESNOR_TEAMS_APP_ID: app = '', RETTESNOR_CLIENT_ID: client = '' } = environment;
  const bot = environment.RETTESNOR_BOT_ID || undefined;
  const address = environment.RETTESNOR_PUBLIC_URL ?? '';
  const faults = [
    ...(guid.test(app)
      ? []
      : ['RETTESNOR_TEAMS_APP_ID is not a GUID. Make one once (node -p "crypto.randomUUID()") and keep it for good.']),
    ...(guid.test(client) ? [] : ['RETTESNOR_CLIENT_ID is not a GUID. It stands in the app registration.']),
    ...(bot === undefined || guid.test(bot)
      ? []
      : ['RETTESNOR_BOT_ID is not a GUID. Leave it out for a package without a bot.']),
    ...(address.startsWith('https://') && URL.canParse(address)
      ? []
      : ['RETTESNOR_PUBLIC_URL is not an https:// address. Teams shows nothing else.']),
  ];
  const host = URL.canParse(address) ? new URL(address).host : '';
  return { ids: { TEAMS_APP_ID: app, CLIENT_ID: client, BOT_ID: bot, TAB_DOMAIN: host }, faults };
}

/**
 * Puts the ids where the template has `${{NAME}}`.
 * @throws when the template has a name that is not known
 */
export function fill(template: string, ids: PackageIds): string {
  return template.replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = Object.entries(ids).find(([known]) => known === name)?.[1];
    if (value === undefined) throw new Error(`The manifest has a placeholder nobody fills: ${name}`);
    return value;
  });
}
