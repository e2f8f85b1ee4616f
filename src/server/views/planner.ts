import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { groupSettingOf, hasGroup } from '../../features/team/planner/planner-group.ts';
import { plannerRunKey } from '../../features/team/planner/planner-run.ts';
import { PlannerEntry, PlannerRun } from '../../features/team/planner/records.ts';
import { Setting, Unit } from '../../features/workplace/records.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';

/** How far Planner follows our own list, in counts: no manager is named here. */
export function planner(source: ViewSource, { roles }: Actor): ViewData<'planner'> {
  const entries = source.all(PlannerEntry);
  const count = (isSo: (entry: (typeof entries)[number]) => boolean) => entries.filter(isSo).length;
  const { record } = source.records.find(PlannerRun, plannerRunKey) ?? {};
  const { key: _, actor: __, at: ___, holder: ____, ...run } = record ?? {};
  return {
    isOn: source.setting('plannerEnabled'),
    hasGroup: hasGroup(source.all(Setting)),
    ...(record && { run: run as NonNullable<ViewData<'planner'>['run']> }),
    plans: count(({ what, state }) => what === 'plan' && state === 'open'),
    open: count(({ what, state }) => what !== 'plan' && state === 'open'),
    done: count(({ what, state }) => what !== 'plan' && state === 'done'),
    mayRun: may(roles, 'runPlanner'),
    centres: centresOf(source),
  };
}

function centresOf({ all, records }: ViewSource): ViewData<'planner'>['centres'] {
  const order = new Intl.Collator('da');
  return all(Unit, { kind: 'centre' })
    .map(({ unit, name }) => {
      const stored = records.find(Setting, groupSettingOf(unit).toLowerCase());
      return { centre: unit, name, group: stored?.record.value ?? '', seen: stored?.mark.version ?? 0 };
    })
    .toSorted((a, b) => order.compare(a.name, b.name));
}
