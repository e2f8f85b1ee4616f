import { z } from 'zod';
import { firstGaps, firstStepNames } from '../../features/setup/first-step.ts';
import { text as words } from '../../features/setup/text.en.ts';
import { type Finding, note, ok, type Patient } from './finding.ts';
import { readinessSaid } from './our-server.ts';

const lackingSchema = z.array(
  z.object({
    name: z.enum(firstStepNames),
    lacks: z.array(z.object({ gap: z.enum(firstGaps), waits: z.literal(true).optional() })).min(1),
  }),
);

/**
 * Which first steps of *Kom i gang* lack something, and who takes them? The running server is asked: it has read every
 * list and holds rows against their seals.
 */
export async function examineFirstSteps({ publicUrl }: Pick<Patient, 'publicUrl'>): Promise<readonly Finding[]> {
  const { firstSteps } = await readinessSaid(new URL(publicUrl));
  const lacking = lackingSchema.safeParse(firstSteps);
  if (!lacking.success) {
    return [
      note(
        'The first steps are not known: no server of this version is ready at the public address',
        'Start the server, wait until /readyz answers 200, and run the doctor again.',
      ),
    ];
  }
  if (lacking.data.length === 0) return [ok('Every first step is done')];
  return lacking.data.map(({ name, lacks }) => {
    const { title, who, weeks = '' } = words.steps[name];
    const gaps = lacks.map(({ gap, waits }) => (waits ? words.waits(words.gaps[gap]) : words.gaps[gap]));
    return note(
      `${words.step(firstStepNames.indexOf(name) + 1, title)}: ${gaps.join(' · ')}`,
      `${who} ${weeks}`.trim(),
    );
  });
}
