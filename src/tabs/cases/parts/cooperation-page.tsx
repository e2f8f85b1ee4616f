import { LeaveToIt } from '../../case-opening/leave-to-it.tsx';
import CasePeople from '../../case-relations/case-people.tsx';
import CaseTasks from '../../case-relations/case-tasks.tsx';
import CaseDisclosures from '../../disclosures/case-disclosures.tsx';
import { useSpeech } from '../../language.tsx';
import { Beside, layout } from '../../parts/page.tsx';
import { useMay } from '../../use-may.ts';
import type { CasePartProps } from '../case-part-props.ts';
import { CasePlace } from './case-place.tsx';

/** Who does something because of the case, who is let into it, and what the DBR lets out of it. */
export default function CooperationPage({ data }: CasePartProps) {
  const words = useSpeech().text.cases.parts;
  const isOfficer = useMay('showManagerText');
  const within = (
    <>
      <CaseTasks data={data} />
      <CasePlace name="people">
        <CasePeople data={data} />
      </CasePlace>
    </>
  );
  return (
    <>
      <LeaveToIt data={data} />
      {isOfficer ? (
        <Beside
          even
          side={
            <CasePlace name="manager">
              <h2 className={layout.heading}>{words.manager}</h2>
              <CaseDisclosures data={data} />
            </CasePlace>
          }
        >
          {within}
        </Beside>
      ) : (
        within
      )}
    </>
  );
}
