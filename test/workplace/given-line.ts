import { lineManagerOf } from '../../src/features/workplace/line-manager.ts';
import { workplaceOn } from '../../src/features/workplace/queries/workplace-on.ts';
import type { Employment } from '../../src/features/workplace/records.ts';
import type { Workplace } from '../../src/features/workplace/workplace.ts';
import { aJob, aUnit } from '../records.ts';
import { type Given, givenToday, portsOf } from './given-workplace.ts';

/** The workplace read row by row, as for one person's page. */
export const asked = (given: Given): Workplace => workplaceOn(portsOf(given), givenToday);

export function said(workplace: Workplace, who: string): string {
  const found = lineManagerOf(workplace, workplace.person(who) ?? { id: who });
  if ('noManager' in found) return found.noManager;
  return found.nearness === 'own' ? found.person.id : `${found.person.id} above`;
}

const everybody = ['lone', 'sanne', 'jens', 'karen', 'torben'];
export const people = everybody.map((id) => ({ id }));
export const without = (...gone: string[]) => everybody.map((id) => ({ id, enabled: !gone.includes(id) }));
export const withEntra = (manager: string, closed = '') =>
  everybody.map((id) => ({ id, enabled: id !== closed, ...(id === 'lone' && { manager }) }));
export const units = [
  aUnit({ unit: 'top', kind: 'top', manager: 'karen' }),
  aUnit({ unit: 'centre', kind: 'centre', parent: 'top', manager: 'jens' }),
  aUnit({ unit: 'nord', parent: 'centre', manager: 'sanne' }),
  aUnit({ unit: 'skole', parent: 'centre' }),
];
export const job = (own: Partial<Employment> = {}) => aJob({ person: 'lone', unit: 'nord', ...own });
export const byHr = (manager: string, own: Partial<Employment> = {}) => job({ manager, ...own });
