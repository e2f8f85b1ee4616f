import type { Stored } from '../../core/stored.ts';
import type { Services } from '../../kernel/context.ts';
import { after, feature } from '../../kernel/feature.ts';
import { handStep } from './actions/hand-step.ts';
import { StepHolder } from './records.ts';
import { isPastStep, notificationOfStep } from './step-notification.ts';
import { firstStepsView } from './views/first-steps.ts';

/** *Kom i gang*: from an empty tenant to the first confirmed rule and the first report. */
export const setup = feature({
  records: { stepHolder: StepHolder },
  actions: { handStep },
  views: { firstSteps: firstStepsView },
  outdated: (notification, { all }) => isPastStep(notification, all(StepHolder)),
  after: [after(StepHolder, tellOfStep)],
});

function tellOfStep({ followUps }: Services, { record }: Stored<StepHolder>): void {
  const notification = notificationOfStep(record);
  if (notification) followUps.tell(notification);
}
