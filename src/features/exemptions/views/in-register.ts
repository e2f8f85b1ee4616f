import { z } from 'zod';
import { shape } from '../../../kernel/shape.ts';
import { Exemption } from '../records.ts';
import { undoables } from '../step.ts';

/** As it stands in the register, where somebody may have typed anything: one row shall not close the page. */
export const exemptionInRegister = z.strictObject({
  ...shape(Exemption, 'key', 'rule', 'version', 'ruleTitle', 'scope', 'scopeName', 'reason', 'risk', 'tradeOffNote'),
  ...shape(Exemption, 'compensatingMeasures', 'wishedFrom', 'wishedUntil', 'renews', 'state', 'expiry', 'from'),
  ...shape(Exemption, 'expiresOn', 'inForceUntil', 'askedByName', 'askedAt', 'advice', 'adviceReason'),
  ...shape(Exemption, 'adviceConditions', 'assessedByName', 'assessedAt', 'followed', 'decisionReason', 'conditions'),
  ...shape(Exemption, 'dpoConditions', 'decidedByName', 'decidedAt', 'endedOn', 'endedByName', 'endReason'),
  /** Version of the row. */
  row: z.int(),
  /** The version in force, when it is another than was asked about. */
  ruleNow: z.string().optional(),
  /** The law has come to decide the rule: nobody is exempted any more. */
  lawBoundNow: z.literal(true).optional(),
  /** The row says granted, but no two people assessed and decided it: somebody has typed in it, and it does not hold. */
  undecided: z.literal(true).optional(),
  /** It has come from an old register, and nothing has been done about it since. */
  isImported: z.literal(true).optional(),
  units: z.array(z.string()),
  /** Names of the units a system or workflow is used in. */
  usedIn: z.string().optional(),
  isMine: z.boolean(),
  /** Those it goes on from, the oldest first. */
  earlier: z.array(z.strictObject(shape(Exemption, 'key', 'from', 'expiresOn', 'state'))),
  /** Another that goes on from it is asked for or granted. */
  isRenewed: z.literal(true).optional(),
  may: z.strictObject({
    assess: z.boolean(),
    decide: z.boolean(),
    withdraw: z.boolean(),
    end: z.boolean(),
    renew: z.boolean(),
    undo: z.enum(undoables).optional(),
  }),
});
