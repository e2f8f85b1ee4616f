import { dayOf } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import type { Services } from '../../kernel/context.ts';
import { after, feature } from '../../kernel/feature.ts';
import { Confirmation } from '../reading/records.ts';
import { nameBriefingDeputy } from './actions/name-briefing-deputy.ts';
import { recordBriefing } from './actions/record-briefing.ts';
import { recordPaperDeclaration } from './actions/record-paper-declaration.ts';
import { signDeclaration } from './actions/sign-declaration.ts';
import { undoBriefing } from './actions/undo-briefing.ts';
import { undoDeclaration } from './actions/undo-declaration.ts';
import { hasBegun } from './notification.ts';
import { Briefing, BriefingDeputy, Clearance, Declaration } from './records.ts';
import { clearancePeriod, sweepClearances } from './scheduled/clearance.ts';
import { settleClearance } from './scheduled/settling.ts';
import { accessList } from './views/access-list.ts';
import { clearance as view } from './views/clearance.ts';
import { declaration } from './views/declaration.ts';

/** *Gør klar* and *Adgangsklar*: what somebody must have read, been told and signed before they get access (S81, S83, S34). */
export const clearance = feature({
  records: { briefing: Briefing, briefingDeputy: BriefingDeputy, declaration: Declaration, clearance: Clearance },
  actions: {
    ...{ recordBriefing, undoBriefing, nameBriefingDeputy },
    ...{ signDeclaration, recordPaperDeclaration, undoDeclaration },
  },
  views: { clearance: view, declaration, accessList },
  scheduled: [
    {
      name: 'clearance',
      period: clearancePeriod,
      run: sweepClearances,
    },
  ],
  outdated: (notification, _, now) => hasBegun(notification, dayOf(now)),
  after: [after(Briefing, settle), after(Declaration, settle), after(Confirmation, settle)],
});

/** What there is to show for somebody is another than it was: so is, perhaps, where they stand before access. */
function settle(
  services: Services,
  { record: { person, actor } }: Stored<Briefing | Declaration | Confirmation>,
): void {
  settleClearance(services, person, { actor, now: services.clock.now() });
}
