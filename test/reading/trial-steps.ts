import type { ActionInput } from '../../src/contract/contract.ts';
import { editionFixture } from '../editing/revisions/edition-fixture.ts';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import type { World } from '../world.ts';

export const edition = '2026.1';
export const trial = { step: 'trial' } as const;
export const end = { step: 'takeBack', of: 'trial' } as const;
export const reading = { rule: 'r06', version: '0.1', language: 'da' } as const;

/** A handbook that is tried before it is adopted, and who reads it. */
export function trialSteps(at: () => World) {
  const choose = async (setting: string, value: string) => {
    await at().as('eva').carryOut('saveSetting', { setting, value, seen: 0 });
  };
  const faultsOf = async (who: Who = 'eva') =>
    (await editionFixture(at).change(who, edition, trial)).refusal?.details.faults;
  const start = async (who: Who = 'lone', server = 0) => (await at().as(who, { server }).view('start')).answer;
  const confirm = (own: Partial<ActionInput<'confirmReading'>> = {}, who: Who = 'lone', server = 0) =>
    at()
      .as(who, { server })
      .action('confirmReading', { ...reading, ...own });
  const triedBy = async (who: Who) => {
    const id = await at().as(who).id();
    return (await rowsOf(at(), 'preference')).find(({ person }) => person === id)?.tried;
  };

  async function nightOf(day: string): Promise<void> {
    await at().clock.move(`${day}T04:10`);
    for (const { inside } of at().servers) await inside?.context.schedule.tick();
  }
  return { choose, faultsOf, start, confirm, triedBy, nightOf };
}
