import { activityNotificationOperations } from './activity-notification.ts';
import { columnOperations } from './columns.ts';
import { deltaOperations } from './delta.ts';
import { directoryDeltaOperations } from './directory-delta.ts';
import { driveItemOperations } from './drive-items.ts';
import { driveOperations } from './drives.ts';
import { groupOperations } from './groups.ts';
import { itemOperations } from './items.ts';
import { listOperations } from './lists.ts';
import { memberOperations } from './members.ts';
import type { Operation } from './operation.ts';
import { plannerDetailsOperations } from './planner-details.ts';
import { plannerPlanOperations } from './planner-plans.ts';
import { plannerTaskOperations } from './planner-tasks.ts';
import { permissionOperations } from './site-permissions.ts';
import { siteOperations } from './sites.ts';
import { subscriptionOperations } from './subscriptions.ts';
import { userOperations } from './users.ts';
import { versionOperations } from './versions.ts';

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
