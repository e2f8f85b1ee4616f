import type { ActionInput, ActionRecord } from '../../src/contract/contract.ts';
import type { Client } from '../client.ts';

/** What a reader asks, with whatever the test says instead; a nonce of its own each time. */
export function asking(own: Partial<ActionInput<'askQuestion'>> = {}): ActionInput<'askQuestion'> {
  return {
    nonce: crypto.randomUUID(),
    rule: 'r06',
    version: '3.0',
    to: 'manager',
    text: 'Må jeg sende en sms?',
    ...own,
  };
}

/** The key a question with this nonce has. */
export const keyOf = ({ nonce }: { nonce: string }) => `question:${nonce}`;

/** The question as one of those who answer sees it; fails the test when it is not there. */
export async function seenBy(client: Client, key: string): Promise<ActionRecord<'withdrawQuestion'>> {
  const { toMe } = (await client.view('questions', {})).answer;
  const found = toMe.find((question) => question.key === key);
  if (!found) throw new Error(`${key} is not put to this reader`);
  return found;
}
