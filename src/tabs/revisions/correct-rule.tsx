import { makeStyles } from '@fluentui/react-components';
import { TextProofingToolsRegular } from '@fluentui/react-icons/svg/text-proofing-tools';
import { type ReactNode, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { longestDraftText } from '../../features/editing/drafts/draft.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action, TextLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

const useStyles = makeStyles({ text: { '& textarea': { minHeight: '280px', maxHeight: '60vh' } } });

interface CorrectRuleProps {
  rule: string;
  /** What else an editor may do with the rule, on the same row. */
  beside: ReactNode;
}

/** *Ret en slåfejl*: the words of the rule, corrected here and put before somebody else; or what is missing (S16, S37). */
export function CorrectRule({ rule, beside }: CorrectRuleProps) {
  const words = useText('revisions').correction;
  const shown = useView('correction', { rule }).data?.data;
  const [isOpen, open] = useState(false);
  const [sent, setSent] = useState<string>();
  const lack = sent === undefined ? shown?.lack : undefined;
  return (
    <div className={layout.stack}>
      <div className={layout.chips}>
        {shown && !isOpen && sent === undefined && (
          <Action icon={<TextProofingToolsRegular />} disabledFocusable={lack !== undefined} onClick={() => open(true)}>
            {words.open}
          </Action>
        )}
        {beside}
      </div>
      {lack && (
        <p className={layout.quiet}>
          {words.lack[lack]} {shown?.edition && <TextLink to={`/revision/${shown.edition}`}>{words.see}</TextLink>}
          {lack === 'noMandate' && <TextLink to="/revisions">{words.record}</TextLink>}
        </p>
      )}
      {isOpen && shown && (
        <CorrectionForm
          rule={rule}
          shown={shown}
          onClose={() => open(false)}
          onSent={(edition) => {
            setSent(edition);
            open(false);
          }}
        />
      )}
      <div role="status">
        {sent !== undefined && (
          <Notice kind="good" title={words.sent}>
            <TextLink to={`/revision/${sent}`}>{words.see}</TextLink>
          </Notice>
        )}
      </div>
    </div>
  );
}

interface CorrectionFormProps {
  rule: string;
  shown: ViewData<'correction'>;
  onClose: () => void;
  onSent: (edition: string) => void;
}

function CorrectionForm({ rule, shown, onClose, onSent }: CorrectionFormProps) {
  const styles = useStyles();
  const { correction: words, fault } = useText('revisions');
  const action = useAction('correctRule');
  const area = { max: longestDraftText, refusesCpr: true, area: { className: styles.text } } as const;
  return (
    <EntryForm<{ textDa: string; textEn?: string }>
      label={words.open}
      card
      focused
      words={{ save: words.send, saving: words.sending, fault }}
      names={words}
      begin={{ textDa: shown.textDa, textEn: shown.textEn ?? '' }}
      sending={action}
      onSend={(said) =>
        action.mutate({ rule, version: shown.version, ...said }, { onSuccess: ({ record }) => onSent(record.edition) })
      }
      onClose={onClose}
    >
      {({ at, said }) => {
        const isSame = said.textEn?.trim() === (shown.textEn ?? '').trim();
        const same = (danish: string) => isSame && danish.trim() === shown.textDa.trim() && words.same;
        return (
          <>
            <p className={layout.quiet}>{words.means}</p>
            <TextField {...at('textDa')} {...area} required check={same} />
            {shown.textEn !== undefined && <TextField {...at('textEn')} {...area} />}
          </>
        );
      }}
    </EntryForm>
  );
}
