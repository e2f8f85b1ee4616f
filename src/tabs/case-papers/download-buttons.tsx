import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import type { ReactNode } from 'react';
import type { ActionInput } from '../../contract/contract.ts';
import { useDownload } from '../parts/download.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

type Format = ActionInput<'exportCase'>['format'];

interface DownloadButtonsProps {
  asked: Omit<ActionInput<'exportCase'>, 'format'>;
  formats: readonly Format[];
  labels: Readonly<Partial<Record<Format, string>>>;
  /** Another button of the page matters most. */
  quiet?: boolean;
  /** Other ways to take it along, before them. */
  children?: ReactNode;
}

/** Fetches a paper as a file. The first format is the one most want. */
export function DownloadButtons({ asked, formats, labels, quiet, children }: DownloadButtonsProps) {
  const words = useText('cases').casePapers.file;
  const { action, take, outcome } = useDownload('exportCase', words.done);
  return (
    <>
      <div className={layout.actions}>
        {children}
        {formats.map((format, index) => (
          <Action
            key={format}
            icon={<ArrowDownloadRegular />}
            appearance={index === 0 && !quiet ? 'primary' : 'secondary'}
            disabledFocusable={action.isPending}
            onClick={() => take({ ...asked, format })}
          >
            {action.isPending && action.variables.format === format ? words.fetching : labels[format]}
          </Action>
        ))}
      </div>
      {outcome}
    </>
  );
}
