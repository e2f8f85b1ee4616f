import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { waitingClearance } from '../../features/clearance/queries/signing.ts';
import { waitingExemptions } from '../../features/exemptions/queries/exemptions.ts';
import { editionInForce } from '../../features/handbook/decision.ts';
import { toStop } from '../../features/incidents/queries/desk-cases.ts';
import { waitingQuestions } from '../../features/questions/queries/put-to.ts';
import { Appointment } from '../../features/workplace/appointments/records.ts';
import { shownAppointments } from '../../features/workplace/appointments/shown-appointment.ts';
import { Setting } from '../../features/workplace/records.ts';
import { shownSettings } from '../../features/workplace/shown-setting.ts';
import { allowedActions, may } from '../../roles.ts';
import { lookedOver } from '../looked-over.ts';
import type { ViewSource } from '../view-source.ts';
import { unheardReports, waitingProposals } from './appointment-proposals.ts';
import { waitingCases } from './breaches.ts';
import { performsFor } from './delegations.ts';
import { everybodyByName } from './everybody-by-name.ts';
import { waitingFromDpo } from './from-dpo.ts';
import { outsideChanges } from './outside-changes.ts';
import { waitingDecisions } from './own-cases.ts';
import { rejectedAssignmentsWaiting } from './rejected-assignments.ts';

export function me(source: ViewSource, actor: Actor): ViewData<'me'> {
  const edition = editionInForce(source.handbook().decisions, 'handbook', source.today);
  const waiting = waitingQuestions(source, actor);
  const cases = waitingCases(source, actor);
  const stop = toStop(source, actor);
  const asked = waitingFromDpo(source, actor);
  const proposed = waitingProposals(source, actor).length;
  const unheard = unheardReports(source, actor);
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
    ...(rejectedAssignmentsWaiting(source, actor).length > 0 && { handedBack: true as const }),
    ...(performsFor(source, actor).length > 0 && { performs: true as const }),
  };
}

/** The choices, and for those who make them how many `onlyWithEmployment` would close out. */
export function settings(source: ViewSource, actor: Actor): ViewData<'settings'> {
  const shown = { settings: shownSettings(source.records.all(Setting)) };
  if (!may(actor.roles, 'saveSetting')) return shown;
  const unplaced = lookedOver(source).gaps.find(({ kind }) => kind === 'unplaced')?.people ?? 0;
  const guests = source.directory.people().filter(({ guest, enabled }) => guest && enabled).length;
  return { ...shown, outside: { withoutEmployment: unplaced, guests } };
}

/** Whom one can choose from is only for those who appoint. */
export function appointments(source: ViewSource, actor: Actor): ViewData<'appointments'> {
  return {
    appointments: shownAppointments(source.all(Appointment), source.today),
    people: may(actor.roles, 'appoint') ? everybodyByName(source) : [],
  };
}
