import { feature, unaudited } from '../../kernel/feature.ts';
import { answerRemovals } from './actions/answer-removals.ts';
import { importAuditExport } from './actions/import-audit-export.ts';
import { settleForeignEdit } from './actions/settle-foreign-edit.ts';
import { SiteCheck, SiteTouch } from './records.ts';
import { outsideChangesPeriod, tellOfOutsideChanges } from './scheduled/outside-changes.ts';
import { aboutMe } from './views/about-me.ts';
import { foreignEdits } from './views/foreign-edits.ts';
import { keptEdits } from './views/kept-edits.ts';
import { siteAccessLog } from './views/site-access-log.ts';

/** *Om mig*, rows changed outside the app, and who has touched the DBR's site (S87, S74). */
export const privacy = feature({
  records: { siteTouch: SiteTouch, siteCheck: SiteCheck },
  actions: { answerRemovals, settleForeignEdit, importAuditExport },
  views: { aboutMe, foreignEdits, keptEdits, siteTouches: siteAccessLog },
  unaudited: [SiteTouch, SiteCheck].map((one) => unaudited(one, () => true)),
  scheduled: [{ name: 'outside-changes', period: outsideChangesPeriod, run: tellOfOutsideChanges }],
});
