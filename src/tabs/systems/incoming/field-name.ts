import type { SystemColumn } from '../../../features/systems/incoming/system-columns.ts';
import type { TruthField } from '../../../features/systems/incoming/truth.ts';
import { documentKinds, systemParts } from '../../../features/systems/stored-words.ts';
import { useText } from '../../use-text.ts';

/** What a field of a system is called, a part and a document too. */
export function useFieldName(): (field: TruthField | SystemColumn) => string {
  const { field: names } = useText('systemImport');
  const { part: parts, document: documents } = useText('systems');
  return (field) => {
    const part = systemParts.find((one) => one === field);
    const document = documentKinds.find((one) => one === field);
    if (part) return parts[part];
    return document ? documents[document] : names[field as keyof typeof names];
  };
}
