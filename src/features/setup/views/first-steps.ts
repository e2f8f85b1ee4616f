import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { trialSince } from '../../handbook/trial/trial.ts';
import { holdersToday } from '../../workplace/appointments/queries/confirmers.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { Employment } from '../../workplace/records.ts';
import { seeingAppointments } from '../../workplace/roles.ts';
import { firstGaps, firstStepNames, firstSteps, isHanded, nextStep } from '../first-step.ts';
import { beginning } from '../queries/beginning.ts';
import { StepHolder } from '../records.ts';

/** *Kom i gang*: what a municipality has done, what it lacks, and who is in its directory. */
export const firstStepsView = view({
  summary: 'What the municipality has done before anybody works with Rettesnor, and what is next',
  roles: seeingAppointments,
  query: z.strictObject({}),
  output: z.strictObject({
    steps: z.array(
      z.strictObject({
        name: z.enum(firstStepNames),
        lacks: z.array(
          z.strictObject({
            gap: z.enum(firstGaps),
            waits: z.literal(true).optional(),
          }),
        ),
        /** Who has taken it on, and since when; where it can be handed over, with the version of its row. */
        holder: z
          .strictObject({ name: z.string().optional(), isMine: z.boolean(), since: z.iso.datetime(), by: z.string() })
          .optional(),
        seen: z.int().optional(),
      }),
    ),
    /** The editors a step can be handed to. */
    editors: z.array(z.strictObject({ id: z.guid(), name: z.string() })),
    next: z.enum(firstStepNames).optional(),
    /** Since when the handbook is tried, while no edition of it is adopted. */
    trial: z.string().optional(),
    /** How long employees are told beforehand that managers will see names. */
    weeksOfNotice: z.int(),
    /** Open accounts of the directory, of those guests, and how many have no job in the list. */
    accounts: z.strictObject({ open: z.int(), guests: z.int(), withoutJob: z.int() }),
  }),
  read: (reader, actor) => {
    const steps = firstSteps(beginning(reader));
    const employed = new Set<string>();
    for (const { person } of reader.each(Employment)) employed.add(person);
    const open = reader.directory.people().filter(({ enabled }) => enabled);
    const members = open.filter(({ guest }) => !guest);
    const workplace = workplaceOn(reader, reader.today);
    const holderOf = (name: string) => reader.records.find(StepHolder, name.toLowerCase());
    const me = workplace.mainOf(actor.person.id);
    const editors = holdersToday({ records: reader.records, workplace }, 'editor');
    // Somebody who is no editor any more cannot do it: the step is nobody's again.
    const isHeld = (holder: string | undefined) => holder !== undefined && editors.includes(holder);
    return {
      steps: steps.map(({ name, lacks }) => {
        const row = holderOf(name);
        const { holder, holderName, at, byName } = row?.record ?? {};
        return {
          ...{ name, lacks: [...lacks] },
          ...(isHeld(holder) &&
            at && { holder: { name: holderName, isMine: holder === me, since: at, by: byName ?? '' } }),
          ...(isHanded(name) && { seen: row?.mark.version ?? 0 }),
        };
      }),
      editors: editors.map((id) => ({ id, name: workplace.person(id)?.name ?? id })),
      next: nextStep(steps),
      trial: trialSince(reader.shownHandbook()),
      weeksOfNotice: reader.setting('weeksOfNotice'),
      accounts: {
        open: open.length,
        guests: open.length - members.length,
        withoutJob: members.filter(({ id }) => !employed.has(id)).length,
      },
    };
  },
});
