import { CaseThread } from '../../case-relations/case-thread.tsx';
import { RelationsPart } from '../../case-relations/part.tsx';
import type { CasePartProps } from '../case-part-props.ts';

/** What the DBR and the reporter write to each other. */
export default function ThreadPart({ data }: CasePartProps) {
  return <RelationsPart data={data}>{(relations) => <CaseThread relations={relations} />}</RelationsPart>;
}
