import { changeTypesOf } from '../../features/editing/revisions/routing.ts';
import type { Begin } from '../parts/form/entry.ts';
import { ChoiceField, LineField, ListField, TextField, TickField } from '../parts/form/entry-fields.tsx';
import { EntryForm, type Sending } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { useText } from '../use-text.ts';
import type { Edition } from './edition.ts';

const documents = ['handbook', 'policy'] as const;

export interface Described {
  document: Edition['document'];
  edition: string;
  changeType: Edition['changeType'];
  why: string;
  touchesStaff: boolean;
  strategyLink?: string;
}

interface DescribeFormProps {
  label: string;
  begin: Begin<Described>;
  /** An edition that is there keeps its document and its name. */
  isThere?: boolean;
  sending: Sending;
  onSave: (described: Described) => void;
  onClose: () => void;
}

/** What an edition is about: which document, why, and whether Hoved-MED must talk it over. */
export function DescribeForm({ label, begin, isThere, sending, onSave, onClose }: DescribeFormProps) {
  const words = useText('revisions');
  const { form } = words;
  return (
    <EntryForm<Described>
      {...{ label, begin, sending, onClose }}
      focused
      words={{ ...words, saving: words.busy }}
      names={form}
      onSend={onSave}
    >
      {({ at, said, set }) => (
        <>
          {!isThere && (
            <>
              <ChoiceField
                {...at('document')}
                choices={named(documents, words.document)}
                onChoose={(document) => set({ changeType: changeTypesOf[document][0] ?? 'content' })}
              />
              <LineField {...at('edition')} required max={20} refusesCpr />
            </>
          )}
          <ListField
            {...at('changeType')}
            choices={named(changeTypesOf[said.document ?? 'handbook'], words.changeType)}
            required
          />
          <TextField {...at('why')} required max={1_000} refusesCpr />
          <TickField {...at('touchesStaff')} />
          {said.document === 'policy' && <LineField {...at('strategyLink')} max={250} refusesCpr />}
        </>
      )}
    </EntryForm>
  );
}
