import type { Moment } from '../../../core/dates.ts';
import { stands } from './conveyance.ts';
import type { Edition } from './edition.ts';
import type { Conveyance, ConveyanceDue } from './records.ts';

/** `due:handbook:2026.3:<manager>` */
function conveyanceDueKey(decision: string, manager: string): string {
  return `due:${decision}:${manager}`.toLowerCase();
}

/** The row as it should stand. @param told what the manager has said of the edition */
export function conveyanceDueOf(
  { decision, document, edition, dueOn }: Omit<Edition, 'rules' | 'from'>,
  who: Pick<ConveyanceDue, 'manager' | 'managerName' | 'centreName'>,
  told: Conveyance | undefined,
  now: Moment,
): ConveyanceDue {
  const toldOn = told && stands(told) ? told.on : undefined;
  return {
    key: conveyanceDueKey(decision, who.manager),
    actor: 'system',
    at: now,
    ...{ decision, document, edition, dueOn },
    ...who,
    state: toldOn === undefined ? 'missing' : 'told',
    ...(toldOn !== undefined && { toldOn }),
  };
}

/** Nobody waits for it any more; what has been told stays told. */
export function goneDue(before: ConveyanceDue, now: Moment): ConveyanceDue {
  return before.state === 'missing' ? { ...before, actor: 'system', at: now, state: 'gone' } : before;
}

/** Do two rows say the same, whenever they were written? */
export function isSameDue(a: ConveyanceDue, b: ConveyanceDue): boolean {
  const said = ({ key, managerName, centreName, dueOn, state, toldOn }: ConveyanceDue) =>
    JSON.stringify([key, managerName, centreName ?? '', dueOn, state, toldOn ?? '']);
  return said(a) === said(b);
}
