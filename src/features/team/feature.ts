import { sinceLast } from '../../core/period.ts';
import type { Stored } from '../../core/stored.ts';
import type { Services } from '../../kernel/context.ts';
import { after, feature } from '../../kernel/feature.ts';
import { Delegation } from '../workplace/accountability/delegation-records.ts';
import { chooseReading } from './actions/choose-reading.ts';
import { endChoice } from './actions/end-choice.ts';
import { handBack } from './actions/hand-back.ts';
import { remindTeam } from './actions/remind-team.ts';
import { undoHandBack } from './actions/undo-hand-back.ts';
import { centre } from './centre/views/centre.ts';
import { centreManager } from './centre/views/centre-manager.ts';
import { conveyVersion } from './tasks/actions/convey-version.ts';
import { declineTask } from './tasks/actions/decline-task.ts';
import { delegateTask } from './tasks/actions/delegate-task.ts';
import { takeBackTask } from './tasks/actions/take-back-task.ts';
import { withdrawConveyance } from './tasks/actions/withdraw-conveyance.ts';
import { declinedNotification } from './tasks/declined-notification.ts';
import { Conveyance, ConveyanceDue } from './tasks/records.ts';
import { writeConveyancesDue } from './tasks/scheduled/conveyance-due.ts';
import { leading } from './tasks/scheduled/leading.ts';
import { conveyances } from './tasks/views/conveyances.ts';
import { delegations } from './tasks/views/delegations.ts';
import { choiceEffect } from './views/choice-effect.ts';
import { team as view } from './views/team.ts';
import { teamReading } from './views/team-reading.ts';

/** *Mit team* and *Mit center*: whom somebody leads, what they read, and what a manager owes them (S21, S72, S79, S82). */
export const team = feature({
  records: {
    ...{ conveyance: Conveyance, conveyanceDue: ConveyanceDue, delegation: Delegation },
  },
  actions: {
    ...{ remindTeam, chooseReading, endChoice, handBack, undoHandBack },
    ...{ conveyVersion, withdrawConveyance, delegateTask, takeBackTask, declineTask },
  },
  views: {
    ...{ team: view, teamReading, choiceEffect, conveyances, delegations },
    ...{ centre, centreManager },
  },
  scheduled: [
    leading,
    {
      name: 'conveyance-due',
      period: sinceLast(4),
      run: writeConveyancesDue,
    },
  ],
  after: [after(Conveyance, showInPlanner), after(Delegation, tellOfNo)],
});

/** Planner shows what was just done, with whoever answers for it. */
function showInPlanner({ followUps }: Services, { record }: Stored<Conveyance>): void {
  followUps.planner(record.manager);
}

/** Whoever answers for a task is told that it is theirs again. */
function tellOfNo({ followUps }: Services, { record }: Stored<Delegation>): void {
  if (record.declinedAt !== undefined) followUps.tell(declinedNotification(record, record.declinedAt));
}
