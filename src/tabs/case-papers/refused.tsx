import { useDesk } from '../desk-language.ts';
import { Notice } from '../parts/notice.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { faultSentences } from './case-faults.ts';

/** Why a deed was not done: what is in the way of the case, or another refusal. */
export function Refused({ fault }: { fault: Error | null }) {
  const words = useDesk().caseHandling;
  if (!fault) return null;
  const sentences = faultSentences(fault, words);
  if (sentences.length === 0) return <RefusalNotice fault={fault} />;
  return <Notice kind="warning" title={sentences.join(' ')} role="alert" />;
}
