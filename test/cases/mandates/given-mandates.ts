import type { ActionInput } from '../../../src/contract/contract.ts';
import type { Concern } from '../../../src/features/cases/incident/incident.ts';
import type { ActivityAnswer } from '../../../src/standin/pages/wire.ts';
import { upnOf, type Who } from '../../workplace.ts';
import type { World } from '../../world.ts';

export const decision = (of: { key: string; seen: number }) =>
  ({ key: of.key, seen: of.seen, art33: 'yes', art34: 'no', reason: 'Enig' }) as const;

/** A mandate as it is given, and the cases it is used on. */
export function givenMandates(at: () => World) {
  const mandate = async (own: Partial<ActionInput<'giveMandate'>> = {}): Promise<ActionInput<'giveMandate'>> => ({
    person: await at().as('ditte').id(),
    covers: 'outOfHours',
    from: '2026-12-01',
    basis: '26/0042',
    ...own,
  });

  /** A case the DBR has assessed as a breach. */
  async function assessed(
    who: Who = 'lone',
    concerns: readonly Concern[] = [],
  ): Promise<{ key: string; seen: number; number: string }> {
    const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient' as const, words: 'Et brev til en forkert' };
    const { key, number = '' } = (
      await at()
        .as(who)
        .action('reportIncident', { ...said, concerns: [...concerns] })
    ).answer;
    const answers = {
      risk: 'risk',
      riskReason: 'a',
      art33: 'yes',
      art33Reason: 'b',
      art34: 'no',
      art34Reason: 'c',
    } as const;
    const { seen } = (await at().as('dina').view('case', { number })).answer.handling;
    const input = { key, seen, change: { step: 'assessed', ...answers } } as const;
    return { key, number, seen: (await at().as('dina').action('changeCase', input)).answer.seen };
  }

  async function noticesOf(who: Who): Promise<readonly string[]> {
    const asked = new URLSearchParams({ person: upnOf(who) });
    const { items } = (await (await fetch(`${at().standin.url}/_standin/activity?${asked}`)).json()) as ActivityAnswer;
    return items.map(({ text }) => text);
  }
  return { mandate, assessed, noticesOf };
}
