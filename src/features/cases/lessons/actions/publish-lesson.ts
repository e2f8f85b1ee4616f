import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import type { RecordDefinition } from '../../../../kernel/record.ts';
import { auditOf } from '../../../audit/audit.ts';
import { RuleVersion } from '../../../handbook/records.ts';
import { rulesOf } from '../../../handbook/rule.ts';
import { Reporter } from '../../../incidents/breach-records.ts';
import { centreSizes } from '../../../incidents/centre-size.ts';
import { numberOf, reporterKey } from '../../../incidents/incident.ts';
import { Incident } from '../../../incidents/records.ts';
import { Employment, Unit } from '../../../workplace/records.ts';
import { handles } from '../../notifications/excluded-from-case.ts';
import type { LessonSaid } from '../lesson.ts';
import { lessonFaults, lessonSourceKey, mayNameCentre, newLesson } from '../lesson.ts';
import { Lesson, LessonSource } from '../records.ts';

/**
 * The DBR tells everybody what can be learnt, from a case or a pattern. Which case stays on the DBR's site, and is kept
 * first: a lesson that does not come after all has told nobody anything. The same form again is the same lesson.
 * @param input.incident key of the case it comes from
 * @throws Refusal `unknownIncident`, `unknownRule`, `lessonInvalid` with everything that must not go out
 */
export async function publishLesson(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { incident, ...said }: LessonSaid & { incident?: string | undefined },
): Promise<Stored<Lesson>> {
  const { records, directory, clock, followUps } = ports;
  const all = <R extends RecordDefinition>(of: R) => records.all(of).map(({ record }) => record);
  const now = clock.now();
  const source = incident === undefined ? undefined : await records.fetch(Incident, incident);
  if (incident !== undefined && !(source && handles(ports, actor, source.record))) throw new Refusal('unknownIncident');
  if (said.rule !== undefined && !rulesOf(all(RuleVersion)).has(said.rule)) throw new Refusal('unknownRule');
  const sizes = centreSizes(all(Unit), all(Employment), all(Incident), dayOf(now));
  const isLargeEnough = (centre: string) => mayNameCentre(sizes.get(centre) ?? { people: 0, incidents: 0 });
  const names = directory.people().map(({ name }) => name);
  const reporter = incident === undefined ? undefined : records.find(Reporter, reporterKey(incident))?.record.name;
  const faults = lessonFaults(said, names, reporter, isLargeEnough);
  if (faults.length > 0) throw new Refusal('lessonInvalid', { faults });

  const lesson = newLesson(said, actor.person.id, now);
  if (source) {
    const key = lessonSourceKey(lesson.key, source.record.key);
    const from = { number: numberOf(source), lesson: lesson.key, incident: source.record.key };
    await records.create(LessonSource, { key, actor: actor.person.id, at: now, ...from });
  }
  const { existed: _, ...stored } = await records.create(Lesson, lesson);
  followUps.audit(auditOf('publishLesson', stored, actor.person.id, now));
  return stored;
}
