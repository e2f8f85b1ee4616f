import type { ViewData } from '../../../contract/contract.ts';
import type { Done } from '../../parts/undo-notice.tsx';

export type ShownRisks = ViewData<'systemRisks'>;
export type ShownRisk = ShownRisks['risks'][number];

/** What the parts of the page are drawn with. */
export interface RiskProps {
  system: ShownRisks;
  risk: ShownRisk;
  onDone: (done: Done) => void;
}
