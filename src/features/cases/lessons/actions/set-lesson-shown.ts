import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { Incident } from '../../../incidents/records.ts';
import { handles } from '../../notifications/excluded-from-case.ts';
import { Lesson, LessonSource } from '../records.ts';

/**
 * The DBR takes a lesson away, or shows it again. Doing it twice changes nothing.
 * @throws Refusal `unknownLesson`, also for one from a case about whoever asks; `changedMeanwhile`
 */
export async function setLessonShown(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, shown }: { key: string; shown: boolean },
): Promise<Stored<Lesson>> {
  const { records, clock, followUps } = ports;
  const { person } = actor;
  const before = await records.fetch(Lesson, key);
  if (!before) throw new Refusal('unknownLesson');
  const sources = records.all(LessonSource, { lesson: key }).map(({ record }) => record.incident);
  const cases = sources.flatMap((incident) => records.find(Incident, incident) ?? []);
  if (cases.some(({ record }) => !handles(ports, actor, record))) throw new Refusal('unknownLesson');
  if (before.record.published === shown) return before;
  const now = clock.now();
  const stored = await records.update(Lesson, before, {
    ...before.record,
    published: shown,
    actor: person.id,
    at: now,
  });
  followUps.audit(auditOf('setLessonShown', stored, person.id, now));
  return stored;
}
