import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { waitingDecisions } from '../../features/cases/decision/queries/waiting-decisions.ts';
import { unheardBy } from '../../features/cases/notifications/unheard.ts';
import { waitingCases } from '../../features/cases/queries/inbox.ts';
import { waitingFromDpo } from '../../features/cases/relations/queries/asked-of.ts';
import { waitingClearance } from '../../features/clearance/queries/signing.ts';
import { waitingExemptions } from '../../features/exemptions/queries/exemptions.ts';
import { editionInForce } from '../../features/handbook/decision.ts';
import { toStop } from '../../features/incidents/queries/desk-cases.ts';
import { waitingQuestions } from '../../features/questions/queries/put-to.ts';
import { performsFor } from '../../features/team/tasks/queries/delegations.ts';
import { outsideChanges } from '../../features/team/tasks/queries/outside-changes.ts';
import { waitingProposals } from '../../features/workplace/appointments/queries/proposals.ts';
import { rejectedAssignmentsFor } from '../../features/workplace/queries/rejected-assignments.ts';
import { workplaceOn } from '../../features/workplace/workplace.ts';
import { allowedActions, may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';

export function me(source: ViewSource, actor: Actor): ViewData<'me'> {
  const edition = editionInForce(source.handbook().decisions, 'handbook', source.today);
  const waiting = waitingQuestions(source, actor);
  const cases = waitingCases(source, actor);
  const stop = toStop(source, actor);
  const asked = waitingFromDpo(source, actor);
  const proposed = waitingProposals(source, actor).length;
  // For editors, while there is neither DBR nor deputy: who hears of reports, if anybody does.
  const unheard = actor.roles.includes('editor')
    ? unheardBy({ records: source.records, workplace: workplaceOn(source, source.today) })
    : undefined;
  const exempted = waitingExemptions(source, actor).length;
  const decisions = waitingDecisions(source, actor);
  return {
    name: actor.person.name,
    roles: [...actor.roles],
    municipality: source.setting('municipalityName'),
    dpoPhone: source.setting('dpoPhone'),
    serviceDeskPhone: source.setting('serviceDeskPhone'),
    language: actor.language,
    ...(edition && may(actor.roles, 'handbook') && { edition }),
    actions: [...allowedActions(actor.roles)],
    ...(waiting && { waiting }),
    ...(cases && { cases }),
    ...(stop !== undefined && { toStop: stop }),
    ...(asked !== undefined && { fromDpo: asked }),
    ...(exempted > 0 && { exemptions: exempted }),
    ...(decisions > 0 && { decisions }),
    ...(proposed > 0 && { proposals: proposed }),
    ...(outsideChanges(source, actor).length > 0 && { changes: true as const }),
    ...(unheard !== undefined && { unheard }),
    ...waitingClearance(source, actor),
    ...(rejectedAssignmentsFor(source, actor).length > 0 && { handedBack: true as const }),
    ...(performsFor(source, actor).length > 0 && { performs: true as const }),
  };
}
