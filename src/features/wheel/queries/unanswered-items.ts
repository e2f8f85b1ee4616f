import type { Reader } from '../../../kernel/reader.ts';
import { Control } from '../../controls/records.ts';
import type { Unanswered } from '../../workplace/accountability/queries/looked-over.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isHere } from '../../workplace/workplace.ts';
import { isOwnItem } from '../own-item.ts';
import { WheelItem } from '../records.ts';

/**
 * The municipality's own items of the wheel whose owner has left (S28, S119). The locked ones follow the accountable
 * director, whose absence is a gap of its own.
 */
export function unansweredItems(reader: Reader): Unanswered {
  const workplace = workplaceOn(reader, reader.today);
  const own = reader.all(Control).filter((control) => isOwnItem(control) && control.endedOn === undefined);
  const locked = reader.all(WheelItem).filter(({ state }) => state === 'planned');
  return {
    gaps: own.flatMap(({ key, title = '', owner }) =>
      owner === undefined || isHere(workplace, workplace.mainOf(owner))
        ? []
        : [{ kind: 'wheelItemGone' as const, subject: key, name: title }],
    ),
    looked: { wheelItems: own.length + locked.length },
  };
}
