import { text as disclosures } from '../../features/cases/disclosures/text.en.ts';
import { text as drills } from '../../features/cases/drills/text.en.ts';
import { text as mandates } from '../../features/cases/mandates/text.en.ts';
import { text as casePapers } from '../../features/cases/papers/text.en.ts';
import { text as breachReports } from '../../features/cases/reports/text.en.ts';
import { text as opening } from '../../features/incidents/text.en.ts';
import { tabCaseConclusions as conclusions } from './tab/tab-case-conclusions.ts';
import { tabCaseFacts as caseFacts } from './tab/tab-case-facts.ts';
import { tabCaseHandling as caseHandling } from './tab/tab-case-handling.ts';
import { tabCaseInbox as inbox } from './tab/tab-case-inbox.ts';
import { tabCaseRelations as relations } from './tab/tab-case-relations.ts';
import { tabSealing as sealing } from './tab/tab-sealing.ts';
import { tabSiteAccessLog as siteAccessLog } from './tab/tab-site-access-log.ts';

/** Every sentence around cases in one language; fetched with the first of their pages. */
export const cases = {
  caseFacts,
  caseHandling,
  conclusions,
  inbox,
  mandates,
  drills,
  opening,
  relations,
  casePapers,
  disclosures,
  breachReports,
  siteAccessLog,
  sealing,
};
