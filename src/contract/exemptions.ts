import { z } from 'zod';
import { advices, longestName, longestNote, mostUnits, scopeKinds } from '../domain/exemptions/exemption.ts';
import { action, day, moment, ruleId, versionNumber, view } from './define.ts';

const note = z.string().trim().min(1).max(longestNote);
const maybeNote = z.string().trim().max(longestNote).optional();
const key = z.string().min(1).max(200);
const unit = z.string().min(1).max(100);
const advice = z.enum(advices);
const scope = z.enum(scopeKinds);
const state = z.enum(['asked', 'assessed', 'granted', 'refused', 'withdrawn', 'ended', 'expired']);
const undoable = z.enum(['assess', 'decide', 'withdraw', 'end']);

/** As it stands under a rule's title for those it covers. */
export const exemptionUnderTitle = z.strictObject({
  key: z.string(),
  scope,
  scopeName: z.string(),
  askedByName: z.string(),
  compensatingMeasures: z.string(),
  conditions: z.string().optional(),
  /** The DBR's conditions, where they hold. */
  dpoConditions: z.string().optional(),
  from: day,
  expiresOn: day,
  assessedByName: z.string(),
  decidedByName: z.string(),
  advice: advice.optional(),
  /** Decided against the DBR's assessment: seen everywhere the exemption is (S67). */
  againstDpo: z.boolean(),
});

/** As it stands in the list, where somebody may have typed anything: one row shall not close the page. */
const exemption = z.strictObject({
  key: z.string(),
  /** Version of the row. */
  row: z.int(),
  rule: ruleId,
  version: z.string(),
  ruleTitle: z.string(),
  /** The version in force, when it is another than was asked about. */
  ruleNow: z.string().optional(),
  /** The law has come to decide the rule: nobody is exempted any more. */
  lawBoundNow: z.literal(true).optional(),
  /** The row says granted, but no two people assessed and decided it: somebody has typed in it, and it does not hold. */
  undecided: z.literal(true).optional(),
  scope,
  scopeName: z.string(),
  units: z.array(z.string()),
  /** Names of the units a system or workflow is used in. */
  usedIn: z.string().optional(),
  reason: z.string(),
  risk: z.string(),
  tradeOffNote: z.string(),
  compensatingMeasures: z.string(),
  wishedFrom: day,
  wishedUntil: day,
  renews: z.string().optional(),
  state,
  expiry: z.enum(['none', 'later', 'soon', 'past']),
  from: day,
  expiresOn: day,
  inForceUntil: day.optional(),
  askedByName: z.string(),
  askedAt: moment,
  advice: advice.optional(),
  adviceReason: z.string().optional(),
  adviceConditions: z.string().optional(),
  assessedByName: z.string().optional(),
  assessedAt: moment.optional(),
  followed: z.enum(['asAdvised', 'againstDpo']).optional(),
  decisionReason: z.string().optional(),
  conditions: z.string().optional(),
  dpoConditions: z.enum(['kept', 'dropped']).optional(),
  decidedByName: z.string().optional(),
  decidedAt: moment.optional(),
  endedOn: day.optional(),
  endedByName: z.string().optional(),
  endReason: z.string().optional(),
  isMine: z.boolean(),
  /** Those it goes on from, the oldest first. */
  earlier: z.array(z.strictObject({ key: z.string(), from: day, expiresOn: day, state })),
  /** Another that goes on from it is asked for or granted. */
  isRenewed: z.literal(true).optional(),
  may: z.strictObject({
    assess: z.boolean(),
    decide: z.boolean(),
    withdraw: z.boolean(),
    end: z.boolean(),
    renew: z.boolean(),
    undo: undoable.optional(),
  }),
});

export const exemptionViews = {
  exemptions: view({
    summary: 'Exemptions from rules of the handbook: what waits, what is in force and what is over',
    query: z.strictObject({
      /** What is over instead of what is not. */
      over: z.literal('yes').optional(),
    }),
    output: z.strictObject({
      /** All of them, or the reader's own and those about what the reader leads. */
      sees: z.enum(['all', 'own']),
      exemptions: z.array(exemption),
      /** How many there are of the other kind. */
      others: z.int(),
      mayAsk: z.boolean(),
      /** The most months one may hold. */
      maxMonths: z.int(),
      /** Does the reader lead anybody, so that one may be for the team? */
      hasTeam: z.boolean(),
      rules: z.array(
        z.strictObject({ rule: ruleId, version: z.string(), title: z.string(), lawBound: z.literal(true).optional() }),
      ),
      units: z.array(z.strictObject({ unit: z.string(), name: z.string() })),
    }),
  }),
};

const seen = z.int().min(1);
const stored = z.strictObject({ key: z.string(), row: z.int() });
const about = { key, seen };

export const exemptionActions = {
  askExemption: action({
    summary: 'Asks to be exempted from one rule in force until a day, with what is done instead',
    input: z.strictObject({
      nonce: z.uuid(),
      /** A rule; `policy` is refused with a reason. */
      rule: ruleId.or(z.literal('policy')),
      version: versionNumber,
      scope,
      units: z
        .array(unit)
        .max(4 * mostUnits)
        .optional(),
      workflow: z.string().trim().max(longestName).optional(),
      reason: note,
      risk: note,
      tradeOffNote: note,
      compensatingMeasures: note,
      from: day,
      /** Left out, it is refused with a reason (INV12). */
      until: day.optional(),
      renews: key.optional(),
    }),
    output: stored,
  }),
  assessExemption: action({
    summary: 'The DBR assesses a request for an exemption',
    input: z.strictObject({ ...about, advice, reason: note, conditions: maybeNote }),
    output: stored,
  }),
  decideExemption: action({
    summary: 'A director grants or refuses an exemption the DBR has assessed',
    input: z.discriminatedUnion('decision', [
      z.strictObject({ ...about, decision: z.literal('refused'), reason: note }),
      z.strictObject({
        ...about,
        decision: z.literal('granted'),
        reason: note,
        until: day.optional(),
        conditions: maybeNote,
        dropsDpoConditions: z.boolean().optional(),
      }),
    ]),
    output: stored,
  }),
  withdrawExemption: action({
    summary: 'Whoever asked takes a request for an exemption back before it is decided',
    input: z.strictObject(about),
    output: stored,
  }),
  endExemption: action({
    summary: 'Ends an exemption before its last day',
    input: z.strictObject({ ...about, reason: note }),
    output: stored,
  }),
  undoExemption: action({
    summary: 'Takes back one’s own last deed about an exemption',
    input: z.strictObject({ ...about, of: undoable }),
    output: stored,
  }),
};
