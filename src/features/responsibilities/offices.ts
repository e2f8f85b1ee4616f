import { appointedRoles } from '../../core/role.ts';

/** Bodies and groups that have a part in a task, beside the roles somebody is appointed to. */
const groups = [
  ...(['municipalCouncil', 'financeCommittee', 'executiveBoard'] as const),
  ...(['everyCentreHead', 'everyManager', 'everybody'] as const),
] as const;

/** Parts in one system or in one thing that is done again and again. */
const parts = ['owner', 'delegate', 'administrator', 'dataOwner', 'budgetHolder', 'performer'] as const;

/** By what somebody has a part in a task. */
export const offices = [...appointedRoles, ...groups, ...parts] as const;
export type Office = (typeof offices)[number];

/** What somebody does about a task. */
export const tasksOfOffice = ['accountable', 'does', 'asked', 'told'] as const;
export type Share = (typeof tasksOfOffice)[number];
