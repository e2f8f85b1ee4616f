import { z } from 'zod';
import { purposes } from '../features/cases/relations/invitation.ts';
import { ownTask } from '../features/cases/relations/shapes.ts';
import {
  article,
  category,
  contained,
  dataKind,
  outcome,
  persons,
  risk,
  seenBy,
  status,
} from '../features/incidents/breach-words.ts';
import { caseNumber, day, moment, noQuery, view } from './define.ts';

export const caseParticipantViews = {
  fromDpo: view({
    summary: "What the DBR has asked of the reader: the reader's own tasks, and the cases the reader is invited to",
    query: noQuery,
    output: z.strictObject({
      tasks: z.array(ownTask),
      invited: z.array(z.strictObject({ number: z.string(), purpose: z.enum(purposes), until: day })),
      loading: z.boolean(),
    }),
  }),
  invitedCase: view({
    summary: 'One case for somebody invited to it: facts and decision, never who reported; every look is written down',
    query: z.strictObject({ number: caseNumber }),
    output: z.strictObject({
      key: z.string(),
      number: z.string(),
      purpose: z.enum(purposes),
      until: day,
      category,
      status,
      discoveredAt: moment,
      reportedAt: moment,
      facts: z.string(),
      effects: z.string().optional(),
      remedies: z.string().optional(),
      data: z.array(dataKind),
      persons: persons.optional(),
      seenBy: seenBy.optional(),
      contained: contained.optional(),
      outcome,
      risk: risk.optional(),
      art33: article,
      art34: article,
      notifiedAt: moment.optional(),
      informedAt: moment.optional(),
    }),
  }),
};
