import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { casesOf, drillFigures, isRunning, runningDrill } from '../../features/cases/drills/drill.ts';
import { Drill } from '../../features/cases/drills/records.ts';
import { handles } from '../../features/cases/notifications/excluded-from-case.ts';
import { CaseEntry, CaseNotification } from '../../features/incidents/breach-records.ts';
import { Incident } from '../../features/incidents/records.ts';
import type { ViewSource } from '../view-source.ts';

/** The exercises, the newest first, with what each showed. */
export function drills(source: ViewSource, actor: Actor): ViewData<'drills'> {
  const cases = source.records.all(Incident).filter(({ record }) => record.isDrill && handles(source, actor, record));
  const shown = source.all(Drill).map((drill) => {
    const own = cases.filter(({ record }) => casesOf(drill, [record]).length > 0);
    const keys = own.map(({ record }) => record.key);
    const { key, title, startedAt, endsAt, endedAt, tells, byName, wentWell, toImprove } = drill;
    return {
      key,
      title,
      startedAt,
      endsAt,
      ...(endedAt !== undefined && { endedAt }),
      running: isRunning(drill, source.now),
      tells: [...tells],
      byName,
      ...(wentWell !== undefined && { wentWell }),
      ...(toImprove !== undefined && { toImprove }),
      figures: drillFigures(
        own,
        keys.flatMap((incident) => source.all(CaseNotification, { incident })),
        keys.flatMap((incident) => source.all(CaseEntry, { incident })),
      ),
    };
  });
  return {
    drills: shown.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt)),
    loading: !source.loaded(Drill),
  };
}

/** The drill that runs now, for whoever reports: a title and when it is over. */
export function drillNow(source: ViewSource): ViewData<'reports'>['drill'] {
  const running = runningDrill(source.all(Drill), source.now);
  return running && { title: running.title, endsAt: running.endsAt };
}
