import { z } from 'zod';
import { insideRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { Page, RuleVersion } from '../../handbook/records.ts';
import { editionShape, ruleStatusShape } from '../../handbook/shown-shapes.ts';
import { tableOfContents } from '../../handbook/table-of-contents.ts';
import { ruleStatuses } from '../rule-page.ts';

export const handbook = view({
  summary: 'The handbook by chapter: the rules in force, the edition and who adopted it',
  roles: insideRoles,
  query: z.strictObject({}),
  output: z.strictObject({
    edition: editionShape.optional(),
    /** Since when it is tried, while no edition is adopted. */
    trial: z.string().optional(),
    chapters: z.array(
      z.strictObject({
        ...shape(RuleVersion, 'chapter'),
        rules: z.array(
          z.strictObject({
            ...shape(RuleVersion, 'rule', 'version', 'title', 'core', 'focus', 'iso'),
            seconds: z.int(),
            mine: ruleStatusShape,
          }),
        ),
      }),
    ),
    pages: z.array(z.strictObject(shape(Page, 'page', 'kind', 'title'))),
  }),
  read: (reader, actor) => {
    const mine = ruleStatuses(reader.reader(actor), reader.today);
    return tableOfContents(reader.shownHandbook(), mine, actor.language, reader.today);
  },
});
