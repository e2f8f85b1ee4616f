import type { ActionInput, ActionName } from '../../src/contract/contract.ts';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { until, type World } from '../world.ts';
import { askedExemption } from './asked-exemption.ts';

export type Step = Extract<ActionName, `${string}Exemption`>;
type StepInput<N extends Step> =
  ActionInput<N> extends infer I ? (I extends unknown ? Omit<I, 'key' | 'seen'> : never) : never;

export const recommends = { advice: 'recommends', reason: 'Lav risiko' } as const;
export const against = { advice: 'against', reason: 'Sms er ikke sikker' } as const;
export const grant = { decision: 'granted', reason: 'Borgerne skal have besked' } as const;

/** Requests in every state, and people who take steps with them. */
export function exemptionSteps(at: () => World) {
  let count = 0;
  /** A request of Mette's that nobody has done anything about. */
  async function asked(own: Partial<ActionInput<'askExemption'>> = {}, who: Who = 'mette'): Promise<string> {
    count += 1;
    const nonce = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    const { answer } = await at().as(who).action('askExemption', askedExemption(nonce, own));
    return answer.key;
  }
  const row = async (key: string) => (await rowsOf(at(), 'exemption')).find((one) => one.key === key);
  const shown = async (who: Who, key: string, query: { over?: 'yes' } = {}) =>
    (await at().as(who).view('exemptions', query)).answer.exemptions.find((one) => one.key === key);
  async function standing(key: string, state: string): Promise<void> {
    await until(
      async () =>
        (await shown('rene', key))?.state === state || (await shown('rene', key, { over: 'yes' }))?.state === state,
    );
  }
  /** As somebody does it who sees the row as it stands. */
  async function step<N extends Step>(who: Who, name: N, key: string, said: StepInput<N>, seen?: number) {
    const now = seen ?? (await shown('rene', key))?.row ?? (await shown('rene', key, { over: 'yes' }))?.row ?? 1;
    return at()
      .as(who)
      .action(name, { ...said, key, seen: now } as unknown as ActionInput<N>);
  }

  /** A request the DBR has assessed. */
  async function assessed(
    said: StepInput<'assessExemption'> = recommends,
    own: Partial<ActionInput<'askExemption'>> = {},
  ) {
    const key = await asked(own);
    await step('dina', 'assessExemption', key, said, 1);
    await standing(key, 'assessed');
    return key;
  }
  async function granted(own: Partial<ActionInput<'askExemption'>> = {}) {
    const key = await assessed(recommends, own);
    await step('ditte', 'decideExemption', key, grant);
    await standing(key, 'granted');
    return key;
  }
  return { asked, row, shown, standing, step, assessed, granted };
}
