import type { Reader } from '../../../kernel/reader.ts';
import { Statement } from '../../cases/incident/breach-records.ts';
import type { Category } from '../../cases/incident/category.ts';
import { statementKey } from '../../cases/incident/incident.ts';
import { Incident } from '../../cases/incident/records.ts';
import { CaseEntry } from '../../cases/log/records.ts';
import { kindStep } from '../../cases/reclassified.ts';
import { Setting } from '../../workplace/records.ts';
import { readSetting } from '../../workplace/setting.ts';

/** What somebody reported, CPR numbers covered, and the kind the DBR has said it is. */
export interface CorrectedMessage {
  text: string;
  category: Category;
}

/**
 * What the municipality's own cases teach `npm run learn`: those whose kind the DBR has put right, while they are kept.
 * Nothing is stored for it, so that it goes with the report. Sealed cases teach nothing.
 * @returns nothing at all unless the municipality has chosen it (`learnFromCases`)
 */
export function correctedMessages({ records }: Pick<Reader, 'records'>): readonly CorrectedMessage[] | undefined {
  const settings = records.all(Setting).map(({ record }) => record);
  if (!readSetting('learnFromCases', settings)) return undefined;
  return records.all(Incident).flatMap(({ record: incident }) => {
    const { key, category, sealed } = incident;
    const isCorrected = records
      .all(CaseEntry, { incident: key })
      .some(({ record: { what } }) => what === kindStep(category));
    const text = records.find(Statement, statementKey(key))?.record.facts;
    return sealed === undefined && isCorrected && text ? [{ text, category }] : [];
  });
}
