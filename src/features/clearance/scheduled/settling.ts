import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import type { RecordDefinition, RecordOf } from '../../../kernel/record.ts';
import type { Records } from '../../../kernel/records.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { rulesOf } from '../../handbook/rule.ts';
import { Pack, ReadingChoice } from '../../handbook/tailoring-records.ts';
import { readingPlan } from '../../reading/reading-plan.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { Setting, Unit } from '../../workplace/records.ts';
import { clearanceRow } from '../clearance.ts';
import type { ClearanceChange } from '../clearance-change.ts';
import type { ClearanceSource, Newcomer } from '../queries/newcomer.ts';
import { newcomerOf } from '../queries/newcomer.ts';
import { Clearance } from '../records.ts';

/** The rows about somebody's gates that do not stand as they should; none when all do. */
export function clearanceChanges(
  records: Pick<Records, 'find'>,
  { gateStatuses }: Newcomer,
  by: { actor: string; now: Moment },
): readonly ClearanceChange[] {
  return gateStatuses.flatMap(({ evidence, ...status }) => {
    const before = records.find(Clearance, status.gate.key);
    const wanted = clearanceRow(status, evidence, before?.record, by);
    return wanted ? [{ before, wanted }] : [];
  });
}

/** What clearances are worked out from, as the mirror has it; the handbook is put together when somebody needs it. */
function sourceOf(records: Pick<Records, 'find' | 'all'>): ClearanceSource {
  const all = <R extends RecordDefinition>(of: R): readonly RecordOf<R>[] =>
    records.all(of).map(({ record }) => record);
  return {
    records,
    settings: all(Setting),
    plan: () => readingPlan(rulesOf(all(RuleVersion)), all(Pack), all(ReadingChoice), all(Unit)),
  };
}

/**
 * What follows when somebody has read, signed, been briefed, or taken any of it back: the rows about their gates are
 * brought to where they should stand. The nightly sweep repeats what is lost.
 * @param account any of theirs
 */
export function settleClearance(
  { records, directory, followUps }: Pick<Services, 'records' | 'directory' | 'followUps'>,
  account: string,
  by: { actor: string; now: Moment },
): void {
  const workplace = workplaceOn({ records, directory }, dayOf(by.now));
  const newcomer = newcomerOf(sourceOf(records), workplace, workplace.mainOf(account));
  if (!newcomer) return;
  for (const change of clearanceChanges(records, newcomer, by)) followUps.clearance(change);
}
