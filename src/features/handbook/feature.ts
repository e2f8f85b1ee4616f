import { feature } from '../../kernel/feature.ts';
import { Decision, Page, RuleVersion } from './records.ts';
import { Pack, ReadingChoice, SearchWord } from './tailoring-records.ts';
import { searchable } from './views/searchable.ts';

/** *Håndbogen*: the rules and pages in force, as everybody reads and searches them (S14, S20). */
export const handbook = feature({
  records: {
    ...{ ruleVersion: RuleVersion, page: Page, decision: Decision },
    ...{ pack: Pack, readingChoice: ReadingChoice, searchWord: SearchWord },
  },
  actions: {},
  views: { searchable },
});
