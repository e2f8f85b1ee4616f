import type { Day, Moment } from '../../core/dates.ts';
import type { CaseData } from './timeline.ts';

export interface CasePartProps {
  data: CaseData;
  today: Day;
  now: Moment;
}
