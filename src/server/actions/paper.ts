import { importPaper } from '../../features/reading/paper/actions/import-paper.ts';
import { undoPaper } from '../../features/reading/paper/actions/undo-paper.ts';
import type { ActionTable } from '../action-table.ts';

export const paperTable: Pick<ActionTable, 'importPaper' | 'undoPaper'> = {
  // A file may hold hundreds of rows; the next poll brings them to the other servers.
  importPaper: async (ports, actor, input) => {
    const { missing, lines, ...outcome } = await importPaper(ports, actor, input);
    const shown = lines.map(({ line, fault, known, said }) => ({
      line,
      ...(fault && { fault }),
      ...(known && { known }),
      ...(said && { name: said.name, rule: said.version.rule, version: said.version.version, signedOn: said.signedOn }),
    }));
    return { record: { ...outcome, missing: [...missing], lines: shown }, marks: [] };
  },
  undoPaper: async (ports, actor, input) => ({ record: await undoPaper(ports, actor, input), marks: [] }),
};
