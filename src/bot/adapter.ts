import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type TurnContext,
} from 'botbuilder';
import { Refusal } from '../domain/refusal.ts';
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
  /** Another Bot Framework than Microsoft's: where its keys are, and a token for its connector. */
  elsewhere?: { openIdMetadata: string; token(): Promise<string> } | undefined;
}

export interface BotReply {
  status: number;
  body?: unknown;
}

export interface Bot {
  /**
   * Takes an activity as it came in: verified, heard, answered.
   * @throws Refusal `notSignedIn` without a token of the Bot Framework for this bot, `badInput`, `notAllowed` for an
   * answer that would go somewhere else than to Teams, `microsoftDown` when the keys cannot be had
   */
  receive(authorization: string | undefined, body: unknown): Promise<BotReply>;
  /** Writes first. */
  write: ChatWriter['write'];
  open: ChatWriter['open'];
}

/** What hears a turn. A pressed button wants an answer; nothing may be thrown. */
export type Listener = (turn: Turn) => Promise<Answer | undefined>;

export function openBot(connection: BotConnection, listen: Listener): Bot {
  const adapter = new VerifyingAdapter(authenticationFor(connection));
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
      if (!connection.serviceUrls.some((allowed) => read.data.serviceUrl.startsWith(allowed))) {
        throw new Refusal('notAllowed');
      }
      return adapter.receive(authorization, read.data, hear, writer.change);
    },
  };
}

/** botbuilder's own `process` prints errors with what somebody wrote in them; this one hands them on. */
class VerifyingAdapter extends CloudAdapter {
  async receive(
    authorization: string,
    activity: ReadActivity,
    listen: Listener,
    change: ChatWriter['change'],
  ): Promise<BotReply> {
    let isVerified = false;
    // A card that could not be changed asks for itself when it is looked at.
    const follow = async (id: string | undefined, becomes: Message['becomes']) => {
      const next = await becomes;
      if (next && id !== undefined) await change(activity.conversation.id, id, next);
    };
    const heard = async (context: TurnContext) => {
      isVerified = true;
      const answer = await listen({
        ...turnOf(activity),
        say: async (message) => void follow(await say(context, message), message.becomes),
      });
      if (activity.type === 'invoke') await context.sendActivity(invokeResponse(answer));
      if (answer && 'card' in answer) void follow(activity.replyToId, answer.becomes);
    };
    try {
      const invoked = await this.processActivity(authorization, activity as unknown as Activity, heard);
      return invoked ? { status: invoked.status, body: invoked.body } : { status: 200 };
    } catch (error) {
      if (isVerified) throw error;
      throw new Refusal(isRefusedToken(error) ? 'notSignedIn' : 'microsoftDown');
    }
  }
}

function invokeResponse(answer: Answer | undefined): Partial<Activity> {
  if (!answer) return { type: 'invokeResponse', value: { status: 501 } };
  const body =
    'card' in answer
      ? { statusCode: 200, type: cardType, value: answer.card }
      : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.sentence };
  return { type: 'invokeResponse', value: { status: 200, body } };
}

/** Errors of the verification have a status or a name, and no type that could be asked for. Others are of the way there. */
function isRefusedToken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const hasStatus = 'statusCode' in error && (error.statusCode === 401 || error.statusCode === 403);
  return hasStatus || ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'].includes(error.name);
}

/** Verification is never off: an id is always there, and never botbuilder's `MultiTenant`, which can do without one. */
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
  const { openIdMetadata } = elsewhere;
  const issuer = 'https://api.botframework.com';
  const { origin } = new URL(openIdMetadata);
  // All of them: with one set, botbuilder has no default for the rest.
  const places = {
    ToChannelFromBotLoginUrl: origin,
    ToChannelFromBotOAuthScope: issuer,
    ToBotFromChannelTokenIssuer: issuer,
    OAuthUrl: origin,
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadata,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadata,
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
