import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { DescribeForm } from './describe-form.tsx';
import { pathOf } from './edition.ts';

/** Begins an edition, and goes to it: the next thing is to put drafts in it. */
export function StartEdition({ suggested }: { suggested: string }) {
  const words = useText('revisions');
  const action = useAction('startRevision');
  const go = useNavigate();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <div className={layout.actions}>
        <Action appearance="primary" onClick={() => setOpen(true)}>
          {words.start}
        </Action>
      </div>
    );
  }
  const begin = { document: 'handbook', edition: suggested, changeType: 'content', why: '' } as const;
  return (
    <div className={layout.card}>
      <DescribeForm
        label={words.start}
        begin={{ ...begin, touchesStaff: false, strategyLink: '' }}
        sending={action}
        onClose={() => {
          action.reset();
          setOpen(false);
        }}
        onSave={({ strategyLink, ...described }) =>
          action.mutate(
            { ...described, ...(strategyLink.trim() !== '' && { strategyLink }) },
            { onSuccess: () => go(pathOf(described)) },
          )
        }
      />
    </div>
  );
}
