import { createHash } from 'node:crypto';

/** The nonce of the report a message makes: the same when Teams brings the message again, to whichever server. */
export function nonceOf(account: string, activity: string): string {
  const hex = createHash('sha256').update(`${account} ${activity}`).digest('hex');
  const [a, b, c, d, e] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20), hex.slice(20, 32)];
  return `${a}-${b}-4${c}-a${d}-${e}`;
}
