import { isItCase } from '../../../features/cases/incident/it-case.ts';
import DraftPart from '../../case-papers/draft-part.tsx';
import NoticesPart from '../../case-papers/notices-part.tsx';
import type { CasePartProps } from '../case-part-props.ts';
import { CasePlace } from './case-place.tsx';

/** What Datatilsynet is told, and who else is. */
export default function NotificationPage({ data }: CasePartProps) {
  return (
    <>
      {!isItCase({ owner: data.owner, data: data.data }) && <DraftPart data={data} />}
      <CasePlace name="notices">
        <NoticesPart data={data} />
      </CasePlace>
    </>
  );
}
