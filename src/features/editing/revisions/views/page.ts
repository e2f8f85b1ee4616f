import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { insideRoles } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import { versionNumber } from '../../../handbook/rule-number.ts';
import { shownPage } from '../../../handbook/shown-page.ts';
import { pageShape } from '../../../handbook/shown-shapes.ts';
import { newestWords } from '../board-words.ts';
import { BoardWords, Revision } from '../records.ts';
import { shownWords, wordsShape } from '../shown-words.ts';

/** @throws Refusal `unknownPage` */
export const page = view({
  summary: 'The policy, the introduction or a role page, with its stamp',
  roles: insideRoles,
  query: z.strictObject({ page: z.string().max(60), version: versionNumber.optional() }),
  output: pageShape.extend({
    /** Where the digitalisation strategy stands that the policy supports (S5). */
    strategyLink: z.string().optional(),
    /** On the policy's page. */
    words: wordsShape.optional(),
  }),
  read: (reader, { language }, query) => {
    const { pages, decisions } = reader.shownHandbook();
    const versions = pages.filter((candidate) => candidate.page === query.page);
    const shown = shownPage(versions, query.version, decisions, language, reader.today);
    if (!shown) throw new Refusal('unknownPage', { page: query.page });
    if (shown.kind !== 'policy') return shown;
    const adopted = { decisions, revisions: reader.all(Revision) };
    const words = newestWords(reader.all(BoardWords), adopted, reader.today);
    return { ...shown, words: words && shownWords(words) };
  },
});
