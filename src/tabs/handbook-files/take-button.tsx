import type { ButtonProps } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import type { ActionInput } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { saveFile } from '../case-papers/download.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { useText } from '../use-text.ts';

/** The actions whose answer is a file to keep. */
export type TakingAction = 'takeHandbook' | 'takeEdition' | 'ruleLeaflet' | 'revisionMemo';

interface TakeButtonProps<N extends TakingAction> {
  action: N;
  asked: ActionInput<N>;
  appearance?: ButtonProps['appearance'];
  describedBy?: string;
  children: string;
}

/** Fetches a file, says that it is on its way, and that it has come. */
export function TakeButton<N extends TakingAction>(props: TakeButtonProps<N>) {
  const { action: name, asked, appearance = 'secondary', describedBy, children } = props;
  const words = useText('handbookFiles');
  const action = useAction(name);
  const [said, say] = useState('');
  const take = () => {
    if (action.isPending) return;
    say('');
    action.mutate(asked, {
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
          disabledFocusable={action.isPending}
          onClick={take}
        >
          {action.isPending ? words.fetching : children}
        </Action>
      </div>
      <div role="status">{said !== '' && <Notice kind="good" title={said} />}</div>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </>
  );
}
