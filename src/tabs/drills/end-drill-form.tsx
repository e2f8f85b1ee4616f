import { useState } from 'react';
import { longestStatement } from '../../features/cases/incident/report.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';

/** An exercise ends with two answers, while everybody still remembers. */
export function EndDrillForm({ drill, onEnded }: { drill: string; onEnded: () => void }) {
  const { text } = useSpeech();
  const caseText = useText('cases');
  const words = caseText.drills;
  const [wentWell, setWentWell] = useState('');
  const [toImprove, setToImprove] = useState('');
  const action = useAction('endDrill');

  const { tried, ...form } = useForm(action, () => {
    if (wentWell.trim() === '' || toImprove.trim() === '') return;
    action.mutate({ key: drill, wentWell: wentWell.trim(), toImprove: toImprove.trim() }, { onSuccess: onEnded });
  });

  return (
    <Form {...form} label={words.end} save={words.end} saving={text.shell.saving}>
      <FreeTextField
        label={words.wentWell}
        hint={caseText.caseHandling.noNames}
        value={wentWell}
        maxLength={longestStatement}
        needed={tried && words.needed}
        onChange={setWentWell}
      />
      <FreeTextField
        label={words.toImprove}
        hint={caseText.caseHandling.noNames}
        value={toImprove}
        maxLength={longestStatement}
        needed={tried && words.needed}
        onChange={setToImprove}
      />
      <p className={layout.quiet}>{words.endHelp}</p>
    </Form>
  );
}
