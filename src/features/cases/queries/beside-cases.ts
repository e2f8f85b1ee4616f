import type { Moment } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isLook } from '../case-step.ts';
import { decidersOf } from '../decision/queries/deciders.ts';
import { isOpen } from '../incident/incident.ts';
import { Incident } from '../incident/records.ts';
import { CaseEntry } from '../log/records.ts';
import { CaseNotification } from '../notifications/records.ts';
import { inOrder, unansweredOf, wishesWithdrawal } from '../relations/case-message.ts';
import { CaseMessage, CaseTask, Invitation } from '../relations/records.ts';
import type { Beside } from '../shown-case.ts';
import { mainOf } from './main-of.ts';

/**
 * What other lists hold about each case, so that the open case follows when a notification arrives or somebody has done
 * something. Looking is not counted: a look would bring about the next one.
 */
export function besideCases(reader: Reader): (key: string) => Beside {
  const changes = new Map<string, number>();
  const add = (incident: string, more: number) => changes.set(incident, (changes.get(incident) ?? 0) + more);
  const count = ({ record, mark }: Stored<{ incident: string }>) => add(record.incident, mark.version);
  reader.records.all(CaseNotification).forEach(count);
  reader.records.all(CaseMessage).forEach(count);
  reader.records.all(CaseTask).forEach(count);
  reader.records.all(Invitation).forEach(count);
  const reopened = new Map<string, Moment>();
  for (const { what, incident, at } of reader.all(CaseEntry)) {
    if (!isLook(what)) add(incident, 1);
    if (what === 'reopened' && at > (reopened.get(incident) ?? '')) reopened.set(incident, at);
  }
  const messages = Map.groupBy(reader.all(CaseMessage), ({ incident }) => incident);
  const around = { records: reader.records, workplace: workplaceOn(reader, reader.today) };
  const isUndecidable = onceForAll((incident) => decidersOf(around, incident).length === 0);
  return (key) => {
    const thread = messages.get(key) ?? [];
    const unanswered = unansweredOf(thread);
    const written = thread.flatMap(({ kind, at }) => (kind === 'asked' ? [] : [at]));
    const incident = reader.records.find(Incident, key)?.record;
    const main = incident && mainOf(reader.records, incident);
    return {
      changes: changes.get(key) ?? 0,
      unanswered: unanswered.length,
      askedAt: inOrder(unanswered)[0]?.at,
      turnedAt: [reopened.get(key), ...written]
        .filter((at) => at !== undefined)
        .toSorted()
        .at(-1),
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
