import { z } from 'zod';
import { longestReference } from '../features/clearance/declaration.ts';
import { action, day, language, noQuery, personId, ruleId, shortLine, versionNumber, view } from './define.ts';

const missingRule = z.strictObject({ rule: ruleId, title: z.string() });

/** One thing somebody is made ready for, and where it stands. */
const gate = z.strictObject({
  kind: z.enum(['work', 'privileged']),
  startsOn: day,
  function: z.string().optional(),
  unit: z.string().optional(),
  /** Somebody who works here already. */
  isChange: z.boolean(),
  state: z.enum(['waiting', 'cleared']),
  clearedOn: day.optional(),
  /** What neither has been read nor gone through. */
  rules: z.array(missingRule),
  declaration: z.enum(['notNeeded', 'missing', 'tab', 'bot', 'paper']),
});

const newcomer = z.strictObject({
  /** Entra's id, or the one HR has given somebody without an account. */
  person: z.string(),
  name: z.string(),
  hasAccount: z.boolean(),
  gates: z.array(gate),
  briefings: z.array(
    z.strictObject({ key: z.string(), heldOn: day, byName: z.string(), rules: z.int(), mayUndo: z.boolean() }),
  ),
  papers: z.array(z.strictObject({ key: z.string(), signedOn: day, reference: z.string() })),
  /** The reader stands in for this manager, and briefs only. */
  standingInFor: z.string().optional(),
});

const deputy = z.strictObject({ person: z.string(), name: z.string(), until: day });

const briefing = z.strictObject({ key: z.string(), heldOn: day, rules: z.int(), withdrawn: z.boolean() });
const declared = z.strictObject({
  key: z.string(),
  signedOn: day,
  how: z.enum(['tab', 'bot', 'paper']),
  withdrawn: z.boolean(),
});

/** Entra's id, or the one HR has given somebody without an account. */
const anyPerson = z.string().min(1).max(80);

export const clearanceActions = {
  recordBriefing: action({
    summary: 'Rules have been gone through with one person by word of mouth, by the manager or a named deputy',
    input: z.strictObject({ person: anyPerson, rules: z.array(ruleId).min(1).max(100), heldOn: day }),
    output: briefing,
  }),
  undoBriefing: action({
    summary: 'Takes a briefing back that was written down by mistake',
    input: z.strictObject({ key: z.string().min(1).max(200) }),
    output: briefing,
  }),
  nameBriefingDeputy: action({
    summary: 'Names somebody in the team to brief newcomers until a day; without a day it ends',
    input: z.strictObject({ person: personId, until: day.optional() }),
    output: deputy,
  }),
  signDeclaration: action({
    summary: 'The reader signs the declaration of confidentiality in force',
    input: z.strictObject({ version: versionNumber, language }),
    output: declared,
  }),
  recordPaperDeclaration: action({
    summary: 'Somebody the reader leads has signed on paper, and where the paper lies',
    input: z.strictObject({ person: anyPerson, signedOn: day, reference: shortLine.max(longestReference) }),
    output: declared,
  }),
  undoDeclaration: action({
    summary: 'Takes one’s own signature back in the moments after, or what was written down about a paper',
    input: z.strictObject({ key: z.string().min(1).max(200) }),
    output: declared,
  }),
};

export const clearanceViews = {
  clearance: view({
    summary: 'Those the reader makes ready for access, and what is missing; counts only until names may be shown',
    query: noQuery,
    output: z.discriminatedUnion('shows', [
      z.strictObject({
        shows: z.literal('names'),
        newcomers: z.array(newcomer),
        /** In the reader's own team: whose declaration expires within two months, or has; the last day. */
        renewals: z.array(z.strictObject({ person: z.string(), name: z.string(), until: day })),
        /** For a manager: who briefs in their place, and who can be asked to. */
        deputies: z.array(deputy),
        candidates: z.array(z.strictObject({ id: z.string(), name: z.string() })),
        leads: z.boolean(),
      }),
      z.strictObject({ shows: z.literal('counts'), people: z.int(), namesFrom: day.optional() }),
    ]),
  }),
  declaration: view({
    summary: 'The declaration of confidentiality, and whether the reader is asked to sign it or has',
    query: noQuery,
    output: z.strictObject({
      isAsked: z.boolean(),
      /** The last day the signature holds, when it is near or past: the reader is asked to sign anew. */
      renewBy: day.optional(),
      text: z
        .strictObject({ version: versionNumber, title: z.string(), text: z.string(), language, inForceFrom: day })
        .optional(),
      signed: z
        .strictObject({
          key: z.string(),
          signedOn: day,
          how: z.enum(['tab', 'bot', 'paper']),
          version: versionNumber.optional(),
          /** Only in the moments after. */
          mayUndo: z.boolean(),
        })
        .optional(),
    }),
  }),
  accessList: view({
    summary: 'For IT: who is ready for access and who is not yet, by first day, and nothing else about them',
    query: noQuery,
    output: z.strictObject({
      people: z.array(
        z.strictObject({
          name: z.string(),
          unit: z.string().optional(),
          kind: z.enum(['work', 'privileged']),
          startsOn: day,
          state: z.enum(['waiting', 'cleared']),
          clearedOn: day.optional(),
        }),
      ),
    }),
  }),
};
