import type { BotConnection } from '../../bot/adapter.ts';
import type { Config } from '../config.ts';
import { botKeys } from '../keys/published-keys.ts';
import { botTokens } from './bot-tokens.ts';

/** Microsoft Teams' own connector, wherever the tenant is. */
const teams = 'https://smba.trafficmanager.net/';
/** Where the Bot Framework says which keys it signs with. */
const microsofts = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

/**
 * How the bot is connected, or `undefined` when there is none.
 * @param standin address of the stand-in; absent in a tenant
 * @param published where what is read of the Bot Framework's keys is kept
 */
export function botConnection(
  config: Config,
  standin: string | undefined,
  published: Parameters<typeof botKeys>[0],
): BotConnection | undefined {
  if (!config.bot) return undefined;
  const { id, credential } = config.bot;
  const metadata = standin === undefined ? microsofts : `${standin}/_bot/.well-known/openidconfiguration`;
  const check = botTokens(botKeys(published, metadata), id);
  const own = { id, tenantId: config.tenantId, credential, check };
  if (standin === undefined) return { ...own, serviceUrls: [teams], serviceUrl: `${teams}teams/` };
  const elsewhere = { origin: standin, token: tokens(config, standin) };
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
