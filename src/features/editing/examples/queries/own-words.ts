import type { Reader } from '../../../../kernel/reader.ts';
import { settingDefinitions } from '../../../workplace/setting.ts';
import { type OwnWords, textVariables, variableNames } from '../../drafts/text-variables.ts';

/** The municipality's own words for the examples; what nobody has chosen yet is left out. */
export function ownWords({ setting }: Pick<Reader, 'setting'>): OwnWords {
  return Object.fromEntries(
    variableNames.flatMap((name) => {
      const value = setting(textVariables[name]);
      return value === settingDefinitions[textVariables[name]].fallback ? [] : [[name, value]];
    }),
  );
}
