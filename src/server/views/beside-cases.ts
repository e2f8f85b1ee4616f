import type { Stored } from '../../core/stored.ts';
import { isLook } from '../../features/cases/case-step.ts';
import { decidersOf } from '../../features/cases/decision/deciders.ts';
import { mainOf } from '../../features/cases/main-of.ts';
import { unansweredOf, wishesWithdrawal } from '../../features/cases/relations/case-message.ts';
import { CaseMessage, CaseTask, Invitation } from '../../features/cases/relations/records.ts';
import type { Beside } from '../../features/cases/shown-case.ts';
import { CaseEntry, CaseNotification } from '../../features/incidents/breach-records.ts';
import { isOpen } from '../../features/incidents/incident.ts';
import { Incident } from '../../features/incidents/records.ts';
import { workplaceOn } from '../../features/workplace/workplace.ts';
import type { ViewSource } from '../view-source.ts';

/**
 * What other lists hold about each case, so that the open case follows when a notification arrives or somebody has done
 * something. Looking is not counted: a look would bring about the next one.
 */
export function besideCases(source: ViewSource): (key: string) => Beside {
  const changes = new Map<string, number>();
  const add = (incident: string, more: number) => changes.set(incident, (changes.get(incident) ?? 0) + more);
  const count = ({ record, mark }: Stored<{ incident: string }>) => add(record.incident, mark.version);
  source.records.all(CaseNotification).forEach(count);
  source.records.all(CaseMessage).forEach(count);
  source.records.all(CaseTask).forEach(count);
  source.records.all(Invitation).forEach(count);
  for (const { what, incident } of source.all(CaseEntry)) if (!isLook(what)) add(incident, 1);
  const messages = Map.groupBy(source.all(CaseMessage), ({ incident }) => incident);
  const around = { records: source.records, workplace: workplaceOn(source, source.today) };
  const isUndecidable = onceForAll((incident) => decidersOf(around, incident).length === 0);
  return (key) => {
    const thread = messages.get(key) ?? [];
    const incident = source.records.find(Incident, key)?.record;
    const main = incident && mainOf(source.records, incident);
    return {
      changes: changes.get(key) ?? 0,
      unanswered: unansweredOf(thread).length,
      withdrawalWished: wishesWithdrawal(thread),
      nobodyDecides: incident !== undefined && isOpen(incident) && isUndecidable(incident),
      ...(main && main !== incident && { goesOnIn: { number: main.number ?? '', status: main.status } }),
    };
  };
}

/** Most reports are about nobody in particular, and the answer is the same for all of them. */
function onceForAll(ask: (incident: Incident) => boolean): (incident: Incident) => boolean {
  let usual: boolean | undefined;
  return (incident) => {
    if ((incident.concerns ?? []).length > 0) return ask(incident);
    usual ??= ask(incident);
    return usual;
  };
}
