import { isLearningHead } from '../../features/training/incoming/learning-columns.ts';
import { BackLink } from '../parts/link-button.tsx';
import { layout, Page, PageTitle } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { FromFile } from '../workplace/imports/from-file.tsx';
import { ImportSteps } from './import-steps.tsx';

/** *Hent fra læringssystemet* (S41, S55, S78): a file, what is understood of it, what would come, and what has come. */
export default function ImportAttendancePage() {
  const words = useText('training');
  return (
    <Page>
      <BackLink to="/training">{words.title}</BackLink>
      <PageTitle>{words.file.title}</PageTitle>
      <p className={layout.lead}>{words.file.lead}</p>
      <FromFile isHead={isLearningHead}>{(table, onStartOver) => <ImportSteps {...{ table, onStartOver }} />}</FromFile>
    </Page>
  );
}
