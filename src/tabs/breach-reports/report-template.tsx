import { useAction, useView } from '../api-hooks.tsx';
import { UploadFile } from '../attachments/upload-file.tsx';
import { useWhen } from '../cases/when-words.ts';
import { Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
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
          <div className={layout.form}>
            <p>{template ? words.own(template.name, template.byName, when(template.at)) : words.ours}</p>
            {template && <Remove />}
            <Choose />
          </div>
        )}
      </QueryBoundary>
    </Folded>
  );
}

function Choose() {
  const words = useText('reports');
  const save = useAction('saveReportTemplate');
  const { notice, say } = useSaid();
  return (
    <>
      <UploadFile
        words={words}
        says={[words.save, words.saving]}
        accept=".docx,.dotx"
        sending={save}
        onSend={(file) => save.mutate(file, { onSuccess: () => say(words.saved) })}
        sentences={words.fault}
      />
      {notice}
    </>
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
