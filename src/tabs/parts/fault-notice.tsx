import { RefusedByServer } from '../faults.ts';
import { Notice } from './notice.tsx';
import { RefusalNotice } from './refusal-notice.tsx';

interface FaultNoticeProps {
  fault: Error | null;
  /** A sentence for each thing that may be in the way. */
  sentences: Readonly<Record<string, string>>;
}

/** Why a step was not done: everything that is in the way, in the words of the page, or the refusal as everywhere. */
export function FaultNotice({ fault, sentences }: FaultNoticeProps) {
  if (!fault) return null;
  const codes = codesIn(fault);
  if (!codes.some((code) => code in sentences)) return <RefusalNotice fault={fault} />;
  return <Notice kind="warning" title={codes.map((code) => sentences[code] ?? code).join(' ')} role="alert" />;
}

/** What the server says is in the way, code by code; none when it says no for another reason. */
function codesIn(fault: Error): readonly string[] {
  if (!(fault instanceof RefusedByServer)) return [];
  const { faults } = fault.words.details;
  return Array.isArray(faults) ? faults.filter((code) => typeof code === 'string') : [];
}
