import type { Mark, Stored } from '../../../../core/stored.ts';
import type { Services } from '../../../../kernel/context.ts';
import { after } from '../../../../kernel/feature.ts';
import type { CaseStep, Look } from '../../case-step.ts';
import { Incident } from '../../incident/records.ts';
import { stepEntry } from '../../log/case-log.ts';
import { CaseEntry } from '../../log/records.ts';
import { sentInWords } from '../case-task.ts';
import { CaseMessage, CaseTask, Invitation } from '../records.ts';

const taskSteps = { open: ['taskReopened', 'taskAdded'], done: ['taskDone'], dropped: ['taskDropped'] } as const;

/** The line in the log of a case that follows from a row beside it: a task, an invitation, a question to the reporter. */
export const logged = [
  after(CaseTask, (services, stored) => {
    const { state, actor, at } = stored.record;
    const last = lastLine(services, stored);
    // A row that is sealed, or touched by hand, has another version and tells of the same step.
    const isLogged = last?.actor === actor && last.at === at && taskSteps[state].some((step) => step === last.what);
    if (isLogged) return;
    log(services, stored, stored.mark.version === 1 ? 'taskAdded' : taskSteps[state][0], sentInWords(stored.record));
  }),
  after(Invitation, (services, stored) => {
    log(services, stored, stored.record.revokedAt === undefined ? 'invited' : 'invitationRevoked', stored.record.name);
  }),
  after(CaseMessage, (services, stored) => {
    if (stored.record.kind === 'asked') log(services, stored, 'asked');
  }),
];

/** What the log says was done to a row beside a case last. */
function lastLine({ records }: Services, { record: { incident }, mark }: Stored<CaseTask>): CaseEntry | undefined {
  const own = `:${mark.list}-${mark.id}-`.toLowerCase();
  const versionOf = ({ key }: CaseEntry) => Number(key.slice(key.lastIndexOf('-') + 1));
  return records
    .all(CaseEntry, { incident })
    .flatMap(({ record }) => (record.key.includes(own) ? record : []))
    .toSorted((one, other) => versionOf(one) - versionOf(other))
    .at(-1);
}

function log(
  { records, directory, followUps }: Services,
  { record: { incident: key, actor, at }, mark }: { record: CaseTask | Invitation | CaseMessage; mark: Mark },
  what: Exclude<CaseStep, Look>,
  note?: string,
): void {
  const incident: Stored<Incident> | undefined = records.find(Incident, key);
  const by = { id: actor, name: directory.person(actor)?.name ?? actor };
  if (incident) followUps.caseLog(stepEntry(what, incident, by, at, note, mark));
}
