import express, { Router } from 'express';
import { Refusal } from '../../core/refusal.ts';
import type { Context } from '../context.ts';
import { stripControlChars } from '../http/strip-control-chars.ts';

/**
 * Where Teams brings what people write to the bot. The body is parsed before the token is verified, since the token
 * speaks for the body's `serviceUrl`; so it is small.
 */
export function botRoutes({ bot, log }: Context): Router {
  const routes = Router();
  routes.use(express.json({ limit: '256kb', reviver: stripControlChars }));
  routes.post('/', async (request, response) => {
    const began = performance.now();
    if (!bot) throw new Refusal('unknownAction');
    const { status, body } = await bot.receive(request.get('authorization'), request.body);
    response.status(status);
    if (body === undefined) response.end();
    else response.json(body);
    const { support = '-' } = response.locals;
    log.answered({ support, action: 'bot', status, ms: Math.round(performance.now() - began) });
  });
  return routes;
}
