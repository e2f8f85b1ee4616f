import { feature } from '../../../kernel/feature.ts';
import { closePack } from './actions/close-pack.ts';
import { savePack } from './actions/save-pack.ts';
import { saveSearchWord } from './actions/save-search-word.ts';
import { takeTailoring } from './actions/take-tailoring.ts';
import { tailoring as view } from './views/tailoring.ts';

/** *Pakker og søgeord*: whom rules are put together for, and what people call things (S17, S24, S25). */
export const tailoring = feature({
  records: {},
  actions: { savePack, closePack, saveSearchWord, takeTailoring },
  views: { tailoring: view },
});
