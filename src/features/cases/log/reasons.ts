import type { CaseEntry } from './records.ts';

/** The DBR's last reasons, answer by answer, as the log keeps them. */
export function reasonsOf(log: readonly CaseEntry[]): { risk?: string; art33?: string; art34?: string } {
  const note = log.findLast(({ what }) => what === 'assessed')?.note ?? '';
  const said =
    /^Risiko: ([\s\S]*?)\nArt\. 33: ([\s\S]*?)\nArt\. 34: ([\s\S]*?)(?:\n(?:Undtagelse|Besluttet): [^\n]*)*$/.exec(
      note,
    );
  if (!said) return {};
  const [, risk = '', art33 = '', art34 = ''] = said;
  return { risk, art33, art34 };
}
