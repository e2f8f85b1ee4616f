import type { Actor } from '../../../../core/person.ts';
import { isAny } from '../../../../core/role.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { editing } from '../../roles.ts';
import { HeldJob, IncomingList } from '../records.ts';

/** How much of other systems' lists waits for the reader, who is an editor: lists as a whole, files that
 * are none, and lines that change who leads whom. */
export function waitingOfLists({ all }: Pick<Reader, 'all'>, { roles }: Pick<Actor, 'roles'>): number {
  if (!isAny(roles, editing)) return 0;
  const lists = (['waiting', 'unreadable'] as const).flatMap((state) => all(IncomingList, { state }));
  return lists.length + all(HeldJob, { state: 'waiting' }).length;
}
