import { useSearchParams } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { typedCode } from '../../core/meeting-code.ts';
import { longestCode } from '../../features/training/stored-words.ts';
import { useAction } from '../api-hooks.tsx';
import { LineField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { useText } from '../use-text.ts';

interface CheckInProps {
  course: Pick<ViewData<'myTraining'>['courses'][number], 'key' | 'title'>;
  onDone: (said: string) => void;
}

/** At a course that is held today: the code on the wall says that the reader is there. */
export function CheckIn({ course: { key, title }, onDone }: CheckInProps) {
  const words = useText('training');
  const { mine, fault } = words;
  const action = useAction('checkInToCourse');
  // From the picture on the wall: only *Jeg er her* is left to press.
  const [asked] = useSearchParams();
  const scanned = asked.get('code') ?? '';
  return (
    <EntryForm<{ code: string }>
      label={mine.hereNamed(title)}
      words={{ save: mine.here, saving: words.saving, fault }}
      names={mine}
      appearance="secondary"
      focused={scanned !== ''}
      begin={{ code: scanned }}
      sending={action}
      onSend={({ code }) =>
        action.mutate({ course: key, code: typedCode(code) }, { onSuccess: () => onDone(mine.checkedIn(title)) })
      }
      lands={{ wrongCode: 'code' }}
    >
      {({ at }) => <LineField {...at('code')} max={longestCode} required />}
    </EntryForm>
  );
}
