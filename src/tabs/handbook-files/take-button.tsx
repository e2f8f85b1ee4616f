import type { ButtonProps } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import type { JobInput } from '../../contract/contract.ts';
import { useJob } from '../ask.tsx';
import { saveFile } from '../case-papers/download.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useFilesText } from './files-language.ts';

/** The jobs whose answer is a file to keep. */
export type TakingJob = 'takeHandbook' | 'takeEdition' | 'ruleLeaflet' | 'revisionMemo';

interface TakeButtonProps<N extends TakingJob> {
  job: N;
  asked: JobInput<N>;
  appearance?: ButtonProps['appearance'];
  describedBy?: string;
  children: string;
}

/** Fetches a file, says that it is on its way, and that it has come. */
export function TakeButton<N extends TakingJob>(props: TakeButtonProps<N>) {
  const { job: name, asked, appearance = 'secondary', describedBy, children } = props;
  const words = useFilesText();
  const job = useJob(name);
  const [said, say] = useState('');
  const take = () => {
    if (job.isPending) return;
    say('');
    job.mutate(asked, {
      onSuccess: ({ record }) => {
        saveFile(record);
        say(words.done(record.name));
      },
    });
  };
  return (
    <>
      <div>
        <Action
          icon={<ArrowDownloadRegular />}
          appearance={appearance}
          aria-describedby={describedBy}
          disabledFocusable={job.isPending}
          onClick={take}
        >
          {job.isPending ? words.fetching : children}
        </Action>
      </div>
      <div role="status">{said !== '' && <Notice kind="good" title={said} />}</div>
      {job.error && !job.isPending && <RefusalNotice fault={job.error} />}
    </>
  );
}
