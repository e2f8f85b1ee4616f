import { unansweredOf, wishesWithdrawal } from '../../domain/breaches/case-message.ts';
import { isLook } from '../../domain/breaches/deed.ts';
import type { Beside } from '../../domain/breaches/shown-case.ts';
import type { ViewSource } from '../view-source.ts';

/**
 * What other lists hold about each case, so that the open case follows when a telling arrives or somebody has done
 * something. Looking is not counted: a look would bring about the next one.
 */
export function besideCases(source: ViewSource): (key: string) => Beside {
  const changes = new Map<string, number>();
  const add = (incident: string, more: number) => changes.set(incident, (changes.get(incident) ?? 0) + more);
  for (const kind of ['caseTelling', 'caseMessage', 'caseTask', 'invitation'] as const) {
    for (const { record, mark } of source.records.all(kind)) add(record.incident, mark.version);
  }
  for (const { what, incident } of source.all('caseEntry')) if (!isLook(what)) add(incident, 1);
  const messages = Map.groupBy(source.all('caseMessage'), ({ incident }) => incident);
  return (key) => {
    const thread = messages.get(key) ?? [];
    return {
      changes: changes.get(key) ?? 0,
      unanswered: unansweredOf(thread).length,
      withdrawalWished: wishesWithdrawal(thread),
    };
  };
}
