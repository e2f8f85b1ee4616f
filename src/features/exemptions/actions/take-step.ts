import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { shape } from '../../../kernel/shape.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { coveredOn, maySee } from '../cover.ts';
import { Exemption } from '../records.ts';
import { isRepeat } from '../repeat.ts';
import { mustBeExemptible } from '../request.ts';
import { settledExemption } from '../state.ts';
import { byMainAccounts, changedExemption, type ExemptionStep } from '../step.ts';

/** What every step is about: the exemption, and the version of its row that was seen. */
export const about = { key: z.string().min(1).max(200), seen: z.int().min(1) };

/** What every step answers. */
export const stored = z.strictObject({ ...shape(Exemption, 'key'), row: z.int() });

export const answered = ({ record, mark }: Stored<Exemption>) => ({ key: record.key, row: mark.version });

/**
 * Takes a step about an exemption. The very same by the same person writes nothing.
 * @throws Refusal `unknownExemption` also for one the actor may not see, `changedMeanwhile`, and what the step refuses
 */
export async function takeStep(context: Context, { key, seen }: { key: string; seen: number }, step: ExemptionStep) {
  const { actor, clock } = context;
  const now = clock.now();
  const today = dayOf(now);
  const workplace = workplaceOn(context, today);
  const by = coveredOn(workplace, actor.person.id);
  const maxMonths = context.reader().setting('exemptionMaxMonths');
  const to = (before: Exemption): Exemption => {
    if (!maySee(before, by, actor.roles, workplace)) throw new Refusal('unknownExemption');
    const stands = settledExemption(byMainAccounts(before, workplace.mainOf), today);
    if (isRepeat(stands, step, actor.person.id)) return before;
    const wanted = changedExemption(stands, step, actor, now, maxMonths, workplace.countsAsOne);
    if (wanted.state === 'granted') mustBeExemptible(wanted.rule, ruleNow(context, wanted.rule));
    return wanted;
  };
  const shows = (row?: Exemption) => ({ state: row && settledExemption(row, today).state });
  return answered(await change(context, Exemption, key, { seen, unknown: 'unknownExemption', to, shows }));
}

/** The rule may have been bound by law since it was asked about. */
function ruleNow({ reader }: Context, rule: string) {
  const { handbook, today } = reader();
  return handbook().rules.get(rule)?.inForce(today);
}
