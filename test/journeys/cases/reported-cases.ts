import type { Frame } from 'playwright-core';
import { sampleUpn } from '../../../src/sample/workplace/people.ts';
import { productApp } from '../../../src/standin/identity.ts';
import { numberOfCase } from '../../cases/sample-case.ts';
import type { Stage } from '../stage.ts';

/** The sample's cases: SharePoint numbers them in the order they were reported. */
export const sample = {
  late: numberOfCase('sentPicture'),
  numberOnly: numberOfCase('readRecord'),
  aboutIt: numberOfCase('sharedFolder'),
  aboutDpo: numberOfCase('aboutDpo'),
  tablet: numberOfCase('tablet'),
  unopened: numberOfCase('unopened'),
};
/** The pages ask again by themselves every twenty seconds. */
export const byItself = { timeout: 60_000 };

export const cardOf = (tab: Frame, number: string) => tab.getByRole('article', { name: `Sag ${number}` });

export async function post(url: string, body: object, token?: string): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** What people report while the stage is open. */
export function reportedCases(stageOf: () => Stage) {
  /** Somebody reports, as a page or the bot would. @returns the number */
  async function report(handle: string, category: string, words: string): Promise<string> {
    const body = { user: sampleUpn(handle), clientId: productApp.clientId, scope: productApp.scope };
    const { access_token } = (await post(`${stageOf().standin.url}/_standin/token`, body)) as { access_token: string };
    const input = { nonce: crypto.randomUUID(), category, words };
    const { record } = (await post(`${stageOf().server.url}/api/jobs/reportIncident`, input, access_token)) as {
      record: { number: string };
    };
    return record.number;
  }
  return { report };
}
