import { type Budget, unitBudget } from '../../src/m365/budget.ts';
import { type M365Clock, m365Clock } from '../../src/m365/clock.ts';
import { type AppTokens, appTokens } from '../../src/m365/tokens.ts';
import { type Graph, openGraph } from '../../src/m365/transport.ts';
import type { Config } from '../../src/server/config.ts';
import type { Environment } from './environment.ts';

export interface Connection {
  graph: Graph;
  budget: Budget;
  tokens: AppTokens;
  clock: M365Clock;
}

/** Graph with the product's own sign-in, in a tenant or against the stand-in. */
export function connect(config: Config): Connection {
  const standin = config.world === 'standin' ? config.standin : undefined;
  const { tenantId, clientId, credential } = config;
  const tokens = appTokens({ tenantId, clientId, credential, loginOrigin: standin });
  const clock = m365Clock();
  const budget = unitBudget(config.unitsPerMinute, config.servers);
  return { tokens, clock, budget, graph: openGraph({ tokens, clock, budget, graphOrigin: standin }) };
}

/**
 * Graph as whoever may make lists: the set-up app when the environment names one (`RETTESNOR_SETUP_CLIENT_ID` and
 * `RETTESNOR_SETUP_CLIENT_SECRET`), so that the app of daily work never holds more than `write`; otherwise the app itself.
 */
export function connectForSetup(config: Config, environment: Environment): Connection {
  const { RETTESNOR_SETUP_CLIENT_ID: clientId, RETTESNOR_SETUP_CLIENT_SECRET: secret } = environment;
  if (!clientId || !secret) return connect(config);
  return connect({ ...config, clientId, credential: { kind: 'secret', secret } });
}
