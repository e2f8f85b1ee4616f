import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { titleIn } from '../../../handbook/rule.ts';
import { ruleNumber, versionNumber } from '../../../handbook/rule-number.ts';
import { unclearDue } from '../maintenance.ts';
import { unclearTask } from '../maintenance-task.ts';
import { UpkeepTask } from '../records.ts';
import { settling } from '../roles.ts';
import { answered, stored } from './answered.ts';

/**
 * An editor takes up what readers doubt in a rule: it is among the tasks until there is a new version, or a reason why
 * not (S117). One for each version; what readers have come to doubt since it was found right opens it again.
 * @throws Refusal `unknownRule` for a rule, or a version that is not the one in force; `changedMeanwhile`
 */
export const takeUpDoubt = action({
  summary: 'An editor takes up what readers doubt in a rule as a task',
  roles: settling,
  input: z.strictObject({ rule: ruleNumber, version: versionNumber }),
  output: stored,
  run: async (context, asked) => {
    const { actor, clock, reader } = context;
    const now = clock.now();
    const version = reader().handbook().rules.get(asked.rule)?.inForce(dayOf(now));
    if (version?.version !== asked.version) throw new Refusal('unknownRule', { rule: asked.rule });
    const wanted = unclearTask({ ...version, title: titleIn(version, 'da') }, unclearDue(now), actor.person, now);
    const to = (before?: UpkeepTask) => (before && before.state !== 'done' ? before : wanted);
    return answered(await change(context, UpkeepTask, wanted.key, { to }));
  },
});
