import { Refusal } from '../core/refusal.ts';
import type { NotificationTopic } from '../features/delivery/notification.ts';
import type { ModuleName } from '../features/workplace/modules/module.ts';
import { isOffNow, isOnNow } from '../features/workplace/modules/queries/module-state.ts';
import { features } from '../features.ts';
import type { FeatureDefinition } from '../kernel/feature.ts';
import type { Reader } from '../kernel/reader.ts';
import type { Records } from '../kernel/records.ts';

const switched = (features as readonly FeatureDefinition[]).flatMap(({ module, ...feature }) =>
  module === undefined ? [] : [{ ...feature, module }],
);

const moduleByName: ReadonlyMap<string, ModuleName> = new Map(
  switched.flatMap(({ module, actions, views }) =>
    [...Object.keys(actions), ...Object.keys(views)].map((name) => [name, module] as const),
  ),
);

const moduleByTopic: ReadonlyMap<NotificationTopic, ModuleName> = new Map(
  switched.flatMap(({ module, notices = [] }) => notices.map((topic) => [topic, module] as const)),
);

/** The module an action or a view belongs to; nothing for *Grundpakken*. */
export function moduleOf(name: string): ModuleName | undefined {
  return moduleByName.get(name);
}

/**
 * Refuses what belongs to a module that is off, to everybody.
 * @param name of an action or a view
 * @throws Refusal `moduleOff`
 */
export function refuseOff(name: string, reader: () => Pick<Reader, 'isOn'>): void {
  const module = moduleOf(name);
  if (module !== undefined && !reader().isOn(module)) throw new Refusal('moduleOff', { module });
}

/** Is the module on? Of a list that is not in yet nobody can say that it is unused: it stays. */
export function isOn(module: ModuleName, { all, each, loaded }: Pick<Reader, 'all' | 'each' | 'loaded'>): boolean {
  const records = switched.flatMap((one) => (one.module === module ? Object.values(one.records) : []));
  return isOnNow(module, { all }, () => records.some((record) => !loaded(record) || isWrittenByPeople(each(record))));
}

/** What the server writes by itself, such as the year's wheel, is no use of it. */
function isWrittenByPeople(rows: Iterable<{ actor: string }>): boolean {
  for (const { actor } of rows) if (actor !== 'system') return true;
  return false;
}

/** How many things in the module are not over. */
export function openMatters(module: ModuleName, reader: Reader): number {
  return switched
    .filter((one) => one.module === module)
    .reduce((sum, { openMatters: count }) => sum + (count?.(reader) ?? 0), 0);
}

/** Is what a notification is about switched off? */
export function isHeldBack(topic: NotificationTopic, records: Pick<Records, 'all'>): boolean {
  const module = moduleByTopic.get(topic);
  return module !== undefined && isOffNow(module, records);
}

/** What of the year is whose, as the modules that are on know. */
export function yearTasks(reader: Reader): ReturnType<Reader['yearTasks']> {
  return switched.flatMap((one) => (one.yearTasks && reader.isOn(one.module) ? one.yearTasks(reader) : []));
}

/** What nobody answers for, as the modules that are on know. */
export function unanswered(reader: Reader): ReturnType<Reader['unanswered']> {
  const known = switched.flatMap((one) => (one.unanswered && reader.isOn(one.module) ? [one.unanswered(reader)] : []));
  return {
    gaps: known.flatMap(({ gaps }) => gaps),
    looked: Object.assign({}, ...known.map(({ looked }) => looked)),
  };
}
