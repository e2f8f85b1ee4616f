import type { Stored } from '../../../../core/stored.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { reporterKey } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { isForManager } from '../manager-to-tell.ts';
import { ManagerText } from '../records.ts';
import { managerQuestion } from './manager-question.ts';

/** What the DBR has let somebody know as a manager, and who reported; nothing of a report that is about them. */
export function textsReleasedTo(
  reader: Reader,
  person: string,
): readonly { text: Stored<ManagerText>; reporter: Reporter | undefined }[] {
  const { records, today } = reader;
  return records.all(ManagerText, { manager: person }).flatMap((text) => {
    const incident = records.find(Incident, text.record.incident)?.record;
    const reporter = records.find(Reporter, reporterKey(text.record.incident))?.record;
    if (!incident) return [];
    const question = managerQuestion(reader, incident, reporter, today);
    return isForManager(text.record, question, person) ? [{ text, reporter }] : [];
  });
}
