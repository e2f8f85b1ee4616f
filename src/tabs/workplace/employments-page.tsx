import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout, Page, PageTitle } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { ImportSteps } from './imports/import-steps.tsx';
import { RejectedAssignmentAnswers, ToPaper } from './rejected-assignment-answers.tsx';

/** Brings in employments from a file of another program: first told what would happen, then done (G7). */
export default function EmploymentsPage() {
  const { text } = useSpeech();
  const { employments: words } = useText('maintenance').workplace;
  const me = useView('me', {}).data?.data;
  // Nobody should choose a file of people in order to be told that it was not for them.
  const refused = me !== undefined && !me.actions.includes('importEmployments');
  return (
    <Page>
      <PageTitle>{text.shell.employments}</PageTitle>
      {!refused && <RejectedAssignmentAnswers />}
      <p className={layout.lead}>{words.lead}</p>
      {refused && <Notice kind="info" title={words.onlyEditors} />}
      {!refused && <ImportSteps />}
      {!refused && <ToPaper />}
    </Page>
  );
}
