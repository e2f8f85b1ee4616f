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
  const { all } = reader.records;
  const around = { records: reader.records, workplace: workplaceOn(reader, reader.today) };
  const isUndecidable = onceForAll((incident) => decidersOf(around, incident).length === 0);
  return (key) => {
    const of = { incident: key };
    const messages = all(CaseMessage, of);
    const thread = messages.map(({ record }) => record);
    const log = all(CaseEntry, of).flatMap(({ record }) => (isLook(record.what) ? [] : [record]));
    const rows = [...all(CaseNotification, of), ...messages, ...all(CaseTask, of), ...all(Invitation, of)];
    const unanswered = unansweredOf(thread);
    const written = thread.flatMap(({ kind, at }) => (kind === 'asked' ? [] : [at]));
    const incident = reader.records.find(Incident, key)?.record;
    const main = incident && mainOf(reader.records, incident);
    return {
      changes: log.length + rows.reduce((sum, { mark }) => sum + mark.version, 0),
      unanswered: unanswered.length,
      askedAt: inOrder(unanswered)[0]?.at,
      turnedAt: [...log.flatMap(({ what, at }) => (what === 'reopened' ? [at] : [])), ...written].toSorted().at(-1),
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
