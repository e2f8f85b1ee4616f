import { isSystemHead } from '../../../features/systems/incoming/system-columns.ts';
import { BackLink } from '../../parts/link-button.tsx';
import { layout, Page, PageTitle } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';
import { FromFile } from '../../workplace/imports/from-file.tsx';
import { ImportSteps } from './import-steps.tsx';
import { TruthTable } from './truth-table.tsx';

/** *Hent systemer fra en fil* (S28, S94): a file, what is understood of it, what would come, and what has come. */
export default function ImportSystemsPage() {
  const words = useText('systemImport');
  return (
    <Page>
      <BackLink to="/systems">{words.back}</BackLink>
      <PageTitle>{words.title}</PageTitle>
      <p className={layout.lead}>{words.lead}</p>
      <FromFile isHead={isSystemHead}>{(table, onStartOver) => <ImportSteps {...{ table, onStartOver }} />}</FromFile>
      <TruthTable />
    </Page>
  );
}
