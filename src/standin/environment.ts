import { importApp, productApp, sharePointHost, sites, teamsAppId, tenantId } from './identity.ts';
import { kitosOrganisation, kitosPath, kitosUser } from './registers/kitos.ts';
import { os2complianceKey, os2compliancePath } from './registers/os2compliance.ts';

/** The environment in which the product runs against this stand-in, as an administrator would set it for a tenant. */
export function standinEnvironment(url: string): Record<string, string> {
  const site = (key: 'main' | 'dbr') => `${sharePointHost}:${sites.find((known) => known.key === key)?.path}`;
  return {
    RETTESNOR_STANDIN: url,
    RETTESNOR_STANDIN_SECRET: productApp.secret,
    RETTESNOR_TENANT_ID: tenantId,
    RETTESNOR_CLIENT_ID: productApp.clientId,
    RETTESNOR_TEAMS_APP_ID: teamsAppId,
    RETTESNOR_BOT_ID: productApp.clientId,
    RETTESNOR_IMPORT_ID: importApp.clientId,
    // Leads the board's secretariat in the sample.
    RETTESNOR_SETUP_CONFIRMER: 'marianne@eksempelkommune.example',
    RETTESNOR_OS2COMPLIANCE: url + os2compliancePath,
    RETTESNOR_OS2COMPLIANCE_KEY: os2complianceKey,
    RETTESNOR_KITOS: url + kitosPath,
    RETTESNOR_KITOS_EMAIL: kitosUser.email,
    RETTESNOR_KITOS_PASSWORD: kitosUser.password,
    RETTESNOR_KITOS_ORGANISATION: kitosOrganisation,
    RETTESNOR_SITE: site('main'),
    RETTESNOR_DBR_SITE: site('dbr'),
    // No secret: everything a laptop seals is invented.
    RETTESNOR_SEAL_KEY: 'everything-on-a-laptop-is-invented',
  };
}
