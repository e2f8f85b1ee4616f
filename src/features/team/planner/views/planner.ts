import { z } from 'zod';
import { groupSettingOf } from '../../../../core/group-setting.ts';
import { isAny } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { shape } from '../../../../kernel/shape.ts';
import { hasGroup } from '../../../workplace/planner-group.ts';
import { Setting, Unit } from '../../../workplace/records.ts';
import { editing, overseeing } from '../../../workplace/roles.ts';
import { plannerRunKey } from '../planner-run.ts';
import { PlannerEntry, PlannerRun } from '../records.ts';

/** How far the last run came: `seen` managers, of how many. */
const run = z.strictObject({
  ...shape(PlannerRun, 'state', 'seen', 'of', 'changes', 'requests', 'startedAt', 'finishedAt', 'trouble'),
});

const centre = z.strictObject({ centre: z.string(), name: z.string(), group: z.string(), seen: z.int() });

/** How far Planner follows our own list, in counts: no manager is named here. */
export const planner = view({
  summary: 'How managers’ tasks are shown in Planner: how far the last run came, and how many stand there',
  roles: overseeing,
  query: z.strictObject({}),
  output: z.strictObject({
    hasGroup: z.boolean(),
    run: run.optional(),
    plans: z.int(),
    open: z.int(),
    done: z.int(),
    mayRun: z.boolean(),
    /** Each centre with a group of its own, or none; and the version of its row. */
    centres: z.array(centre),
  }),
  read: (reader, { roles }) => {
    const entries = reader.all(PlannerEntry);
    const count = (isSo: (entry: PlannerEntry) => boolean) => entries.filter(isSo).length;
    const last = reader.records.find(PlannerRun, plannerRunKey)?.record;
    const { key: _, actor: __, at: ___, holder: ____, ...run } = last ?? ({} as PlannerRun);
    return {
      hasGroup: hasGroup(reader.all(Setting)),
      ...(last && { run }),
      plans: count(({ what, state }) => what === 'plan' && state === 'open'),
      open: count(({ what, state }) => what !== 'plan' && state === 'open'),
      done: count(({ what, state }) => what !== 'plan' && state === 'done'),
      mayRun: isAny(roles, editing),
      centres: centresIn(reader),
    };
  },
});

function centresIn({ all, records }: Reader): z.input<typeof centre>[] {
  const danish = new Intl.Collator('da');
  return all(Unit, { kind: 'centre' })
    .map(({ unit, name }) => {
      const stored = records.find(Setting, groupSettingOf(unit).toLowerCase());
      return { centre: unit, name, group: stored?.record.value ?? '', seen: stored?.mark.version ?? 0 };
    })
    .toSorted((a, b) => danish.compare(a.name, b.name));
}
