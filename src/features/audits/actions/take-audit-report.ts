import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { takenEvidence } from '../../editing/attachments/actions/taken-evidence.ts';
import { takenFile } from '../../handbook/book/taken-file.ts';
import { seesAudit } from '../audit-rights.ts';
import { working } from '../roles.ts';
import { knownAudit } from './known-audit.ts';

/**
 * The report of an audit as it was uploaded.
 * @throws Refusal `unknownAudit` also for one the actor may not see, and those of `takenEvidence`
 */
export const takeAuditReport = action({
  summary: 'The report of an audit as it was uploaded',
  roles: working,
  input: z.strictObject({ audit: z.string().min(1).max(200) }),
  output: takenFile,
  run: async (context, { audit: key }) => {
    const { stored, relation } = await knownAudit(context, key);
    if (!seesAudit(relation)) throw new Refusal('unknownAudit');
    return takenEvidence(context, stored.record);
  },
});
