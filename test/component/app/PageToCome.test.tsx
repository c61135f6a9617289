import { act, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LoadError } from '#app/data/load.ts';
import type { AskedPage } from '#app/pages/asked-page.ts';
import { PageToCome } from '#app/pages/PageToCome.tsx';
import { RenewalContext } from '#app/start/recovery.ts';
import { SiteContext } from '#app/steps/site.ts';
import { INITIAL_VIEW, type ViewState } from '#model/choice/view-state.ts';
import { CORPUS } from '../../fixtures/timeline-corpus.ts';

// The site answers nothing: whatever is done then is done by the reader.
beforeEach(() => void vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('Failed to fetch'))));

const SOURCES: ViewState['page'] = { name: 'sources' };
const LOST = new LoadError('part', 'FurtherPages', 'Failed to fetch');

interface Setup {
  readonly missing?: AskedPage;
  readonly error?: Error;
  /** Whether no step was taken yet. */
  readonly justOpened?: boolean;
}

async function setup({ missing, error, justOpened = false }: Setup = {}) {
  const view = { ...INITIAL_VIEW, page: missing ?? SOURCES };
  const arrival = { by: 'link', from: INITIAL_VIEW, to: view, stayed: false } as const;
  const site = { view, base: '/', go: vi.fn(), arrival, justOpened, opening: null, isLive: () => true };
  render(
    <RenewalContext value={{ reload: vi.fn(), renew: vi.fn(() => false) }}>
      <SiteContext value={site}>
        <PageToCome chronology={CORPUS} missing={missing ?? null} error={error ?? null} />
      </SiteContext>
    </RenewalContext>,
  );
  await act(async () => undefined);
  return within(screen.getByRole('main'));
}

describe('a page whose part of the program is not here', () => {
  it('has the head of a page, and says that it is on its way', async () => {
    const main = await setup();
    expect(screen.getByRole('link', { name: 'Sources' })).toHaveAttribute('aria-current', 'page');
    expect(main.getByText('Loading the page')).toBeInTheDocument();
    expect(main.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('takes the focus that went with the page before, so that the keyboard goes on from there', async () => {
    await setup();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('takes no focus in a page just opened', async () => {
    await setup({ justOpened: true });
    expect(document.body).toHaveFocus();
  });

  it('says what is the matter when that does not come, with a way on', async () => {
    const main = await setup({ error: LOST });
    expect(main.getByRole('alert')).toHaveTextContent('A part of the program did not come.');
    expect(main.getByRole('alert')).toHaveTextContent('File: FurtherPages.');
    expect(main.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
    expect(main.queryByText('Loading the page')).not.toBeInTheDocument();
  });

  it.each<[AskedPage, string]>([
    [{ name: 'event', id: 'lost' }, 'There is no such event in this edition'],
    [{ name: 'source', id: 'lost' }, 'There is no such source in this edition'],
    [{ name: 'unknown', path: 'lost' }, 'There is no such page'],
  ])('says at once where %j leads nowhere, whether it comes or not', async (missing, heading) => {
    const main = await setup({ missing, error: LOST });
    expect(main.getByRole('heading', { level: 1 })).toHaveTextContent(heading);
    expect(main.getByRole('alert')).toBeInTheDocument();
  });
});
