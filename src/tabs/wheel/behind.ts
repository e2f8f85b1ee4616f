import type { Action } from '../../roles.ts';
import type { Item } from './wheel-item.ts';

/** Where what stands behind a locked item is, and the view the page shows: who may not see it gets no link. */
export const behind: Readonly<Partial<Record<Item['item'], { to: string; needs: Action }>>> = {
  dpoReport: { to: '/annual-report', needs: 'annualReport' },
  internalAudit: { to: '/audits', needs: 'audits' },
  systematicControl: { to: '/audits', needs: 'audits' },
  riskEvaluation: { to: '/risks', needs: 'riskPicture' },
  systemOverview: { to: '/systems', needs: 'systems' },
  assuranceReports: { to: '/systems', needs: 'systems' },
  breachFollowUp: { to: '/breaches-by-system', needs: 'systemBreaches' },
  policyEvaluation: { to: '/revisions', needs: 'revisions' },
};
