import type { Moment } from '../../core/dates.ts';
import { unlessChanged } from '../../core/refusal.ts';
import type { Ports } from '../../domain/ports.ts';
import { reinstated } from '../../features/cases/notifications/reinstated.ts';
import { CaseNotification } from '../../features/incidents/breach-records.ts';
import { Incident } from '../../features/incidents/records.ts';

/**
 * Plans again what was taken back while a case was over and has been opened again since; whoever came first has done it.
 */
export async function liveAgain(ports: Pick<Ports, 'records' | 'directory'>, now: Moment): Promise<void> {
  const { records } = ports;
  const back = records.all(CaseNotification, { state: 'retracted' });
  const cases = [...new Set(back.map(({ record }) => record.incident))];
  const again = cases.flatMap((key) => {
    const incident = records.find(Incident, key)?.record;
    return incident ? reinstated(ports, incident, now) : [];
  });
  await Promise.all(
    again.map(({ before, notification }) =>
      records.update(CaseNotification, before, notification).catch(unlessChanged),
    ),
  );
}
