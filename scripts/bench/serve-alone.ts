import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from '../../src/server/config.ts';
import { startServer } from '../../src/server/start-server.ts';
import { standinEnvironment } from '../../src/standin/environment.ts';

/** The product in this process, against a stand-in. */
export async function serveAlone(standin: string): Promise<{ url: string; close(): Promise<void> }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rettesnor-bench-'));
  const server = await startServer(
    readConfig({
      ...standinEnvironment(standin),
      RETTESNOR_DATA: folder,
      RETTESNOR_PORT: '0',
      RETTESNOR_PUBLIC_URL: 'http://localhost:3978',
      RETTESNOR_LOG_LEVEL: 'error',
    }),
  );
  await server.ready;
  return {
    url: `http://localhost:${server.port}`,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
