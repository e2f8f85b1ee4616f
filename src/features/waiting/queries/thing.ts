import { z } from 'zod';
import { auditThing } from '../../audits/queries/waiting-audits.ts';
import { caseThing } from '../../cases/queries/waiting-cases.ts';
import { clearanceThing } from '../../clearance/queries/waiting-clearance.ts';
import { editionThing } from '../../editing/revisions/queries/waiting-editions.ts';
import { exemptionThing } from '../../exemptions/queries/waiting-exemptions.ts';
import { incidentThing } from '../../incidents/queries/waiting-reports.ts';
import { questionThing } from '../../questions/queries/questions-to-answer.ts';
import { readingThing } from '../../reading/queries/waiting-reading.ts';
import { setupThing } from '../../setup/queries/waiting-steps.ts';
import { systemThing } from '../../systems/queries/waiting-systems.ts';
import { task } from '../../team/tasks/task-shapes.ts';
import { trainingThing } from '../../training/queries/waiting-training.ts';
import { wheelThing } from '../../wheel/queries/waiting-wheel.ts';
import { workplaceThing } from '../../workplace/queries/waiting-workplace.ts';

/**
 * Something that waits for somebody. It is computed like required reading and stored nowhere: what has been done is what
 * is remembered, so that nothing is ticked off that is not done.
 */
export const thing = z.discriminatedUnion('kind', [
  ...caseThing,
  ...incidentThing,
  ...workplaceThing,
  ...clearanceThing,
  ...task.options,
  exemptionThing,
  questionThing,
  editionThing,
  readingThing,
  setupThing,
  systemThing,
  wheelThing,
  auditThing,
  trainingThing,
]);
export type Thing = z.output<typeof thing>;
