import { feature, unaudited } from '../../kernel/feature.ts';
import { Reporter, Statement } from '../cases/incident/breach-records.ts';
import { Incident } from '../cases/incident/records.ts';
import { CaseEntry } from '../cases/log/records.ts';
import { CaseNotification } from '../cases/notifications/records.ts';
import { CaseMessage } from '../cases/relations/records.ts';
import { answerIncident } from './actions/answer-incident.ts';
import { moveWords } from './actions/move-words.ts';
import { openCase } from './actions/open-case.ts';
import { openPatternCase } from './actions/open-pattern-case.ts';
import { reportContained } from './actions/report-contained.ts';
import { reportFor } from './actions/report-for.ts';
import { reportIncident } from './actions/report-incident.ts';
import { settleUnconfirmed } from './actions/settle-unconfirmed.ts';
import { takeAsOwn } from './actions/take-as-own.ts';
import { tellMore } from './actions/tell-more.ts';
import { withdrawReport } from './actions/withdraw-report.ts';
import { tellOfUnconfirmed, unconfirmedPeriod } from './scheduled/unconfirmed-notice.ts';
import { colleagues } from './views/colleagues.ts';
import { deskCases } from './views/desk-cases.ts';
import { reports } from './views/reports.ts';
import { unconfirmed } from './views/unconfirmed.ts';
import { unitsOfCases } from './views/units-of-cases.ts';

/** What is done to a case is told by its own log, on the DBR's site: nothing outside it joins a person to a case. */
const always = () => true;

/** *Meld et databrud*: what people report, answer and say later, and what IT-Servicedesk stops (S27, S105, S106). */
export const incidents = feature({
  records: {
    ...{ incident: Incident, statement: Statement, reporter: Reporter },
    ...{ caseEntry: CaseEntry, caseNotification: CaseNotification },
  },
  actions: {
    ...{ reportIncident, answerIncident, reportFor, takeAsOwn },
    ...{ tellMore, moveWords, withdrawReport, reportContained, openCase, openPatternCase },
    settleUnconfirmed,
  },
  views: { reports, colleagues, deskCases, unitsOfCases, unconfirmed },
  scheduled: [{ name: 'unconfirmed', period: unconfirmedPeriod, run: tellOfUnconfirmed }],
  unaudited: [unaudited(Incident, always), unaudited(Reporter, always), unaudited(CaseMessage, always)],
});
