import type { Stored } from '../../core/stored.ts';
import type { Services } from '../../kernel/context.ts';
import { after, feature } from '../../kernel/feature.ts';
import { linkAccounts } from './accountability/actions/link-accounts.ts';
import { accountability } from './accountability/views/accountability.ts';
import { answerHandBack } from './actions/answer-hand-back.ts';
import { importEmployments } from './actions/import-employments.ts';
import { saveSetting } from './actions/save-setting.ts';
import { answerProposal } from './appointments/actions/answer-proposal.ts';
import { appoint } from './appointments/actions/appoint.ts';
import { proposeAppointment } from './appointments/actions/propose-appointment.ts';
import { Appointment, AppointmentProposal } from './appointments/records.ts';
import { appointmentsPeriod, settleAppointments } from './appointments/scheduled/appointments.ts';
import { tellOfProposal } from './appointments/scheduled/proposal-follow.ts';
import { appointmentProposals } from './appointments/views/appointment-proposals.ts';
import { appointments } from './appointments/views/appointments.ts';
import { HandBack } from './hand-backs-records.ts';
import { answerHeldJobs } from './incoming/actions/answer-held-jobs.ts';
import { answerIncomingList } from './incoming/actions/answer-incoming-list.ts';
import { HeldJob, IncomingList } from './incoming/records.ts';
import { givenListsPeriod, takeGivenLists } from './incoming/scheduled/given-lists.ts';
import { incoming } from './incoming/views/incoming.ts';
import { modules } from './modules/views/modules.ts';
import { AccountLink, Employment, Setting, Unit } from './records.ts';
import { closeUnit } from './units/actions/close-unit.ts';
import { saveUnit } from './units/actions/save-unit.ts';
import { organisation } from './units/views/organisation.ts';
import { proposedUnitsView } from './units/views/proposed-units.ts';
import { unitEffect } from './units/views/unit-effect.ts';
import { handBacks } from './views/hand-backs.ts';
import { settings } from './views/settings.ts';

/** Who is here: units, jobs, roles, who is whose manager, and what the municipality has chosen. */
export const workplace = feature({
  records: {
    ...{ unit: Unit, employment: Employment, setting: Setting, accountLink: AccountLink },
    ...{ appointment: Appointment, appointmentProposal: AppointmentProposal, handBack: HandBack },
    ...{ incomingList: IncomingList, heldJob: HeldJob },
  },
  actions: {
    ...{ saveSetting, importEmployments, answerHandBack, linkAccounts },
    ...{ appoint, proposeAppointment, answerProposal, saveUnit, closeUnit },
    ...{ answerHeldJobs, answerIncomingList },
  },
  views: {
    ...{ settings, appointments, appointmentProposals, accountability, handBacks },
    ...{ organisation, unitEffect, modules, proposedUnits: proposedUnitsView, incoming },
  },
  scheduled: [
    {
      name: 'appointments',
      period: appointmentsPeriod,
      run: settleAppointments,
    },
    { name: 'given-lists', period: givenListsPeriod, run: takeGivenLists },
  ],
  after: [after(AppointmentProposal, tell)],
});

function tell(services: Services, { record }: Stored<AppointmentProposal>): void {
  tellOfProposal(services, record);
}
