import { isObject } from '../rows/answers.ts';

/** How long the doctor waits for our own server. */
export const patienceMs = 5_000;

/** What the running server says of itself at `/readyz`; nothing when none answers. @param at its public address */
export async function readinessSaid(at: URL): Promise<Readonly<Record<string, unknown>>> {
  const answer = await fetch(new URL('/readyz', at), { signal: AbortSignal.timeout(patienceMs) }).catch(
    () => undefined,
  );
  const said: unknown = await answer?.json().catch(() => undefined);
  return isObject(said) ? said : {};
}
