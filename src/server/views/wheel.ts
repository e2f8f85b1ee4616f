import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { wheelStateOf } from '../../domain/wheel/wheel-item.ts';
import { WheelItem } from '../../features/wheel/records.ts';
import type { ViewSource } from '../view-source.ts';

/** The wheel, the next thing due first, what is finished last (S119–S122). */
export function wheel(source: ViewSource, { person }: Actor): ViewData<'wheel'> {
  const items = source.records.all(WheelItem).map(({ record, mark }) => {
    const { actor: _, at: __, owner, performer, state, ...shown } = record;
    const isMine = owner === person.id;
    return {
      ...shown,
      version: mark.version,
      state: wheelStateOf({ state, due: record.due }, source.today),
      isMine,
      mayFinish: isMine || performer === person.id,
    };
  });
  const rank = ({ state }: (typeof items)[number]) => (state === 'done' || state === 'notDone' ? 1 : 0);
  return { items: items.sort((a, b) => rank(a) - rank(b) || a.due.localeCompare(b.due) || a.key.localeCompare(b.key)) };
}
