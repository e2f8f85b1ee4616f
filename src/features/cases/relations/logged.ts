import type { Mark, Stored } from '../../../core/stored.ts';
import type { Services } from '../../../kernel/context.ts';
import { after } from '../../../kernel/feature.ts';
import type { CaseStep, Look } from '../case-step.ts';
import { Incident } from '../incident/records.ts';
import { stepEntry } from '../log/case-log.ts';
import { CaseMessage, CaseTask, Invitation } from './records.ts';

const taskSteps = { open: 'taskReopened', done: 'taskDone', dropped: 'taskDropped' } as const;

/** The line in the log of a case that follows from a row beside it: a task, an invitation, a question to the reporter. */
export const logged = [
  after(CaseTask, (services, stored) => {
    const isNew = stored.mark.version === 1;
    log(services, stored, isNew ? 'taskAdded' : taskSteps[stored.record.state]);
  }),
  after(Invitation, (services, stored) => {
    log(services, stored, stored.record.revokedAt === undefined ? 'invited' : 'invitationRevoked', stored.record.name);
  }),
  after(CaseMessage, (services, stored) => {
    if (stored.record.kind === 'asked') log(services, stored, 'asked');
  }),
];

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
