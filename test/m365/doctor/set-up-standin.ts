import { connect } from '../../../scripts/setup/connection.ts';
import { patientOf } from '../../../scripts/setup/patient.ts';
import type { Patient } from '../../../src/m365/doctor/finding.ts';
import { graphAccess } from '../../../src/m365/provision/graph-access.ts';
import { provision } from '../../../src/m365/provision.ts';
import { readConfig } from '../../../src/server/config.ts';
import { standinEnvironment } from '../../../src/standin/environment.ts';
import { type AppRegistration, productApp, setupApp, sites } from '../../../src/standin/identity.ts';
import type { Standin } from '../../../src/standin/standin.ts';
import { filledStandin } from '../../filled-standin.ts';
import { accessAs, store } from '../../workplace.ts';

export const today = '2026-11-24';
export const mainSite = sites[0]?.id;

/** A tenant that is set up as documented. */
export const setUpStandin = () => filledStandin('provisioned', provisioned, { profile: 'strict' });

export async function provisioned(standin: Standin): Promise<void> {
  const { site, dbrSite } = configOf(standin, productApp);
  const { graph } = connect(configOf(standin, setupApp));
  await provision(graphAccess(graph), { site, dbrSite, years: [2026, 2027] });
  await appointed(standin, '2026-01-01');
}

export function configOf(standin: Standin, { clientId, secret }: AppRegistration) {
  return readConfig({
    ...standinEnvironment(standin.url),
    RETTESNOR_CLIENT_ID: clientId,
    RETTESNOR_STANDIN_SECRET: secret,
    RETTESNOR_PUBLIC_URL: 'http://localhost:1',
  });
}

/** What the doctor looks at, as the product's app or as another sees it. */
export function patientIn(
  standin: Standin,
  { app = productApp, clientSecret }: { app?: AppRegistration; clientSecret?: string } = {},
): Patient {
  return {
    ...patientOf(configOf(standin, { ...app, secret: clientSecret ?? app.secret })),
    localMs: () => Date.parse(standin.clock.now()),
  };
}

/** A DBR, as an editor and the director have appointed one. */
export async function appointed(standin: Standin, from: string, to?: string): Promise<void> {
  const person = crypto.randomUUID();
  const row = { key: `dpo:${person}:${from}`, actor: 'system', at: '2026-01-01T08:00:00Z', role: 'dpo' } as const;
  const product = await accessAs(standin, productApp);
  await store(product, 'appointment', { ...row, person, name: 'Dina Dam', from, to });
}
