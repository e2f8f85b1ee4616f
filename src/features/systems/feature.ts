import { sinceLast } from '../../core/period.ts';
import { after, feature } from '../../kernel/feature.ts';
import { addSystem } from './actions/add-system.ts';
import { answerProposedOwner } from './actions/answer-proposed-owner.ts';
import { appointToSystem } from './actions/appoint-to-system.ts';
import { describeSystem } from './actions/describe-system.ts';
import { endSystemPart } from './actions/end-system-part.ts';
import { importSystems } from './actions/import-systems.ts';
import { saveSystemDocument } from './actions/save-system-document.ts';
import { takeSystem } from './actions/take-system.ts';
import { undoSystemImport } from './actions/undo-system-import.ts';
import { answerFetchedSystem } from './bridges/actions/answer-fetched-system.ts';
import { fetchSystems } from './bridges/actions/fetch-systems.ts';
import { switchWriteBack } from './bridges/actions/switch-write-back.ts';
import { tryWriteBack } from './bridges/actions/try-write-back.ts';
import { FetchedSystem, SystemBridge } from './bridges/records.ts';
import { fetchedSystemsPeriod, takeFetchedSystems } from './bridges/scheduled/fetched-systems.ts';
import { systemBridges } from './bridges/views/system-bridges.ts';
import { hasAnyPart } from './queries/has-any-part.ts';
import { unansweredSystems } from './queries/unanswered-systems.ts';
import { System, SystemDocument, SystemRole } from './records.ts';
import { adviseOnRisk } from './risks/actions/advise-on-risk.ts';
import { assessRisk } from './risks/actions/assess-risk.ts';
import { decideRisks } from './risks/actions/decide-risks.ts';
import { SystemRisk } from './risks/records.ts';
import { riskPicture } from './risks/views/risk-picture.ts';
import { systemRisks } from './risks/views/system-risks.ts';
import { remindOfControls } from './scheduled/remind-of-controls.ts';
import { tellOfDecidedRisk, tellOfParts } from './scheduled/tell.ts';
import { aboutSystem } from './views/about-system.ts';
import { mySystems } from './views/my-systems.ts';
import { system } from './views/system.ts';
import { systemHistory } from './views/system-history.ts';
import { systemNames } from './views/system-names.ts';
import { systemSheet } from './views/system-sheet.ts';
import { systems as register } from './views/systems.ts';

/** *Systemer*: who answers for each system, and what keeps it in order (S28, S90–S101). */
export const systems = feature({
  module: 'systems',
  notices: ['systemPart', 'riskDecided', 'controlsWait'],
  openMatters: ({ all }) => all(System).filter(({ state, owner }) => state !== 'retired' && owner === undefined).length,
  unanswered: unansweredSystems,
  records: {
    ...{ system: System, systemRole: SystemRole, systemDocument: SystemDocument, systemRisk: SystemRisk },
    ...{ systemBridge: SystemBridge, fetchedSystem: FetchedSystem },
  },
  actions: {
    ...{ addSystem, describeSystem, appointToSystem, endSystemPart, saveSystemDocument, takeSystem },
    ...{ importSystems, undoSystemImport, answerProposedOwner },
    ...{ assessRisk, adviseOnRisk, decideRisks },
    ...{ fetchSystems, answerFetchedSystem, tryWriteBack, switchWriteBack },
  },
  views: {
    ...{ systems: register, system, mySystems, systemBridges, aboutSystem, systemNames, systemRisks, riskPicture },
    ...{ systemSheet, systemHistory },
  },
  scheduled: [
    { name: 'fetched-systems', period: fetchedSystemsPeriod, run: takeFetchedSystems },
    { name: 'system-controls', period: sinceLast(6), run: remindOfControls },
  ],
  outdated: ({ what, person }, { records }) => what === 'systemPart' && !hasAnyPart(records.all, person),
  after: [after(System, tellOfParts), after(SystemRole, tellOfParts), after(SystemRisk, tellOfDecidedRisk)],
});
