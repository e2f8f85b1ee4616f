import { nightlyRegister, type Registers } from '../../bridges/queries/owning-register.ts';
import { truthOf } from '../../incoming/truth.ts';
import type { System } from '../../records.ts';

/**
 * Are the risks to a system assessed here (S59, S94)? Where the register it comes from owns them they are read there, and two
 * answers to one question are avoided. Once that register is taken away, or tells of the system no more, they are ours.
 */
export function isAssessedHere(registers: Registers, system: Pick<System, 'source' | 'sourceId'>): boolean {
  const source = nightlyRegister(registers, system);
  return source === undefined || truthOf(source, 'risk') !== 'theirs';
}
