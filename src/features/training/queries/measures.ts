import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { unitsLed } from '../../workplace/team.ts';
import { Measure } from '../measure-records.ts';
import { deciding, seeingAll } from '../roles.ts';

/** A measure with what the reader may do to it. */
interface SeenMeasure {
  record: Measure;
  version: number;
  mayChange: boolean;
}

/** The measures of every centre for those who see all, and else of those somebody leads; what is open and due first comes first. */
export function measuresFor(reader: Reader, { person, roles }: Actor): readonly SeenMeasure[] {
  const led = new Set(unitsLed(staffOn(reader, reader.today), person.id).map(({ unit }) => unit));
  const mayDecide = isAny(roles, deciding);
  const rank = ({ record: { doneOn } }: SeenMeasure) => (doneOn === undefined ? 0 : 1);
  return reader.records
    .all(Measure)
    .filter(({ record }) => isAny(roles, seeingAll) || (mayDecide && led.has(record.unit)))
    .map(({ record, mark }) => ({ record, version: mark.version, mayChange: mayDecide && led.has(record.unit) }))
    .toSorted((a, b) => rank(a) - rank(b) || a.record.dueOn.localeCompare(b.record.dueOn));
}
