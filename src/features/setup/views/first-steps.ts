import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { trialSince } from '../../handbook/trial.ts';
import { Employment } from '../../workplace/records.ts';
import { seeingAppointments } from '../../workplace/roles.ts';
import { firstGaps, firstStepNames, firstSteps, nextStep } from '../first-step.ts';
import { beginning } from '../queries/beginning.ts';

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
      }),
    ),
    next: z.enum(firstStepNames).optional(),
    /** Since when the handbook is tried, while no edition of it is adopted. */
    trial: z.string().optional(),
    /** How long employees are told beforehand that managers will see names. */
    weeksOfNotice: z.int(),
    /** Open accounts of the directory, of those guests, and how many have no job in the list. */
    accounts: z.strictObject({ open: z.int(), guests: z.int(), withoutJob: z.int() }),
  }),
  read: (reader) => {
    const steps = firstSteps(beginning(reader));
    const employed = new Set<string>();
    for (const { person } of reader.each(Employment)) employed.add(person);
    const open = reader.directory.people().filter(({ enabled }) => enabled);
    const members = open.filter(({ guest }) => !guest);
    return {
      steps: steps.map(({ name, lacks }) => ({ name, lacks: [...lacks] })),
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
