import { expect } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import type { Who } from '../../workplace.ts';
import type { World } from '../../world.ts';

export type WantedInput = Omit<ActionInput<'saveUnit'>, 'nonce' | 'seen'>;

/** An editor who builds the organisation of a world. */
export function building(at: () => World) {
  const save = (wanted: Partial<WantedInput> & { seen?: number; nonce?: string }, who: Who = 'eva', server = 0) =>
    at()
      .as(who, { server })
      .action('saveUnit', {
        ...{ nonce: crypto.randomUUID(), name: 'Øst', kind: 'unit', parent: 'center-liv', seen: 0 },
        ...wanted,
      });
  const tree = async (who: Who = 'eva') => (await at().as(who).view('organisation', {})).answer.units;
  return {
    save,
    tree,
    close: (unit: string, seen: number, into?: string, who: Who = 'eva', server = 0) =>
      at()
        .as(who, { server })
        .action('closeUnit', { unit, seen, does: 'close', ...(into && { into }) }),
    open: (unit: string, seen: number, who: Who = 'eva') =>
      at().as(who).action('closeUnit', { unit, seen, does: 'open' }),
    shown: async (unit: string) => (await tree()).find((one) => one.unit === unit),
    made: async (wanted: Partial<WantedInput> = {}) => {
      const reply = await save(wanted);
      expect(reply.refusal).toBeUndefined();
      return reply.answer;
    },
  };
}

/** What a refusal says is in the way. */
export const faultsOf = (reply: { refusal?: { details?: unknown } | undefined }) => reply.refusal?.details;
