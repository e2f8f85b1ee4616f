import { z } from 'zod';
import { insideRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { ruleStatuses } from '../../reading/rule-page.ts';
import { Page, RuleVersion } from '../records.ts';
import { editionShape, ruleStatusShape } from '../shown-shapes.ts';
import { tableOfContents } from '../table-of-contents.ts';

export const handbook = view({
  summary: 'The handbook by chapter: the rules in force, the edition and who adopted it',
  roles: insideRoles,
  query: z.strictObject({}),
  output: z.strictObject({
    edition: editionShape.optional(),
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
    return tableOfContents(reader.handbook(), mine, actor.language, reader.today);
  },
});
