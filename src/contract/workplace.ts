import { z } from 'zod';
import { allRoles, appointedRoles } from '../core/role.ts';
import { guardedRoles } from '../features/workplace/appointments/appointment.ts';
import { proposalKinds } from '../features/workplace/appointments/appointment-proposal.ts';
import { caseLine } from './breaches.ts';
import { action, day, language, moment, noQuery, personId, view } from './define.ts';
import { edition } from './handbook.ts';

const role = z.enum(appointedRoles);
const anyRole = z.enum(allRoles);

const setting = z.strictObject({
  setting: z.string(),
  value: z.string(),
  fallback: z.string(),
  type: z.enum(['text', 'number', 'flag', 'day']),
  min: z.int().optional(),
  max: z.int().optional(),
  maxLength: z.int().optional(),
  /** Version of the stored row, 0 when the default holds. */
  seen: z.int(),
  changedAt: moment.optional(),
});

const appointment = z.strictObject({
  key: z.string(),
  role,
  name: z.string(),
  person: personId,
  from: day,
  to: day.optional(),
  current: z.boolean(),
});

const guardedRole = z.enum(guardedRoles);

const proposal = z.strictObject({
  key: z.string(),
  /** Version of the row. */
  row: z.int(),
  what: z.enum(proposalKinds),
  role: guardedRole,
  name: z.string(),
  from: day,
  to: day.optional(),
  state: z.enum(['proposed', 'confirmed', 'withdrawn', 'refused', 'undone', 'lapsed']),
  proposerName: z.string(),
  proposedAt: moment,
  confirmerName: z.string().optional(),
  caseRef: z.string().optional(),
  /** A deputy in an emergency holds until then. */
  lapsesAt: moment.optional(),
  /** Confirmed by whom the setup names. */
  standIn: z.literal(true).optional(),
  /** Who may confirm it, while it waits. */
  waitsFor: z
    .strictObject({
      office: z.enum(['accountableExecutive', 'municipalDirector', 'setup']),
      names: z.array(z.string()),
      /** Nobody can: the person who would has proposed it or gets the role. */
      ownPart: z.literal(true).optional(),
      standIn: z.boolean(),
    })
    .optional(),
  /** The person who confirms it gives the number of the case. */
  needsCase: z.boolean(),
  may: z.strictObject({ confirm: z.boolean(), withdraw: z.boolean(), undo: z.boolean() }),
});

/** A fault in the HR file: where, and which sentence explains it. */
const csvFault = z.strictObject({
  line: z.int(),
  column: z.string().optional(),
  fault: z.enum([
    'missingColumn',
    'missingValue',
    'unknownPerson',
    'unknownUnit',
    'unknownKind',
    'unknownArea',
    'badDay',
    'endBeforeStart',
    'duplicate',
    'cpr',
    'tooLong',
    'unreadable',
    'wrongFieldCount',
    'formula',
  ]),
  value: z.string().optional(),
});

export const workplaceViews = {
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
      edition: edition.optional(),
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
  settings: view({
    summary: 'What the policy leaves open and what the municipality has chosen',
    query: noQuery,
    output: z.strictObject({
      settings: z.array(setting),
      /** Open accounts without an employment, and guests: whom closing out would touch, for those who may. */
      outside: z.strictObject({ withoutEmployment: z.int(), guests: z.int() }).optional(),
    }),
  }),
  appointments: view({
    summary: 'Who holds which role, now and before',
    query: noQuery,
    output: z.strictObject({
      appointments: z.array(appointment),
      people: z.array(z.strictObject({ id: personId, name: z.string() })),
    }),
  }),
  appointmentProposals: view({
    summary: 'Proposals about roles that take two: what waits, and what became of the latest',
    query: noQuery,
    output: z.strictObject({
      proposals: z.array(proposal),
      /** There is neither DBR nor director: who confirms until then, when the setup names somebody. */
      standIn: z.strictObject({ name: z.string().optional() }).optional(),
    }),
  }),
};

const stored = z.strictObject({ key: z.string(), row: z.int() });
const about = { key: z.string().min(1).max(200), seen: z.int().min(1) };

export const workplaceActions = {
  saveSetting: action({
    summary: 'An editor makes a choice the policy leaves open',
    input: z.strictObject({ setting: z.string().max(60), value: z.string().max(200), seen: z.int().min(0) }),
    output: setting,
  }),
  appoint: action({
    summary: 'An editor records who holds a role from when to when',
    input: z.strictObject({ role, person: personId, from: day, to: day.optional() }),
    output: appointment,
  }),
  proposeAppointment: action({
    summary: 'An editor proposes who gets or leaves a role that takes two; the director names a deputy in an emergency',
    input: z.strictObject({
      nonce: z.uuid(),
      what: z.enum(proposalKinds),
      role: guardedRole,
      person: personId,
      from: day,
      to: day.optional(),
    }),
    output: stored,
  }),
  answerProposal: action({
    summary: 'Confirms or refuses a proposal about a role, takes one’s own back, or undoes what was confirmed today',
    input: z.discriminatedUnion('action', [
      z.strictObject({
        ...about,
        action: z.literal('confirm'),
        caseRef: z.string().trim().min(1).max(60).optional(),
      }),
      z.strictObject({ ...about, action: z.enum(['refuse', 'withdraw', 'undo']) }),
    ]),
    output: stored,
  }),
  importEmployments: action({
    summary: 'An editor brings in employments from the HR system; `check` only tells what would happen',
    input: z.strictObject({ csv: z.string().max(2_000_000), check: z.boolean() }),
    output: z.strictObject({
      faults: z.array(csvFault),
      added: z.int(),
      changed: z.int(),
      unchanged: z.int(),
      saved: z.boolean(),
    }),
  }),
};
