import { type IncomingSource, incomingSources } from '../../src/features/systems/incoming/incoming.ts';
import { text as importText } from '../../src/features/systems/incoming/text.en.ts';
import { type TruthField, truthFields, truthOf } from '../../src/features/systems/incoming/truth.ts';
import { documentKinds, systemParts } from '../../src/features/systems/stored-words.ts';
import { text as systemsText } from '../../src/features/systems/text.en.ts';
import { table } from './table.ts';

/** `docs/truth.md`: for each field of a system, whose word counts when another register says something else. */
export function truthPage(): string {
  const words = (source: IncomingSource, field: TruthField) => importText.truthOf[truthOf(source, field)];
  const head = ['field', ...incomingSources.map((source) => importText.source[source])];
  const rows = truthFields.map((field) => [nameOf(field), ...incomingSources.map((source) => words(source, field))]);
  return `# Whose word counts for a system

Made from \`src/features/systems/incoming/truth.ts\` by \`npm run docs\`; do not edit here. A system comes from a file, OS2compliance or KITOS; what such a register does not know is never emptied here.

- *${importText.truthOf.ours}*: never taken over, but where nothing stands here yet.
- *${importText.truthOf.theirs}*: taken over each time.
- *${importText.truthOf.untilWritten}*: taken over as long as nobody here has written it. Then what they change is shown with both values, and somebody who keeps the register answers. An answer is kept until they say something else.

${table(head, rows)}

## Suppliers, agreements, documents and continuity

A supplier stands on each of its systems with name and CVR number, an agreement with its case number and last day. *Leverandører* and *Aftaler* are views of the list *Systemer*, for those who open SharePoint. Lists of their own would be a second register beside the one that owns both where OS2compliance or KITOS is read; a number or a day would stand in two places; and a supplier no system names any more would be nobody's to look after.

The documents are the list *Systemdokumenter*: every site of SharePoint has a library *Dokumenter* already. *Beredskab* is a view of it, with each plan and the day it is looked at again; the view of the same name in *Kontrolresultater* says when a plan was tried out, and what came of it. Both follow from what the owner keeps; a list beside them would hold the same days twice.
`;
}

function nameOf(field: TruthField): string {
  const { part, document } = systemsText;
  const [ofPart, ofDocument] = [systemParts.find((one) => one === field), documentKinds.find((one) => one === field)];
  if (ofPart) return part[ofPart];
  return ofDocument ? document[ofDocument] : importText.field[field as keyof typeof importText.field];
}
