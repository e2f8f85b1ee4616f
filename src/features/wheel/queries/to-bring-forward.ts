import type { Day } from '../../../core/dates.ts';
import type { Records } from '../../../kernel/records.ts';
import { roundOf } from '../../controls/control.ts';
import { Control, ControlResult } from '../../controls/records.ts';
import { type ControlTrigger, wholeMunicipality } from '../../controls/stored-words.ts';
import { broughtItem } from '../brought.ts';
import { WheelItem } from '../records.ts';

/** What an event brings forward to a day (S122): what listens for it and is due later, or has been brought to it already. */
export function toBringForward(
  records: Pick<Records, 'all'>,
  trigger: ControlTrigger,
  startOn: Day,
  today: Day,
): { items: readonly WheelItem[]; own: readonly Control[] } {
  const nobody = { actor: 'system', at: today };
  return {
    items: records
      .all(WheelItem)
      .flatMap(({ record }) => (broughtItem(record, trigger, startOn, nobody) ? [record] : [])),
    own: records.all(Control, { about: wholeMunicipality }).flatMap(({ record }) => {
      const results = records.all(ControlResult, { control: record.key }).map((stored) => stored.record);
      const { dueOn, results: said } = roundOf(record, results);
      const hasResult = said.some((result) => result.dueOn >= startOn);
      const isBrought = record.startOn === startOn && record.broughtBy === trigger;
      const isLater = dueOn !== undefined && dueOn > startOn && !hasResult;
      return record.triggers?.includes(trigger) === true && (isLater || isBrought) ? [record] : [];
    }),
  };
}
