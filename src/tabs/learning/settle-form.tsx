import { longestBecause } from '../../features/editing/learning/learnt.ts';
import { hasWords } from '../../features/questions/question.ts';
import { ChoiceField, ListField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm, type Sending } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { useText } from '../use-text.ts';
import type { Dealing } from './doubt-place.ts';

interface Settled {
  outcome: Dealing['outcome'];
  version?: string;
  because?: string;
}

interface SettleFormProps {
  label: string;
  versions: readonly string[];
  sending: Sending;
  onSave: (dealing: Dealing) => void;
  onClose: () => void;
}

/** What came of a doubt: a version that answers it, or why nothing is changed. */
export function SettleForm({ label, versions, sending, onSave, onClose }: SettleFormProps) {
  const words = useText('learning');
  return (
    <EntryForm<Settled>
      {...{ label, words, sending, onClose }}
      names={words.form}
      focused
      begin={{ outcome: 'noChange', version: versions[0] ?? '', because: '' }}
      onSend={({ outcome, version = '', because = '' }) =>
        onSave(outcome === 'newVersion' ? { outcome, inVersion: version } : { outcome, because })
      }
    >
      {({ at, said }) => (
        <>
          <ChoiceField {...at('outcome', words.form.how)} choices={named(['noChange', 'newVersion'], words.form)} />
          {said.outcome === 'newVersion' ? (
            <ListField {...at('version')} choices={versions.map((one) => [one, one])} required />
          ) : (
            <TextField
              {...at('because')}
              max={longestBecause}
              check={(because) => !hasWords(because) && words.form.needed}
              required
              refusesCpr
            />
          )}
        </>
      )}
    </EntryForm>
  );
}
