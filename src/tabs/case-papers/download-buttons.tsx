import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import type { ActionInput } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { saveFile } from './download.ts';

type Format = ActionInput<'exportCase'>['format'];

interface DownloadButtonsProps {
  asked: Omit<ActionInput<'exportCase'>, 'format'>;
  formats: readonly Format[];
  labels: Readonly<Partial<Record<Format, string>>>;
}

/** Fetches a paper as a file. The first format is the one most want. */
export function DownloadButtons({ asked, formats, labels }: DownloadButtonsProps) {
  const words = useText('cases').casePapers.file;
  const action = useAction('exportCase');
  const [said, say] = useState('');
  const fetchAs = (format: Format) => {
    if (action.isPending) return;
    say('');
    action.mutate(
      { ...asked, format },
      {
        onSuccess: ({ record }) => {
          saveFile(record);
          say(words.done(record.name));
        },
      },
    );
  };
  return (
    <>
      <div className={layout.actions}>
        {formats.map((format, index) => (
          <Action
            key={format}
            icon={<ArrowDownloadRegular />}
            appearance={index === 0 ? 'primary' : 'secondary'}
            disabledFocusable={action.isPending}
            onClick={() => fetchAs(format)}
          >
            {action.isPending && action.variables.format === format ? words.fetching : labels[format]}
          </Action>
        ))}
      </div>
      <div role="status">{said !== '' && <Notice kind="good" title={said} />}</div>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </>
  );
}
