import { useAction, useView } from '../api-hooks.tsx';
import { useChosenFile } from '../attachments/use-chosen-file.ts';
import { useWhen } from '../cases/when-words.ts';
import { FileInput } from '../parts/form/file-input.tsx';
import { Action, Press } from '../parts/link-button.tsx';
import { FaultNotice, RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';

/** Which Word template the reports are made in, and a new one instead. */
export function ReportTemplate() {
  const words = useText('reports');
  const when = useWhen();
  const view = useView('reportTemplate', {});
  return (
    <Folded title={words.template} data-screen-only>
      <QueryBoundary view={view} lines={2}>
        {({ template }) => (
          <>
            <p>{template ? words.own(template.name, template.byName, when(template.at)) : words.ours}</p>
            {template && <Remove />}
            <Choose />
          </>
        )}
      </QueryBoundary>
    </Folded>
  );
}

function Choose() {
  const words = useText('reports');
  const { file, fault, choose, read } = useChosenFile();
  const save = useAction('saveReportTemplate');
  const { notice, say } = useSaid();
  const send = async () => {
    const content = await read();
    if (content !== undefined && file) save.mutate({ name: file.name, content }, { onSuccess: () => say(words.saved) });
  };
  return (
    <div className={layout.form}>
      <FileInput
        label={words.file}
        accept=".docx,.dotx"
        help={words.fileHelp}
        fault={fault && words[fault]}
        onChoose={choose}
      />
      <div className={layout.actions}>
        <Action disabledFocusable={save.isPending} onClick={() => void (save.isPending || send())}>
          {save.isPending ? words.saving : words.save}
        </Action>
      </div>
      {!save.isPending && <FaultNotice fault={save.error} sentences={words.fault} />}
      {notice}
    </div>
  );
}

function Remove() {
  const words = useText('reports');
  const remove = useAction('removeReportTemplate');
  return (
    <div className={layout.actions}>
      <Press of={remove} send={{ remove: true }} busy={words.remove}>
        {words.remove}
      </Press>
      {remove.error && !remove.isPending && <RefusalNotice fault={remove.error} />}
    </div>
  );
}
