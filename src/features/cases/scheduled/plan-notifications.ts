import type { Moment } from '../../../core/dates.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import type { Services } from '../../../kernel/context.ts';
import { Incident } from '../incident/records.ts';
import { reinstated } from '../notifications/queries/reinstated.ts';
import type { Untold } from '../notifications/queries/untold.ts';
import { CaseNotification } from '../notifications/records.ts';

/** Plans notifications, each in a row of its own: whoever comes first has done it, and nobody is told twice. */
export async function planNotifications({ records }: Pick<Services, 'records'>, due: readonly Untold[]): Promise<void> {
  // Together, so that a cluster takes a few requests and not two hundred.
  await Promise.all(
    due.map(({ notification, before }) =>
      before
        ? records.update(CaseNotification, before, notification).catch(unlessChanged)
        : records.create(CaseNotification, notification),
    ),
  );
}

/** Plans again what was taken back while a case was over and has been opened again since. */
export async function planAgain(services: Pick<Services, 'records' | 'directory'>, now: Moment): Promise<void> {
  const { records } = services;
  const back = records.all(CaseNotification, { state: 'retracted' });
  const cases = [...new Set(back.map(({ record }) => record.incident))];
  const again = cases.flatMap((key) => {
    const incident = records.find(Incident, key)?.record;
    return incident ? reinstated(services, incident, now) : [];
  });
  await planNotifications(services, again);
}
