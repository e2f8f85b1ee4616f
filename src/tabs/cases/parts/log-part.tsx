import { CaseLog } from '../case-log.tsx';
import type { CasePartProps } from '../case-part-props.ts';

/** Who has done what to the case, and who has read it. */
export default function LogPart({ data }: CasePartProps) {
  return <CaseLog log={data.log} />;
}
