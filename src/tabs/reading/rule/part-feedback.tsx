import { useMemo } from 'react';
import type { ViewData } from '../../../contract/contract.ts';
import { partOf } from '../../../features/editing/feedback/passage.ts';
import { FeedbackHere } from '../../feedback/feedback-here.tsx';

interface PartFeedbackProps {
  rule: ViewData<'rule'>;
  title: string;
  body: string;
}

/** Under a part of the version in force: the quiet way to say that it is unclear. What is old is nobody's to mend. */
export function PartFeedback({ rule, title, body }: PartFeedbackProps) {
  const part = useMemo(() => partOf(title, body), [title, body]);
  return part && rule.stamp.state === 'inForce' ? <FeedbackHere rule={rule} part={part} /> : null;
}
