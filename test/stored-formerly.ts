import { libraries } from '../src/m365/libraries.ts';
import { sites } from '../src/standin/identity.ts';
import type { Standin } from '../src/standin/standin.ts';

/** Puts a file into the library under the name and as the bytes a server did before attachments were wrapped. */
export async function storeFormerly(standin: Standin, name: string, content: Buffer): Promise<void> {
  const list = `/sites/${sites[0]?.id}/lists/${libraries.attachmentFile.name}`;
  const { id } = (await standin.graph('GET', `${list}/drive`)).body as { id: string };
  const { status } = await standin.graph('PUT', `/drives/${id}/root:/${name}:/content`, content);
  if (status !== 201) throw new Error(`The file ${name} was not stored: ${status}`);
}

/** Takes a file away, as somebody in SharePoint may. */
export function takeAway(standin: Standin, name: string): void {
  standin.store.run('DELETE FROM drive_item WHERE name = ?', name);
}
