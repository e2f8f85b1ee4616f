import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { titleIn } from '../../handbook/rule.ts';
import { ruleNumber } from '../../handbook/rule-number.ts';
import { band } from '../../reading/status/status-shapes.ts';
import { Setting } from '../../workplace/records.ts';
import { councilNames, membersShown } from '../council.ts';
import { councilCount } from '../council-count.ts';
import { mayorIn } from '../mayor.ts';
import { councilIn } from '../queries/council-status.ts';

/** *Byrådet* as its secretariat sees it (S102): counts, and names only by the council's own decision. */
export const council = view({
  summary: 'How the council is doing with what the seat asks, in counts; names only if the council has decided so',
  roles: ['secretariat'],
  query: z.strictObject({}),
  output: z.strictObject({
    /** In whose name reminders go. */
    mayor: z.string(),
    people: z.int(),
    /** Absent in a council so small that the number would name somebody. */
    ready: z.int().optional(),
    coverage: z.array(z.strictObject({ rule: ruleNumber, title: z.string(), band })),
    /** Absent without the council's own decision (S102). */
    names: z
      .strictObject({
        decidedOn: z.iso.date(),
        caseRef: z.string(),
        members: z.array(
          z.strictObject({
            name: z.string(),
            state: z.enum(['ready', 'underWay', 'behind', 'paused', 'coming']),
            owes: z.int(),
          }),
        ),
      })
      .optional(),
  }),
  read: (reader, { language }) => {
    const settings = reader.all(Setting);
    const status = councilIn(reader);
    const { coverage, ...counts } = councilCount(status);
    const decided = councilNames(settings, reader.today);
    const { rules } = reader.handbook();
    return {
      mayor: mayorIn(settings),
      ...counts,
      coverage: coverage.flatMap((part) => {
        const version = rules.get(part.rule)?.inForce(reader.today);
        return version ? [{ ...part, title: titleIn(version, language) }] : [];
      }),
      ...(decided && { names: { ...decided, members: membersShown(status) } }),
    };
  },
});
