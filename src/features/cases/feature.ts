import { feature, unaudited } from '../../kernel/feature.ts';
import { changeCase } from './actions/change-case.ts';
import { correctFacts } from './actions/correct-facts.ts';
import { leaveToIt } from './actions/leave-to-it.ts';
import { mergeCases } from './actions/merge-cases.ts';
import { noteTouched } from './actions/note-touched.ts';
import { partCases } from './actions/part-cases.ts';
import { reclassifyCase } from './actions/reclassify-case.ts';
import { takeOverIncident } from './actions/take-over-incident.ts';
import { decideCase } from './decision/actions/decide-case.ts';
import { nameOwnRatifier } from './decision/actions/name-own-ratifier.ts';
import { ratifyDecision } from './decision/actions/ratify-decision.ts';
import { ratifyOwnCase } from './decision/actions/ratify-own-case.ts';
import { caseToDecide } from './decision/views/case-to-decide.ts';
import { decisions } from './decision/views/decisions.ts';
import { ownCases } from './decision/views/own-cases.ts';
import { Incident } from './incident/records.ts';
import { importRegister } from './register/actions/import-register.ts';
import { caseDeadlines } from './scheduled/case-deadlines.ts';
import { caseEscalation } from './scheduled/case-escalation.ts';
import { caseLogSweep } from './scheduled/case-log-sweep.ts';
import { caseNotifications } from './scheduled/case-notifications.ts';
import { caseQuestions } from './scheduled/case-questions.ts';
import { dutyAlerts } from './scheduled/duty-alerts.ts';
import { heartbeat } from './scheduled/heartbeat.ts';
import { sealedCases } from './scheduled/sealed-cases.ts';
import { unheardReports } from './scheduled/unheard-reports.ts';
import { caseView } from './views/case.ts';
import { cases as inbox } from './views/cases.ts';
import { casesOfSystem } from './views/cases-of-system.ts';
import { findCases } from './views/find-cases.ts';
import { nis2Cases } from './views/nis2-cases.ts';
import { systemBreaches } from './views/system-breaches.ts';

/** What the DBR's side and the controller do with a case, from the first look until it is closed. */
export const cases = feature({
  records: {},
  actions: {
    ...{
      takeOverIncident,
      changeCase,
      reclassifyCase,
      correctFacts,
      noteTouched,
      mergeCases,
      partCases,
      leaveToIt,
      importRegister,
    },
    ...{ decideCase, ratifyDecision, ratifyOwnCase, nameOwnRatifier },
  },
  views: {
    cases: inbox,
    findCases,
    casesOfSystem,
    systemBreaches,
    case: caseView,
    nis2Cases,
    decisions,
    ownCases,
    caseToDecide,
  },
  scheduled: [
    heartbeat,
    dutyAlerts,
    caseNotifications,
    caseQuestions,
    caseEscalation,
    unheardReports,
    caseDeadlines,
    sealedCases,
    caseLogSweep,
  ],
  // Each case has a log of its own, which fewer people may open.
  unaudited: [unaudited(Incident, () => true)],
});
