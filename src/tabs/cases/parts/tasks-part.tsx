import { CaseTasks } from '../../case-relations/case-tasks.tsx';
import { RelationsPart } from '../../case-relations/part.tsx';
import type { CasePartProps } from '../case-part-props.ts';

/** What has to be done because of the case, and who does it. */
export default function TasksPart({ data }: CasePartProps) {
  return (
    <RelationsPart data={data}>
      {(relations) => <CaseTasks number={data.line.number} relations={relations} />}
    </RelationsPart>
  );
}
