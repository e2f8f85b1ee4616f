import { feature } from '../../../kernel/feature.ts';
import { markUnclear } from './actions/mark-unclear.ts';
import { withdrawUnclear } from './actions/withdraw-unclear.ts';
import { Unclear } from './records.ts';
import { unclear } from './views/unclear.ts';

/** *Det her er uklart*: passages of rules that readers do not understand (S64, S84). */
export const feedback = feature({
  module: 'feedback',
  records: { unclear: Unclear },
  actions: { markUnclear, withdrawUnclear },
  views: { unclear },
});
