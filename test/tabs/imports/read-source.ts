import { partsOf } from '../../../src/features/editing/imports/part.ts';
import { partText } from '../../../src/features/editing/imports/part-text.ts';
import { guessedLevel } from '../../../src/features/editing/imports/rule-level.ts';
import type { LeftOutKind, SourceDocument } from '../../../src/features/editing/imports/source.ts';
import type { ReadDocument } from '../../../src/features/editing/imports/source-document.ts';
import { readDocument } from '../../../src/tabs/imports/reading/read-document.ts';

const read = (bytes: Uint8Array, name = 'regler.docx') => readDocument({ name, bytes }, () => undefined);
export const document = async (bytes: Uint8Array, name?: string): Promise<SourceDocument> =>
  found(await read(bytes, name));
export const faultOf = async (bytes: Uint8Array, name?: string) => {
  const answer = await read(bytes, name);
  return 'fault' in answer ? answer.fault : undefined;
};
export const pasted = async (html: string, plain = 'x') =>
  found(await readDocument({ text: plain, html }, () => undefined));
export function found(answer: ReadDocument): SourceDocument {
  if ('fault' in answer) throw new Error(answer.fault);
  return answer.document;
}
export const rulesIn = ({ blocks, notes }: SourceDocument) =>
  partsOf(blocks, guessedLevel(blocks).level, '–').map((part) => ({ ...part, text: partText(part, notes) }));
export const leftOut = ({ leftOut: all }: SourceDocument, what: LeftOutKind) => all.find((one) => one.what === what);
