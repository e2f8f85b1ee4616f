import type { ActionInput } from '../../contract/contract.ts';
import { longestTitle, longestWhat, type OccasionCause } from '../../features/editing/maintenance/occasion.ts';
import { hasWords } from '../../features/questions/question.ts';
import { useAction } from '../api-hooks.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { LineField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { layout } from '../parts/page.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { PickSubjects } from './pick-subjects.tsx';
import type { Choice } from './task-step.ts';

interface OccasionFormProps {
  cause: OccasionCause;
  choices: readonly Choice[];
  onNoted: (key: string, count: number) => void;
  onClose: () => void;
}

/**
 * *Lovændring* or *Organisationsændring*: what has happened, from when it holds, and what is to be looked over for it.
 */
export default function OccasionForm({ cause, choices, onNoted, onClose }: OccasionFormProps) {
  const words = useText('upkeep');
  const action = useAction('noteOccasion');
  return (
    <EntryForm<Pick<ActionInput<'noteOccasion'>, 'title' | 'reference' | 'what' | 'from' | 'subjects'>>
      label={words.note[cause]}
      focused
      words={words}
      names={words.noting}
      says={({ subjects }) => [words.noting.save(subjects?.length ?? 0), words.saving]}
      begin={{ title: '', reference: '', what: '', from: useToday(), subjects: [] }}
      sending={action}
      onSend={(said, { nonce }) =>
        action.mutate(
          { nonce, cause, ...said },
          { onSuccess: ({ record }) => onNoted(record.key, said.subjects.length) },
        )
      }
      lands={{ nothingPicked: 'subjects' }}
      onClose={onClose}
    >
      {({ at }) => (
        <>
          <h2 className={layout.heading}>{words.note[cause]}</h2>
          <LineField
            {...at('title', words.noting.title[cause], words.noting.titleHelp[cause])}
            max={longestTitle}
            check={(title) => !hasWords(title) && words.form.needed}
            required
            refusesCpr
          />
          <LineField {...at('reference', words.noting.reference[cause])} max={longestTitle} refusesCpr />
          <TextField {...at('what')} max={longestWhat} refusesCpr />
          <DayField {...at('from')} required={words.form.needDay} />
          <PickSubjects {...at('subjects')} choices={choices} />
        </>
      )}
    </EntryForm>
  );
}
