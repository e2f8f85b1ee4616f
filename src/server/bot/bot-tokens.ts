import { errors, jwtVerify } from 'jose';
import type { Sender } from '../../bot/adapter.ts';
import { Refusal } from '../../core/refusal.ts';
import type { SigningKeys } from '../keys/signing-keys.ts';

/** Issuer of every token the Bot Framework puts on an activity, whatever the tenant. */
const botIssuer = 'https://api.botframework.com';
/** Microsoft's own allowance for bots. */
const toleranceSeconds = 5 * 60;

/**
 * Checks that Teams brings an activity to this bot, as Microsoft asks of a bot: signature, issuer, audience, time, the
 * channel the key speaks for, and that the answer goes where the token says. botbuilder's own check prints signing keys
 * on the console and forgets them at a restart, so it is not asked.
 * @param botId app id of the bot
 * @throws Refusal `notSignedIn`, `signInUnchecked` while the signing keys cannot be had
 */
export function botTokens(keys: SigningKeys, botId: string) {
  return async (authorization: string, { channelId, serviceUrl }: Sender): Promise<void> => {
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
    if (!token) throw new Refusal('notSignedIn');
    const { payload, protectedHeader } = await jwtVerify(token, keys.find, {
      issuer: botIssuer,
      audience: botId,
      algorithms: ['RS256', 'RS384', 'RS512'],
      requiredClaims: ['exp', 'serviceurl'],
      clockTolerance: toleranceSeconds,
    }).catch((error) => {
      if (error instanceof Refusal) throw error;
      throw new Refusal(error instanceof errors.JOSEError ? 'notSignedIn' : 'signInUnchecked');
    });
    const endorsements = keys.about(protectedHeader.kid ?? '')?.endorsements;
    const isOfTeams = channelId === 'msteams' && Array.isArray(endorsements) && endorsements.includes(channelId);
    if (!isOfTeams || payload.serviceurl !== serviceUrl) throw new Refusal('notSignedIn');
  };
}
