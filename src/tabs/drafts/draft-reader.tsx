import { Field, mergeClasses, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { draftFaults } from '../../features/editing/drafts/draft-check.ts';
import { Notice } from '../parts/notice.tsx';
import { useText } from '../use-text.ts';
import { checkedBeside } from './checked-beside.ts';
import { DraftChecks, TextFigures } from './draft-checks.tsx';
import { keptLocally } from './kept-locally.ts';
import { OpinionPanel } from './opinion-panel.tsx';
import { PhoneView } from './phone-view.tsx';
import { ProposalNotice } from './proposal-notice.tsx';
import { useSides } from './sides.ts';

/** A draft for whoever may not write in it now: the DBR, the auditor, and everybody while its edition is before others. */
export function DraftReader({ draft, who, name }: { draft: ViewData<'draft'>; who: string; name: string }) {
  const styles = useSides();
  const words = useText('drafts');
  const { fields, published } = draft;
  const checked = useMemo(() => ({ ...fields, ...checkedBeside(draft) }), [fields, draft]);
  const { textDa = '', title = '' } = fields;
  return (
    <>
      <LeftHere draft={draft.key} who={who} />
      <ProposalNotice draft={draft} isSaved />
      <TextFigures text={textDa} />
      <div className={mergeClasses(styles.sides, styles.stacked)}>
        <div className={styles.view}>
          <PhoneView
            document={draft.document}
            name={draft.document === 'rule' ? name : ''}
            title={title}
            text={textDa}
            language="da"
            whatsNew={fields.material ? fields.whatsNew : undefined}
            heading={words.phone}
          />
        </div>
        <div className={styles.write}>
          <OpinionPanel draft={draft} isSaved />
          {draft.state === 'open' && <DraftChecks faults={draftFaults(checked, published)} checked={checked} />}
        </div>
      </div>
    </>
  );
}

/** Words that could not be saved before the draft was taken out of one's hands: they are here to be copied. */
function LeftHere({ draft, who }: { draft: string; who: string }) {
  const words = useText('drafts');
  const [kept] = useState(() => keptLocally(who, draft));
  if (!kept) return null;
  return (
    <Notice kind="warning" title={words.save.kept}>
      <Field label={words.clash.mine}>
        <Textarea size="large" readOnly resize="vertical" value={kept.mine.textDa ?? ''} />
      </Field>
    </Notice>
  );
}
