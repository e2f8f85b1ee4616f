import type { Day, Moment } from '../dates.ts';
import type { BaseRecord } from '../record.ts';
import type { Conveyance } from './conveyance.ts';
import { stands } from './conveyance.ts';
import type { Edition } from './edition.ts';

/**
 * What is missing has a row too (S18, S21): a manager who has to tell their people of an edition, from the day it can be
 * read. Nobody but the manager stands in it.
 */
export interface ConveyanceDue extends BaseRecord {
  /** Key of the decision that adopted the edition. */
  decision: string;
  document: Edition['document'];
  edition: string;
  manager: string;
  managerName: string;
  centreName?: string | undefined;
  dueOn: Day;
  /** `gone`: the manager leads nobody it is for any more, or the edition has been replaced. */
  state: 'missing' | 'told' | 'gone';
  toldOn?: Day | undefined;
}

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
