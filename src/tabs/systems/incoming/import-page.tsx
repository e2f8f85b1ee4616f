import { useState } from 'react';
import { isSystemHead } from '../../../features/systems/incoming/system-columns.ts';
import { BackLink } from '../../parts/link-button.tsx';
import { layout, Page, PageTitle } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';
import { ChooseFile, type ChosenTable } from '../../workplace/imports/choose-file.tsx';
import { ImportSteps } from './import-steps.tsx';
import { TruthTable } from './truth-table.tsx';

/** *Hent systemer fra en fil* (S28, S94): a file, what is understood of it, what would come, and what has come. */
export default function ImportSystemsPage() {
  const words = useText('systemImport');
  const [table, setTable] = useState<ChosenTable>();
  /** Every file that is read begins anew, the same one too; the field is emptied only to start over. */
  const [reads, setReads] = useState(0);
  const [starts, setStarts] = useState(0);
  return (
    <Page>
      <BackLink to="/systems">{words.back}</BackLink>
      <PageTitle>{words.title}</PageTitle>
      <p className={layout.lead}>{words.lead}</p>
      <ChooseFile
        key={`start ${starts}`}
        isHead={isSystemHead}
        onRead={(chosen) => {
          setTable(chosen);
          setReads(reads + 1);
        }}
      />
      {table && (
        <ImportSteps
          key={`read ${reads}`}
          table={table}
          onStartOver={() => {
            setTable(undefined);
            setStarts(starts + 1);
          }}
        />
      )}
      <TruthTable />
    </Page>
  );
}
