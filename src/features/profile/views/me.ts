import { z } from 'zod';
import { allRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { day } from '../../../kernel/shape.ts';
import { askedByDpo } from '../../cases/relations/queries/asked-of.ts';
import { newestReport } from '../../cases/reports/queries/newest-report.ts';
import { editionInForce } from '../../handbook/decision.ts';
import { editionShape } from '../../handbook/shown-shapes.ts';
import { trialSince } from '../../handbook/trial/trial.ts';
import { newestAssessment } from '../../systems/risks/queries/newest-assessment.ts';
import { linkNames, linksOf } from '../../workplace/links.ts';

/** Who the reader is here: what the menu is made from. */
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
    /** The policy in force, and the quarter the running report of breaches has come to (S7). */
    policy: editionShape.optional(),
    risk: z.string().optional(),
    /** The day a risk to a system was assessed last, where any is (S7). */
    riskOn: day.optional(),
    /** Since when the handbook is tried, while no edition of it is adopted. */
    trial: z.string().optional(),
    /** The actions the role table allows, so that the page greys what the server would refuse. */
    actions: z.array(z.string()),
    /** The DBR has asked the reader for something, now or before: there is a page for it. */
    fromDpo: z.literal(true).optional(),
  }),
  read: (source, actor) => {
    const edition = editionInForce(source.handbook().decisions, 'handbook', source.today);
    const policy = editionInForce(source.handbook().decisions, 'policy', source.today);
    const risk = newestReport(source);
    const riskOn = newestAssessment(source);
    const trial = trialSince(source.shownHandbook());
    return {
      name: actor.person.name,
      roles: [...actor.roles],
      municipality: source.setting('municipalityName'),
      dpoPhone: source.setting('dpoPhone'),
      serviceDeskPhone: source.setting('serviceDeskPhone'),
      links: linksOf((name) => source.setting(name)),
      language: actor.language,
      ...(edition && source.may(actor.roles, 'handbook') && { edition }),
      ...(policy && source.may(actor.roles, 'handbook') && { policy }),
      ...(risk && source.may(actor.roles, 'handbook') && { risk }),
      ...(riskOn && source.may(actor.roles, 'handbook') && { riskOn }),
      ...(trial && source.may(actor.roles, 'handbook') && { trial }),
      actions: [...source.allowedActions(actor.roles)],
      ...(askedByDpo(source, actor).all > 0 && { fromDpo: true as const }),
    };
  },
});
