import type { Page } from '@playwright/test';

type Fault = 'status 404' | 'status 500' | 'no answer' | 'corrupt' | 'cut off' | 'empty';

/** Every request for such a file meets with a fault, until the returned function is called. */
export async function breakFile(page: Page, files: string, fault: Fault): Promise<() => Promise<void>> {
  const pattern = `**/assets/${files}`;
  await page.route(pattern, async (route) => {
    if (fault === 'status 500') await route.fulfill({ status: 500, body: 'Server error' });
    else if (fault === 'status 404') await route.fulfill({ status: 404, body: 'Not found' });
    else if (fault === 'empty') await route.fulfill({ contentType: 'text/javascript', body: '' });
    else if (fault === 'no answer') await route.abort('connectionrefused');
    else if (fault === 'corrupt') await route.fulfill({ json: { version: 1, title: 7 } });
    else await route.fulfill({ contentType: 'application/json', body: '{"version":1,"tit' });
  });
  return () => page.unroute(pattern);
}

export const alert = (page: Page) => page.getByRole('alert');
