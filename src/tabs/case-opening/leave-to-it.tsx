import { mayBeIts } from '../../features/cases/incident/it-case.ts';
import { useAction } from '../api-hooks.tsx';
import { CaseFault } from '../case-handling/case-fault.tsx';
import type { CasePartProps } from '../cases/case-part-props.ts';
import { TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { Section } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';

const longestReason = 2_000;

/** An outage or an attack without personal data becomes the IT security manager's. */
export function LeaveToIt({ data }: CasePartProps) {
  const { opening, caseHandling } = useText('cases');
  const words = opening.leave;
  const action = useAction('leaveToIt');
  const may = useMay('leaveToIt');
  const { isOpen, open, close, notice } = useOpened();
  const { line, handling, owner } = data;
  const { category, status } = line;
  const { assessedAt, notifiedAt } = handling;
  const isPossible = mayBeIts({ category, status, assessedAt, notifiedAt, data: data.data });
  if (!may) return null;
  if (owner === 'it' || !isPossible) return notice;
  return (
    <Section title={words.title}>
      {notice}
      {isOpen ? (
        <EntryForm<{ reason: string }>
          label={words.title}
          focused
          words={{ save: words.save, saving: caseHandling.saving }}
          begin={{ reason: '' }}
          sending={action}
          onSend={({ reason }) =>
            action.mutate({ key: line.key, seen: handling.seen, reason }, { onSuccess: () => close(words.done) })
          }
          refusal={CaseFault}
          onClose={() => close('')}
        >
          {({ at }) => <TextField {...at('reason', words.why)} max={longestReason} required />}
        </EntryForm>
      ) : (
        <Action onClick={() => open('')}>{words.open}</Action>
      )}
    </Section>
  );
}
