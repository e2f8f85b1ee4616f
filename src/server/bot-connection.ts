import type { BotConnection } from '../bot/adapter.ts';
import type { Config } from './config.ts';

/** Microsoft Teams' own connector, wherever the tenant is. */
const teams = 'https://smba.trafficmanager.net/';

/**
 * How the bot is connected, or `undefined` when there is none.
 * @param standin address of the stand-in; absent in a tenant
 */
export function botConnection(config: Config, standin: string | undefined): BotConnection | undefined {
  if (!config.bot) return undefined;
  const { id, credential } = config.bot;
  const own = { id, tenantId: config.tenantId, credential };
  if (standin === undefined) return { ...own, serviceUrls: [teams], serviceUrl: `${teams}teams/` };
  const elsewhere = {
    openIdMetadata: `${standin}/_bot/.well-known/openidconfiguration`,
    token: tokens(config, standin),
  };
  const serviceUrl = `${standin}/_connector/`;
  return { ...own, serviceUrls: [serviceUrl], serviceUrl, elsewhere };
}

/** The bot's token for the stand-in's connector, asked for again before it runs out. */
function tokens({ tenantId, bot }: Config, standin: string): () => Promise<string> {
  let kept: { token: string; until: number } | undefined;
  return async () => {
    if (kept && performance.now() < kept.until) return kept.token;
    const answer = await fetch(`${standin}/${tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: bot?.id ?? '',
        client_secret: bot?.credential.kind === 'secret' ? bot.credential.secret : '',
        scope: 'https://api.botframework.com/.default',
      }),
    });
    if (!answer.ok) throw new Error(`the stand-in gave the bot no token: ${answer.status}`);
    const { access_token: token, expires_in: seconds } = (await answer.json()) as {
      access_token: string;
      expires_in: number;
    };
    kept = { token, until: performance.now() + (seconds / 2) * 1_000 };
    return token;
  };
}
