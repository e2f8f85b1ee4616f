import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import { Refusal } from '../../core/refusal.ts';
import { botRoutes } from '../bot/bot-routes.ts';
import type { Context } from '../context.ts';
import { sharePointHosts } from '../own-sites.ts';
import { apiRoutes } from './api.ts';
import { notificationRoutes } from './change-notifications.ts';
import { emergencyRoutes } from './emergency-card.ts';
import { healthRoutes } from './health.ts';
import { importRoutes } from './import-route.ts';
import { openApi } from './openapi.ts';
import { phonesOf } from './phones.ts';
import { refusalOf, replyTo } from './refusals.ts';
import { staticTab, tabConfig } from './static-tab.ts';
import { beginVisit, type Visit } from './visit.ts';

/** Microsoft's pages that show the tab: Teams, Outlook and Microsoft 365. */
const hosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
];

/** @param tabFolder the built tab */
export function httpApp(context: Context, tabFolder: string): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(beginVisit);
  app.use(headers([...sharePointHosts(context.config).map((host) => `https://${host}`), ...context.teamsOrigins]));
  app.use(healthRoutes(context));
  app.use(emergencyRoutes(context));
  app.use('/api/notifications', notificationRoutes(context));
  app.use('/api/messages', botRoutes(context));
  app.use('/api', compression());
  app.use('/api/import', importRoutes(context));
  let description: object | undefined;
  app.get('/api/openapi.json', (_request, response) => {
    description ??= openApi(context.config.publicUrl);
    response.json(description);
  });
  app.use('/api', apiRoutes(context));
  app.use(
    '/tab',
    staticTab(tabFolder, () => tabConfig(context)),
  );
  app.get('/', (_request, response) => response.redirect('/tab/'));
  app.use(() => {
    throw new Refusal('unknownAction');
  });
  app.use(refuse(context));
  return app;
}

/**
 * The municipality's own SharePoint may hold the tab, another tenant's pages may not; `X-Frame-Options` knows only one
 * page and is left out for `frame-ancestors`. Fluent writes style elements; teams-js
 * asks Microsoft's one address for the list of hosts; msal asks Entra where nested app authentication is missing.
 */
function headers(ownPages: readonly string[]): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // A document is read beside the page, so that a large one stops nobody.
        workerSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        // A picture of the handbook needs the reader's token: the tab fetches it and shows the bytes it has.
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'https://res.cdn.office.net', 'data:'],
        connectSrc: ["'self'", 'https://res.cdn.office.net', 'https://login.microsoftonline.com'],
        frameSrc: ["'self'", 'https://login.microsoftonline.com'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'", ...hosts, ...ownPages],
      },
    },
    xFrameOptions: false,
    // The tab lives in pages of other origins, which is what these two would forbid.
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    // A laptop has no certificate; browsers ignore the header there and obey it in a tenant.
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
  });
}

/** The last stop of everything that is thrown: a sentence for the reader, a line for the log. */
function refuse({ log, ports }: Pick<Context, 'log' | 'ports'>): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const refusal = refusalOf(error);
    const { support = '-', language = 'da', action = '-' }: Partial<Visit> = response.locals;
    if (refusal.code === 'unexpected') log.unexpected({ support, action, error });
    else log.refused({ support, action, code: refusal.code });
    const { status, body } = replyTo(refusal, language, support, phonesOf(ports.records));
    response.status(status).set('cache-control', 'no-store').json(body);
  };
}
