import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { addActivity, hasApp } from '../activity-store.ts';
import { personRow } from '../graph/people/people-store.ts';
import { productApp, tenantId } from '../identity.ts';
import { type JsonObject, parseObject } from '../json.ts';
import type { Standin } from '../standin.ts';
import { addSaid, type Chat, changeSaid, chatOf, chatWith } from './chat-store.ts';
import { channelIdOf, serviceUrlOf } from './deliver.ts';
import { botIssuerName } from './issuer.ts';

type ConnectorInput = Request<{ id: string; activity?: string; member?: string }>;

/**
 * The Bot connector as Teams has it, and the keys its activities are signed with. Only the bot gets in, with a token of
 * its own app for the Bot Framework.
 */
export function connectorRoutes(standin: Standin): Router {
  const { store } = standin;
  const routes = Router();
  routes.get('/_bot/.well-known/openidconfiguration', (_request, response) => {
    const keys = `${standin.url}/_bot/keys`;
    response.json({ issuer: botIssuerName, jwks_uri: keys, id_token_signing_alg_values_supported: ['RS256'] });
  });
  routes.get('/_bot/keys', (_request, response) => {
    if (standin.faults.quirks.keysAway) refuse(response, 503, 'ServiceUnavailable', 'The service is unavailable.');
    else response.json({ keys: standin.botIssuer.keys() });
  });

  const connector = Router();
  connector.use(onlyBot(standin), express.json({ limit: '256kb' }));
  connector.post('/conversations', (request, response) => {
    const [member] = (request.body as { members?: { id?: string; aadObjectId?: string }[] }).members ?? [];
    const person = personRow(store, member?.aadObjectId ?? member?.id?.replace(/^29:/, '') ?? '');
    if (!hasApp(store, person.id)) return refuse(response, 403, 'ForbiddenOperationException', noApp);
    standin.meter.charge(productApp.clientId, 'POST /v3/conversations', 0, 0);
    const { id } = chatOf(standin, person.id);
    response.status(201).json({ id, serviceUrl: serviceUrlOf(standin) });
  });
  const conversation = (answer: (request: ConnectorInput, response: Response, chat: Chat) => void) => {
    return (request: ConnectorInput, response: Response) => {
      const chat = chatWith(store, request.params.id);
      if (chat) answer(request, response, chat);
      else refuse(response, 404, 'ConversationNotFound', 'Conversation not found.');
    };
  };
  const say = conversation(({ body }, response, chat) => {
    // The id is the channel's to give.
    const { id: _, ...said } = body as JsonObject;
    if (!hasApp(store, chat.person)) return refuse(response, 403, 'BotNotInConversationRoster', noApp);
    standin.meter.charge(productApp.clientId, 'POST /v3/conversations/{id}/activities', 0, 0);
    ring(standin, chat, said);
    response.status(201).json({ id: addSaid(standin, chat.id, true, said) });
  });
  connector.post('/conversations/:id/activities', say);
  connector.post('/conversations/:id/activities/:activity', say);
  connector.put(
    '/conversations/:id/activities/:activity',
    conversation(({ body, params }, response, chat) => {
      const { activity = '' } = params;
      if (changeSaid(store, chat.id, activity, body as JsonObject)) response.json({ id: activity });
      else refuse(response, 404, 'ActivityNotFoundInConversation', 'Activity not found in conversation.');
    }),
  );
  connector.get(
    '/conversations/:id/members',
    conversation((_request, response, chat) => void response.json([member(standin, chat.person)])),
  );
  connector.get(
    '/conversations/:id/pagedmembers',
    conversation((_request, response, chat) => void response.json({ members: [member(standin, chat.person)] })),
  );
  connector.get(
    '/conversations/:id/members/:member',
    conversation(({ params }, response, chat) => {
      if ([chat.person, channelIdOf(chat.person)].includes(params.member ?? '')) {
        response.json(member(standin, chat.person));
      } else refuse(response, 404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
    }),
  );
  routes.use('/_connector/v3', connector);
  return routes;
}

const noApp = 'The bot is not part of the conversation roster.';
const alerting = z.looseObject({
  summary: z.string(),
  channelData: z.looseObject({ notification: z.looseObject({ alert: z.literal(true) }) }),
});

/** A message that asks for it stands in the person's activity feed too; a click leads to the chat. */
function ring(standin: Standin, chat: Chat, said: JsonObject): void {
  const { data } = alerting.safeParse(said);
  if (!data) return;
  const webUrl = `https://teams.microsoft.com/l/chat/0/0?users=28:${productApp.clientId}`;
  const notice = { type: 'systemDefault', parameters: { systemDefaultText: data.summary }, preview: '', webUrl };
  addActivity(standin, [chat.person], notice);
}

function onlyBot({ tokens }: Standin) {
  return async (request: Request, response: Response, next: () => void) => {
    const token = /^Bearer (\S+)$/i.exec(request.get('authorization') ?? '')?.[1];
    const caller = token ? await tokens.verify(token, [botIssuerName]) : undefined;
    if (caller && 'kind' in caller && caller.kind === 'app' && caller.appId === productApp.clientId) return next();
    refuse(response, 401, 'Unauthorized', 'Authorization has been denied for this request.');
  };
}

function member({ store }: Standin, person: string): JsonObject {
  const { id, upn, properties } = personRow(store, person);
  const name = String(parseObject(properties).displayName);
  return { id: channelIdOf(id), name, aadObjectId: id, userPrincipalName: upn, tenantId, userRole: 'user' };
}

function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ error: { code, message } });
}
