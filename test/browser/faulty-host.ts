import { type LocalServer, localServer } from '../fixtures/local-server.ts';

/**
 * How a request for a file is met. `half`: cut in the middle, as a file that was not copied whole.
 * `page`: the host's page for what it does not have, as if all were well.
 */
export type FileFault = '404' | '500' | 'nothing' | 'half' | 'page' | 'another file';

export interface FaultyHost extends LocalServer {
  /**
   * From now on requests for the path meet with the fault; `other` is the file that comes as
   * another.
   */
  readonly breakFile: (path: string, fault: FileFault, other?: string) => void;
  readonly mend: () => void;
}

/**
 * The site at `upstream` through a host that can be told to fail. Unlike faults that a test puts
 * before the browser, its answers pass through caches.
 */
export async function faultyHost(upstream: string): Promise<FaultyHost> {
  let broken: { readonly path: string; readonly fault: FileFault; readonly other: string } | null = null;
  const server = await localServer(({ url = '/' }, response) => {
    const fault = broken?.path === url ? broken.fault : null;
    if (fault === 'nothing') {
      response.destroy();
      return;
    }
    const path =
      fault === 'another file' ? (broken?.other ?? '') : fault === '404' || fault === 'page' ? '/nowhere/' : url;
    void (async () => {
      const answer = await fetch(upstream + path, { redirect: 'manual' });
      const body = Buffer.from(await answer.arrayBuffer());
      const headers = Object.fromEntries(
        [...answer.headers].filter(
          ([name]) => !/^(connection|content-encoding|content-length|keep-alive|transfer-encoding)$/.test(name),
        ),
      );
      const status = fault === '500' ? 500 : fault === 'page' ? 200 : answer.status;
      response.writeHead(status, headers);
      response.end(fault === 'half' ? body.subarray(0, body.length / 2) : body);
    })();
  });
  return {
    ...server,
    breakFile: (path, fault, other = '') => {
      broken = { path, fault, other };
    },
    mend: () => {
      broken = null;
    },
  };
}
