import { z } from 'zod';
import { allRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { waitingDecisions } from '../../cases/decision/queries/waiting-decisions.ts';
import { unheardBy } from '../../cases/notifications/queries/unheard.ts';
import { waitingCases } from '../../cases/queries/inbox.ts';
import { waitingFromDpo } from '../../cases/relations/queries/asked-of.ts';
import { caseLine } from '../../cases/shapes.ts';
import { waitingClearance } from '../../clearance/queries/signing.ts';
import { waitingExemptions } from '../../exemptions/queries/exemptions.ts';
import { editionInForce } from '../../handbook/decision.ts';
import { editionShape } from '../../handbook/shown-shapes.ts';
import { trialSince } from '../../handbook/trial/trial.ts';
import { toStop } from '../../incidents/queries/desk-cases.ts';
import { waitingQuestions } from '../../questions/queries/put-to.ts';
import { firstStepNames } from '../../setup/first-step.ts';
import { stepsLeft } from '../../setup/queries/beginning.ts';
import { performsFor } from '../../team/tasks/queries/delegations.ts';
import { outsideChanges } from '../../team/tasks/queries/outside-changes.ts';
import { waitingProposals } from '../../workplace/appointments/queries/proposals.ts';
import { waitingOfLists } from '../../workplace/incoming/queries/waiting-lists.ts';
import { linkNames, linksOf } from '../../workplace/links.ts';
import { rejectedAssignmentsFor } from '../../workplace/queries/rejected-assignments.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';

/** Who the reader is here, and what waits for them: what the menu and its marks are made from. */
export const me = view({
  summary: 'Who the reader is here and what the menu holds',
  roles: allRoles,
  query: z.strictObject({}),
  output: z.strictObject({
    name: z.string(),
    roles: z.array(z.enum(allRoles)),
    municipality: z.string(),
    dpoPhone: z.string(),
    serviceDeskPhone: z.string(),
    /** Where people are sent on to; what the municipality has not written is absent. */
    links: z.partialRecord(z.enum(linkNames), z.string()),
    language: z.enum(['da', 'en']),
    /** The edition of the handbook that is in force: its stamp stands on every page (S14). */
    edition: editionShape.optional(),
    /** Since when the handbook is tried, while no edition of it is adopted. */
    trial: z.string().optional(),
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
    /** For editors, until the municipality has taken its first steps; `mine` are those the reader has taken on. */
    firstSteps: z.strictObject({ done: z.int(), all: z.int(), mine: z.array(z.enum(firstStepNames)) }).optional(),
    /** The reader is asked to sign the declaration of confidentiality before access. */
    signs: z.literal(true).optional(),
    /** Managers the reader stands in for when newcomers are briefed. */
    briefsFor: z.array(z.string()).optional(),
    /** A manager has delegated a task to the reader. */
    performs: z.literal(true).optional(),
    /** For HR: a manager has said that somebody is not theirs, and nobody has answered. */
    handedBack: z.literal(true).optional(),
    /** For editors: a list of employments from another system, or some lines of it, waits for an answer. */
    incoming: z.literal(true).optional(),
  }),
  read: (source, actor) => {
    const edition = editionInForce(source.handbook().decisions, 'handbook', source.today);
    const trial = trialSince(source.shownHandbook());
    const waiting = waitingQuestions(source, actor);
    const cases = waitingCases(source, actor);
    const stop = toStop(source, actor);
    const asked = waitingFromDpo(source, actor);
    const proposed = waitingProposals(source, actor).length;
    // For editors, while there is neither DBR nor deputy: who hears of reports, if anybody does.
    const unheard = actor.roles.includes('editor')
      ? unheardBy({ records: source.records, workplace: workplaceOn(source, source.today) })
      : undefined;
    const exempted = waitingExemptions(source, actor).length;
    const decisions = waitingDecisions(source, actor);
    return {
      name: actor.person.name,
      roles: [...actor.roles],
      municipality: source.setting('municipalityName'),
      dpoPhone: source.setting('dpoPhone'),
      serviceDeskPhone: source.setting('serviceDeskPhone'),
      links: linksOf((name) => source.setting(name)),
      language: actor.language,
      ...(edition && source.may(actor.roles, 'handbook') && { edition }),
      ...(trial && source.may(actor.roles, 'handbook') && { trial }),
      actions: [...source.allowedActions(actor.roles)],
      ...(waiting && { waiting }),
      ...(cases && { cases }),
      ...(stop !== undefined && { toStop: stop }),
      ...(asked !== undefined && { fromDpo: asked }),
      ...(exempted > 0 && { exemptions: exempted }),
      ...(decisions > 0 && { decisions }),
      ...(proposed > 0 && { proposals: proposed }),
      ...(outsideChanges(source, actor).length > 0 && { changes: true as const }),
      ...(unheard !== undefined && { unheard }),
      ...(actor.roles.includes('editor') &&
        stepsLeft(source, workplaceOn(source, source.today).mainOf(actor.person.id))),
      ...waitingClearance(source, actor),
      ...(waitingOfLists(source, actor) > 0 && { incoming: true as const }),
      ...(rejectedAssignmentsFor(source, actor).length > 0 && { handedBack: true as const }),
      ...(performsFor(source, actor).length > 0 && { performs: true as const }),
    };
  },
});
