import type { ButtonProps } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import type { ActionInput } from '../../contract/contract.ts';
import { type TakingAction, useDownload } from '../parts/download.tsx';
import { Action } from '../parts/link-button.tsx';
import { useText } from '../use-text.ts';

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
  const { action, take, outcome } = useDownload(name, words.done);
  return (
    <>
      <div>
        <Action
          icon={<ArrowDownloadRegular />}
          appearance={appearance}
          aria-describedby={describedBy}
          disabledFocusable={action.isPending}
          onClick={() => take(asked)}
        >
          {action.isPending ? words.fetching : children}
        </Action>
      </div>
      {outcome}
    </>
  );
}
