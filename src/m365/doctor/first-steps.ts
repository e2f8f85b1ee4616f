import { z } from 'zod';
import { firstStepNames } from '../../features/setup/first-step.ts';
import { text as words } from '../../features/setup/text.en.ts';
import { type Finding, note, ok, type Patient } from './finding.ts';
import { readinessSaid } from './our-server.ts';

const openSchema = z.array(z.enum(firstStepNames));

/**
 * Which first steps of *Kom i gang* lack something, and who takes them? The running server is asked: it has read every
 * list and holds rows against their seals.
 */
export async function examineFirstSteps({ publicUrl }: Pick<Patient, 'publicUrl'>): Promise<readonly Finding[]> {
  const { firstSteps } = await readinessSaid(new URL(publicUrl));
  const open = openSchema.safeParse(firstSteps);
  if (!open.success) {
    return [
      note(
        'The first steps are not known: no server of this version is ready at the public address',
        'Start the server, wait until /readyz answers 200, and run the doctor again.',
      ),
    ];
  }
  if (open.data.length === 0) return [ok('Every first step is done')];
  return open.data.map((name) => {
    const { title, who } = words.steps[name];
    return note(words.step(firstStepNames.indexOf(name) + 1, title), `${who} What it lacks stands under Kom i gang.`);
  });
}
