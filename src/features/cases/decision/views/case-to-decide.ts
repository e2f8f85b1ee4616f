import { z } from 'zod';
import { insideRoles } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import { CaseEntry } from '../../log/records.ts';
import { registeredCases } from '../../mandates/queries/registered-cases.ts';
import { decisionsToRatify } from '../../mandates/queries/to-ratify.ts';
import { decidedUnderMandate, underMandate } from '../../mandates/shown-mandate.ts';
import { memo } from '../../shapes.ts';
import { decisionMemo } from '../../shown-handling.ts';
import { casesToDecide, ownCasesOf } from '../queries/waiting-decisions.ts';

/** One case the reader is to decide or ratify, opened: only this counts as having read it (domain.md 2.9). */
export const caseToDecide = view({
  summary: 'A case to decide or ratify: figures and the reasons of the DBR, no reporter and no story',
  roles: insideRoles,
  own: true,
  query: z.strictObject({ key: z.string() }),
  /** Nothing where it does not wait for the reader, or not any more. */
  output: z.strictObject({ memo: memo.extend({ decided: decidedUnderMandate.optional() }).optional() }),
  noted: { look: 'read', at: ({ memo }) => (memo ? [memo.key] : []) },
  read: (reader, actor, { key }) => {
    const decided = [...decisionsToRatify(reader, actor), ...registeredCases(reader, actor)];
    const stored = [...casesToDecide(reader, actor), ...ownCasesOf(reader, actor).toRatify, ...decided].find(
      ({ record }) => record.key === key,
    );
    if (!stored) return {};
    const log = reader.all(CaseEntry, { incident: key });
    const isDecided = decided.includes(stored);
    return { memo: { ...decisionMemo(stored, log), ...(isDecided && { decided: underMandate(stored.record, log) }) } };
  },
});
