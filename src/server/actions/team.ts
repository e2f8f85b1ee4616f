import type { Stored } from '../../core/stored.ts';
import type { ReadingChoice } from '../../features/handbook/tailoring-records.ts';
import { chooseReading } from '../../features/team/actions/choose-reading.ts';
import { endChoice } from '../../features/team/actions/end-choice.ts';
import { remindTeam } from '../../features/team/actions/remind-team.ts';
import type { ActionTable, Outcome } from '../action-table.ts';

export const teamTable: Pick<ActionTable, 'remindTeam' | 'chooseReading' | 'endChoice'> = {
  // What is told has rows of its own, which nobody's page waits for.
  remindTeam: async (ports, actor, input) => ({
    record: { came: [...(await remindTeam(ports, actor, input))] },
    marks: [],
  }),
  chooseReading: async (ports, actor, input) => shown(await chooseReading(ports, actor, input)),
  endChoice: async (ports, actor, input) => shown(await endChoice(ports, actor, input)),
};

function shown({ record, mark }: Stored<ReadingChoice>): Outcome<{ key: string; version: number }> {
  return { record: { key: record.key, version: mark.version }, marks: [mark] };
}
