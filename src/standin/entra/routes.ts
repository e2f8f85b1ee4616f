import express, { Router } from 'express';
import { apps, entraOrigin, graphOrigin, importApp, issuer, tenantDomain, tenantId } from '../identity.ts';
import type { Standin } from '../standin.ts';

/** Entra as @azure/identity, msal and jose meet it: discovery, keys and client credentials. */
export function entraRoutes(standin: Standin): Router {
  const routes = Router();
  const tenant = (name: string) => [tenantId, tenantDomain, 'common', 'organizations'].includes(name);

  routes.get('/common/discovery/instance', (_request, response) => {
    response.json(instanceDiscovery);
  });
  routes.get('/:tenant/v2.0/.well-known/openid-configuration', (request, response) => {
    if (!tenant(request.params.tenant))
      return void response.status(400).json(unknownTenant(standin, request.params.tenant));
    response.json(openIdConfiguration);
  });
  routes.get('/:tenant/discovery/v2.0/keys', (_request, response) => {
    if (standin.faults.quirks.keysAway) return void response.status(503).json({ error: 'temporarily_unavailable' });
    response.json({ keys: standin.tokens.keys().map((key) => ({ ...key, issuer })) });
  });
  routes.post('/:tenant/oauth2/v2.0/token', express.urlencoded({ extended: false }), async (request, response) => {
    const fail = (status: number, error: string, code: number, text: string) =>
      void response.status(status).json(entraError(standin, error, code, text));
    if (!tenant(request.params.tenant))
      return void response.status(400).json(unknownTenant(standin, request.params.tenant));
    const form = (request.body ?? {}) as Record<string, string | undefined>;
    if (form.grant_type !== 'client_credentials') {
      return fail(
        400,
        'unsupported_grant_type',
        70003,
        `The app requested an unsupported grant type '${form.grant_type}'.`,
      );
    }
    const { id, secret } = credentials(form, request.get('authorization'));
    const app = apps.find((each) => each.clientId === id);
    if (!app)
      return fail(
        400,
        'unauthorized_client',
        700016,
        `Application with identifier '${id}' was not found in the directory '${tenantDomain}'.`,
      );
    if (secret !== app.secret)
      return fail(
        401,
        'invalid_client',
        7000215,
        `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${id}'.`,
      );
    const resource = /^(.+)\/\.default$/.exec(form.scope ?? '')?.[1];
    if (!resource)
      return fail(
        400,
        'invalid_scope',
        1002012,
        `The provided value for scope ${form.scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
      );
    if (!resources.includes(resource))
      return fail(
        400,
        'invalid_resource',
        500011,
        `The resource principal named ${resource} was not found in the tenant named ${tenantDomain}.`,
      );
    const expiresIn = 3_599;
    response.set('Cache-Control', 'no-store').json({
      token_type: 'Bearer',
      expires_in: expiresIn,
      ext_expires_in: expiresIn,
      access_token: await standin.tokens.forApp(app, resource, expiresIn),
    });
  });
  return routes;
}

const resources = [
  graphOrigin,
  'https://api.botframework.com',
  'https://cognitiveservices.azure.com',
  importApp.audience,
];

const instanceDiscovery = {
  tenant_discovery_endpoint: `${entraOrigin}/${tenantId}/v2.0/.well-known/openid-configuration`,
  'api-version': '1.1',
  metadata: [
    {
      preferred_network: 'login.microsoftonline.com',
      preferred_cache: 'login.windows.net',
      aliases: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
    },
  ],
};

const openIdConfiguration = {
  issuer,
  token_endpoint: `${entraOrigin}/${tenantId}/oauth2/v2.0/token`,
  authorization_endpoint: `${entraOrigin}/${tenantId}/oauth2/v2.0/authorize`,
  jwks_uri: `${entraOrigin}/${tenantId}/discovery/v2.0/keys`,
  end_session_endpoint: `${entraOrigin}/${tenantId}/oauth2/v2.0/logout`,
  token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
  response_types_supported: ['code', 'id_token'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256'],
  scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
  tenant_region_scope: 'EU',
  cloud_instance_name: 'microsoftonline.com',
  msgraph_host: 'graph.microsoft.com',
};

function credentials(form: Record<string, string | undefined>, authorization: string | undefined) {
  if (!authorization?.startsWith('Basic ')) return { id: form.client_id, secret: form.client_secret };
  const [id, secret] = Buffer.from(authorization.slice(6), 'base64').toString().split(':').map(decodeURIComponent);
  return { id, secret };
}

function entraError(standin: Standin, error: string, code: number, text: string) {
  const trace = crypto.randomUUID();
  const time = standin.clock.now().replace('T', ' ');
  return {
    error,
    error_description: `AADSTS${code}: ${text} Trace ID: ${trace} Correlation ID: ${trace} Timestamp: ${time}`,
    error_codes: [code],
    timestamp: time,
    trace_id: trace,
    correlation_id: trace,
    error_uri: `${entraOrigin}/error?code=${code}`,
  };
}

const unknownTenant = (standin: Standin, name: string) =>
  entraError(
    standin,
    'invalid_tenant',
    90002,
    `Tenant '${name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
  );
