import { CasePeople } from '../../case-relations/case-people.tsx';
import { RelationsPart } from '../../case-relations/part.tsx';
import type { CasePartProps } from '../case-part-props.ts';

/** Who is invited to the case, for what and until when. */
export default function PeoplePart({ data }: CasePartProps) {
  return (
    <RelationsPart data={data}>
      {(relations) => <CasePeople number={data.line.number} relations={relations} />}
    </RelationsPart>
  );
}
