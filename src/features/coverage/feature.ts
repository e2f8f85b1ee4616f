import { feature } from '../../kernel/feature.ts';
import { saveNotRelevant } from './actions/save-not-relevant.ts';
import { NotRelevant } from './records.ts';
import { coverage as view } from './views/coverage.ts';
import { coverageArea } from './views/coverage-area.ts';

/** *Dækning*: what each focus area has of rules, controls and evidence, and what it lacks (S31, S125). */
export const coverage = feature({
  module: 'wheel',
  records: { notRelevant: NotRelevant },
  actions: { saveNotRelevant },
  views: { coverage: view, coverageArea },
});
