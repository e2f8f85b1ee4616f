import { compareIncoming } from '../../../src/features/systems/incoming/compare.ts';
import type { Compared, IncomingAnswer, Register } from '../../../src/features/systems/incoming/compared.ts';
import type { IncomingSource, IncomingSystem } from '../../../src/features/systems/incoming/incoming.ts';
import { wantedSystem } from '../../../src/features/systems/incoming/wanted-rows.ts';
import type { System } from '../../../src/features/systems/records.ts';

export const compare = (
  incoming: readonly IncomingSystem[],
  register: Register,
  source: IncomingSource = 'file',
  answer?: IncomingAnswer,
) => compareIncoming(incoming, register, source, answer && new Map([[incoming.length - 1, answer]]));

export const one = (...given: Parameters<typeof compare>): Compared => {
  const compared = compare(...given).at(-1);
  if (!compared) throw new Error('Nothing was compared');
  return compared;
};

/** As it would stand here once it had been brought in. */
export const broughtIn = (compared: Compared, source: IncomingSource = 'file'): System =>
  wantedSystem(compared, compared.system, compared.system?.key ?? 'nexus-1', {
    ...{ source, batch: 'b1', actor: 'dina', at: '2026-11-30T08:00:00Z' },
  });
