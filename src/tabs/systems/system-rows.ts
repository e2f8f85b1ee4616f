import type { ViewData } from '../../contract/contract.ts';
import { processorFacts } from '../../features/systems/exports/processor-words.ts';
import { documentKinds } from '../../features/systems/stored-words.ts';
import type { text } from '../../features/systems/text.da.ts';

type Row = ViewData<'systemSheet'>['systems'][number];

/** The register as cells, the heads first: each system on a line, the seven documents each in a column. */
export function systemRows(systems: readonly Row[], words: typeof text): readonly (readonly string[])[] {
  const columns: readonly (readonly [head: string, cell: (row: Row) => string | undefined])[] = [
    [words.form.name, ({ name }) => name],
    [words.fact.kind, ({ kind }) => words.kind[kind]],
    [words.fact.state, ({ state }) => words.state[state]],
    [words.fact.purpose, ({ purpose }) => purpose],
    [words.fact.criticality, ({ criticality }) => criticality && words.criticality[criticality]],
    [words.fact.sensitivity, ({ sensitivity }) => sensitivity && words.sensitivity[sensitivity]],
    [words.part.owner, ({ ownerName }) => ownerName],
    [words.sheet.proposed, ({ proposedOwnerName }) => proposedOwnerName],
    [words.part.budgetHolder, ({ budgetHolderName }) => budgetHolderName],
    [words.part.dataOwner, ({ dataOwners }) => dataOwners.join(', ')],
    [words.part.administrator, ({ administrators }) => administrators.join(', ')],
    [words.fact.supplier, ({ supplier }) => supplier],
    [words.sheet.cvr, ({ supplierCvr }) => supplierCvr],
    [words.fact.support, ({ supportRef }) => supportRef],
    [words.sheet.supportTo, ({ supportTo }) => supportTo],
    [words.fact.processing, ({ processing }) => words.processing[processing]],
    [words.fact.statement, ({ statement }) => statement],
    [words.sheet.statementTo, ({ statementTo }) => statementTo],
    [words.processorsBeside, ({ processors }) => processors.map((one) => processorCell(one, words)).join('\n')],
    [words.fact.legalBasis, ({ legalBasis }) => legalBasis],
    [words.fact.record, ({ recordLink }) => recordLink],
    [words.fact.storage, ({ storage }) => storage],
    [words.fact.integrations, ({ integrations }) => integrations],
    [words.fact.authorities, ({ authorities }) => authorities],
    ...documentKinds.map((kind) => [words.document[kind], documentCell(kind, words)] as const),
    [words.sheet.percent, ({ percent }) => `${percent}`],
    [words.fact.source, ({ source }) => words.source[source]],
  ];
  return [columns.map(([head]) => head), ...systems.map((row) => columns.map(([, cell]) => cell(row) ?? ''))];
}

/** All there is to say of one, the days as a spreadsheet reads them. */
function processorCell({ cvr, ...one }: Row['processors'][number], words: typeof text): string {
  // Nothing has run out before the first day there is.
  const facts = processorFacts(one, words, { today: '', say: (day) => day });
  const called = cvr === undefined ? one.name : words.cvr(one.name, cvr);
  return [called, ...facts].join('; ');
}

/** How the document stands, and when it is looked at again. */
function documentCell(kind: (typeof documentKinds)[number], words: typeof text) {
  return ({ documents }: Row): string => {
    const { state = 'missing', nextReview } = documents.find((one) => one.kind === kind) ?? {};
    return [words.documentState[state], ...(state === 'ready' && nextReview ? [nextReview] : [])].join(' ');
  };
}
