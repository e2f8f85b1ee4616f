import { type AppointedRole, appointedRoles } from '../../core/role.ts';
import type { ModuleName } from '../workplace/modules/module.ts';
import type { Office, Share } from './offices.ts';

export const policyTasks = [
  ...(['policy', 'handbook', 'followUp', 'appointments'] as const),
  ...(['centre', 'instruction', 'training', 'council'] as const),
  ...(['reporting', 'breaches', 'decisions', 'afterBreach'] as const),
  ...(['operation', 'exemptions', 'audit', 'supervision'] as const),
] as const;
export type PolicyTask = (typeof policyTasks)[number];

type Shares = Readonly<Record<Share, readonly Office[]>> & {
  /** Nobody has it while the module is off. */
  within?: ModuleName;
};

/**
 * Who has which part in what the policy asks for all the time. One answers for each (S28, S73); what is done may be given
 * on and the responsibility may not (S72, INV4). The DBR advises and watches, and decides nothing (GDPR art. 38(6)).
 */
export const sharesOf: Readonly<Record<PolicyTask, Shares>> = {
  /** S69, S13, S18 */
  policy: {
    accountable: ['municipalCouncil'],
    does: ['accountableExecutive', 'editor'],
    asked: ['dpo', 'executiveBoard'],
    told: ['everybody'],
  },
  /** S117 */
  handbook: {
    accountable: ['accountableExecutive'],
    does: ['editor'],
    asked: ['dpo', 'executiveBoard'],
    told: ['everybody'],
  },
  /** S71, S72 */
  followUp: {
    accountable: ['accountableExecutive'],
    does: ['itSecurityManager', 'everyCentreHead'],
    asked: ['dpo'],
    told: ['executiveBoard', 'municipalCouncil'],
  },
  /** S73 */
  appointments: {
    accountable: ['municipalDirector'],
    does: ['editor'],
    asked: ['dpo'],
    told: ['executiveBoard'],
  },
  /** S79 */
  centre: {
    accountable: ['everyCentreHead'],
    does: ['everyManager'],
    asked: ['secretariat', 'dpo'],
    told: ['accountableExecutive'],
  },
  /** S86 */
  instruction: {
    accountable: ['everyManager'],
    does: ['everyManager'],
    asked: ['secretariat'],
    told: ['everyCentreHead'],
  },
  /** S78 */
  training: {
    accountable: ['accountableExecutive'],
    does: ['secretariat'],
    asked: ['dpo', 'itSecurityManager'],
    told: ['everyManager'],
  },
  /** S102 */
  council: {
    accountable: ['accountableExecutive'],
    does: ['secretariat'],
    asked: ['dpo'],
    told: ['municipalCouncil'],
  },
  /** S27, S105 */
  reporting: {
    accountable: ['accountableExecutive'],
    does: ['everybody'],
    asked: [],
    told: ['dpo', 'serviceDesk'],
  },
  /** S104, S107, S108 */
  breaches: {
    accountable: ['accountableExecutive'],
    does: ['dpo', 'dpoDeputy'],
    asked: ['itSecurityManager', 'serviceDesk'],
    told: ['executiveBoard'],
  },
  /** S111 */
  decisions: {
    accountable: ['accountableExecutive'],
    does: ['accountableExecutive', 'divisionDirector'],
    asked: ['dpo'],
    told: ['financeCommittee'],
  },
  /** S85 */
  afterBreach: {
    accountable: ['everyManager'],
    does: ['everyManager'],
    asked: ['dpo'],
    told: ['everyCentreHead'],
  },
  /** S76 */
  operation: {
    accountable: ['accountableExecutive'],
    does: ['itSecurityManager', 'privileged', 'serviceDesk'],
    asked: ['systemOwner'],
    told: ['dpo'],
  },
  /** S67 */
  exemptions: {
    accountable: ['divisionDirector'],
    does: ['divisionDirector'],
    asked: ['dpo'],
    told: ['accountableExecutive'],
    within: 'exemptions',
  },
  /** S116 */
  audit: {
    accountable: ['accountableExecutive'],
    does: ['auditor'],
    asked: ['dpo', 'itSecurityManager'],
    told: ['municipalCouncil'],
  },
  /** S64, S74 */
  supervision: {
    accountable: ['dpo'],
    does: ['dpo', 'dpoDeputy'],
    asked: [],
    told: ['accountableExecutive', 'municipalCouncil'],
  },
};

/** Is it a role somebody is appointed to? Then nobody in it is a gap. */
export const isAppointed = (office: Office): office is AppointedRole =>
  (appointedRoles as readonly Office[]).includes(office);
