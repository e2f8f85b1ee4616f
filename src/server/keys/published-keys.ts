import path from 'node:path';
import { z } from 'zod';
import { serverKeys } from './server-keys.ts';
import { openSigningKeys, type SigningKeys } from './signing-keys.ts';

/** Where keys are published, and where what was read is kept. */
interface PublishedContext {
  config: { data: string; sealKey: string; sealKeysBefore: readonly string[] };
  failed: (error: unknown) => void;
}

const patienceMs = 10_000;

/** The keys people's tokens are signed with. @param loginOrigin `https://login.microsoftonline.com` */
export function entraKeys(place: PublishedContext, loginOrigin: string, tenantId: string): SigningKeys {
  const from = `${loginOrigin}/${tenantId}/discovery/v2.0/keys`;
  return keptIn(place, 'entra-keys', from, () => readJson(from));
}

const metadata = z.looseObject({ jwks_uri: z.url() });

/** The keys the Bot Framework signs what it brings with. @param from its OpenID metadata, which says where they are */
export function botKeys(place: PublishedContext, from: string): SigningKeys {
  return keptIn(place, 'bot-keys', from, async () => readJson(metadata.parse(await readJson(from)).jwks_uri));
}

function keptIn({ config, failed }: PublishedContext, name: string, from: string, read: () => Promise<unknown>) {
  const { key } = serverKeys(config, 'signing keys').current;
  const file = path.join(config.data, `${name}.sealed`);
  // The machine's own clock: Microsoft's is not known yet when the first are read.
  const keys = openSigningKeys({ from, read, file, key, nowMs: () => Date.now(), failed });
  keys.begin();
  return keys;
}

async function readJson(from: string): Promise<unknown> {
  const answer = await fetch(from, { signal: AbortSignal.timeout(patienceMs), redirect: 'error' });
  if (!answer.ok) throw new Error(`the signing keys were not given: ${answer.status}`);
  return answer.json();
}
