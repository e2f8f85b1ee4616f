import type { CaseData } from './timeline.ts';

export interface CasePartProps {
  data: CaseData;
}
