import { useSpeech } from '../language.tsx';
import { LinkButton } from '../parts/link-button.tsx';

/** The way from Start to telling of an incident: one press away for everybody (screens.md 1). */
export function ReportButton() {
  return (
    <div>
      <LinkButton to="/report">{useSpeech().text.shell.report}</LinkButton>
    </div>
  );
}
