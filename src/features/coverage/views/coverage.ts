import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { areaStates, figuresOf, inArea, stateOfArea } from '../coverage.ts';
import { coverageFacts } from '../queries/facts.ts';
import { saidNotRelevant } from '../queries/not-relevant.ts';
import { seeing } from '../roles.ts';
import { type Area, areas } from '../standards.ts';

const figures = z.strictObject({
  area: z.string(),
  ...{ rules: z.int(), checked: z.int(), read: z.int(), readOf: z.int(), discussed: z.int(), current: z.int() },
  ...{ controls: z.int(), fresh: z.int(), audited: z.int(), gaps: z.int() },
  /** An editor has said that it is not, with a reason. */
  isRelevant: z.boolean(),
});

/**
 * *Dækning* (S31, S125): what each focus area has of rules, controls and evidence, and what it lacks. The two standards are
 * beside it where the municipality has chosen so.
 */
export const coverage = view({
  summary: 'What each focus area, and each area of the standards, has of rules, controls and evidence',
  roles: seeing,
  query: z.strictObject({}),
  output: z.strictObject({
    focus: z.array(figures),
    /** Absent where the municipality does not look at standards. */
    standards: z
      .strictObject({
        nis2: z.array(figures),
        iso: z.array(
          z.strictObject({ area: z.string(), state: z.enum(areaStates), rules: z.int(), controls: z.int() }),
        ),
      })
      .optional(),
    /** The reader may choose whether the standards are shown. */
    mayChoose: z.boolean(),
  }),
  read: (reader, { roles }) => {
    const facts = coverageFacts(reader);
    const notRelevant = saidNotRelevant(reader);
    const of = (area: Area) => {
      const isRelevant = !notRelevant.has(area.id);
      const found = figuresOf(inArea(area, facts));
      return { area: area.id, ...found, gaps: isRelevant ? found.gaps : 0, isRelevant };
    };
    return {
      focus: areas.focus.map(of),
      ...(reader.setting('coverageByStandard') && {
        standards: {
          nis2: areas.nis2.map(of),
          iso: areas.iso.map(of).map((figures) => {
            const { area, rules, controls } = figures;
            return {
              area,
              state: figures.isRelevant ? stateOfArea(figures) : ('notRelevant' as const),
              rules,
              controls,
            };
          }),
        },
      }),
      mayChoose: reader.may(roles, 'saveSetting'),
    };
  },
});
