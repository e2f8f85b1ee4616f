import type { Records } from '../../../kernel/records.ts';
import { System, SystemRole } from '../records.ts';
import { isHeld } from '../system.ts';

/** Has somebody a part in any system that is not retired? */
export function hasAnyPart(all: Records['all'], person: string): boolean {
  const single = [...all(System, { owner: person }), ...all(System, { budgetHolder: person })];
  return (
    single.some(({ record }) => record.state !== 'retired') ||
    all(SystemRole, { person }).some(({ record }) => isHeld(record))
  );
}
