import type { ActionInput } from '../../contract/contract.ts';
import { type NoticeReceiver, nis2Steps, noticeReceivers } from '../../features/cases/papers/case-notice.ts';
import { useAction } from '../api-hooks.tsx';
import { CaseFault } from '../case-handling/case-fault.tsx';
import { MomentField } from '../parts/form/day-field.tsx';
import { ChoiceField, LineField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';

const longestLine = 200;

interface NoticeFormProps {
  caseKey: string;
  onClose: (receiver: NoticeReceiver | undefined) => void;
}

/** Somebody else was told: to whom, when, under which number. */
export function NoticeForm({ caseKey: key, onClose }: NoticeFormProps) {
  const { caseHandling, casePapers } = useText('cases');
  const words = casePapers.notices;
  const action = useAction('noteNotice');
  return (
    <EntryForm<Extract<ActionInput<'noteNotice'>, { said: unknown }>['said']>
      label={words.adding}
      card
      focused
      words={caseHandling}
      names={words}
      begin={{ receiver: 'police', step: 'earlyWarning', name: '', toldAt: useNow(), reference: '' }}
      sending={action}
      onSend={(said, { nonce }) => action.mutate({ key, nonce, said }, { onSuccess: () => onClose(said.receiver) })}
      refusal={CaseFault}
      onClose={() => onClose(undefined)}
    >
      {({ at, said: { receiver } }) => (
        <>
          <ChoiceField {...at('receiver', words.to)} choices={named(noticeReceivers, words.receiver)} />
          {receiver === 'nis2' && (
            <ChoiceField {...at('step', words.whichStep)} choices={named(nis2Steps, words.step)} />
          )}
          <LineField {...at('name', words.name, caseHandling.noNames)} max={longestLine} />
          <MomentField {...at('toldAt', words.at)} required />
          <LineField {...at('reference')} max={longestLine} />
        </>
      )}
    </EntryForm>
  );
}
