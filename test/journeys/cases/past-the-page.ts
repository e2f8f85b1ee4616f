import { sampleUpn } from '../../../src/sample/workplace/people.ts';
import { productApp } from '../../../src/standin/identity.ts';
import type { Stage } from '../stage.ts';

/** Somebody does something past the page, as the bot would. */
export async function act<T>(at: Stage, handle: string, name: string, input: object): Promise<T> {
  const body = { user: sampleUpn(handle), clientId: productApp.clientId, scope: productApp.scope };
  const { access_token } = (await post(`${at.standin.url}/_standin/token`, body)) as { access_token: string };
  const { record } = (await post(`${at.server.url}/api/jobs/${name}`, input, access_token)) as { record: T };
  return record;
}

/** What somebody is shown by a view. */
export async function read<T>(at: Stage, handle: string, name: string, query: Record<string, string>): Promise<T> {
  const body = { user: sampleUpn(handle), clientId: productApp.clientId, scope: productApp.scope };
  const { access_token } = (await post(`${at.standin.url}/_standin/token`, body)) as { access_token: string };
  const asked = new URLSearchParams(query);
  const headers = { authorization: `Bearer ${access_token}` };
  const { data } = (await (await fetch(`${at.server.url}/api/views/${name}?${asked}`, { headers })).json()) as {
    data: T;
  };
  return data;
}

/** @returns the number */
export async function report(at: Stage, handle: string, said: object): Promise<string> {
  const input = { nonce: crypto.randomUUID(), ...said };
  return (await act<{ number: string }>(at, handle, 'reportIncident', input)).number;
}

async function post(url: string, body: object, token?: string): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
