import type { JsonObject } from '../../json.ts';

const text = { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 };
const readOnly = { readOnly: true, columnGroup: '_Hidden' };
const moment = { dateTime: { displayAs: 'default', format: 'dateTime' } };
const person = {
  personOrGroup: { allowMultipleSelection: false, chooseFromType: 'peopleOnly', displayAs: 'nameWithPresence' },
};

/** Columns every SharePoint list is born with; only `Title` takes values, and it has no index at first (graph.md 2.2). */
export const builtInColumns: readonly JsonObject[] = [
  { name: 'Title', displayName: 'Title', columnGroup: 'Custom Columns', text },
  { name: 'ContentType', displayName: 'Content Type', ...readOnly, text },
  { name: 'LinkTitle', displayName: 'Title', ...readOnly, calculated: {} },
  { name: 'LinkTitleNoMenu', displayName: 'Title', ...readOnly, calculated: {} },
  { name: 'Modified', displayName: 'Modified', ...readOnly, ...moment },
  { name: 'Created', displayName: 'Created', ...readOnly, ...moment },
  { name: 'Author', displayName: 'Created By', ...readOnly, ...person },
  { name: 'Editor', displayName: 'Modified By', ...readOnly, ...person },
  { name: '_UIVersionString', displayName: 'Version', ...readOnly, text },
  { name: 'Attachments', displayName: 'Attachments', ...readOnly, boolean: {} },
  { name: 'Edit', displayName: 'Edit', ...readOnly, calculated: {} },
  { name: 'ItemChildCount', displayName: 'Item Child Count', ...readOnly, number: {} },
  { name: 'FolderChildCount', displayName: 'Folder Child Count', ...readOnly, number: {} },
];
