import { activityNotificationOperations } from './activity-notification.ts';
import { deltaOperations } from './delta.ts';
import { driveItemOperations } from './drive-items.ts';
import { driveOperations } from './drives.ts';
import { columnOperations } from './lists/columns.ts';
import { itemOperations } from './lists/items.ts';
import { listOperations } from './lists/lists.ts';
import { versionOperations } from './lists/versions.ts';
import type { Operation } from './operation.ts';
import { directoryDeltaOperations } from './people/directory-delta.ts';
import { groupOperations } from './people/groups.ts';
import { memberOperations } from './people/members.ts';
import { userOperations } from './people/users.ts';
import { plannerDetailsOperations } from './planner/planner-details.ts';
import { plannerPlanOperations } from './planner/planner-plans.ts';
import { plannerTaskOperations } from './planner/planner-tasks.ts';
import { permissionOperations } from './site-permissions.ts';
import { siteOperations } from './sites.ts';
import { subscriptionOperations } from './subscriptions.ts';
import { uploadSessionOperations } from './upload-sessions.ts';

/** Every Graph endpoint the stand-in answers, except `$batch`, which needs the others. */
export const operations: readonly Operation[] = [
  ...siteOperations,
  ...listOperations,
  ...columnOperations,
  ...itemOperations,
  ...deltaOperations,
  ...versionOperations,
  ...driveOperations,
  ...driveItemOperations,
  ...uploadSessionOperations,
  ...permissionOperations,
  ...userOperations,
  ...groupOperations,
  ...memberOperations,
  ...directoryDeltaOperations,
  ...subscriptionOperations,
  ...activityNotificationOperations,
  ...plannerPlanOperations,
  ...plannerTaskOperations,
  ...plannerDetailsOperations,
];
