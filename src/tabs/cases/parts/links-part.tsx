import { CaseKind } from '../../case-relations/case-kind.tsx';
import { CaseTouched } from '../../case-relations/case-touched.tsx';
import { RelationsPart } from '../../case-relations/part.tsx';
import { SimilarCases } from '../../case-relations/similar-cases.tsx';
import type { CasePartProps } from '../case-part-props.ts';

/** Other cases it looks like or is part of, its kind, and the rules and systems it touches. */
export default function LinksPart({ data }: CasePartProps) {
  return (
    <RelationsPart data={data}>
      {(relations) => (
        <>
          <CaseKind relations={relations} line={data.line} />
          <SimilarCases relations={relations} number={data.line.number} />
          <CaseTouched relations={relations} number={data.line.number} />
        </>
      )}
    </RelationsPart>
  );
}
