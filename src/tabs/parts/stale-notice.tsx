import type { Moment } from '../../core/dates.ts';
import { clockWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Notice } from './notice.tsx';

/** Says how old the page is when Microsoft 365 has not answered for a while. */
export function StaleNotice({ since }: { since: Moment }) {
  const { language, text } = useSpeech();
  return <Notice kind="warning" title={text.shell.stale(clockWords(since, language))} role="status" />;
}
