import type { FocusArea } from '../../handbook/rule.ts';
import type { KindRow } from './report-figures.ts';

/** Which of the policy's focus areas a kind of incident strikes at (S31). */
export const kindFocus: Readonly<Record<KindRow, readonly FocusArea[]>> = {
  sent: ['confidentiality'],
  lost: ['confidentiality', 'availability'],
  attacked: ['availability', 'integrity'],
  seen: ['confidentiality', 'responsibility'],
  unharmed: ['riskBased'],
};
