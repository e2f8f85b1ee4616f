import type { ButtonProps } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useNavigate } from 'react-router';
import type { ActionInput } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { useText } from '../use-text.ts';

interface WriteEditionProps {
  /** A rule, or a page that may not be there yet; absent: a rule that is not there yet. */
  subject?: string;
  label?: string;
  appearance?: ButtonProps['appearance'];
}

/** Begins a new edition, or goes on with the one that is begun, and leads to it. */
export function WriteEdition({ subject, label, appearance = 'secondary' }: WriteEditionProps) {
  const words = useText('drafts');
  const navigate = useNavigate();
  const action = useAction('openDraft');
  return (
    <div>
      <Press
        of={action}
        send={asked(subject)}
        then={({ record }) => void navigate(`/draft/${record.subject}`)}
        appearance={appearance}
        icon={<EditRegular />}
      >
        {label ?? words.write}
      </Press>
      {action.error && <RefusalNotice fault={action.error} />}
    </div>
  );
}

function asked(subject: string | undefined): ActionInput<'openDraft'> {
  if (subject === undefined) return { of: 'newRule' };
  if (/^r\d{2,3}$/.test(subject)) return { of: 'rule', rule: subject };
  return { of: 'page', page: subject };
}
