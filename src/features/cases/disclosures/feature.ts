import { after, feature, unaudited } from '../../../kernel/feature.ts';
import { CaseEntry } from '../log/records.ts';
import { lineThere } from '../pressed-again.ts';
import { answerManagerText } from './actions/answer-manager-text.ts';
import { followUpCase } from './actions/follow-up-case.ts';
import { handOverFacts } from './actions/hand-over-facts.ts';
import { openManagerText } from './actions/open-manager-text.ts';
import { releaseManagerText } from './actions/release-manager-text.ts';
import { showManagerText } from './actions/show-manager-text.ts';
import { withdrawManagerText } from './actions/withdraw-manager-text.ts';
import { handOverEntry } from './hand-over.ts';
import { HandOver, ManagerText } from './records.ts';
import { tellManagers } from './scheduled/tell-managers.ts';
import { lastTextEntry } from './text-log.ts';
import { casePassedOn } from './views/case-passed-on.ts';
import { managerTexts } from './views/manager-texts.ts';
import { passedOn } from './views/passed-on.ts';

/** What leaves a case: the text a manager is told, and facts handed over to others (S85, S110). */
export const disclosures = feature({
  records: { managerText: ManagerText, handOver: HandOver },
  actions: {
    ...{ showManagerText, releaseManagerText, withdrawManagerText, answerManagerText },
    ...{ openManagerText, followUpCase, handOverFacts },
  },
  views: { casePassedOn, passedOn, managerTexts },
  scheduled: [tellManagers],
  after: [
    after(ManagerText, ({ records, directory, followUps }, stored) => {
      const entry = lastTextEntry(stored, (person) => directory.person(person)?.name ?? person);
      if (!lineThere(records.all(CaseEntry, { incident: entry.incident }), entry)) followUps.caseLog(entry);
    }),
    after(HandOver, ({ followUps }, { record }) => followUps.caseLog(handOverEntry(record))),
  ],
  unaudited: [unaudited(ManagerText, () => true), unaudited(HandOver, () => true)],
});
