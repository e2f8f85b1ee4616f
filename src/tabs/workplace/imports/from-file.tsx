import { Fragment, type ReactNode, useState } from 'react';
import { ChooseFile, type ChosenTable } from './choose-file.tsx';

interface FromFileProps {
  /** Whether a head is known; those of employments where it is left out. */
  isHead?: (cell: string) => boolean;
  /** What is made of it. */
  children: (table: ChosenTable, onStartOver: () => void) => ReactNode;
}

/** A file and what is made of it. Every file that is read begins anew, the same one too; the field is emptied only to start over. */
export function FromFile({ isHead, children }: FromFileProps) {
  const [table, setTable] = useState<ChosenTable>();
  const [reads, setReads] = useState(0);
  const [starts, setStarts] = useState(0);
  const startOver = () => {
    setTable(undefined);
    setStarts(starts + 1);
  };
  return (
    <>
      <ChooseFile
        key={`start ${starts}`}
        {...(isHead && { isHead })}
        onRead={(chosen) => {
          setTable(chosen);
          setReads(reads + 1);
        }}
      />
      {table && <Fragment key={`read ${reads}`}>{children(table, startOver)}</Fragment>}
    </>
  );
}
