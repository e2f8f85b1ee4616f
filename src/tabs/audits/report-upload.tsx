import { useAction } from '../api-hooks.tsx';
import { UploadFile } from '../attachments/upload-file.tsx';
import { CloseForm } from '../parts/link-button.tsx';
import { useText } from '../use-text.ts';
import type { AuditPartProps } from './shown-audit.ts';

/** The report of an audit as a file (S116). */
export function ReportUpload({ audit, onDone, onClose }: AuditPartProps & { onClose: () => void }) {
  const words = useText('audits');
  const save = useAction('saveAuditReport');
  const about = { audit: audit.key, seen: audit.version };
  return (
    <UploadFile
      words={words}
      says={[words.upload, words.uploadBusy]}
      accept=".pdf,.docx,.xlsx"
      sending={save}
      onSend={(file) => save.mutate({ ...about, ...file }, { onSuccess: () => onDone(words.uploaded) })}
    >
      <CloseForm onClose={onClose} />
    </UploadFile>
  );
}
