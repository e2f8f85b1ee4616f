import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { LineField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

type Centre = ViewData<'planner'>['centres'][number];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A group per centre, for those who have one; all others share the one under the settings. */
export function CentreGroups({ centres }: { centres: readonly Centre[] }) {
  const words = useText('manager').planner.groups;
  if (centres.length === 0) return null;
  return (
    <Folded title={words.title}>
      <p className={layout.quiet}>{words.help}</p>
      {centres.map((centre) => (
        <CentreGroup key={`${centre.centre} ${centre.seen}`} centre={centre} />
      ))}
    </Folded>
  );
}

function CentreGroup({ centre: { centre, name, group, seen } }: { centre: Centre }) {
  const { text } = useSpeech();
  const words = useText('manager').planner.groups;
  const action = useAction('choosePlannerGroup');
  return (
    <EntryForm<{ group?: string }>
      label={name}
      says={[words.save, text.shell.saving]}
      appearance="secondary"
      begin={{ group }}
      sending={action}
      onSend={(said) => action.mutate({ centre, group: said.group ?? '', seen })}
    >
      {({ at }) => (
        <LineField
          {...at('group', name)}
          max={60}
          check={(written) => written.trim() !== '' && !uuid.test(written.trim()) && words.wrong}
        />
      )}
    </EntryForm>
  );
}
