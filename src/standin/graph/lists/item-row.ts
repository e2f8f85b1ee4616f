/** A row as the database keeps it. */
export interface ItemRow {
  list: string;
  id: number;
  uid: string;
  version: number;
  fields: string;
  created: string;
  modified: string;
  created_by: string;
  modified_by: string;
  committed_ms: number;
}
