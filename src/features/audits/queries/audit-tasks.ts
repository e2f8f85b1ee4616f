import type { Reader } from '../../../kernel/reader.ts';
import { roundOf } from '../../controls/control.ts';
import { Control, ControlResult } from '../../controls/records.ts';
import { Decision, RuleVersion } from '../../handbook/records.ts';
import { accountableOn } from '../../wheel/queries/accountable.ts';
import type { YearTask } from '../../wheel/tasks.ts';
import { Appointment } from '../../workplace/appointments/records.ts';
import { untilChanged } from '../../workplace/queries/until-changed.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { AccountLink, Employment, Unit } from '../../workplace/records.ts';
import { isHere } from '../../workplace/workplace.ts';
import { headOf } from '../orphaned.ts';
import { Audit, AuditPoint } from '../records.ts';
import { type AuditTask, auditTasks } from '../tasks.ts';
import { ruleOf } from '../verification/verification.ts';

/** What of audits and of rules to verify is whose, also what is far ahead. */
export const auditTasksNow: (reader: Reader) => readonly AuditTask[] = untilChanged(
  [Audit, AuditPoint, Control, ControlResult, Employment, Unit, AccountLink, Appointment, RuleVersion, Decision],
  1,
  (reader) => {
    const workplace = workplaceOn(reader, reader.today);
    const results = Map.groupBy(reader.all(ControlResult, { kind: 'verification' }), ({ control }) => control);
    const { rules } = reader.handbook();
    const inForce = reader
      .all(Control, { kind: 'verification' })
      .filter(({ about }) => rules.get(ruleOf(about))?.inForce(reader.today) !== undefined);
    return auditTasks(
      reader.all(Audit),
      reader.all(AuditPoint),
      inForce.map((control) => roundOf(control, results.get(control.key) ?? [])),
      {
        accountable: accountableOn(reader.records, reader.today)?.person,
        isHere: (person) => isHere(workplace, workplace.mainOf(person)),
        headOf: (person) => headOf(workplace, person),
        today: reader.today,
      },
    );
  },
);

/** What of it somebody here is told of with the wheel. */
export function auditYearTasks(reader: Reader): readonly YearTask[] {
  const workplace = workplaceOn(reader, reader.today);
  return auditTasksNow(reader)
    .filter(({ since }) => since <= reader.today)
    .map((task) => ({ ...task, person: workplace.mainOf(task.person) }))
    .filter(({ person }) => isHere(workplace, person));
}
