import { isOpen } from '../../../features/cases/incident/incident.ts';
import { CaseHandling } from '../../case-handling/case-handling.tsx';
import { AuthorityMissing } from '../../case-papers/authority-missing.tsx';
import { Nis2Next } from '../../case-papers/nis2-next.tsx';
import { useSpeech } from '../../language.tsx';
import { TextLink } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { CaseClock } from '../case-clock.tsx';
import type { CasePartProps } from '../case-part-props.ts';
import { CaseReporter, CaseTold } from '../case-people.tsx';
import { CaseSteps } from '../case-steps.tsx';
import { CaseStory } from '../case-story.tsx';

/** The clock, what can be done, what was told, what is known and missing, and who knows of it. */
export function CaseOverview({ data }: CasePartProps) {
  return (
    <>
      <CaseSteps data={data} />
      <CaseClock data={data} />
      {data.line.status === 'merged' ? (
        <GoesOnElsewhere number={data.line.number} />
      ) : (
        <CaseHandling
          caseKey={data.line.key}
          isOpen={isOpen(data.line)}
          isUntaken={data.mayTakeOver}
          handling={data.handling}
          own={data.own}
          managementBody={data.managementBody}
        />
      )}
      {data.nis2Next && <Nis2Next number={data.line.number} next={data.nis2Next} />}
      <AuthorityMissing number={data.line.number} art33={data.handling.art33} />
      <CaseStory data={data} />
      <CaseReporter reporter={data.reporter} />
      <CaseTold told={data.told} />
    </>
  );
}

/** It is assessed and decided with the case it became part of. */
function GoesOnElsewhere({ number }: { number: string }) {
  const { cases } = useSpeech().text;
  return (
    <Notice kind="info" title={cases.status.merged}>
      <p>
        <TextLink to={`/case/${number}/links`}>{cases.parts.links}</TextLink>
      </p>
    </Notice>
  );
}
