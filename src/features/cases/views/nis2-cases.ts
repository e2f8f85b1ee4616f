import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { moment, shape } from '../../../kernel/shape.ts';
import { isNis2Binding, nis2Clocks } from '../clocks/nis2.ts';
import { numberOf } from '../incident/incident.ts';
import { Incident } from '../incident/records.ts';
import { nis2Steps } from '../papers/case-notice.ts';
import { nis2CasesOf } from '../queries/nis2-cases.ts';
import { nis2Facts } from '../queries/nis2-facts.ts';

/**
 * What the authority of NIS 2 is still to be told of the DBR's cases: kind, systems, times and steps. Neither the person
 * who reported nor a word of what was told (S72).
 */
export const nis2Cases = view({
  summary: "The NIS 2 steps of the DBR's cases, for the IT security manager: no story and no names",
  roles: ['itSecurityManager'],
  query: z.strictObject({}),
  output: z.strictObject({
    cases: z.array(
      z.strictObject({
        ...shape(Incident, 'key', 'category', 'discoveredAt', 'awareAt', 'contained', 'systems', 'nis2'),
        number: z.string(),
        isBinding: z.boolean(),
        steps: z.array(
          z.strictObject({
            step: z.enum(nis2Steps).exclude(['interimReport']),
            deadlineAt: moment,
            toldAt: moment.optional(),
          }),
        ),
      }),
    ),
    authority: z.string().optional(),
  }),
  noted: { look: 'acknowledged', at: ({ cases }) => cases.map(({ key }) => key) },
  read: (reader, actor) => ({
    cases: nis2CasesOf(reader, actor).map((stored) => {
      const { key, category, discoveredAt, awareAt, contained, systems, nis2 } = stored.record;
      const { notices, coverage } = nis2Facts(reader, key);
      return {
        ...{ key, category, discoveredAt, awareAt, contained, systems, nis2 },
        number: numberOf(stored),
        isBinding: isNis2Binding(stored.record, coverage),
        steps: nis2Clocks(stored.record, notices, coverage).map((clock) => ({ ...clock })),
      };
    }),
    authority: reader.setting('nis2Authority') || undefined,
  }),
});
