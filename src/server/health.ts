import { Router } from 'express';
import type { Context } from './context.ts';
import { silence } from './views/breaches.ts';

/**
 * `/healthz`: the process lives. `/readyz`: it can answer people, or what it still waits for; a load balancer sends
 * nobody to a server that is not ready. It also says what time it holds it to be, and which lists of a year nobody has
 * provisioned: people can be answered without them, but cannot confirm that year's versions. `silentSince` says that
 * messages about cases do not come through to the DBR or IT-Servicedesk: somebody must ring them.
 */
export function healthRoutes({ microsoft, ports }: Pick<Context, 'microsoft' | 'ports'>): Router {
  const routes = Router();
  routes.get('/healthz', (_request, response) => {
    response.json({ alive: true });
  });
  routes.get('/readyz', (_request, response) => {
    const { ready, waitingFor } = microsoft.readiness();
    const now = ports.clock.now();
    response.status(ready ? 200 : 503).json({
      ready,
      waitingFor,
      missing: microsoft.missingYears(),
      silentSince: ready ? silence({ records: ports.records, now }) : {},
      now,
    });
  });
  return routes;
}
