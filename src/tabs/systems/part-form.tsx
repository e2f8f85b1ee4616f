import { type AdminTask, adminTasks, type SystemPart } from '../../features/systems/stored-words.ts';
import { useAction } from '../api-hooks.tsx';
import type { Colleague } from '../parts/find-colleague.tsx';
import { TicksField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { nobodyYet, PersonField } from '../parts/form/person-field.tsx';
import { useText } from '../use-text.ts';
import { partName } from './part-name.ts';
import type { ShownSystem } from './shown-system.ts';

interface PartFormProps {
  part: SystemPart;
  system: ShownSystem;
  /** Who has the part already, where only the tasks are to be others. */
  holder?: ShownSystem['parts'][number];
  onAppointed: (person: Colleague, version: number) => void;
  onClose: () => void;
}

interface PartInput {
  person: Colleague;
  tasks: AdminTask[];
}

/** Says who gets a part: one named person (S100), of an administrator with the tasks (S101). */
export function PartForm({ part, system, holder, onAppointed, onClose }: PartFormProps) {
  const words = useText('systems');
  const action = useAction('appointToSystem');
  const { form } = words;
  const { key, kind, version, owner, proposedOwner, proposedOwnerName } = system;
  const label = partName(words, part, kind);
  const isProposed = part === 'owner' && owner === undefined && proposedOwner !== undefined;
  const suggested = isProposed ? { id: proposedOwner, name: proposedOwnerName ?? '' } : nobodyYet;
  return (
    <EntryForm<PartInput>
      {...{ label, words, onClose }}
      names={form}
      focused
      appearance="secondary"
      begin={{
        person: holder ? { id: holder.person, name: holder.name } : suggested,
        tasks: [...(holder?.tasks ?? [])],
      }}
      sending={action}
      onSend={({ person: chosen, tasks }) => {
        const person = holder ? { id: holder.person, name: holder.name } : chosen;
        const about = { system: key, person: person.id };
        action.mutate(
          part === 'owner' || part === 'budgetHolder'
            ? { part, ...about, seen: version }
            : { part, ...about, ...(part === 'administrator' && { tasks }) },
          { onSuccess: ({ record }) => onAppointed(person, record.version) },
        );
      }}
      lands={{
        notHere: 'person',
        noPerson: 'person',
        watches: 'person',
        ownerPosition: 'person',
        leadsNobody: 'person',
      }}
    >
      {({ at }) => (
        <>
          {!holder && <PersonField {...at('person')} words={{ nobodyFits: words.nobody }} required />}
          {part === 'administrator' && (
            <TicksField {...at('tasks')} choices={named(adminTasks, words.task)} required={words.fault.noTasks} />
          )}
        </>
      )}
    </EntryForm>
  );
}
