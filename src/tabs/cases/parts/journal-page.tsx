import FilePart from '../../case-papers/file-part.tsx';
import { CaseLog } from '../case-log.tsx';
import type { CasePartProps } from '../case-part-props.ts';
import { CaseTold } from '../case-people.tsx';
import { CasePlace } from './case-place.tsx';

/** The case for the records system, and all that was done to it, told and looked at. */
export default function JournalPage({ data }: CasePartProps) {
  return (
    <>
      <CasePlace name="file">
        <FilePart data={data} />
      </CasePlace>
      <CaseLog log={data.log} />
      <CaseTold told={data.told} />
    </>
  );
}
