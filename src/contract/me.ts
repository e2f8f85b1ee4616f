import { z } from 'zod';
import { allRoles } from '../core/role.ts';
import { caseLine } from '../features/cases/shapes.ts';
import { editionShape } from '../features/handbook/shown-shapes.ts';
import { language, noQuery, view } from './define.ts';

const anyRole = z.enum(allRoles);

export const meViews = {
  me: view({
    summary: 'Who the reader is here and what the menu holds',
    query: noQuery,
    output: z.strictObject({
      name: z.string(),
      roles: z.array(anyRole),
      municipality: z.string(),
      dpoPhone: z.string(),
      serviceDeskPhone: z.string(),
      language,
      /** The edition of the handbook that is in force: its stamp stands on every page (S14). */
      edition: editionShape.optional(),
      /** The actions the role table allows, so that the page greys what the server would refuse. */
      actions: z.array(z.string()),
      /** Other people's questions that wait for the reader: how many, and the working day the oldest waits on. */
      waiting: z.strictObject({ questions: z.int(), day: z.int() }).optional(),
      /** For the DBR and the deputy: how many cases are open, how many nobody has taken over, and the most urgent three. */
      cases: z.strictObject({ open: z.int(), untaken: z.int(), first: z.array(caseLine) }).optional(),
      /** For IT-Servicedesk: how many are still to be stopped. */
      toStop: z.int().optional(),
      /** Tasks and cases the DBR has asked somebody else for; absent when there are none. */
      fromDpo: z.int().optional(),
      /** Exemptions that wait for the reader to assess, decide or renew. */
      exemptions: z.int().optional(),
      /** Cases to decide, ratify or name somebody for. */
      decisions: z.int().optional(),
      /** Proposals about guarded roles that wait for the reader, and roles the reader has lost and may still take back. */
      proposals: z.int().optional(),
      /** A row without a good seal waits for the reader to look at. */
      changes: z.literal(true).optional(),
      /** For editors: there is neither DBR nor deputy, and who hears of reports instead. */
      unheard: z.enum(['nobody', 'director']).optional(),
      /** The reader is asked to sign the declaration of confidentiality before access. */
      signs: z.literal(true).optional(),
      /** Managers the reader stands in for when newcomers are briefed. */
      briefsFor: z.array(z.string()).optional(),
      /** A manager has delegated a task to the reader. */
      performs: z.literal(true).optional(),
      /** For HR: a manager has said that somebody is not theirs, and nobody has answered. */
      handedBack: z.literal(true).optional(),
    }),
  }),
};
