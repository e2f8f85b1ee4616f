import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { create } from '../../../kernel/change.ts';
import { freeText, maybeFreeText } from '../../../kernel/free-text.ts';
import { day } from '../../../kernel/shape.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isInHouse } from '../audit.ts';
import { faultsOfAudit } from '../audit-faults.ts';
import { auditKey } from '../audit-keys.ts';
import { newChecklist } from '../queries/new-checklist.ts';
import { Audit } from '../records.ts';
import { ordering } from '../roles.ts';
import { auditKinds, longest } from '../stored-words.ts';
import { namedFor } from './named-for.ts';

/**
 * The accountable director or the head of IT security asks somebody for a systematic control or an internal audit, or
 * notes the report of the auditors or an authority (S114, S116, S120). What is to be looked at is decided now.
 * @param input.performer who performs one of ours, and is somebody else (S37)
 * @param input.performedBy the firm or the authority, of the others
 * @throws Refusal `unknownPerson`, `auditInvalid` with everything in the way (`faultsOfAudit`)
 */
export const beginAudit = action({
  summary: 'Begins a systematic control or an internal audit, or notes one of the auditors or an authority',
  roles: ordering,
  input: z.strictObject({
    nonce: z.guid(),
    kind: z.enum(auditKinds),
    title: freeText(longest.title),
    beganOn: day,
    dueOn: day.optional(),
    performer: z.guid().optional(),
    performedBy: maybeFreeText(longest.performedBy),
    link: maybeFreeText(longest.link),
  }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { nonce, performer, dueOn, performedBy, ...said }) => {
    const { actor, clock, records, directory } = context;
    const at = clock.now();
    const today = dayOf(at);
    const key = auditKey(nonce);
    const { countsAsOne } = workplaceOn({ records, directory }, today);
    const ours = isInHouse(said.kind);
    const who =
      ours && performer !== undefined ? namedFor(context, performer, actor.person.id, countsAsOne) : undefined;
    const wanted: Audit = {
      ...{ key, actor: actor.person.id, at, ...said, state: 'underWay' },
      ...{ orderedBy: actor.person.id, orderedByName: actor.person.name },
      ...(ours ? { dueOn, performer: who?.id, performerName: who?.name } : { performedBy }),
    };
    const faults = faultsOfAudit(wanted, who?.named, { today, isNew: true });
    if (faults.length > 0) throw new Refusal('auditInvalid', { faults });
    const row = { ...wanted, ...newChecklist(context.reader(), key, said.kind) };
    const { record, mark } = await create(context, Audit, row, { same: isTheSamePress });
    return { key: record.key, version: mark.version };
  },
});

/** What there is to choose from may have changed since the first press, and the audit as well. */
function isTheSamePress(one: Audit, other: Audit): boolean {
  const said = ({ kind, orderedBy }: Audit) => [kind, orderedBy].join('\n');
  return said(one) === said(other);
}
