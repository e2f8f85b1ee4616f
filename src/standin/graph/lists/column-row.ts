import type { JsonObject } from '../../json.ts';

/** A column as the stand-in reads it. */
export interface ColumnRow {
  id: string;
  name: string;
  facet: Facet;
  indexed: boolean;
  unique: boolean;
  hidden: boolean;
  readOnly: boolean;
  definition: JsonObject;
}

export type Facet = (typeof facets)[number];

/** The types offered; tenants refused currency, links and pictures as "undetermined" (observed 2017–2022). */
export const facets = [
  'text',
  'choice',
  'number',
  'boolean',
  'dateTime',
  'personOrGroup',
  'lookup',
  'calculated',
] as const;
