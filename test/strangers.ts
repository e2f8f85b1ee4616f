import { expect, test } from 'vitest';
import type { ActionInput, ActionName } from '../src/contract/contract.ts';
import type { Who } from './workplace.ts';
import type { World } from './world.ts';

/**
 * What every job answers to somebody whose word cannot be taken: the same 401 whatever they send, and nothing is done.
 * @param who somebody who would be allowed, were the token good
 */
export function strangersAreRefused<N extends ActionName>(
  at: () => World,
  name: N,
  who: Who,
  input: ActionInput<N>,
): void {
  test('whoever is not signed in is asked to sign in', async () => {
    const reply = await at().as(who, { authorization: undefined }).action(name, input);
    expect(reply.status).toBe(401);
    expect(reply.refusal).toMatchObject({ code: 'notSignedIn', next: expect.stringContaining('Teams') });
  });

  test.each([
    ['a forged token', 'signature', 'foreignToken'],
    ['an expired token', 'expired', 'tokenExpired'],
    ['a token of another tenant', 'tenant', 'foreignToken'],
    ['a token for another app', 'audience', 'foreignToken'],
    ['a token for something else', 'scope', 'foreignToken'],
  ] as const)('%s is refused', async (_, fault, code) => {
    const reply = await at().as(who, { fault }).action(name, input);
    expect([reply.status, reply.refusal?.code]).toEqual([401, code]);
  });

  test.each([
    ['nonsense', 'Bearer nonsense'],
    ['an unsigned token', `Bearer ${unsigned({ oid: crypto.randomUUID(), scp: 'access_as_user' })}`],
    ['another kind of header', 'Basic bG9uZTpsb25l'],
  ])('%s is no token', async (_, authorization) => {
    const reply = await at().as(who, { authorization }).action(name, input);
    expect(reply.status).toBe(401);
  });

  test('somebody whose account is closed is refused', async () => {
    expect((await at().as('olga').action(name, input)).refusal?.code).toBe('notAllowed');
  });
}

function unsigned(claims: object): string {
  const part = (of: object) => Buffer.from(JSON.stringify(of)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
}
