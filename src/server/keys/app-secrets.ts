import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Config } from '../config.ts';
import type { Credential } from './credential.ts';

/**
 * All servers of one app know the same word, so that any of them may get the notification. Without a secret in common
 * a server only takes its own, and polling brings the rest.
 */
export function clientStateOf({ credential, notificationSecret }: Config): string {
  const secret = notificationSecret ?? secretOf(credential) ?? randomBytes(32);
  return createHmac('sha256', secret).update('notifications').digest('hex');
}

function secretOf(credential: Credential): string | Buffer | undefined {
  if (credential.kind === 'secret') return credential.secret;
  return credential.kind === 'certificate' ? readFileSync(credential.path) : undefined;
}

/** The same on every server of one app, so that any of them may finish what another has kept. */
export function outboxKeyOf({ credential, outboxKey }: Config): Buffer {
  const secret = outboxKey ?? secretOf(credential) ?? randomBytes(32);
  return createHmac('sha256', secret).update('outbox').digest();
}
