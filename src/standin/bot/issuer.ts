import { type JWK, SignJWT } from 'jose';
import { idFrom, signingKey, strangersKey } from '../entra/tokens.ts';
import { productApp } from '../identity.ts';
import type { Store } from '../store.ts';

/** Ways a token on an activity can be wrong, for tests of the bot that must refuse it. */
export const botTokenFaults = ['expired', 'audience', 'issuer', 'serviceUrl', 'signature'] as const;
export type BotTokenFault = (typeof botTokenFaults)[number];

/** Signs what Teams sends to bots, with a key of its own: people's tokens and the bots' are two worlds at Microsoft too. */
export interface BotIssuer {
  /** Public keys with the channels they may speak for, as `login.botframework.com` shows them. */
  keys(): (JWK & { endorsements: readonly string[] })[];
  /** A token for one activity to the product's bot. @param serviceUrl where the bot answers */
  token(serviceUrl: string, fault?: BotTokenFault): Promise<string>;
}

/** Issuer of every token the Bot Framework puts on an activity. */
export const botIssuerName = 'https://api.botframework.com';

const lifetimeSeconds = 3_600;

export async function openBotIssuer(store: Store): Promise<BotIssuer> {
  const { privateKey, publicJwk } = await signingKey(store, 'bot.key');
  return {
    keys: () => [{ ...publicJwk, endorsements: ['msteams'] }],
    token: async (serviceUrl, fault) => {
      // By the machine's own clock and not the movable one: botbuilder looks at no other.
      const now = Math.floor(Date.now() / 1000) - (fault === 'expired' ? 2 * lifetimeSeconds : 0);
      return new SignJWT({ serviceurl: fault === 'serviceUrl' ? 'https://elsewhere.example/' : serviceUrl })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: publicJwk.kid ?? '' })
        .setIssuer(fault === 'issuer' ? 'https://issuer.example' : botIssuerName)
        .setAudience(fault === 'audience' ? idFrom('another bot') : productApp.clientId)
        .setNotBefore(now - 1)
        .setExpirationTime(now + lifetimeSeconds)
        .sign(fault === 'signature' ? (await strangersKey()).privateKey : privateKey);
    },
  };
}
