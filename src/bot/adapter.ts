import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type TurnContext,
} from 'botbuilder';
import { Refusal } from '../core/refusal.ts';
import { activityShape, type ReadActivity, turnOf } from './activity.ts';
import { type ChatWriter, openChatWriter } from './chat-writer.ts';
import { cardType, say } from './say.ts';
import type { Answer, Message, Turn } from './turn.ts';

/** How the bot proves itself, and whose activities it takes. */
export interface BotConnection {
  /** App id of the bot. */
  id: string;
  tenantId: string;
  credential: { kind: 'secret'; secret: string } | { kind: 'certificate'; path: string } | { kind: 'managedIdentity' };
  /** Where answers may be sent: beginnings of addresses. Anything else is not Teams. */
  serviceUrls: readonly string[];
  /** Where the bot writes to people who have not written first. */
  serviceUrl: string;
  /**
   * Is it Teams that brings this, to this bot?
   * @throws Refusal `notSignedIn`, `signInUnchecked`
   */
  check(authorization: string, sender: Sender): Promise<void>;
  /** Another Bot Framework than Microsoft's, and a token for its connector. */
  elsewhere?: { origin: string; token(): Promise<string> } | undefined;
}

/** What an activity says about where it comes from, which its token must say too. */
export interface Sender {
  channelId: string;
  serviceUrl: string;
}

/** What the bot's own tokens are for. */
const channelAudience = 'https://api.botframework.com';

export interface BotReply {
  status: number;
  body?: unknown;
}

export interface Bot {
  /**
   * Takes an activity as it came in: verified, heard, answered.
   * @throws Refusal `notSignedIn` without a token of the Bot Framework for this bot, `badInput`, `notAllowed` for an
   * answer that would go somewhere else than to Teams, `signInUnchecked` when the keys cannot be had
   */
  receive(authorization: string | undefined, body: unknown): Promise<BotReply>;
  /** Writes first. */
  write: ChatWriter['write'];
  open: ChatWriter['open'];
}

/** What hears a turn. A pressed button wants an answer; nothing may be thrown. */
export type Listener = (turn: Turn) => Promise<Answer | undefined>;

/** @param failed told of what went wrong after the activity was heard, as an answer Teams would not take */
export function openBot(connection: BotConnection, listen: Listener, failed: (error: unknown) => void): Bot {
  const adapter = new VerifiedAdapter(authenticationFor(connection));
  const writer = openChatWriter(adapter, connection);
  const hear: Listener = (turn) => {
    if (turn.isPersonal && turn.account) writer.met(turn.account, turn.conversation, turn.language);
    return listen(turn);
  };
  return {
    write: writer.write,
    open: writer.open,
    receive: async (authorization, body) => {
      if (!authorization) throw new Refusal('notSignedIn');
      const read = activityShape.safeParse(body);
      if (!read.success) throw new Refusal('badInput', { field: 'activity' });
      if (!isOurs(read.data.serviceUrl, connection.serviceUrls)) throw new Refusal('notAllowed');
      await connection.check(authorization, read.data);
      return adapter.receive(read.data, { id: connection.id, listen: hear, change: writer.change, failed });
    },
  };
}

/** An address is what it leads to, not how it is written: `…/_connector/../elsewhere` is elsewhere. */
function isOurs(serviceUrl: string, allowed: readonly string[]): boolean {
  const address = URL.parse(serviceUrl);
  return address !== null && address.username === '' && allowed.some((one) => address.href.startsWith(one));
}

interface Hearing {
  /** App id of the bot. */
  id: string;
  listen: Listener;
  change: ChatWriter['change'];
  failed(error: unknown): void;
}

/** botbuilder's own `process` prints errors with what somebody wrote in them, and verifies; this does neither. */
class VerifiedAdapter extends CloudAdapter {
  /** @param activity verified: it is Teams that brings it */
  async receive(activity: ReadActivity, { id, listen, change, failed }: Hearing): Promise<BotReply> {
    let isHeard = false;
    // A card that could not be changed asks for itself when it is looked at.
    const follow = async (said: string | undefined, becomes: Message['becomes']) => {
      const next = await becomes;
      if (next && said !== undefined) await change(activity.conversation.id, said, next);
    };
    const heard = async (context: TurnContext) => {
      isHeard = true;
      const answer = await listen({
        ...turnOf(activity),
        say: async (message) => void follow(await say(context, message), message.becomes).catch(failed),
      });
      if (activity.type === 'invoke') await context.sendActivity(invokeResponse(answer));
      if (answer && 'card' in answer) void follow(activity.replyToId, answer.becomes).catch(failed);
    };
    const claimsIdentity = this.createClaimsIdentity(id);
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
    const sender = { audience: channelAudience, claimsIdentity, connectorFactory };
    try {
      const invoked = await this.processActivity(sender, activity as unknown as Activity, heard);
      return invoked ? { status: invoked.status, body: invoked.body } : { status: 200 };
    } catch (error) {
      if (!isHeard) throw new Refusal('microsoftDown');
      // It was heard and what it asked for is done, or its writer would have been told: Teams need not bring it again.
      failed(error);
      return { status: activity.type === 'invoke' ? 400 : 200 };
    }
  }
}

function invokeResponse(answer: Answer | undefined): Partial<Activity> {
  if (!answer) return { type: 'invokeResponse', value: { status: 400 } };
  const body =
    'card' in answer
      ? { statusCode: 200, type: cardType, value: answer.card }
      : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.sentence };
  return { type: 'invokeResponse', value: { status: 200, body } };
}

/** How the bot proves itself to the connector; who speaks to it, `BotConnection.check` says. */
function authenticationFor(connection: BotConnection): ConfigurationBotFrameworkAuthentication {
  const { id, tenantId, credential, elsewhere } = connection;
  const own: ConfigurationBotFrameworkAuthenticationOptions = {
    MicrosoftAppId: id,
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppType: credential.kind === 'managedIdentity' ? 'UserAssignedMSI' : 'SingleTenant',
    ...(credential.kind === 'secret' && { MicrosoftAppPassword: credential.secret }),
    ...(credential.kind === 'certificate' && certificate(credential.path)),
  };
  if (!elsewhere) return new ConfigurationBotFrameworkAuthentication(own);
  const { origin } = elsewhere;
  // All of them: with one set, botbuilder has no default for the rest.
  const places = {
    ToChannelFromBotLoginUrl: origin,
    ToChannelFromBotOAuthScope: channelAudience,
    ToBotFromChannelTokenIssuer: channelAudience,
    OAuthUrl: origin,
    ToBotFromChannelOpenIdMetadataUrl: origin,
    ToBotFromEmulatorOpenIdMetadataUrl: origin,
    ValidateAuthority: 'false',
  };
  return new ConfigurationBotFrameworkAuthentication({ ...own, ...places }, credentialsFrom(id, elsewhere));
}

type Credentials = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;
type Signing = Awaited<ReturnType<Credentials['createCredentials']>>;

/** The stock credentials ask for tokens by https only, which a machine of its own does not have. */
function credentialsFrom(id: string, { token }: NonNullable<BotConnection['elsewhere']>): Credentials {
  const signing: Signing = {
    signRequest: async (request) => {
      request.headers.set('authorization', `Bearer ${await token()}`);
      return request;
    },
  };
  return {
    isValidAppId: async (asked) => asked === id,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => signing,
  };
}

function certificate(path: string) {
  const pem = readFileSync(path, 'utf8');
  const thumbprint = new X509Certificate(pem).fingerprint.replaceAll(':', '');
  return { CertificateThumbprint: thumbprint, CertificatePrivateKey: pem };
}
