import type { ViewData } from '../../contract/contract.ts';
import type { Done } from '../parts/undo-notice.tsx';

export type ShownSystem = ViewData<'system'>;

/** What the parts of a system's page are drawn with. */
export interface SystemPartProps {
  system: ShownSystem;
  onDone: (done: Done) => void;
}
