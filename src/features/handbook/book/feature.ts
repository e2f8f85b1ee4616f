import { feature } from '../../../kernel/feature.ts';
import { ruleLeaflet } from './actions/rule-leaflet.ts';
import { takeEdition } from './actions/take-edition.ts';
import { takeHandbook } from './actions/take-handbook.ts';
import { wholeHandbook } from './views/whole-handbook.ts';

/** *Tag håndbogen med*: the whole handbook as a file or on paper, and leaflets for the wall (S17, S20). */
export const handbookFiles = feature({
  records: {},
  actions: { takeHandbook, takeEdition, ruleLeaflet },
  views: { wholeHandbook },
});
