import { audit } from './features/audit/feature.ts';
import { audits } from './features/audits/feature.ts';
import { disclosures } from './features/cases/disclosures/feature.ts';
import { drills } from './features/cases/drills/feature.ts';
import { cases } from './features/cases/feature.ts';
import { lessons } from './features/cases/lessons/feature.ts';
import { mandates } from './features/cases/mandates/feature.ts';
import { casePapers } from './features/cases/papers/feature.ts';
import { caseRelations } from './features/cases/relations/feature.ts';
import { breachReports } from './features/cases/reports/feature.ts';
import { clearance } from './features/clearance/feature.ts';
import { controls } from './features/controls/feature.ts';
import { council } from './features/council/feature.ts';
import { coverage } from './features/coverage/feature.ts';
import { distribution } from './features/distribution/feature.ts';
import { attachments } from './features/editing/attachments/feature.ts';
import { drafts } from './features/editing/drafts/feature.ts';
import { examples } from './features/editing/examples/feature.ts';
import { feedback } from './features/editing/feedback/feature.ts';
import { imports } from './features/editing/imports/feature.ts';
import { learning } from './features/editing/learning/feature.ts';
import { maintenance } from './features/editing/maintenance/feature.ts';
import { revisions } from './features/editing/revisions/feature.ts';
import { tailoring } from './features/editing/tailoring/feature.ts';
import { exemptions } from './features/exemptions/feature.ts';
import { handbookFiles } from './features/handbook/book/feature.ts';
import { handbook } from './features/handbook/feature.ts';
import { incidents } from './features/incidents/feature.ts';
import { notifications } from './features/notifications/feature.ts';
import { partners } from './features/partners/feature.ts';
import { privacy } from './features/privacy/feature.ts';
import { profile } from './features/profile/feature.ts';
import { questions } from './features/questions/feature.ts';
import { reading } from './features/reading/feature.ts';
import { paper } from './features/reading/paper/feature.ts';
import { reconciliation } from './features/reconciliation/feature.ts';
import { auditPapers } from './features/reports/audit-papers/feature.ts';
import { yearControls } from './features/reports/controls/feature.ts';
import { reports } from './features/reports/feature.ts';
import { responsibilities } from './features/responsibilities/feature.ts';
import { reviews } from './features/reviews/feature.ts';
import { setup } from './features/setup/feature.ts';
import { storage } from './features/storage/feature.ts';
import { systemControls } from './features/systems/controls/feature.ts';
import { systems } from './features/systems/feature.ts';
import { life } from './features/systems/life/feature.ts';
import { team } from './features/team/feature.ts';
import { planner } from './features/team/planner/feature.ts';
import { training } from './features/training/feature.ts';
import { waiting } from './features/waiting/feature.ts';
import { wheel } from './features/wheel/feature.ts';
import { workplace } from './features/workplace/feature.ts';

/** Every feature. No two declare a record, an action or a view of the same name (`test/kernel/feature.test.ts`). */
export const features = [
  incidents,
  storage,
  systems,
  controls,
  systemControls,
  life,
  exemptions,
  setup,
  wheel,
  responsibilities,
  audits,
  coverage,
  questions,
  partners,
  clearance,
  feedback,
  learning,
  maintenance,
  handbook,
  handbookFiles,
  revisions,
  imports,
  drafts,
  examples,
  tailoring,
  attachments,
  reading,
  drills,
  mandates,
  lessons,
  breachReports,
  reports,
  auditPapers,
  yearControls,
  disclosures,
  casePapers,
  reviews,
  workplace,
  team,
  planner,
  training,
  cases,
  caseRelations,
  paper,
  council,
  notifications,
  audit,
  privacy,
  distribution,
  reconciliation,
  profile,
  waiting,
];

type Part = (typeof features)[number];
type All<U> = (U extends unknown ? (one: U) => void : never) extends (one: infer I) => void ? I : never;

/** Their actions: `POST /api/jobs/<name>`. */
export const featureActions = Object.assign({}, ...features.map(({ actions }) => actions)) as All<Part['actions']>;

/** Their views: `GET /api/views/<name>`. */
export const featureViews = Object.assign({}, ...features.map(({ views }) => views)) as All<Part['views']>;
