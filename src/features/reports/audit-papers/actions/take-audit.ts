import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { checklistOf } from '../../../audits/audit.ts';
import { pointKey } from '../../../audits/audit-keys.ts';
import { seesAudit } from '../../../audits/audit-rights.ts';
import { auditRelation } from '../../../audits/queries/audit-relation.ts';
import { Audit, AuditPoint } from '../../../audits/records.ts';
import { working } from '../../../audits/roles.ts';
import { takenFile } from '../../../handbook/book/taken-file.ts';
import { languageShape } from '../../../handbook/shown-shapes.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import { templateInUse } from '../../actions/template-in-use.ts';
import type { AuditReport } from '../audit-report.ts';

const names = { da: 'revision', en: 'audit' } as const;

/**
 * An audit in Word, in the municipality's template: what was looked at, by which sample, what was found and who puts it
 * right (S113, S114, S116).
 * @throws Refusal `unknownAudit` also for one the actor may not see all of, `templateGone`
 */
export const takeAudit = action({
  summary: "An audit in Word, in the municipality's template",
  roles: working,
  input: z.strictObject({ audit: z.string().min(1).max(200), language: languageShape }),
  output: takenFile,
  run: async (context, { audit: key, language }) => {
    const reader = context.reader();
    const audit = reader.records.find(Audit, key)?.record;
    const { countsAsOne } = workplaceOn(reader, reader.today);
    if (!audit || !seesAudit(auditRelation(audit, context.actor, countsAsOne))) throw new Refusal('unknownAudit');
    const points = reader.all(AuditPoint, { audit: key }).filter(({ outcome }) => outcome !== 'withdrawn');
    const said = new Map(points.map((point) => [point.key, point]));
    const lines = checklistOf(audit).map((line) => ({ ...line, point: said.get(pointKey(key, line.place)) }));
    const onList = new Set(lines.map(({ place }) => pointKey(key, place)));
    const report: AuditReport = {
      ...{ audit, lines, own: points.filter((point) => !onList.has(point.key)) },
      ...{ municipality: reader.setting('municipalityName'), made: reader.today },
    };
    const template = await templateInUse(context);
    const made = await context.files.press({ what: 'audit', report, language, ...(template && { template }) });
    return { name: `${names[language]}-${audit.beganOn}.docx`, ...made };
  },
});
