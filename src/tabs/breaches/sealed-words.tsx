import { useText } from '../use-text.ts';
import type { Report } from './own/shown-answers.ts';

/** Whether SharePoint may still show what the reporter wrote before the case was sealed: only what is true this moment. */
export function SealedWords({ sealed }: { sealed: NonNullable<Report['sealed']> }) {
  return <p>{useText('cases').sealing.report[sealed]}</p>;
}
