import type { PersonEntry } from '../wire.ts';

export interface Tokens {
  access_token: string;
  id_token: string;
  expires_in: number;
  scope: string;
}

/**
 * Has Entra's stand-in make tokens for the signed-in person. Only this page may ask: the server looks at the origin,
 * and the app gets its tokens from the host as it does in Teams.
 * @param scope words with spaces between, `api://…/access_as_user`
 */
export async function tokensFor(person: PersonEntry, clientId: string, scope: string): Promise<Tokens> {
  const answer = await fetch('/_standin/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: person.upn, clientId, scope }),
  });
  if (!answer.ok) throw new Error(`No token for ${person.upn}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Tokens;
}
